"""What a text tells its office's units that binds everybody there: a service stops, people act, a list is shown."""

from __future__ import annotations

from deadline_cli.notices.lexicon import sense
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any

_FOR_ALL, _TOLD_TO_ALL = sense("holds-for-all"), sense("told-to-all")
_LEAD = 200  # characters in which a text says what it is about
_IN_PASSING = Pattern(
    r"不?放假(?:期间|前|后)|不放假|开学(?:前|报到)|(?:安全|隐患|设施|设备|自查)[^。，,\n]{0,4}检修|暂停(?:执行|[^。，,\n]{0,3}权)"
    r"|(?:确需|如需|遇有?|因故|发生)[^。，,\n]{0,4}停[水电气课]|征集(?![^。，,\n]{0,12}(?:意见|建议|线索|名称))"
)
_CONVENES = Pattern(r"召开[^。\n]{0,40}(?:会议|大会|培训班|座谈会)|会议(?:时间|地点|定于)|举办[^。\n]{0,40}培训班")
# 现予以公示, 公示期为…: who sets the units to show a list (公示3天) makes none public
_MAKES_PUBLIC = Pattern(
    r"(?:现|特)[^。\n]{0,60}(?:予以?|进行)?公[示告]|予以?公[示告]|公[示告]如下|公示(?:时间|期|期限)(?:为|自|[：:])?[^。\n]{0,6}20\d\d"
)
# 不再收单, 关闭报账系统, 停止供餐: a service that stops; no 停止作业
_STOPS = Pattern(
    r"(?:不再|停止|暂停|暂不|(?<!逾期)(?<!逾期的)(?<!补报的)不予以?|不能|无法|关闭|停)(?:对外|一切|全部|日常)?[^。，,；\n]{0,6}?"
    r"(?:受理|接[收单待]|收[单取]|办理|服务|供[水电热气暖餐]|供应|营业|开放|报[销账帐]|借[款阅还]|付款|支付|发放|使用|运行|登[录陆]|访问"
    r"|系统|大厅|窗口|通道|审批|缴费)"
    r"|放[\u4e00-\u9fff]{1,4}假|系统(?!中)[^。，,\n]{0,16}(?:停机|升级|切换|维护|关闭)"
)
_PERSON = (
    "(?:[学新考]|在校|毕业|研究|博士|硕士|本科|住校|走读|实习)生(?![科处会工干产活])|同学|师生|老同志|会员|居民|家长|乘客|旅客"
    "|[\u4e00-\u9fff]{0,3}(?:者|[车失机物业]主|[住用客商农]户|(?<![负责任联系办个本有无专他])人(?![选数员事才均次格力民]))"
)
# 学生可凭…, 请失主来认领, 未接种的新生，…自愿接种: people act for themselves
_PEOPLE_ACT = Pattern(
    rf"(?:^|[。；;，,、\n：:（(\d.]|请|凡|每[位名]|全[校体院]|[的未])[ \u3000]*[^。；;，,\n：:、]{{0,10}}?"
    rf"(?:{_PERSON})们?"
    r"[^。；;\n：:]{0,24}?(?:可|须|应|要(?!求)|请|必须|凭|持|登[录陆]|扫|自行|自愿|按时|在规定|主动|参加|参与|用|到|查询"
    r"|打|报名|认领)"
    rf"|(?:职工|教工|员工|老师|教师)们?[^。；;\n：:]{{0,24}}?(?:可(?!能)|凭|持|登[录陆]|扫|自行|自愿|查询|报名|提前)"
)
_ENROLS = Pattern(r"(?:报名|申请(?=截止))(?:截止)?(?:时间|日期)")
# 评教时间：12月4日至23日
_WHEN = Pattern(
    r"时间(?:安排)?[为：: \n]{1,2}(?:20\d\d年)?\d{1,2}月\d{1,2}日[^。，,\n]{0,10}[至到—~－-]+ ?(?:20\d\d年)?\d"
)
# 请转告学生, 逐户告知: who is spoken to only carries it on
_RELAYED = Pattern(
    r"转告|逐户|挨家|(?:告知|通知到|说到|转到)(?:到|各|每|全)?[^。；，,\n]{0,8}(?:户|人|班|学生|职工|家长|村民|居民|师生)"
)
# 凡…的, 责任自负: what befalls whoever does not act
_BEFALLS = Pattern(r"责任自负|后果自负|自行承担|不予赔偿|概不负责|(?:^|[。；;，,\n])凡(?!事|是)[^。，\n]{2,24}")
# 现将元旦放假安排通知如下
_IS_ABOUT = Pattern(
    rf"(?:现[将就]|关于)[^。\n]{{0,60}}(?:{'|'.join(_TOLD_TO_ALL)})[^。\n]{{0,40}}(?:如下|通知)"
    rf"|(?:{'|'.join(_TOLD_TO_ALL)})[^。，,\n]{{0,8}}如下"
)
_MOST, _MOST_STOPS = 4, 2  # times that people act, and that something stops, which count


def told_to_all(body: str) -> int:
    """By how many signs a text tells what holds for everybody; what stands at its beginning counts more."""
    told = _plainly(body)
    stops = min(_MOST_STOPS, len(_STOPS.findall(told)))
    signs = sum(told.count(word) for word in _FOR_ALL) + stops + (stops > 0)
    signs += len(_MAKES_PUBLIC.findall(body)) + len(_BEFALLS.findall(body)) + (_WHEN.search(body) is not None)
    signs += _RELAYED.search(body) is not None
    signs += 3 * (_ENROLS.search(body) is not None)
    signs += min(_MOST, len(_PEOPLE_ACT.findall(body)))
    return signs + 2 * tells_all(body) + (_IS_ABOUT.search(told[:_LEAD]) is not None)


def is_for_all(title: str) -> bool:
    """Whether a title says what holds for everybody: 关于元旦放假的通知."""
    return has_any(_IN_PASSING.sub("", title), _FOR_ALL)


def tells_all(body: str) -> bool:
    """Whether a text says at its beginning that something is shut or cut off: 现将2024年元旦放假安排通知如下."""
    return has_any(_plainly(body[:_LEAD]), _TOLD_TO_ALL)


def _plainly(text: str) -> str:
    """A text without what it says in passing: who comes to a meeting reports there, as new students do."""
    told = _IN_PASSING.sub("", text)
    return told.replace("报到", "") if _CONVENES.search(text) is not None else told
