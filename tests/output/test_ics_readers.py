"""Four readers of calendar files from PyPI read each of ours alike: the same events, days, words and alarms."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pytest

NOTICE = """青石县人民法院公告
周某某：本院受理原告青石县某某商行诉你买卖合同纠纷一案，现依法向你公告送达起诉状副本及开庭传票。自本公告发出之日起，经过30日即视为送达。\
提出答辩状和举证的期限均为公告期满后15日内。定于2026年5月6日（星期三）上午9时公开开庭审理。
青石县人民法院
2026年2月3日
"""
REGISTER = (
    '2026-02-03\tcivil-summons\t张三, 李四; 王五\\诉"赵六"\n2026-12-25\t30日\t邮票案🧧\n2026-02-03 09:30\t72小时\t急\n'
)


class Event(NamedTuple):
    """What a reader took an event for: a day, or a moment in UTC; the alarms as distances from its beginning."""

    uid: str
    summary: str
    begins: date | datetime
    about: str
    sequence: int
    alarms: tuple[timedelta, ...]


def moment(value: date | datetime) -> date | datetime:
    return value.astimezone(UTC) if isinstance(value, datetime) else value


def by_icalendar(text: str) -> set[Event]:
    import icalendar

    return {_of_icalendar(event) for event in icalendar.Calendar.from_ical(text).walk("VEVENT")}


def by_recurring(text: str) -> set[Event]:
    import icalendar
    import recurring_ical_events

    found = recurring_ical_events.of(icalendar.Calendar.from_ical(text)).between((2026, 1, 1), (2028, 1, 1))
    return {_of_icalendar(event) for event in found}


def _of_icalendar(event: Any) -> Event:
    alarms = sorted(alarm.decoded("TRIGGER") for alarm in event.walk("VALARM"))
    return Event(str(event["UID"]), str(event["SUMMARY"]), moment(event.decoded("DTSTART")),
                 str(event.get("DESCRIPTION", "")), int(event.get("SEQUENCE", 0)), tuple(alarms))  # fmt: skip


def by_vobject(text: str) -> set[Event]:
    import vobject

    found = set()
    for event in vobject.readOne(text).vevent_list:
        parts = event.contents
        alarms = sorted(alarm.trigger.value for alarm in parts.get("valarm", ()))
        found.add(Event(event.uid.value, event.summary.value, moment(event.dtstart.value),
                        parts["description"][0].value if "description" in parts else "",
                        int(parts["sequence"][0].value) if "sequence" in parts else 0, tuple(alarms)))  # fmt: skip
    return found


def by_ics(text: str) -> set[Event]:
    import ics

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = set()
        for event in ics.Calendar(text).events:
            begins: date | datetime = event.begin.datetime
            extra = {line.name: line.value for line in event.extra if hasattr(line, "value")}
            alarms = sorted(alarm.trigger for alarm in event.alarms)
            found.add(Event(event.uid, event.name, begins.date() if event.all_day else moment(begins),
                            event.description or "", int(extra.get("SEQUENCE", 0)), tuple(alarms)))  # fmt: skip
        return found


READERS: dict[str, Callable[[str], set[Event]]] = {
    "recurring_ical_events": by_recurring, "vobject": by_vobject, "ics": by_ics,
}  # fmt: skip


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """A calendar file of every kind that the program writes."""
    from deadline_cli import check, compute, to_ics
    from deadline_cli.output.calendar.ics import calendar_ics
    from deadline_cli.workcalendar.files import load_calendar

    chain = compute("2026-02-03", "civil-summons", then=[("质证", "5日", "举证")])
    return {
        "a chain with alarms": to_ics(
            chain, title='张三, 李四; 王五\\诉"赵六"', id="（2026）云01民初1号", alarm="3d,1d@08:30"
        ),
        "a backward limit": to_ics(compute("2026-12-21", "15日", before=True), title="会议"),
        "hours": to_ics(compute("2026-02-03 09:30", "72小时"), title="急🧧", alarm="1d"),
        "an estimated day": to_ics(compute("2026-12-25", "30日"), lang="en"),
        "a notice's days": to_ics(check(NOTICE)),
        "a year": calendar_ics(load_calendar("cn"), 2026, None, "zh"),
    }


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize(
    "name", ["a chain with alarms", "a backward limit", "hours", "an estimated day", "a notice's days", "a year"]
)
def test_a_reader_reads_what_icalendar_reads(files: dict[str, str], reader: str, name: str) -> None:
    pytest.importorskip(reader)
    expected = by_icalendar(files[name])
    assert expected
    assert READERS[reader](files[name]) == expected


@pytest.mark.parametrize("reader", READERS)
def test_a_register_and_its_update(run, tmp_path: Path, reader: str) -> None:
    pytest.importorskip(reader)
    first = run("compute", "-", "-f", "ics", stdin=REGISTER).out
    assert READERS[reader](first) == by_icalendar(first)
    saved = tmp_path / "saved.jsonl"
    lines = run("compute", "-", "-f", "jsonl", stdin=REGISTER).out
    saved.write_text(lines.replace('"deadline": "2026-03-05"', '"deadline": "2026-03-06"'), encoding="utf-8")
    update = run("recheck", str(saved), "-f", "ics", "--alarm", "1d").out
    events = READERS[reader](update)
    assert events == by_icalendar(update)
    assert {event.sequence for event in events} == {1}
    assert {event.uid for event in events} < {event.uid for event in by_icalendar(first)}
