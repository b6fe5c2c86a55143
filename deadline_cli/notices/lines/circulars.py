"""Whether a text is a circular: it tells an office's own units, or the offices below it, what work they have to do.

Not one is what tells the units of what holds for everybody: that water fails, that the house is shut, who was chosen.
"""

from __future__ import annotations

from functools import lru_cache

from deadline_cli.notices.lexicon import sense
from deadline_cli.notices.pattern import Pattern, Words
from deadline_cli.notices.phrases import has_any

_BEGINNING = 80
_HEAD = 500  # characters in which the units stand, below what a site prints under a title
_UNITS, _PEOPLE, _INNER = sense("unit-noun"), sense("addressed-people"), sense("inner-unit")
_OUTSIDERS = sense("outside-unit")
_WORK, _FOR_ALL, _TOLD_TO_ALL = sense("unit-work"), sense("holds-for-all"), sense("told-to-all")
_IN_PASSING = Pattern(r"放假(?:期间|前|后)|开学前|(?:安全|隐患|设施|设备|自查)[^。，,\n]{0,4}检修")
_LEAD = 200  # characters in which a text says what it is about
_PUBLICITIES = Words(("公示", "公告", "通告", "启事"))
# 各学院、各部门：, 校内各单位：, 学院各部门及有关单位：; a line of several without its colon;
# 某某管委会，各乡镇人民政府：, 江省、河省、湖省教育厅：
_ADDRESSED = Pattern(
    r"(?:^|(?<=[\n号\d]))[ \t\u3000]*"
    r"(?P<units>(?:[^\s，。,、:：；;\d]{2,16}[，,、]){0,3}"
    r"[^\s，。,:：；;\d]{0,14}?(?<!在)(?<!由)(?:各|直属|[校院局]属|[市县区省]直|校内|机关|所属)"
    r"[^。；;!！?？\n:：]{1,160}?)[ \t]*(?:[：:]|(?=\n)|$)"
    r"|(?:^|(?<=\n))[ \t\u3000]*(?P<places>(?:[^\s，。,、:：；;\d]{1,8}[省市区县州]、){2,}"
    r"[^\s，。,:：；;\d]{2,160}?[厅局委](?:[(（][^()（）\n]{1,8}[)）])?)[：:]"
)
# 现将《…》印发给你们: who is spoken to stands above, where it was cut off
_SENT_DOWN = Pattern(r"现将《[^》\n]{2,60}》[^。，,\n]{0,10}(?:印发|转发|下发)(?:给|你)")
# 参加人员：全体校领导、中层干部: the heads of the units are called
_CALLED = Pattern(
    r"(?:参加|参会|出席|与会)(?:人员|对象|范围)[^。\n：:]{0,6}[：:\n][^。\n]{0,60}(?:领导|负责人|干部|书记|系主任|科级|处级|班子)"
)
_BETWEEN = Pattern(r"[、，,\s]+|及其?|暨|并|和(?!谐|平)")
_ANY_UNIT, _CONCERNED = {"单位", "企业", "机构"}, ("各有关", "各相关", "有关", "相关")
_BRACKETED = Pattern(r"[(（][^()（）\n]*[)）]")
_BEFORE_A_UNIT = Pattern(r"^(?:各|有关|相关|其他|所属|全[校院县市区省镇乡])+")
# 请各学院…, 各单位要…, 组织开展…, 做好…工作
_UNITS_WORK = Pattern(
    r"请(?:各|全|有关|相关)[^。，,\n]{0,14}(?:单位|地(?=按|认|要|区)|学院|学部|部门|处室|局|县|市|区|系|公司)"
    r"|各(?:有关|相关|责任|教学)?(?:单位|学院|学?校|部门|处室|系|部室|局|县|市|区)[^。，,\n：:]{0,12}(?:要|须|应|务必|需|负责|请|自行)"
    r"|组织(?:本|好|实施|开展|申报|学习|人员|参加|做好|相关|有关|学生|教师)|做好[^。，,\n]{1,24}工作|推荐[^。\n]{0,6}(?:名|项|人选)"
)


@lru_cache(maxsize=4)  # several reasons ask
def work_of_units(title: str, body: str) -> int:
    """By how many signs a text that speaks to units alone sets them work more than it tells what holds for all.

    0 for a text that speaks to people, or to nobody, and for one whose title says what it tells all.
    """
    if title.endswith(_PUBLICITIES) or has_any(title, _FOR_ALL) or tells_all(body):
        return 0
    called = not has_any(body[:_BEGINNING], _PEOPLE) and _CALLED.search(body) is not None
    if not (called or _SENT_DOWN.search(body) or _speaks_to_units(body[:_HEAD])):
        return 0
    work = sum(body.count(word) for word in _WORK) + len(_UNITS_WORK.findall(body))
    return max(0, work - sum(body.count(word) for word in _FOR_ALL))


def tells_all(body: str) -> bool:
    """Whether a text says at its beginning that something is shut or cut off: 现将2024年元旦放假安排通知如下."""
    return has_any(_IN_PASSING.sub("", body[:_LEAD]), _TOLD_TO_ALL)


def _speaks_to_units(head: str) -> bool:
    return has_any(head, _INNER) and any(
        found["places"] or _are_units(found["units"]) for found in _ADDRESSED.finditer(head)
    )


def _are_units(line: str) -> bool:
    """Whether a line lists units and nothing else; 各有关单位 alone may be anybody."""
    named = _BRACKETED.sub("", line).strip()
    if has_any(named, _PEOPLE) or named.endswith(_OUTSIDERS):
        return False
    units = [unit for one in _BETWEEN.sub("、", named).split("、") if (unit := _BEFORE_A_UNIT.sub("", one))]
    if not units or not all(unit.endswith(_UNITS) for unit in units):
        return False
    return any(unit not in _ANY_UNIT for unit in units) or not named.startswith(_CONCERNED)
