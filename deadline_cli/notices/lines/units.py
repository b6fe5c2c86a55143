"""Whether a text speaks to an office's own units, the offices below it or those who work there, and to nobody else."""

from __future__ import annotations

from deadline_cli.notices.lexicon import sense
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any

_HEAD = 500  # characters in which the units stand, below what a site prints under a title
_UNITS, _PEOPLE, _INNER = sense("unit-noun"), sense("addressed-people"), sense("inner-unit")
_OUTSIDERS = sense("outside-unit")
_SEVERAL = 4  # units in a line
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
_BETWEEN = Pattern(r"[、，,\s]+|及其?|暨|并|和(?!谐|平)")
_ANY_UNIT, _CONCERNED = {"单位", "企业", "机构"}, ("各有关", "各相关", "有关", "相关")
_BRACKETED = Pattern(r"[(（][^()（）\n]*[)）]")
_BEFORE_A_UNIT = Pattern(r"^(?:各|有关|相关|其他|所属|全[校院县市区省镇乡])+")
_OWN = Pattern(r"^(?:本|我)(?:院|局|校|所|县|市|区|公司|单位)(?=各)")  # 本院各庭、室、队
# 居民委员会, 学生处, 职工代表大会: units, for all the people in their names
_NAMED_AFTER_PEOPLE = Pattern(
    r"(?:居民|村民|业主|职工|研究生|学生|会员|教师|妇女|老师|党员)(?=委员会|代表|工作|培养单位|[处部科办院])"
)
_STAFF = Pattern(rf"(?:各位|各|全体|所有)?(?:{'|'.join(sense('own-staff'))})")


def speaks_to_units(body: str) -> bool:
    """Whether the line that says whom a text speaks to lists units, and nobody else."""
    head = body[:_HEAD]
    return has_any(head, _INNER) and any(
        found["places"] or _are_units(found["units"]) for found in _ADDRESSED.finditer(head)
    )


def _are_named(units: list[str]) -> bool:
    """Whether they end in the noun of a unit; one in the midst may share that of the last: 火车头、石油信鸽协会."""
    named = sum(unit.endswith(_UNITS) for unit in units)
    return named == len(units) or (units[-1].endswith(_UNITS) and len(units) >= _SEVERAL and named == len(units) - 1)


def _are_units(line: str) -> bool:
    """Whether a line lists units, and who works there, and nothing else; 各有关单位 alone may be anybody."""
    named = _OWN.sub("", _BRACKETED.sub("", line).strip())
    others = _NAMED_AFTER_PEOPLE.sub("", _STAFF.sub("", named))  # 各教研室、全体任课教师
    if has_any(others, _PEOPLE) or others.endswith(_OUTSIDERS):
        return False
    units = [unit for one in _BETWEEN.sub("、", others).split("、") if (unit := _BEFORE_A_UNIT.sub("", one))]
    if units and not _are_named(units):
        return False
    if not units and others == named:
        return False
    return not units or any(unit not in _ANY_UNIT for unit in units) or not named.startswith(_CONCERNED)
