"""Two days that make one window, and numbers that only their label makes so: 公示时间：4.8-4.12."""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.reading.days import Day
from deadline_cli.records import NamedTuple


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
    r"|(?P<n{k}>\d{{1,2}})\.(?P<f{k}>\d{{1,2}})(?![\d.]))日?"
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
