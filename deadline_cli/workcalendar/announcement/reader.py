"""Reads the text of a State Council notice, alone or inside a page with all its clutter."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from deadline_cli.errors import DeadlineError, Message
from deadline_cli.records import replace
from deadline_cli.workcalendar.announcement.arrange import arrange
from deadline_cli.workcalendar.announcement.checks import check_text, check_year, remark_at
from deadline_cli.workcalendar.announcement.clutter import Page, clean_page
from deadline_cli.workcalendar.announcement.head import Head, read_heads
from deadline_cli.workcalendar.announcement.items import festivals_in, find_items, without_advice
from deadline_cli.workcalendar.announcement.plan import Plan
from deadline_cli.workcalendar.announcement.value import Announcement, Holiday, Remark, Source

Known = Callable[[int], tuple[Holiday, ...]]

_SPEAKS_OF_DAYS = re.compile("放假|公休|补休|上班|调休|假期")
_EXPLICIT_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?:年\d{1,2}月|-\d{1,2}-)\d")
_NO_YEAR = Message("the text does not say for which year it is; add --year, for instance --year 2027")
_NOTHING = Message("no arrangement of days off in this text (looked for sentences like 1月1日至3日放假, 1月4日上班)")


def read_announcement(source: str, *, year: int | None = None, known: Known | None = None) -> Announcement:
    """What `source` arranges; `known` gives the holidays already known of a year, for notices that extend one.

    Raises DeadlineError where there is no arrangement at all, or none whose year can be told.
    """
    page = clean_page(source)
    if not _SPEAKS_OF_DAYS.search(page.text):
        raise DeadlineError(_NOTHING)
    text = without_advice(page.text)
    heads = read_heads(page.text)
    # A page may keep the notices of several years; --year picks one.
    if year and any(head.year == year for head in heads):
        heads = [head for head in heads if head.year in (None, year)]
    found = []
    for head in heads:
        its_year = _year_of(text, head, year)
        if plans := _plans(text, head, its_year or 2000):
            if its_year is None:
                raise DeadlineError(_NO_YEAR)
            found.append((head, plans))
    if not found:
        raise DeadlineError(_NOTHING)
    years = {plan.year for _, plans in found for plan in plans}
    if len(years) > 1:
        listed = ", ".join(map(str, sorted(years)))
        raise DeadlineError("the text arranges {listed}; import one year at a time", listed=listed)
    plans = [plan for _, some in found for plan in some]
    holidays, faults, warnings = _holidays(found, years.pop(), page, known)
    result = Announcement(
        year=plans[0].year,
        sources=_sources(found),
        holidays=holidays,
        complete=sum(len(plan.name.split("、")) for plan in plans if plan.name) >= 4,
        faults=tuple(faults),
        warnings=tuple(warnings),
    )
    faults += [
        remark_at(page, fault.offset, fault.message, fault.message_zh) for plan in plans for fault in plan.faults
    ]
    faults += check_text(found, page, year)
    warnings += check_year(result)
    # Whose notice it is comes before what is wrong in it.
    order = {("not of the State Council" not in f.en, f.line, f.column, f.en): f for f in faults}
    return replace(result, faults=tuple(order[key] for key in sorted(order)), warnings=tuple(warnings))


def _year_of(text: str, head: Head, given: int | None) -> int | None:
    if head.year:
        return head.year
    explicit = [int(found[1]) for found in _EXPLICIT_YEAR.finditer(text, head.begins, head.ends)]
    if explicit and not given:
        return max(explicit)
    return given


def _plans(text: str, head: Head, year: int) -> list[Plan]:
    plans = []
    for item in find_items(text, head.begins, head.ends):
        plan = arrange(text, item, year)
        if not plan.empty or plan.faults or (item.festivals and not head.amends):
            if not plan.name:
                plan.name = _name_of(head, plan, text[item.start : item.end])
            plans.append(plan)
    # A festival's name in passing («春节：…» in a caption) arranges nothing unless nothing else does.
    telling = {name for plan in plans if not plan.empty for name in plan.name.split("、")}
    if not telling and not any(plan.faults for plan in plans):
        return []
    return [plan for plan in plans if not plan.empty or plan.faults or not set(plan.name.split("、")) & telling]


def _name_of(head: Head, plan: Plan, text: str) -> str:
    """The festival of an item without heading: by the title, by its sentence, else by its days."""
    named = festivals_in(head.title or "")
    if len(named) != 1:
        named = festivals_in(text) if plan.extended_to else ()
    if named:
        return re.sub("^(?:关于)?(?:调整|延长)?", "", named[0].partition("关于")[2] or named[0])
    return _by_days(plan.off, plan.year)


def _by_days(days: list[date], year: int) -> str:
    """The festival whose own day is among the days off."""
    from deadline_cli.workcalendar.estimate import estimated_days

    statutory = {day: fixed.name for day, fixed in estimated_days(year).items() if fixed.kind == "holiday"}
    return next((statutory[day] or "" for day in days if day in statutory), "")


def _holidays(
    found: list[tuple[Head, list[Plan]]], year: int, page: Page, known: Known | None
) -> tuple[tuple[Holiday, ...], list[Remark], list[Remark]]:
    holidays: dict[str, Holiday] = {}
    extensions: list[Holiday] = []
    faults: list[Remark] = []
    warnings: list[Remark] = []
    for head, plans in found:
        for plan in plans:
            if plan.extended_to:
                extensions.append(_extension(plan, head, [*holidays.values(), *(known(year) if known else ())]))
                continue
            holiday = Holiday(plan.name, tuple(plan.off), tuple(plan.work), head.document, head.amends)
            before = holidays.get(plan.name)
            if before and not head.amends and (before.off, before.work) != (holiday.off, holiday.work):
                en = f"{plan.name} is arranged twice and differently in this text"
                faults.append(remark_at(page, plan.offset, en, f"文中对{plan.name}的安排前后不一致"))
            if not plan.empty:
                holidays[plan.name] = holiday
            if not plan.name:
                warnings.append(remark_at(page, plan.offset, "the festival is not named", "未写明节日名称"))
    return (*holidays.values(), *extensions), faults, warnings


def _extension(plan: Plan, head: Head, known: list[Holiday]) -> Holiday:
    """「延长春节假期至2月2日」: the days from the end of the holiday as it was known before."""
    last = plan.extended_to
    assert last is not None
    before = [
        day
        for holiday in known
        if holiday.name == plan.name and (holiday.document != head.document or head.document is None)
        for day in holiday.off
        if day < last and last not in holiday.off
    ]
    if not before:
        raise DeadlineError(
            "the text extends {name} {year} to {last}, but its days are not known; import the notice of {year} first",
            name=plan.name,
            year=plan.year,
            last=last,
        )
    days = [max(before) + timedelta(days=n) for n in range(1, (last - max(before)).days + 1)]
    return Holiday(plan.name, tuple(sorted({*days, *plan.off})), tuple(plan.work), head.document, True, True)


def _sources(found: list[tuple[Head, list[Plan]]]) -> tuple[Source, ...]:
    return tuple(Source(head.title, head.document, head.issued, head.amends) for head, _ in found)
