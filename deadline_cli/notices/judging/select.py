"""Picking facts out of a notice: which are there, every printed day once, the keys by which findings name facts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from deadline_cli.notices.facts import Notice, PeriodFact, WrittenDay
from deadline_cli.notices.judging.case import Case, once
from deadline_cli.records import NamedTuple


@once
def written_days(case: Case) -> tuple[WrittenDay, ...]:
    """Every day printed in the notice, each place once, in reading order."""
    notice = case.notice
    found: dict[tuple[int, int], WrittenDay] = {}
    facts = [notice.issue_date, *notice.dates, *[p.stated for p in notice.periods]]
    for window in notice.windows:
        facts += (window.start, window.end)
    for day in facts:
        if day is not None:
            place = day.place
            found.setdefault((place.start, place.line), day)
    return tuple([found[key] for key in sorted(found)])


def day_key(day: WrittenDay) -> str:
    return f"day:{day.place.start}"


def window_keys(notice: Notice, index: int) -> frozenset[str]:
    """A window and the two days it is made of."""
    window = notice.windows[index]
    days = (day_key(day) for day in (window.start, window.end) if day is not None)
    return frozenset({f"window:{index}", *days})


def period_keys(notice: Notice, index: int) -> frozenset[str]:
    stated = notice.periods[index].stated
    return frozenset({f"period:{index}", *([day_key(stated)] if stated else [])})


def hearings(notice: Notice) -> Iterator[tuple[int, PeriodFact, WrittenDay]]:
    """The fixed days of hearings."""
    for index, fact in enumerate(notice.periods):
        if fact.role == "hearing" and fact.stated is not None and fact.stated.date is not None:
            yield index, fact, fact.stated


_SINGLE = "single-day"  # the form of a day of which only the notice's words tell that something happens
_BEGINS = "begins-on"  # 自A起停止经营: nothing is held on it


class Event(NamedTuple):
    """A fixed day that a notice announces (an auction, a meeting, a hearing), or the first and last of several."""

    about: frozenset[str]
    first: WrittenDay
    last: date | None


def begun(case: Case) -> Iterator[tuple[Event, str]]:
    """The days from which something ends, begins or holds, each with the words that say what."""
    for index, fact in enumerate(case.notice.periods):
        if fact.form == _BEGINS and fact.stated is not None:
            yield Event(period_keys(case.notice, index), fact.stated, fact.stated.date), fact.act


@once
def events(case: Case) -> tuple[Event, ...]:
    """The fixed days that a notice announces."""
    # 于A至B以网络方式召开债权人会议, in a notice of any kind whose rule asks for days ahead
    return tuple(_announced(case.notice, lasts=case.kind.lasts or bool(case.backward_rules())))


def _announced(notice: Notice, *, lasts: bool) -> Iterator[Event]:
    fixed: list[Event] = []
    by_the_way: list[Event] = []  # 计票时间：A beside 投票时间：B至C is not what the notice is given for
    for index, fact in enumerate(notice.periods):
        if fact.role not in ("hearing", "other") or fact.period is not None or fact.stated is None:
            continue
        if fact.given_up or fact.form == _BEGINS:
            continue  # 原定于A…延期至B: the day that was given up is no event
        event = Event(period_keys(notice, index), fact.stated, fact.stated.date)
        (by_the_way if fact.form == _SINGLE else fixed).append(event)
    yield from fixed
    lasting = lasts and any(w.role == "other" and w.start is not None and w.start.date for w in notice.windows)
    if not fixed and not lasting:
        yield from by_the_way
    if lasts and not fixed:
        # 将于A10时起至B10时止…公开拍卖, 于A至B召开业主大会: what is held lasts from A to B.
        for index, window in enumerate(notice.windows):
            if window.role != "other" or window.start is None or window.start.date is None:
                continue
            if not window.prepares:
                yield Event(window_keys(notice, index), window.start, window.end.date if window.end else None)


def only_a_posting_date(notice: Notice) -> bool:
    """发布时间 of a site or a record's bare 2018-06-14, with no signature: a list is often filled in months later."""
    posted, issued = notice.printed, notice.issue_date
    if issued is None:
        return False
    if posted is not None and posted.place == issued.place:
        return True
    return notice.issuer is None and issued.text.count("-") > 1


def quoted(text: str, most: int = 40) -> str:
    """Words of the notice on one line, for a message."""
    flat = "".join(text.split()) if not text.isascii() else " ".join(text.split())
    return flat if len(flat) <= most else flat[: most - 1] + "…"


def of_two_matters(case: Case, one: int, other: int) -> bool:
    """Whether two periods, by their numbers, each have days of their own and each another matter named before them.

    甲方案公示期为5个工作日（A至B），乙方案公示期为10个工作日（A至C）.
    """
    windowed = {window.period for window in case.notice.windows}
    matters = {case.notice.periods[one].matter, case.notice.periods[other].matter}
    return one in windowed and other in windowed and "" not in matters and len(matters) > 1


def facts_there(case: Case) -> set[str]:
    """The names of all facts that a notice has."""
    notice = case.notice
    there = {name for name in _FIELDS if getattr(notice, name)}
    if case.published is not None:
        there.add("published")
    if notice.english.days or notice.english.lengths:
        there.add("english")
    if case.publication is None:
        there.add("undated")
    for fact in notice.periods:
        if fact.after is not None or (fact.stated is not None and fact.period is not None):
            there.add("chained")
        if fact.period is not None and fact.starts == "date" and notice.windows:
            there.add("chained")
        if fact.stated is not None and fact.role == "hearing":
            there.add("hearings")
        if fact.first_meeting:
            there.add("first_meetings")
    for day in written_days(case):
        if day.problem is not None:
            there.add(day.problem)
        if day.weekday is not None:
            there.add("weekdays")
    return there


_FIELDS = (
    "periods", "windows", "claims", "citations", "lunar", "weekdays", "blanks", "impossible_hours", "split_steps",
)  # fmt: skip
NAMES = {*_FIELDS, "published", "english", "undated", "chained", "hearings", "first_meetings"}
NAMES |= {"impossible", "unreadable"}  # days with that problem
"""Everything that a check may name."""
