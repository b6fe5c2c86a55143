"""The other defensible dates beside the headline, each with its ground and who may rely on it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from deadline_cli.counting import Count, Counting, count
from deadline_cli.dates import in_chinese, in_english
from deadline_cli.period import MONTHLY, WORKING, Period
from deadline_cli.rulebook.answer import Reading
from deadline_cli.rulebook.question import Asked
from deadline_cli.rulebook.steps import follow_ons
from deadline_cli.rulebook.values import Basis, OtherReading, Rule, Version
from deadline_cli.workcalendar.value import WorkCalendar

ONE_DAY = timedelta(days=1)
INTERPRETATION = date(2015, 2, 4)  # 法释〔2015〕5号


def other_readings(question: Asked, counted: Count, calendar: WorkCalendar) -> tuple[Reading, ...]:
    """Every reading whose date differs from the headline."""
    _, on, period, how, rule, version = question
    found: list[Reading] = []
    if how.direction == "backward":
        found += _backward(counted, period, how, calendar)
    if rule is not None and version is not None:
        if rule.counting.roll_contested and how.roll == "forward" and counted.deadline != counted.nominal_end:
            found.append(_unrolled(rule, version, counted, on, calendar))
        found += (_own(reading, counted, period, how, calendar) for reading in held_on(rule, on))
        if version.maximum:
            found.append(_maximum(version, version.maximum, counted, how, calendar))
        found += _other_version(rule, version, counted, how, calendar)
    elif period.unit in MONTHLY and how.direction == "forward" and counted.start.day >= 28:
        found.append(_criminal(counted, period, how, calendar))
    return tuple(_distinct(found, counted.deadline))


def _distinct(found: list[Reading], headline: date) -> Iterator[Reading]:
    """Dates other than the headline; where the general reading and the rule's own agree, the rule's own stays."""
    own = {reading.deadline for reading in found if reading.name != "unrolled"}
    for reading in found:
        if reading.deadline != headline and (reading.name != "unrolled" or reading.deadline not in own):
            yield reading


def _unrolled(rule: Rule, version: Version, counted: Count, on: date, calendar: WorkCalendar) -> Reading:
    """公告期满，即视为送达: nobody has to act on the last day of a publication, so nothing need roll."""
    day, rolled = counted.nominal_end, counted.deadline
    follow = follow_ons(rule, day, on, calendar) if rule.steps else ()
    zh = "；".join(f"{step.name}{in_chinese(step.deadline)}" for step in follow)
    en = "; ".join(f"{step.name_en} {in_english(step.deadline)}" for step in follow)
    served = rule.effect == "deemed-served"
    return Reading(
        "unrolled",
        day,
        "addressee",
        _ground(version, on) if served else "公告期间届满即发生效力，末日无须为任何行为",
        f"公告期的末日不顺延。{'受送达人' if served else '利害关系人'}自此日起计算后续期间最为稳妥；"
        f"公告人以顺延后的{in_chinese(rolled)}为准" + (f"。自此日起算：{zh}" if zh else ""),
        f"the publication period does not roll. The {'addressee' if served else 'party concerned'} is safe counting "
        f"what follows from this day; the sender should rely on {in_english(rolled)}"
        + (f". Counted from this day: {en}" if en else ""),
    )


def _ground(version: Version, on: date) -> str:
    """公告期满，即视为送达: the interpretation, where civil procedure governs and it was in force; else the rule."""
    court = any("民事诉讼" in basis.law or basis.law == "民诉法解释" for basis in version.basis)
    if court and on >= INTERPRETATION:
        return "民诉法解释第一百三十八条（公告期满，即视为送达）"
    return cite(version.basis[:1])


def _own(reading: OtherReading, counted: Count, period: Period, how: Counting, calendar: WorkCalendar) -> Reading:
    day = count(calendar, counted.start, reading.period or period, how_under(reading, how)).deadline
    return Reading(reading.name, day, reading.who, reading.basis, reading.note, reading.note_en)


def held_on(rule: Rule, on: date) -> list[OtherReading]:
    """The rule's own readings that can be held under the law of that day."""
    return [reading for reading in rule.readings if reading.start is None or reading.start <= on]


def how_under(reading: OtherReading, how: Counting) -> Counting:
    """How one counts under a rule's own reading."""
    return how._replace(
        law=reading.law or how.law, roll=reading.roll or how.roll, month_end=reading.month_end or how.month_end
    )


def _maximum(version: Version, longest: Period, counted: Count, how: Counting, calendar: WorkCalendar) -> Reading:
    day = count(calendar, counted.start, longest, how).deadline
    return Reading(
        "maximum",
        day,
        "either",
        cite(version.basis),
        f"法定最长期间为{longest}：法院确定的截止日须在下限与此日之间",
        f"the longest the law allows, {longest.en}: a date fixed by the court lies between the two",
    )


def _other_version(
    rule: Rule, version: Version, counted: Count, how: Counting, calendar: WorkCalendar
) -> Iterator[Reading]:
    """A period that runs over a change of law: the length of the next version, marked as open."""
    later = next_length(rule, version, how)
    if later is None or version.end is None or not counted.start <= version.end < counted.nominal_end:
        return
    since = version.end + ONE_DAY
    assert later.period is not None
    day = count(calendar, counted.start, later.period, how).deadline
    yield Reading(
        "other-version",
        day,
        "either",
        cite(later.basis),
        f"期间跨越{in_chinese(since)}的法律修改；未见过渡规定，新法规定的期间为{later.period}",
        f"the period runs over the change of law of {in_english(since)}; no transition rule was found, "
        f"the length under the new law is {later.period.en}",
    )


def next_length(rule: Rule, version: Version, how: Counting) -> Version | None:
    """The version that follows, where its length is another one and periods can run over the change."""
    if how.direction == "backward" or version.end in (None, date.max):
        return None
    later = rule.version_on(version.end + ONE_DAY)
    return None if later is None or later.period in (None, version.period) else later


def _criminal(counted: Count, period: Period, how: Counting, calendar: WorkCalendar) -> Reading:
    day = count(calendar, counted.start, period, how._replace(month_end=True)).deadline
    return Reading(
        "criminal-month-end",
        day,
        "either",
        "法释〔2021〕1号第二百零二条",
        "刑事诉讼中以月计算的期间：起算日为本月最后一日的，至下月最后一日",
        "in criminal procedure a period in months that starts on a month's last day runs to a month's last day",
    )


def _backward(counted: Count, period: Period, how: Counting, calendar: WorkCalendar) -> Iterator[Reading]:
    day = counted.deadline
    clear = calendar.previous_working(day) if period.unit in WORKING else day - ONE_DAY
    if period.unit != "hour":
        yield Reading(
            "clear-days",
            clear,
            "sender",
            "“N日前”的另一读法（首尾两日均不计）",
            "首尾两日均不计入的，最迟须再提前一日；请勿等到最后一日",
            "counted in clear days, both ends left out, the latest day is one earlier; do not wait for the last day",
        )
    if not calendar.is_working(day):
        yield Reading(
            "previous-working-day",
            calendar.previous_working(day),
            "sender",
            "倒数期限不向后顺延",
            "最后一日是休息日，宜在其前一个工作日办理",
            "the last day is a rest day: act on the working day before",
        )


def cite(basis: tuple[Basis, ...]) -> str:
    """民事诉讼法第九十五条; several joined by a semicolon."""
    return "；".join(f"{b.law}{b.article or ''}" for b in basis)
