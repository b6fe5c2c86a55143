"""Two days that make one window: under one label or two, in two clauses, as numbers that only a label makes days."""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.notices.lexicon import pattern, patterns
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.reading.days import Day
from deadline_cli.records import NamedTuple

_OPENS, _SHUTS, _BEGINS, _EXPECTED = patterns("two-clauses", "opens", "shuts", "begins", "expected")
_RESTORED = pattern("two-clauses", "restored")
_MAY_OPEN, _MAY_SHUT = Pattern("[起始启效自]"), Pattern("[满止束到效终至]")  # of which each such label has one
_FROM_TO, _BARE_GAP = Pattern(r"起止(?:日期|时间)?:\n?$"), Pattern(r"[ \u3000\n|]+")  # 报名起止日期：A⏎B
_APART = 60
_NO_LABEL = "(、,. 1234567890一二三四-/年月日"
_AND = Pattern(r"[与和](?=\d)")
_ENDS = Pattern(r"(?:时)?(?:结束|截止|终止|止|打止|为止|停止|关闭|关停|恢复|解除|解封|重新|完工|竣工)")
# 定于A起开启泄洪闸，预计持续至B; 定于A起停电，预计B恢复供电
_LASTS = Pattern(r"(?:起|开始)?[^。;\n]{0,40}?,?(?:预计|计划|预期)?将?(?:持续|延续|维持)(?:至|到)$")
_LONGEST_ACT = 50  # characters from one of its days to the other


class Pair(NamedTuple):
    """Two dates of a window in the flow; `end` covers 止 and the like, `pieces` are those of a window in pieces."""

    start: int
    end: int
    first: Day
    last: Day
    pieces: tuple[tuple[Day, Day], ...] = ()
    form: str = "from-to"  # how the notice says it


def days_inside(days: list[Day], pairs: list[Pair]) -> frozenset[int]:
    """Where the dates begin that belong to a pair."""
    inside: list[int] = []
    rest = iter(days)
    day = next(rest, None)
    for pair in pairs:
        while day is not None and day.start < pair.end:
            if day.start >= pair.start:
                inside.append(day.start)
            day = next(rest, None)
    return frozenset(inside)


def runs_over(first: Day, last: Day) -> bool:
    """Whether a closing date without its year lies in the year after the opening's (12月28日至1月5日)."""
    return first.month is not None and last.month is not None and first.month - last.month > 3


def inherited(day: Day, first: Day) -> Day:
    """A closing date without its year is in the opening's, or the next where that would run backward."""
    if day.year is not None or first.year is None or day.month is None or first.month is None:
        return day
    return day._replace(year=first.year + runs_over(first, day), inherited=True)


_NUMBER = (
    r"(?P<d{k}>(?P<y{k}>20\d\d)(?P<m{k}>\d\d)(?P<e{k}>\d\d)(?!\d)"
    r"|(?P<n{k}>\d{{1,2}})[./](?P<f{k}>\d{{1,2}})(?![\d./]))日?"
)
_NUMBERS = Pattern(
    r"(?:(?:公示|公告|异议|报名|展示|征集|起止|意见|展期)[^,。;:\n]{0,6}[:为]"
    r"|(?:公示|公告|报名|征订|订购|缴费|登记|投票|选课|申领|申请|领取|认购)(?:时间|日期|期限?)[:为自从]?)\(?"
    + _NUMBER.format(k=1)
    + r"[-—–~至到]{1,2}"
    + _NUMBER.format(k=2)
)
_BETWEEN = Pattern(r"[-—–~至到](?<=[\d日].)")  # what each such pair has; it is looked for faster


def labelled_numbers(text: str) -> Iterator[tuple[Day, Day]]:
    """The first and the last day of each such pair, in order; the year is None where it is not printed."""
    if _BETWEEN.search(text) is None:
        return
    for match in _NUMBERS.finditer(text):
        first, last = (
            Day(
                match.start(f"d{k}"), match.end(f"d{k}"), int(match[f"y{k}"]) if match[f"y{k}"] else None,
                int(match[f"m{k}"] or match[f"n{k}"]), int(match[f"e{k}"] or match[f"f{k}"]),
            )
            for k in (1, 2)
        )  # fmt: skip
        yield first, last


def with_next(text: str, first: Day, last: Day) -> Pair | None:
    """The window that two dates make with the words between them."""
    if (pair := _labelled_apart(first, last)) is not None:
        return pair
    if (
        "起止" in first.lead
        and _FROM_TO.search(first.lead) is not None
        and _BARE_GAP.fullmatch(text, first.end, last.start) is not None
    ):
        return Pair(first.start, last.end, first, last, form="two-labels")
    return _begun_and_ended(text, first, last) or _lasting(text, first, last)


def _begun_and_ended(text: str, first: Day, last: Day) -> Pair | None:
    """3月4日开始，3月26日结束."""
    if (joint := _AND.match(text, first.end)) is not None and last.start == joint.end():
        between = text.startswith(("之间", "期间"), last.end)
        return Pair(first.start, last.end, first, inherited(last, first)) if between else None
    begun = _BEGINS.match(text, first.end)
    ended = _ENDS.match(text, last.end)
    if begun is None or ended is None or last.start - begun.end() > 1:
        return None
    return Pair(first.start, ended.end(), first, inherited(last, first), form="begun-and-ended")


def _lasting(text: str, first: Day, last: Day) -> Pair | None:
    """A起开启泄洪闸，预计持续至B: how long an act lasts, told in a sentence."""
    if last.start - first.end > _LONGEST_ACT or not (first.readable and last.readable):
        return None
    between = text[first.end : last.start]
    expected = _EXPECTED.match(between) is not None and _RESTORED.match(text, last.end) is not None
    if not expected and _LASTS.match(between) is None:
        return None
    return Pair(first.start, last.end, first, inherited(last, first), form="lasts-until")


def _labelled_apart(first: Day, last: Day) -> Pair | None:
    """开始时间：A　结束时间：B: a window under two labels of the same thing."""
    if last.start - first.end > _APART:
        return None
    if _MAY_OPEN.search(first.lead) is None or _MAY_SHUT.search(last.lead) is None:
        return None
    opens, shuts = _OPENS.search(first.lead), _SHUTS.search(last.lead)
    if opens is None or shuts is None or _OPENS.search(last.lead) is not None:
        return None
    of, other = opens["of"].strip(_NO_LABEL), shuts["of"].strip(_NO_LABEL)
    if of and other and of[-2:] != other[-2:]:
        return None
    return Pair(first.start, last.end, first, last, form="two-labels")
