"""Told is not asked: spans and closing days of what is over (A至B期间登记的车辆), reports, days of reckoning."""

from __future__ import annotations

from datetime import date

from deadline_cli.notices.lexicon import sense
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import clause_after, has_any, words
from deadline_cli.notices.reading.days import Day
from deadline_cli.notices.reading.years import year_near
from deadline_cli.numerals import HAN

_SPAN_BEHIND = sense("within-a-span")
_DONE = Pattern(
    r"[,期间内在]*(?:登记|发生|办理|产生|违法|违章|违停|扣留|查扣|暂扣|检查|抽检|抽查|收缴|查获|移交|受理|完成|销售|生产|使用|签订|签收|申报|缴纳|拖欠"
    r"|发放|领取|捐赠|拆除|清理|认定|评选|征收|查处|死亡|走失|捡拾|救助|入住|停放|存放|报废|交易|发行|减持|增持|回购|开展|组织|实施|进行|接受)"
    r"[^。;\n]{0,24}?(?:的|了|完毕|结束|如下|情况)"
)
# A至B，我局对糕点进行了抽检; 经A至B公示，无异议
_CARRIED_OUT = Pattern(
    r"[,期间内]*[^。;\n]{0,30}?(?:进行|开展|完成|组织|实施|查处|查获|办理|受理|收缴|扣留|发放|征求|征集|听取|收集|公示|发布)了"
    r"|[^。;\n]{0,40}?(?:征求|听取|征集)[^。;\n]{0,16}意见,[^。;\n]{0,10}(?:采纳情况|反馈情况|反馈如下|情况如下|情况见|汇总)"
    r"|[,期间内]*[\u4e00-\u9fff]{0,6}(?:认定|受理|办理|办结|审结|签发|接待|检测|检验)\d{1,6}余?(?:件|起|家|人|户|次|名|批|份|辆|台)"
    r"|[^。;\n]{0,20}?,[^。;,\n\d]{0,6}(?:共|累计|总计|合计)(?:收到|接到|征集|回收|收回)[^。;,]{0,8}\d"
    r"|[^。;\n]{0,40}?,(?:共|累计|总计)?(?:收到|收回|回收|征集到|发放问卷|发出问卷)[^。;,请]{0,8}\d"
    rf"|[,期间内]*(?:[我本][局院队站所校会处委支大]{{1,2}}|{HAN}{{0,12}}?(?:局|[支大中]队|院|所|站|中心|全[县市区镇村校]))[^。;,\n]{{0,24}}?"
    r"(?:检查|查处|查获|办理|受理|抽检|审核|处置|救助|接待|排查|接诊|化解|受检)[^。;,\n\d]{0,8}\d{1,6}余?(?:家|件|起|辆|批|人|户|次|名|处|宗|项)"
    r"|[,期间内]*(?:[我本]?[局院队站所]|[\u4e00-\u9fff]{0,6}[支大中]队)[^。;,\n]{2,24}(?:检查|夜查|抽查|巡查|督查|执法|整治|排查),[^。;,\n\d]{2,8}\d{1,6}(?:个|起|件|处|家|宗|人)"
    r"|[,期间内]*(?:[我本][局院所队站中心]{1,2})?(?:共|累计|总计|合计)[\u4e00-\u9fff]{2,8}[^。;\n]{0,12}?\d"
)
# 我局于A至B对糕点进行监督抽检，不合格产品如下
_LOOKED_INTO = Pattern(
    r"[,期间内]*对[^,。;\n]{2,24}(?:进行|开展|组织|实施)了?[^,。;\n]{0,8}"
    r"(?:抽检|抽查|检查|检测|监测|巡查|核查|审计|评估|清查|排查|普查|摸底|考核|验收|整治)"
)
# A至B，我队收容流浪犬23只，现存于…
_TOOK_IN = Pattern(
    r"[,期间内]*[^,。;\n请]{0,12}(?:收容|收缴|拾得|拾到|捡到|查扣|暂扣|扣留|拖离|拖移|捡拾|接收|救助|发现|查获|清理|清拖)了?"
    r"[^,。;\n]{0,16}?[\d一二三四五六七八九十百]+余?[只辆件头台条具名人匹箱袋艘宗份]"
)
# 我局于A至B挂牌出让…，现将有关情况公示如下
_TOLD_NOW = Pattern(
    r"[^。;\n]{2,60}?,现将?(?:其|该)?(?:有关|相关|具体|本次|上述)?(?:[^,。;\n]{0,8}?)(?:情况|结果|名单|成果|数据)[^,。;\n]{0,6}?"
    r"(?:公示|公告|公布|通报|公开|通告)"
)
_DID = Pattern(r"(?:^|[\n。;,])[^,。;:\n将拟定请应须]{0,24}(?:已|曾)?[于在自经]$")
# 凡于A至B在我院住院的患者: who is meant, by what they did
_OF_THOSE = Pattern(r"[,期间内之]*(?:在|于|到|来|经|由|向|通过)[^,。;:\n]{2,30}的[\u4e00-\u9fff]{1,12}(?:[,。;]|$)")
_PUBLISHED_ON = ("公示", "公告", "公开", "征求", "网上公示", "网站公示")
# 经公示（A至B）无异议
_CAME_TO_END = Pattern(
    r"[^。;\n]{2,24}?,[^。;\n]{0,16}?(?:已|现已|均已)[^。;\n]{0,12}?(?:完成|完工|结束|恢复|竣工|通过)"
)
_WAS_PUBLISHED = Pattern(
    r"(?:已经?|业经|经)[^,。;\n]{0,6}(?:公示|公告|公开|征求意见)(?:期)?\($|(?:公示|公告|征求意见|征集)期[间内]?\($"
)
_UNCONTESTED = Pattern(
    r"[^)]{0,12}\),?[^,。;\n]{0,8}?(?:均?无|没有|未有|未收到|未接到)[^,。;\n]{0,8}?(?:异议|反映|意见)(?!的|后|者)"
)
_CALLS = sense("calls-for-a-span")
_REPORTS = sense("report")
_CAME_IN = Pattern(
    r"(?:期间|期内|期满|届满|结束)[^。;\n]{0,16}?收到[^。;,]{0,12}\d[^。;,]{0,3}?[件条份家个人项户](?=[,。;])|"
    r"(?:期间|期内|期满|届满|到期|结束|截至|截止|至今|后)[^。;\n]{0,16}?(?:未收到|没有收到|未接到|未曾收到|共收到|累计收到|已收到|收到[^。;]{0,12}\d|(?<!视为)(?<!视作)(?:均?无|没有|未有|未见)[^,。;\n]{0,8}?异议"
    r"|(?:[^。;\n的如若将]{0,10}(?:人数|家数|数量)?(?:未达|不足|未满|少于)[^。;\n的如若将]{0,16},[^。;\n的如若将]{0,10}(?:取消|终止|流标|废标|核减|中止))|无[\u4e00-\u9fff]{1,4}提出|未有人|未提出异议|共有|已有|无人报名|征集到)(?!的|[^。;\n]{0,10}(?:将|则|即|视为|依法|予以|方可|可以))"
)
_WAS_PUBLIC = Pattern(
    r"(?:进行了|开展了|完成了|履行了)[^。;\n]{0,12}(?:公示|公告|征求|公布|公开|征集)|(?:已|曾)[^。;\n]{0,20}(?:公示|公告|征求意见|公开征集)|公示结束"
)
# 前期已于A至B征求意见; 公示内容为A至B期间购机的农户
_WAS_DONE = Pattern(r"(?:已经?|曾经?|此前|前期|先前|之前)(?:[^。,;:\n]{0,6}?(?:于|在|自)|于)$|(?:均为|均系|均于)$")
# 第二次拍卖于A至B进行，无人出价，已流拍
_CAME_TO_NOTHING = Pattern(
    r"(?:举行|进行|开展|开拍)?[,，]?[^。;\n]{0,24}?(?:(?<!如)(?<!若)(?:流拍|流标)(?!的)|无人(?:出价|应价|报名|竞买|参与|参加|应标)(?!的))"
)
# 公示内容为A至B…; 抽检时间：A至B, 统计期（A至B）: the label of what an office did
_OF_CONTENT = Pattern(
    r"(?:内容|对象|范围|名单|标的|数据)(?:为|是|:)$"
    r"|(?:抽检|抽样|采样|检查|抽查|检测|监测|巡查|统计|审计|核查|违法|违停|违章|报告|核算|结算|取证|查获|查扣|扣留|暂扣|拖移|拾获|拾得|捡拾|拾到|发现|收容|走失|遗失|发生|案发|事发)"
    r"(?:的?(?:时间|日期|期间|周期|时段|区间)|期)[为是:(]{0,2}$"
)
# 本期公布的是A至B的抽检结果; 违法时间为A至B的车辆
_OF_RESULTS = Pattern(
    r"(?:期间|之间|间)?的(?!工作)[^,。;:\n\d]{1,16}(?:结果|情况|数据|记录|明细|清单|台账|收支|账目)(?=[,。;:\n予如公]|$)"
)
_TIME_OF_THOSE, _THOSE = ("时间为", "日期为", "时间是", "时间在", "日期在"), ("的", "期间的", "之间的")
# 第一次拍卖于A至B举行，流拍，第二次…
_FORMER = Pattern(r"(?:第一[次轮批期]|首[次轮批期]|[上前]一?[次轮批期])[^。;\n]{0,12}$")
_NOW = words("补录 补招 补报 第二批 再次 第二 第三 二次 本次 本轮 现 重新 此次")
_REACH, _FAR, _NEAR = 48, 160, 20
_SUMS = sense("sum-of-a-day")
_AS_OF = sense("as-of")
_ASKED = words("报名 递交 提交 投标 申报 反馈 缴 登记 响应 申请 意见 招租 竞买 领取 异议 投递 报价 投票 表决")
_EARLIER_DAY = Pattern(r"^.*(?:\d日|20\d\d[-./]\d{1,2}[-./]\d{1,2})")  # 数据截止日：A　信息披露截止日：B
_SUM_LABELS = sense("label-of-a-sum")


def is_told(
    text: str, title: str, start: int, end: int, last: Day, publication: date | None, *, first: Day | None = None
) -> bool:
    """Whether a window (that begins with `first`) or closing day is told as over and asks nobody for anything."""
    if publication is None or not _is_before(last, publication):
        return False
    if first is not None and first.year is not None and not _is_before(first, publication):
        return False  # it ends before it begins: a slip in what is to come
    lead, after = last.lead, clause_after(text, end, _REACH)
    if lead.endswith(("未在", "未于", "未能在", "未能于")):
        return True  # 未在A前完成认证的，待遇自B起暂停
    if last.form == "stops-behind" and lead.endswith("于") and text.startswith("结束", last.end):
        return True  # 本次表决已于A结束
    if has_any(title, _REPORTS) and not has_any(lead[-10:], ("异议", "质疑")):
        return True
    if _came_in(text, end, last) or _WAS_PUBLIC.search(after) or _WAS_DONE.search(lead[-_NEAR:]):
        return True
    if _OF_CONTENT.search(lead[-_NEAR:]) is not None:
        return True
    if "的" in after[:4] and (
        _OF_RESULTS.match(after) is not None or (lead.endswith(_TIME_OF_THOSE) and after.startswith(_THOSE))
    ):
        return True
    if _FORMER.search(lead[-_NEAR:]) is not None and has_any(text[end : end + _FAR], _NOW):
        return True
    if _CAME_TO_NOTHING.match(after) is not None:
        return True
    if lead.endswith("对") and after.startswith(("的", "期间")):  # 经对A至B的用水情况核查
        return True
    if lead.endswith("经") and after.startswith(_PUBLISHED_ON):
        return True
    if lead.endswith(("经", "经过", "历经")) and _CAME_TO_END.match(after) is not None:
        return True  # 经A至B封闭施工，大桥已完成维修
    if _WAS_PUBLISHED.search(lead) is not None and _UNCONTESTED.match(text, end) is not None:
        return True
    if has_any(lead[-12:], _CALLS):
        return False
    if _CARRIED_OUT.match(after) is not None or _OF_THOSE.match(after) is not None:
        return True
    if _LOOKED_INTO.match(after) is not None or _TOOK_IN.match(after) is not None:
        return True
    if _DID.search(lead) is not None and _TOLD_NOW.match(text, end) is not None:
        return True
    return after.lstrip(",").startswith(_SPAN_BEHIND) or _DONE.match(after) is not None


def is_reckoning(text: str, day: Day) -> bool:
    """Whether a date is the day to which a sum or a count is reckoned: 债权余额（截止A）, 利息计算截止日：A."""
    lead = day.lead.rstrip("(为是:|")
    if has_any(lead[-14:], _SUM_LABELS) and lead.endswith(
        ("截止日", "截止日期", "基准日", "截止时间", "登记日", "截至", "截止")
    ):
        return True
    if not lead.endswith(_AS_OF):
        return False
    if "(" in lead and has_any(lead[: lead.rfind("(")][-3:], _SUMS):
        return True  # 已报名人数（截至A）
    before = _EARLIER_DAY.sub("", lead[-24:])
    after = clause_after(text, day.end, 20, "。;\n")
    asked = has_any(before[-12:], _ASKED)
    return not asked and has_any(before + after, _SUMS)


def _is_before(last: Day, publication: date) -> bool:
    year = year_near(last, publication, None) if last.readable else None
    try:
        return year is not None and date(year, last.month or 0, last.day or 0) < publication
    except ValueError:
        return False


def _came_in(text: str, end: int, last: Day) -> bool:
    """期间未收到意见; 截至A，共有8家 of the same day."""
    if _CAME_IN.search(text[last.end : end + _FAR]) is not None:
        return True
    same = text[last.start : last.end]
    again = text.find("截至" + same, end)
    again = again if again >= 0 else text.find("截止" + same, end)
    return again >= 0 and has_any(text[again : again + 40], ("共", "已", "收到", "无", "未"))
