"""The amounts of time in a notice that may be its periods: no dates, no works' durations, no ages."""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.notices.lexicon import patterns, sense
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any
from deadline_cli.period import Period, PeriodMatch, read_period
from deadline_cli.records import NamedTuple

# Other clocks: works, leases, licences, rests, what lies behind.
_OTHER_CLOCKS = sense("other-clock")
_FILLERS = "时间限为是满了已的共计:"
_OTHER_ENDS = sense("other-end-of-a-length")
_TWICE, _WORKING = patterns("amounts", "twice", "working")
_NEXT_DAY = Pattern(r"(?:期满|届满)(?:之?后)?的?(?P<next>次日)(?!起)")
_PUT_OFF = ("顺延至", "顺延到")
_WEEKDAYS = tuple("一二三四五六日天")
_LONGEST = 999
_MOST_YEARS = 30
_REACH = 18


class Amount(NamedTuple):
    """An amount of time; `point` for 第3日 and 次日, a day and not a length."""

    start: int
    end: int
    period: Period
    point: bool = False


def amounts_in(text: str, taken: list[tuple[int, int]], matches: list[PeriodMatch]) -> list[Amount]:
    """The amounts outside the spans `taken` (sorted) by dates that no other clock claims, in order."""
    found: list[Amount] = []
    spans = iter(taken)
    span = next(spans, None)
    for match in matches:
        while span is not None and span[1] <= match.start:
            span = next(spans, None)
        if span is not None and match.start < span[1] and span[0] < match.end:
            continue
        if not _sensible(match.period) or text.startswith(_OTHER_ENDS, match.end):
            continue
        if match.period.unit == "week" and text[match.end : match.end + 1] in _WEEKDAYS:
            continue  # 第一个星期三
        point = text[match.start - 1 : match.start] == "第"
        if point and has_any(text[max(0, match.start - _REACH) : match.start], _PUT_OFF):
            continue
        if point or not _on_another_clock(text, match.start):
            found.append(Amount(match.start - point, match.end, match.period, point))
    if ")个" in text or ")日" in text or ")天" in text:
        found = sorted([*found, *_written_twice(text)], key=lambda amount: amount.start)
    if "次日" not in text:
        return found
    next_days = (Amount(m.start("next"), m.end(), Period(1, "day", "次日"), True) for m in _NEXT_DAY.finditer(text))
    return sorted([*found, *next_days], key=lambda amount: amount.start)


def in_brackets(text: str, match: PeriodMatch) -> PeriodMatch:
    """5日（工作日）, 7天（双休日除外）: the bracket says the unit."""
    if match.period.unit != "day" or text[match.end : match.end + 1] != "(":
        return match
    working = _WORKING.match(text, match.end)
    if working is None:
        return match
    end = working.end()
    return PeriodMatch(match.start, end, Period(match.period.value, "workday", text[match.start : end]))


def _written_twice(text: str) -> Iterator[Amount]:
    """五（5）个工作日, 5（五）个工作日: the number in words and in digits."""
    for match in _TWICE.finditer(text):
        period = read_period((match["digits"] or match["first"]) + match["unit"])
        if _sensible(period) and not _on_another_clock(text, match.start()):
            yield Amount(match.start(), match.end(), period)


def _on_another_clock(text: str, at: int) -> bool:
    """工期为60日, 租期三年, 下落不明满四年: the amount before `at` measures something else."""
    lead = text[max(0, at - _REACH) : at]
    core = lead.rstrip(_FILLERS)
    return lead.endswith(_OTHER_CLOCKS) or core.endswith(_OTHER_CLOCKS) or core.rstrip("期").endswith(_OTHER_CLOCKS)


def _sensible(period: Period) -> bool:
    too_long = period.unit == "year" and period.value > _MOST_YEARS
    return not too_long and all(0 < value <= _LONGEST for value, _ in period.parts)
