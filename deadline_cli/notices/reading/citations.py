"""The laws that a notice cites, with their articles, and the day of the act that each judges (行政处罚法 第37条)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from deadline_cli.notices.facts import Citation, Notice
from deadline_cli.notices.layout.script import with_plain_digits
from deadline_cli.notices.lexicon import patterns, sense
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import clause_after, clause_before, has_any, words

_ONE, _NAMED = patterns("citations", "one", "named")
_JOINTS = ("、", "和", "及", "与", ",")
_LAWS = words("法 条例 规定 办法 细则 解释 通则 规则 规程 决定 总则")
_NAMED_BARE = words("法 条例 细则 规定 办法 解释 规则")
_DRAFTS = words("征求意见稿 草案 修订稿 送审稿 修改稿")
_LEADS = words("根据 依据 依照 按照 依 按 违反 反了 适用 参照 以及 符合 及其 及 和 与 了 的")
_LONGEST = 60
_JUDGES = sense("judged-act")
# A day of these is a paper's, a contract's, a birth's; what was done against the law may have been done later.
_OF_PAPERS = sense("act-of-a-paper")
_BEFORE_PAPERS = words("出生 生于 签订于 签署于 成立于 签订日期 合同 协议 许可证 发证日期 有效期 〔 施行日期")
_PERIOD, _CHAINED, _AS_OF_THEN = patterns("acts", "period", "chained", "as-of-then")
_NUMBERED = Pattern(r"(?:所属期|税款期|属期)[为是:：]?(?P<year>20\d\d)[-.年]?(?P<month>[01]\d)(?!\d)")  # 所属期2025-12
_THE_RULE = Pattern(r"^(?:之|的)?(?:有关|相关)?规定")
_TAXED = words("税 费")
_TAX_LAWS = words("增值税 消费税 营业税 所得税 印花税 资源税")
_QUARTERS = {c: n // 2 + 1 for n, c in enumerate("一1二2三3四4")}
# the month in which 上半年, 春节, 暑假 are over, by their first characters; 年底 and 冬季 with the year
_PARTS = dict(zip("上元寒春清五端夏暑中国秋", (6, 1, 2, 5, 4, 5, 6, 8, 8, 10, 10, 11), strict=True))
_BLANKS = Pattern(r"\s+")  # of a column, of a PDF: 2025 年第四 / 季度
_CHAIN = 80
# 于A签订的买卖合同, A，双方订立借款协议
_MADE = Pattern(r"[^。;；\n]{0,24}?(?:签订|签署|订立|签约|借款|借到|成立)[^。;；，,\n]{0,12}")
_RULINGS, _OF_CONTRACTS = words("判决 裁决 裁定 审结"), ("合同法", "合同法》", "担保法", "担保法》")
_SERVED = words("送达 告知 听证 复议 诉讼 公告 公示 催告 强制执行")
_LAST_MONTH = Pattern(r"[至\-—~]{1,4}(?P<month>\d{1,2})月(?!\d)")


def citations_in(text: str) -> Iterator[tuple[int, int, str, str | None]]:
    """(start, end, law, article) for each law and each of its articles that the flow names."""
    cited: set[int] = set()  # where articles begin that belong to a law in 《》
    at = text.find("《")
    while at >= 0:
        close = text.find("》", at, at + _LONGEST + 2)
        name, end = text[at + 1 : close], close + 1
        if close > 0 and not has_any(name, ("《", "\n")):
            if text[end : end + 1] == "(" and (bracket := text.find(")", end, end + 40)) > 0:
                end = bracket + 1
            if name.rstrip(")）").split("(")[0].endswith(_LAWS) and not has_any(text[at:end], _DRAFTS):
                yield from _articles(text, at, close + 1, end, name, cited)
        at = text.find("《", at + 1)
    if "条" in text:
        yield from _bare(text, cited)
        for named in _NAMED.finditer(text):  # 依照增值税暂行条例及其实施细则的规定: no article, no 《》
            yield named.start("law"), named.end("law"), named["law"], None


def _articles(
    text: str, begin: int, name_end: int, at: int, law: str, cited: set[int]
) -> Iterator[tuple[int, int, str, str | None]]:
    """The law with each article that follows its name at `at`."""
    article = _ONE.match(text, at)
    if article is None:
        yield begin, name_end, law, None
    while article is not None:
        cited.add(article.start())
        yield begin, article.end(), law, article.group()
        at = article.end() + text.startswith(_JOINTS, article.end())
        begin, article = at, _ONE.match(text, at)


def _bare(text: str, cited: set[int]) -> Iterator[tuple[int, int, str, str | None]]:
    """Laws named without 《》: 民事诉讼法第九十五条."""
    for article in _ONE.finditer(text):
        at = article.start()
        if at in cited or not text.endswith(_NAMED_BARE, max(0, at - 3), at):
            continue
        low = at
        while low > max(0, at - 30) and "\u4e00" <= text[low - 1] <= "\u9fa5":
            low -= 1
        name = text[low:at]
        cut = max(
            (name.rfind(lead, 0, len(name) - 1) + len(lead) for lead in _LEADS if lead in name[:-1]),
            default=0,
        )
        name = name[cut:]
        if len(name) > 1:
            yield from _articles(text, at - len(name), at, at, name, cited)


def applied(notice: Notice) -> tuple[Citation, ...]:
    """The laws cited, each with the day of the act that is judged by it."""
    if not notice.citations:
        return ()
    act, top = act_of(notice), notice.place.start
    signed = _signed(notice)
    found = []
    for c in notice.citations:
        if _AS_OF_THEN.search(notice.text, max(0, c.place.start - top - 24), c.place.start - top) is not None:
            found.append(c._replace(act=date.min))  # 根据当时有效的《合同法》
        elif signed is not None and c.law.endswith(_OF_CONTRACTS):
            found.append(c._replace(act=signed))
        else:
            found.append(c._replace(act=act) if act is not None and is_about_the_act(notice, c) else c)
    return tuple(found)


def act_of(notice: Notice) -> date | None:
    """The last day of the latest act that the notice dates, in a paper that judges one; None where it dates none."""
    if not has_any(notice.text, _JUDGES):
        return None
    issued = notice.issue_date.place.start if notice.issue_date is not None else None
    days = [*_days(notice, issued), *_periods(_BLANKS.sub("", with_plain_digits(notice.text)))]
    return max(days, default=None)


def _signed(notice: Notice) -> date | None:
    """The last day on which a contract was made about which a notice tells that it was judged."""
    text, top = notice.text, notice.place.start
    if "合同法" not in text or not has_any(text, _RULINGS):
        return None
    signed = [
        day.date for day in notice.dates if day.date is not None and _MADE.match(text, day.place.end - top) is not None
    ]
    return max(signed, default=None)


def is_about_the_act(notice: Notice, citation: Citation) -> bool:
    """违反了《…法》第十八条, 依据《…法》第九十九条的规定决定罚款; 依据《…法》第六十一条公告送达 is procedure."""
    if has_any(citation.law, _TAX_LAWS):
        return True  # what is owed, and never how a paper is served
    text, top = notice.text, notice.place.start
    start = citation.place.start - top
    while (earlier := _CHAINED.search(text, max(0, start - _CHAIN), start)) is not None:
        start = earlier.start()
    before = clause_before(text, start, 30, "。;；").replace("\n", "")  # a column may break 违反 / 了
    after = clause_after(text, citation.place.end - top, 40)
    if citation.law.endswith("防治法") and after.startswith(("，", ",")):
        return True  # 依《水污染防治法》第三十九条，公告送达处罚决定书: what was forbidden
    done = _THE_RULE.sub("", after).lstrip("，,").replace(",", "，").split("，", 1)[0]
    return has_any(before[-14:], ("违反", "核定", "计征")) or not has_any(done, _SERVED)


def _days(notice: Notice, issued: int | None) -> Iterator[date]:
    text, top = notice.text, notice.place.start
    windows = {w.place.start for w in notice.windows}
    for day in notice.dates:
        if day.date is None or day.place.start == issued or day.place.start in windows:
            continue
        before = clause_before(text, day.place.start - top, 14)
        after = clause_after(text, day.place.end - top, 24, "。;；，,\n")
        rest = clause_after(text, day.place.end - top, 40).lstrip("，,")
        said = after or rest.split("，", 1)[0].split(",", 1)[0]
        if said.startswith(_OF_PAPERS) or has_any(before, _BEFORE_PAPERS) or _is_of_a_paper(said):
            continue
        yield day.date


def _is_of_a_paper(said: str) -> bool:
    """与甲公司签订合同, 我局作出的决定: the clause ends in what was written that day."""
    return has_any(said, words("签订 签署 订立 作出 做出 出生 制发 下达 送达 颁发 核发 批复 受理"))


def _periods(text: str) -> Iterator[date]:
    """2025年第四季度, 2025年冬季, 2025年度, 2025年10月至12月: the last day of each."""
    for match in _NUMBERED.finditer(text):
        if 1 <= int(match["month"]) <= 12:
            yield date(int(match["year"]), int(match["month"]), 28)
    for match in _PERIOD.finditer(text):
        year = int(match["year"])
        near = clause_before(text, match.start(), 12) + clause_after(text, match.end(), 24)
        month = 12
        if match["quarter"]:
            month = 3 * _QUARTERS[match["quarter"]]
        elif match["half"]:
            month = _PARTS.get(match["half"][0], 12)
        elif match["month"]:
            month = int(match["month"])
            if text.startswith(("至", "-", "—", "~"), match.end()) and (last := _LAST_MONTH.match(text, match.end())):
                month = int(last["month"])
        elif not has_any(near, _TAXED):
            continue
        if 1 <= month <= 12:
            from calendar import monthrange  # with it comes locale, which few notices need

            yield date(year, month, monthrange(year, month)[1])
