"""Whether a text is a circular: it tells an office's own units, or the offices below it, what work they have to do.

Not one is what tells the units of what holds for everybody: that water fails, that the house is shut, who was chosen.
"""

from __future__ import annotations

from functools import lru_cache

from deadline_cli.notices.lexicon import sense
from deadline_cli.notices.lines.circulars.for_all import is_for_all, tells_all, told_to_all
from deadline_cli.notices.lines.circulars.units import OFFICE_HOLDERS, PEOPLE, speaks_to_units, spoken_to
from deadline_cli.notices.pattern import Pattern, Words

_WORK = sense("unit-work")
_PUBLICITIES = Words(("公示", "公告", "通告", "启事"))
# 关于公示…名单的通知; no 公示制, 公示时间
_IS_PUBLISHED = Pattern(r"公[示告](?![制栏牌板]|时间|期|工作|情况|办法|系统|平台)")
# 现将《…》印发给你们: who is spoken to stands above, where it was cut off
_SENT_DOWN = Pattern(r"现将《[^》\n]{2,60}》[^。，,\n]{0,10}(?:印发|转发|下发)(?:给|你)")
_PASSED_ON = Pattern(r"(?:转发|印发)[^的《]{0,8}《[^\n]{2,80}的?通知$")  # 关于转发《…》的通知
# 参加人员：全体校领导、中层干部: the heads of the units are called
_CALLED = Pattern(
    r"(?:参加|参会|出席|与会)(?:人员|对象|范围)[^。\n：:]{0,6}[：:\n][^。\n]{0,60}(?:领导|负责人|干部|书记|系主任|科级|处级|班子)"
)
# 各矿井, 各备课组: who is below, and not 各位, 各类 or 各考生
_UNIT = r"各(?!位|类|种|项(?!目)|界|方|国|族|自|地块|路|条)[^。，,；;\n：:的各]{1,10}?(?<![户者人主生民客友商])"
# 请各学院按…, 各单位要…, 组织开展…, 做好…工作
_UNITS_WORK = Pattern(
    rf"请(?:{_UNIT}|(?:有关|相关|全[校院])[^。，,\n]{{1,12}}?)"
    r"(?=[于在要按将把对做抓报填]|认真|结合|尽快|高度|根据|组织|务必|严格|加强|参照|遵照|推荐|提前)"
    rf"|{_UNIT}[^。，,\n：:]{{0,8}}(?:要(?!求)|须|应(?!急)|务必|需(?!求)|负责|请|自行)"
    r"|组织(?:本|好|实施|开展|申报|学习|人员|参加|做好|相关|有关|学生|教师)|做好[^。，,\n]{1,24}工作|推荐[^。\n]{0,6}(?:名|项|人选)"
)
_HANDS_UP = Pattern(r"(?<!网)上报(?![销账名])|(?<!无法)填报|报送|汇总|报至|报我")
# 于4月15日前报政治部, 下班前发至工作群, 每月25日前报局防汛办; no 报名 and 报到
_DELIVERED = Pattern(
    r"(?:[\d一二三四五六七八九十][日号时点]|[:：]\d\d|周[一二三四五六日天]|下班|月底|[)）])(?:之|以|下班)?前[，,]?[^。；;\n]{0,60}?"
    r"(?:(?<![申预公填海日简汇周月年电])报送?(?![名考到警废告道价销刊纸社销])|送(?:交|至|到|我|[^，。\n]{0,10}[处科室部办会局])"
    r"|交(?:至|到|我|由|[^，。易流\n]{0,8}[处科室部办会局])|发(?:至|到|送|我)|传(?:至|到|我)|返回我|反馈我|提交|完成|填写|导出|录入)"
    # 11月3日前交初稿, 24日12时前补报名册
    r"|[\d一二三四五六七八九十日号时点)）](?:之|以|下班)?前[，,]?[^。；;，,\n]{0,12}(?:交|发|传|寄|[补回]报|回传)[^。；;，,\n]{0,10}"
    r"(?:表|稿|册|单|书|件|材料|报告|总结|台账|方案|数据|照片)"
    r"|(?:交|发|报|传|送)[给至到][^。，；\n]{0,10}(?:处|科|室|部|办|组|邮箱|群)"
    # 请将评选结果上传
    r"|请(?:将|把)[^。；;\n]{0,50}(?:上传|提交|发[至到]|报[至送]|交至|送[至交])"
    r"|请(?:将|把|对|就)[^。；;\n]{0,80}(?:梳理|清理|排查|核[对查实]|统计)"
)
# 请准时参加, 不得请假, 会前10分钟入场: the units come together
_MEET = Pattern(
    r"(?:准时|按时|务必)(?:参加|出席|参会|到会)|(?:不得|不能|不许)请假|请假[须需手应]|(?:参会|会议|培训|报名)回执|会前\d|领导[^。，\n]{0,6}各[一二两\d][人名]"
    r"|提前\d{1,2}分钟(?:入场|到|签到)"
)
# 同志任…厂长, 免去…职务, 24小时值班: what is ordered inside
_ORDERED = Pattern(
    r"同志任|免去[^。\n]{2,30}职务|(?:小时|实行|安排|落实)[^。，\n]{0,4}值班|值班表|擅离职守|责任到人|自评|迎检"
    r"|你(?:们|部|单位|校|院|局|县|乡|镇)|日起(?:正式)?(?:实行|施行|执行|启用)"  # a rule of the house
)
# 关于做好…, 关于报送…: what the title sets the units to do
_SETS_WORK = Pattern(
    r"(?:^|关于|[厅委会府局部办])[^的]{0,20}?(?:做好|开展|组织|召开|报送|上报|填报|编[报制]|推[荐报]|征订|下达|印发|转发|成立|加强|落实|协助"
    r"|移交|审核|催报|填写|立即|核[对查]|排查|检查|清查|自查|配合|任免)"
)
_TITLES_CITED = Pattern(r"《[^《》\n]{2,60}》")  # 停课 in the name of a rule shuts no school
_PURPOSE = Pattern(r"(?:^|\n)[ \t\u3000]*为[^。\n]{4,80}[,，](?=经|现|请|根据|特|决定|我)")
# 各二级学院于4月8日前将…送交学工处: who is set the work where nobody is addressed
_SUBJECT = Pattern(
    rf"(?:^|[\n。；;，,、.．）)\d请由])[ \t\u3000]*{_UNIT}"
    r"(?:[^。\n：:，,]{0,8}[\d一二三四五六七八九十][日号][^。，,\n]{0,8}前|推荐|推选|要(?!求)|须|应(?!急)|务必|需(?!求)|负责|组织|做好|进行|召开)"
)
# 发往：各乡镇　等级：特急: the head of a telegram from office to office
_TELEGRAM = Pattern(r"(?:等级|密级|签批)[：:]|^(?:发往|主送)[：: ]|(?:内部|传真)明?电")
_UNADDRESSED, _MOST = -3, 4


@lru_cache(maxsize=4)  # several reasons ask
def work_of_units(title: str, body: str, lead: str = "") -> int:
    """By how many signs a text that speaks to units alone sets them work more than it tells what holds for all.

    0 for a text that speaks to people, or to nobody, and for one whose title says what it tells all.
    """
    set_by_title = _SETS_WORK.search(title) is not None
    if title.endswith(_PUBLICITIES) or (not set_by_title and (is_for_all(title) or _IS_PUBLISHED.search(title))):
        return 0
    addressed = spoken_to(body)
    if addressed == PEOPLE:
        return 0
    if addressed is None and _TELEGRAM.search(lead) is not None:
        addressed = OFFICE_HOLDERS
    if addressed is None:
        shown = (_CALLED.search(body) or _SENT_DOWN.search(body) or _PASSED_ON.search(title)) is not None
        subjects = 0 if title and not title.endswith("通知") else min(_MOST, len(_SUBJECT.findall(body)))
        if not (shown or subjects):
            return 0
        addressed = _UNADDRESSED + subjects + 2 * shown
    body = _TITLES_CITED.sub("", body)
    work = min(_MOST, _work(_PURPOSE.sub("", body)))
    return max(0, addressed + work + 2 * set_by_title - told_to_all(body))


def _work(body: str) -> int:
    """How often a text sets work: what is sent by a day counts once."""
    delivered = len(_DELIVERED.findall(body))
    rest = _DELIVERED.sub("", body) if delivered else body
    work = delivered + sum(rest.count(word) for word in _WORK)
    work += len(_HANDS_UP.findall(rest))
    return work + sum(len(signs.findall(body)) for signs in (_UNITS_WORK, _MEET, _ORDERED))


def tells_units_of_all(title: str, body: str) -> bool:
    """Whether units are told what binds everybody, and set less work than that: 补考报名时间：A至B, 不再报账."""
    to_units = speaks_to_units(body) or (spoken_to(body) is None and tells_all(body))
    return to_units and told_to_all(body) > 0 and work_of_units(title, body) == 0
