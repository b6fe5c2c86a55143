"""Words that a notice quotes and does not say: what a correction takes back, a law orders, or a form leaves blank."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from deadline_cli.notices.lexicon import patterns
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any, words
from deadline_cli.notices.reading.changes import CORRECTS, FIGURES, changes, rows_of_old, slips
from deadline_cli.records import NamedTuple

_UP_TO, _NOT_DONE = words("截至 截止 至"), words("没有 未")
_LAW, _SEASONS, _FORM, _LET_PASS = patterns("told", "law", "seasons", "form", "let-pass")
_EVERY_YEAR = Pattern(r"(?:每年|逐年|每一年度|每年度)(?:的|于)?[^,。;\n]{0,40}")
# 取得所得的次年3月1日至6月30日: of no year; not 2026年10月1日至次年4月30日
_OF_ANY_YEAR = Pattern(r"(?<![至到\-—~～])(?:次年|翌年)\d{1,2}月\d{1,2}日(?:起)?[至到\-—~～]{1,2}[^,。;\n]{2,12}")
_OF_A_YEAR = Pattern(r"20\d\d[年./-]")
_MONTHS = Pattern(r"\d{1,2}(?=月)")
_SEASON = 2  # months from its first day to its last
_SEASON_WORDS = words("令时 夏季 冬季 春季 秋季 时制 办公 营业 开放 作息 上班 工作时间")


Span = tuple[int, int]
_PUBLICITY = words("公示 公告 征求 征集 公开 挂网 张贴 公布")
# 经费, 经营 are no 经公示
_WAS = Pattern(r"(?:已|曾(?!某)|业经|(?<![未财神])经(?![过费济营纪理贸销办手验典开])|进行了|完成了|历经)")
_CLAUSE = 24
_BEGINS = ("之日起", "之日")  # 已报名者可自公告之日起7日内退费
_CONDITION = Pattern(r"^(?:之?后|期?满|届满|结束|,)*(?:[若如]|(?:无|没有|未提出)异议的(?![^。;\n]{0,20}现[予将]))")
# 公示3日期满，公示期间未收到异议，现确定…; 未收到异议的 is a condition
_CAME_TO_NOTHING = Pattern(
    r"(?:期|后)?(?:已?届?满|结束)?,?(?:公示|公告)?(?:期(?:间|内|满)?)?,?均?(?:未|没有)收到[^,。;]{0,8}"
    r"(?:异议|意见|质疑|投诉|举报)(?![的者])"
)


class Told(NamedTuple):
    """Spans in order without overlap.

    `behind` maps where the live words of a correction begin to the span of the figures that they replace:
    截止时间：A，更正为：B has the label of A.
    """

    spans: tuple[Span, ...]
    behind: dict[int, Span]

    def is_live(self, at: int) -> bool:
        """Whether what stands there was put in the place of something: the B of 由A更正为B."""
        return any(near in self.behind for near in range(at, at - 3, -1)) if self.behind else False

    def holds(self, at: int) -> bool:
        i = bisect_right(self.spans, (at, 1 << 60)) - 1
        return i >= 0 and self.spans[i][0] <= at < self.spans[i][1]


def told_in(text: str) -> Told:
    """What a notice's flow only quotes."""
    spans: list[Span] = []
    behind: dict[int, Span] = {}
    if has_any(text, CORRECTS):
        for start, marker, live in changes(text):
            spans.append((start, marker))
            figures = [found.span() for found in FIGURES.finditer(text, start, marker)]
            first, last = (figures[0][0], figures[-1][1]) if figures else (start, start)
            behind[live] = (first, last)
        spans += slips(text)
        for left, right in rows_of_old(text):
            spans.append(left)
            behind |= right
    if "条" in text and has_any(text, ("“", '"', "「")):
        spans += [found.span("said") for found in _LAW.finditer(text)]
    if "每年" in text or "逐年" in text:
        spans += [found.span() for found in _EVERY_YEAR.finditer(text)]
    if has_any(text, _UP_TO) and has_any(text, _NOT_DONE):
        spans += [found.span() for found in _LET_PASS.finditer(text)]
    if "次年" in text or "翌年" in text:
        spans += [found.span() for found in _OF_ANY_YEAR.finditer(text)]
    if has_any(text, _SEASON_WORDS):
        # 夏季办公时间5月1日至9月30日 comes every year, 系统开放时间：2026年4月10日至11日 does not
        seasons = [found for found in _SEASONS.finditer(text) if _is_a_season(found.group())]
        spans += [found.span() for found in seasons if _OF_A_YEAR.search(found.group()) is None]
    return Told(_joined(spans), behind)


def _is_a_season(words: str) -> bool:
    """5月1日至9月30日, 夏季7月1日至8月31日 are seasons; 开放时间：2月16日至18日 are days of the notice."""
    months = [int(month) for month in _MONTHS.findall(words)]
    least = _SEASON - has_any(words, ("季", "令时", "时制"))
    return len(months) > 1 and (months[-1] - months[0]) % 12 >= least


def form_below(text: str, after: int) -> int:
    """Where a blank form begins behind the signature, the text's end without one."""
    form = _FORM.search(text, after) if after >= 0 else None
    return form.start() if form is not None else len(text)


def _joined(spans: Sequence[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        elif end > start:
            joined.append((start, end))
    return tuple(joined)


def is_over(text: str, at: int, after: str) -> bool:
    """Whether the amount at `at` is the length of a publicity that is told as over."""
    clause = text[max(0, at - _CLAUSE) : at]
    clause = clause[max(map(clause.rfind, "。;\n,:")) + 1 :]
    if not has_any(clause, _PUBLICITY) or clause.endswith(_BEGINS):
        return False
    if "收到" in after[:16] and _CAME_TO_NOTHING.match(after) is not None:
        return True
    was = _WAS.search(clause)
    if was is None or not has_any(clause[was.start() :], _PUBLICITY):
        return False
    return "送达" not in after[:20] and _CONDITION.match(after) is None
