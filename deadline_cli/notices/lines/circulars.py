"""Whether a text is a circular: it tells an office's own units, or the offices below it, what work they have to do.

Not one is what tells the units of what holds for everybody: that water fails, that the house is shut, who was chosen.
"""

from __future__ import annotations

from functools import lru_cache

from deadline_cli.notices.lexicon import sense
from deadline_cli.notices.lines.units import speaks_to_units
from deadline_cli.notices.pattern import Pattern, Words
from deadline_cli.notices.phrases import has_any

_BEGINNING = 80
_PEOPLE = sense("addressed-people")
_WORK, _FOR_ALL, _TOLD_TO_ALL = sense("unit-work"), sense("holds-for-all"), sense("told-to-all")
_ENROLS = Words(("报名时间", "报名截止", "选课时间", "缴费时间", "报到时间"))
_IN_PASSING = Pattern(r"放假(?:期间|前|后)|开学前|(?:安全|隐患|设施|设备|自查)[^。，,\n]{0,4}检修")
_LEAD = 200  # characters in which a text says what it is about
_PUBLICITIES = Words(("公示", "公告", "通告", "启事"))
# 关于公示…名单的通知; no 公示制, 公示时间
_IS_PUBLISHED = Pattern(r"公[示告](?![制栏牌板]|时间|期|工作|情况|办法|系统|平台)")
# 现予以公示, 公示期为…: who sets the units to show a list (公示3天) makes none public
_MAKES_PUBLIC = Pattern(
    r"(?:现|特)[^。\n]{0,60}(?:予以?|进行)?公[示告]|予以?公[示告]|公[示告]如下|公示(?:时间|期|期限)(?:为|自|[：:])?[^。\n]{0,6}20\d\d"
)
# 现将《…》印发给你们: who is spoken to stands above, where it was cut off
_SENT_DOWN = Pattern(r"现将《[^》\n]{2,60}》[^。，,\n]{0,10}(?:印发|转发|下发)(?:给|你)")
_PASSED_ON = Pattern(r"(?:转发|印发)[^的《]{0,8}《[^\n]{2,80}的?通知$")  # 关于转发《…》的通知
# 参加人员：全体校领导、中层干部: the heads of the units are called
_CALLED = Pattern(
    r"(?:参加|参会|出席|与会)(?:人员|对象|范围)[^。\n：:]{0,6}[：:\n][^。\n]{0,60}(?:领导|负责人|干部|书记|系主任|科级|处级|班子)"
)
# 请各学院…, 各单位要…, 组织开展…, 做好…工作
_UNITS_WORK = Pattern(
    r"请(?:各|全|有关|相关)[^。，,\n]{0,14}(?:单位|地(?=按|认|要|区)|学院|学部|部门|处室|局|县|市|区|系|公司)"
    r"|各(?:有关|相关|责任|教学)?(?:单位|学院|学?校|部门|处室|系|部室|局|县|市|区)[^。，,\n：:]{0,12}(?:要|须|应|务必|需|负责|请|自行)"
    r"|组织(?:本|好|实施|开展|申报|学习|人员|参加|做好|相关|有关|学生|教师)|做好[^。，,\n]{1,24}工作|推荐[^。\n]{0,6}(?:名|项|人选)"
)
# 于4月15日前报政治部, 下班前发至工作群, 每月25日前报局防汛办; no 报名 and 报到
_DELIVERED = Pattern(
    r"(?:[\d一二三四五六七八九十][日号时点]|[:：]\d\d|周[一二三四五六日天]|下班|月底|[)）])(?:之|以|下班)?前[，,]?[^。；;\n]{0,60}?"
    r"(?:(?<![申预公填海日简汇周月年电])报送?(?![名考到警废告道价销刊纸社销])|送(?:交|至|到|我|[^，。\n]{0,10}[处科室部办会局])"
    r"|交(?:至|到|我|由|[^，。易流\n]{0,8}[处科室部办会局])|发(?:至|到|送|我)|传(?:至|到|我)|返回我|反馈我|提交|完成|填写|导出|录入)"
    # 请将评选结果上传
    r"|请(?:将|把)[^。；;\n]{0,50}(?:上传|提交|发[至到]|报[至送]|交至|送[至交])"
    r"|请(?:将|把|对|就)[^。；;\n]{0,80}(?:梳理|清理|排查|核[对查实]|统计)"
)
# 请准时参加, 不得请假, 会前10分钟入场: the units come together
_MEET = Pattern(
    r"(?:准时|按时|务必)(?:参加|出席|参会|到会)|(?:不得|不能|不许)请假|请假[须需手应]|(?:参会|会议|培训|报名)回执|会前\d|领导[^。，\n]{0,6}各[一二两\d][人名]"
    r"|提前\d{1,2}分钟(?:入场|到|签到)"
)
_CONVENES = Pattern(r"召开[^。\n]{0,40}(?:会议|大会|培训班|座谈会)|会议(?:时间|地点|定于)|举办[^。\n]{0,40}培训班")
# 同志任…厂长, 免去…职务, 24小时值班: what is ordered inside
_ORDERED = Pattern(
    r"同志任|免去[^。\n]{2,30}职务|(?:小时|实行|安排|落实)[^。，\n]{0,4}值班|值班表|擅离职守|责任到人|自评|迎检"
    r"|日起(?:正式)?(?:实行|施行|执行|启用)"  # a rule of the house
)
_TITLES_CITED = Pattern(r"《[^《》\n]{2,60}》")  # 停课 in the name of a rule shuts no school
# 各二级学院于4月8日前将…送交学工处: who is set the work where nobody is addressed
_OF_ONE_HOUSE = (
    r"各(?:二级)?(?:学院|院系|系部?|教研室|处室|科室|部门|支部|党支部|分院|分工会|团支部"
    r"|车间|教学单位|乡镇|年级组|教研组|办公室|班主任)"
)
_SUBJECT = Pattern(
    rf"(?:^|[\n。；;，,、.．）)\d请由])[ \t\u3000]*{_OF_ONE_HOUSE}[^。\n：:，,]{{0,12}}"
    r"(?:[\d一二三四五六七八九十][日号][^。，,\n]{0,8}前|推荐|推选|要|须|应|务必|需|负责|组织|做好|进行|召开)"
)
_FEWEST_SUBJECTS = 2
_TO_PEOPLE = Pattern(rf"(?:^|\n)[^\n。]{{0,40}}(?:{'|'.join(_PEOPLE)})[^\n。]{{0,12}}[：:][ \t]*(?=\n|$)")


@lru_cache(maxsize=4)  # several reasons ask
def work_of_units(title: str, body: str) -> int:
    """By how many signs a text that speaks to units alone sets them work more than it tells what holds for all.

    0 for a text that speaks to people, or to nobody, and for one whose title says what it tells all.
    """
    if title.endswith(_PUBLICITIES) or has_any(title, _FOR_ALL) or _IS_PUBLISHED.search(title) or tells_all(body):
        return 0
    to_units = _calls_heads(body) or speaks_to_units(body) or _directs_units(title, body)
    if not (to_units or _SENT_DOWN.search(body) or _PASSED_ON.search(title)):
        return 0
    body = _TITLES_CITED.sub("", body)
    delivered = len(_DELIVERED.findall(body))
    rest = _DELIVERED.sub("", body) if delivered else body  # what is sent by a day counts once
    work = delivered + sum(rest.count(word) for word in _WORK)
    work += sum(len(signs.findall(body)) for signs in (_UNITS_WORK, _MEET, _ORDERED))
    told = _for_all(body)
    return max(0, work - sum(told.count(word) for word in _FOR_ALL) - len(_MAKES_PUBLIC.findall(body)))


def tells_all(body: str) -> bool:
    """Whether a text says at its beginning that something is shut or cut off: 现将2024年元旦放假安排通知如下."""
    return has_any(_for_all(body[:_LEAD]), _TOLD_TO_ALL)


def _for_all(text: str) -> str:
    """A text without what it says in passing: who comes to a meeting reports there, as new students do."""
    told = _IN_PASSING.sub("", text)
    return told.replace("报到", "") if _CONVENES.search(text) is not None else told


def tells_students(body: str) -> bool:
    """Whether units are told what those whom they teach have to do, and no work of their own: 补考报名时间：A至B."""
    return has_any(body, _ENROLS) and speaks_to_units(body) and work_of_units("", body) == 0


def _calls_heads(body: str) -> bool:
    return not has_any(body[:_BEGINNING], _PEOPLE) and _CALLED.search(body) is not None


def _directs_units(title: str, body: str) -> bool:
    """Whether a text that addresses nobody says at least twice what the units of one house have to do."""
    if (title and not title.endswith("通知")) or _TO_PEOPLE.search(body[:_LEAD]) is not None:
        return False
    return (
        len(_SUBJECT.findall(body)) >= _FEWEST_SUBJECTS
        and (_DELIVERED.search(body) or _ORDERED.search(body)) is not None
    )
