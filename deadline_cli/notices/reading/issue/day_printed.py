"""When its page says that a notice was printed: 刊登日期：A, 本公告于A发布, 公布日期 over or before a day."""

from __future__ import annotations

from deadline_cli.notices.lexicon import patterns, sense
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any, words
from deadline_cli.notices.reading.days import Day
from deadline_cli.notices.reading.issue.day_above import CLICK, is_later, opens_window

_LABELLED = Pattern(
    r"(?:刊登|刊发|见报|登报|张榜|挂网|上网|公开|公示|公告|更正|变更|澄清|发布|发文|发稿|送出|发表|张贴|公布|落款|信息|通告)(?:日期|时间|之日|日)(?:为|是)?(?::\n?|\n|:?\|)$"
    r"|(?:公告|公示|通告|信息)?(?:发布|张贴|刊登|公布)(?:日期|时间|之日|日)[为是即]$"
    r"|(?:公告|公示|通告|启事|通知|声明)(?:发布|张贴|刊登|公布)(?:日期|时间)$|(?:成文|签发|印发)(?:日期|时间):$"
    r"|(?<![院曾已])(?:发布|公布|刊登|张贴|登载|刊载|刊发)于 ?$"
    rf"|(?:^|[\n )|\[]|{CLICK})(?:日期|时间):\|?$|行政区域[^\n,。;:]{{2,16}}公告时间:?$"
    r"|\n(?:刊登|见报|发布|公告|公示|更正|澄清|公布|张贴|张榜|通告|落款|成文|签发|发文|挂网|上网|登报)(?:日期|时间)$"
    r"|\n(?:公告|公示|通告)?(?:发布|公布|刊发|张贴|刊登|登报|见报):$|(?:生成|成文|发文)(?:日期|时间)[ |]?$"
    r"|发言(?:日期|时间)[:| ]{0,3}$|(?:^|[\n| ])发表于 $|【(?:刊登|见报|发布|公布|公开)(?:日期|时间)】$"
    r"|(?:公司|[局院厅校处科股]|委员会|政府|中心|大学|办公室)(?:日期|时间):$"
    r"|(?:^|\n)(?:(?:pub(?:lish)?_?)?date|Date(?: of (?:issue|publication))?|Dated|Published(?: on)?|Issued(?: on)?):?$"
    r"|(?:^|\n)time:$|(?<![A-Za-z_])pub(?:lish(?:ed)?)?(?:_?(?:date|time|at|on)|Date|Time|At):$"
)
_WIDEST_LABEL = 20
_LABEL_ENDS = ("d", "n", ":", "\n", "|", "日期", "时间", "为", "是", "即", "于", "于 ", "】")
# 招标公告发布日期, 首次公告日期: another notice's day, unless this one is called so
_OTHERS = sense("publication-of-another")
_RESULT, _RESULTS = words("成交 中标 结果"), words("成交 中标 结果 候选")
_OWN = Pattern(r"(?<!次)(?:更正|澄清)日期:$")
_LATER = words("成交 中标 中选 入选 入围 结果 终止 废标 流标 更正 变更 澄清 合同 验收")
# 招商公告发布时间: which notice came out then
_NAMED = Pattern(r"(?P<what>[\u4e00-\u9fff]{2})(?:公告|公示)(?:发布|刊登|公布)?的?(?:日期|时间)[为是:]?$")
_ITSELF = words("本次 此次 本项 发布 刊登 信息 网上 项目")
_EARLIER_STAGES = sense("earlier-stage")
_IS_PUBLISHED, _THEN_OUT, _OUT_ON_A = patterns("day-printed", "is-published", "then-out", "out-on-a")
_NOW, _PUTS_OUT = ("。现于", ",现于", ";现于", "\n现于"), Pattern(r"[^,。;\n]{0,60}?予以(?:公[告示布开]|通告)[,。;]")
# 老坟区迁坟的通告已于A在墓园门口公布: by what it is about, in no later notice of the same matter
_SAID_OUT = Pattern(r"[^。;:\n原前上]{2,16}的(?:公告|公示|通告|通知)已经?[于在]$")
_FOLLOWS_UP = words("更正 变更 补充 延期 终止 结果 澄清 中标 成交 第二 二次 再次 恢复 取消")
_EARLIER = Pattern(r"(?:原|前次|上次|上期|首次|第一次|此前|前期|先前|前述|曾)[^。;\n]{0,24}$")  # 原公告于A刊登于某报
_PRINTED_BEHIND = ("刊登)", "见报)", "刊登于", "发布)", "刊登]", "刊发)")
_NAMES_IT = Pattern(r"[^。;\n]{2,40}?[的之][^。;\n《]{0,8}《")  # A刊登于某报第6版的《拍卖公告》中…更正为: the other one
_ITEM = Pattern(r"[(（]?[一二三四五六七八九十\d]{1,2}[)）、.．]")


def printed_on(text: str, days: list[Day], head: int) -> Day | None:
    """The publication date that the page states (刊登日期：…, 发布时间：…), of two the earlier: sites add theirs."""
    found: Day | None = None
    for day in days:
        if text.startswith(_PRINTED_BEHIND, day.end) and not _EARLIER.search(text[max(0, day.start - 32) : day.start]):
            if _is_anothers(text[max(0, day.start - 16) : day.start], text[:head]) or _NAMES_IT.match(text, day.end):
                continue  # 采购公告于A刊登于某网 in a 结果公告
            return day
        before = text[max(0, day.start - _WIDEST_LABEL) : day.start]
        if _is_published_on(text, day, text[:head]):
            return day
        if not is_labelled(before) or _is_anothers(text[max(0, day.start - 16) : day.start], text[:head]):
            continue
        apart = _under_item(text, day) or _of_an_event(text, day) or opens_window(text, day)
        if not apart and (found is None or is_later(found, day)):
            found = day
    return found


def is_labelled(before: str) -> bool:
    """Whether the words end with the label of a date: 发布时间:."""
    before = before.removesuffix(" ") if before.endswith(": ") else before
    return before.endswith(_LABEL_ENDS) and _LABELLED.search(before) is not None


def _is_anothers(before: str, title: str) -> bool:
    """Whether a label names another notice or act than this one: 招标公告发布日期 in a 中标结果公告."""
    before = before.rstrip("\n")  # 首次公告日期： over its day
    label = before[before.rfind("\n") + 1 :]
    if _OWN.search(label) is not None:  # 更正事项：结果公告 更正日期：
        return False
    if label.startswith("原") and "公告" in label:
        return True  # 原成交公告日期
    if has_any(title, _LATER) and has_any(label, _EARLIER_STAGES) and not has_any(label, _LATER):
        return True  # 谈判公告日期 in a 竞争性谈判成交公告
    if has_any(title, _LATER) and (named := _NAMED.search(label)) is not None:
        what = named["what"]  # 招商公告发布时间 in a 中选结果公告
        if what + "公告" not in title and not has_any(what, _LATER) and what not in _ITSELF:
            return True
    if has_any(title, _LATER) and "公告" in label and has_any(label, _RESULT) and not has_any(title, _RESULTS):
        return True  # 中标公告发布日期 in a 合同公告
    return any(word in label and word not in title for word in _OTHERS)


def _of_an_event(text: str, day: Day) -> bool:
    """Whether 时间：2026年9月15日上午9时 above 地点：… is when people meet, and no day of posting."""
    line, _, below = text[day.start : day.start + 60].partition("\n")
    meets = has_any(line, ("午", "晚", "星期", "周")) or below.startswith(("地点", "会场"))
    return meets and text.endswith("\n时间:", 0, day.start)


def _is_published_on(text: str, day: Day, title: str) -> bool:
    """本公告于A发布: the sentence says when the notice came out."""
    out = _OUT_ON_A.match(text, day.end)
    if out is None:
        if text[day.end : day.end + 2] == ",本" and text[day.start - 1] in "。;\n":
            return _THEN_OUT.match(text, day.end) is not None
        now = text[day.start - 2 : day.start] == "现于" and text.endswith(_NOW, 0, day.start)
        return now and _PUTS_OUT.match(text, day.end) is not None
    if text[day.start - 1 : day.start] == "(" and text.startswith(")", out.end()):
        return _EARLIER.search(text[max(0, day.start - 32) : day.start]) is None  # （A在某网发布）
    said = _IS_PUBLISHED.search(text[max(0, day.start - 14) : day.start])
    if said is None and _SAID_OUT.search(text[max(0, day.start - 24) : day.start]) is not None:
        earlier = _EARLIER.search(text[max(0, day.start - 32) : day.start]) is not None
        return not earlier and not has_any(title, _FOLLOWS_UP)
    return said is not None and not _is_anothers(said.group(), title)  # 本项目招标公告于A发布 in a 中标公告


def _under_item(text: str, day: Day) -> bool:
    """Whether a bare 时间: stands under an item of the notice: 一、听证会的时间和地点."""
    start = text.rfind("\n", 0, day.start) + 1
    if text[start : day.start] not in ("时间:", "日期:"):
        return False
    above = text[text.rfind("\n", 0, max(start - 1, 0)) + 1 : max(start - 1, 0)]
    return "时间" in above or _ITEM.match(above) is not None
