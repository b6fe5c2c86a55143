"""Which period a window states, and the counts printed beside it (共10个工作日)."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from deadline_cli.notices.facts import Claim, PeriodFact, Role, Window
from deadline_cli.notices.lexicon import patterns
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any
from deadline_cli.notices.reading.days import Words
from deadline_cli.period import PeriodMatch

_SUM = Pattern(r"(?:共计?|合计|总计|总共|计|为期|历时|即|(?<=[,，(止])期限为?)\)?$")
_OFF, _ONE_BREATH = patterns("window-claims", "off", "one-breath")
_NOT_A_CLAIM = Pattern(r"(?:展期|工期|公共|一)共?计?$")
_NEAR, _BREATH = 24, 12
_ALIKE = 60  # as far as a window of the same role may stand
_FAR = 200
_SHOWN: tuple[Role, ...] = ("comment", "objection", "inspection", "service", "collect")
_ENDS = ("", "。", ";", ")", ",", "\n")


def windows_with_periods(source: str, top: int, windows: list[Window], periods: list[PeriodFact]) -> list[Window]:
    """Each window with the index of the period that it states: 公示期为5个工作日（A至B）; the nearest pairs first.

    `source` is the document's text from offset `top` on.
    """
    starts = [fact.place.start for fact in periods]
    near: list[tuple[bool, int, int, int]] = []
    for k, window in enumerate(windows):
        low = bisect_left(starts, window.place.start - _FAR)
        high = bisect_right(starts, window.place.end + _FAR)
        opens = window.start.date if window.start is not None else None
        for i in range(low, high):
            gap = _gap(source, top, window, periods[i])
            if i + 1 < len(periods) and periods[i + 1].after == i and periods[i + 1].place.start < window.place.start:
                continue  # 15个交易日后的3个月内（A至B): the dates are those of the second
            if gap is not None and _states(gap, window, periods[i]):
                # 满30日后的15日内（A至B）: of two periods the one that begins on the window's first day.
                near.append((opens is None or periods[i].first_day != opens, len(gap), k, i))
    found: dict[int, int] = {}
    for *_, k, i in sorted(near):
        if k not in found and i not in found.values():
            found[k] = i
    return [window._replace(period=found[k]) if k in found else window for k, window in enumerate(windows)]


def _gap(source: str, top: int, window: Window, fact: PeriodFact) -> str | None:
    """The words between a window and a period, where the period may measure it: it must begin with the window."""
    opens = window.start.date if window.start is not None else None
    if fact.period is None or not fact.begins_with(opens) or fact.role in ("hearing", "answer", "evidence", "appeal"):
        return None
    first, last = min(fact.place.end, window.place.end), max(fact.place.start, window.place.start)
    return source[first - top : last - top] if last - first <= _ALIKE else None


def _states(gap: str, window: Window, fact: PeriodFact) -> bool:
    """Whether a window stands so near to a period that it must be its dates."""
    if window.start is None:  # a closing date explains a period only in the same breath: 30日（即至3月28日）
        if window.place.start < fact.place.start and not _ONE_BREATH.match(gap):
            return False  # 于A前申报，自公告之日起10日内补正: an act of its own
        return len(gap) <= _BREATH and not has_any(gap, ("。", "；", ";", "\n"))
    if fact.role == window.role != "other":
        return True
    if len(gap) > _NEAR or has_any(gap, ("。", "；", ";")):
        return False
    # 公示时间：A至B，自公告之日起10日内缴纳保证金: another act has its own time.
    return "other" in (fact.role, window.role) or (fact.role in _SHOWN and window.role in _SHOWN)


def claims_in(
    words: Words,
    windows: list[Window],
    spans: list[tuple[int, int]],
    periods: list[PeriodFact],
    found: list[PeriodMatch],
) -> list[Claim]:
    """The counts that stand beside a window and are not periods of their own."""
    if not windows:
        return []
    text = words.text
    starts = [fact.place.start for fact in periods]
    window_starts = [window.place.start for window in windows]
    claims: list[Claim] = []
    k = 0
    for match in found:
        while k < len(spans) and spans[k][1] <= match.start:
            k += 1
        if (k < len(spans) and spans[k][0] < match.end) or match.period.unit not in ("day", "workday"):
            continue
        begin = _count_begins(text, match, spans[k - 1][1] if k else -1)
        if begin is None:
            continue
        place = words.place(begin, match.end)
        at = bisect_right(starts, place.start)
        if any(p.place.end > place.start for p in periods[max(0, at - 2) : at]) or (
            at < len(starts) and starts[at] < place.end
        ):
            continue
        window = _nearest(windows, bisect_right(window_starts, place.start), place.start, place.end)
        if window is not None and not (k and _between(words, windows[window], spans[k - 1], place.start)):
            claims.append(Claim(place, words.quote(begin, match.end), match.period, window))
    return claims


def _between(words: Words, window: Window, day: tuple[int, int], at: int) -> bool:
    """Whether a count is another date's: （A至B），国庆节C至D放假，共7天; 9月25日闭馆一天，A至B开放."""
    other = words.place(*day)
    return window.place.end <= other.start < at or (at < window.place.start and at - other.end <= _BREATH)


def _count_begins(text: str, match: PeriodMatch, date_end: int) -> int | None:
    """Where a count begins: 共10个工作日, （10个工作日）, or behind a window's comma; None for other amounts."""
    lead = text[max(0, match.start - 6) : match.start]
    if _NOT_A_CLAIM.search(lead):
        return None
    if (total := _SUM.search(lead) or _OFF.search(lead)) is not None:
        return match.start - len(total.group())
    after = text[match.end : match.end + 1]
    if lead.endswith("(") and after in "),":
        return match.start
    behind = text[date_end : match.start] if date_end >= 0 else None
    if behind in ("", "止") and match.period.unit == "workday":
        return match.start if after in _ENDS else None
    return match.start if behind in (",", "止,", "、") and after in _ENDS else None


def _nearest(windows: list[Window], behind: int, start: int, end: int) -> int | None:
    """The window that a count stands behind, else the one that follows it at once."""
    if behind and windows[behind - 1].start is not None and 0 <= start - windows[behind - 1].place.end <= _NEAR:
        return behind - 1
    if behind < len(windows) and windows[behind].start is not None and 0 <= windows[behind].place.start - end <= 8:
        return behind
    return None
