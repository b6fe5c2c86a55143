"""Calendar files are written as icalendar writes them, and read back as what was given."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deadline_cli.output.common.ics import Event, calendar_file, day_after

STAMP = datetime(2026, 2, 3, 1, 2, 3, tzinfo=UTC)
PLAIN = Event(uid="1@x", stamp=STAMP, begins=date(2026, 3, 5), ends=date(2026, 3, 6), summary="届满")
FULL = PLAIN._replace(
    summary='张三, 李四; 王五诉"赵六"🧧：' + "公告期满" * 20,
    description="自2026年2月4日起\n至3月5日止, " + "count; " * 30,
    status="TENTATIVE",
    sequence=3,
    alarms=(timedelta(days=-3, hours=9), timedelta(hours=-15), timedelta(), timedelta(hours=9, minutes=5)),
)
MOMENTS = PLAIN._replace(
    begins=datetime(2026, 2, 6, 9, 30, tzinfo=timezone(timedelta(hours=8))),
    ends=datetime(2026, 2, 6, 2, 30, tzinfo=UTC),
)
LAST = PLAIN._replace(begins=date.max, ends=day_after(date.max))
FIRST = PLAIN._replace(begins=date.min, ends=day_after(date.min))


def written(*events: Event, named: tuple[tuple[str, str], ...] = ()) -> str:
    return "".join(calendar_file("-//x//y//ZH", events, named))


def by_icalendar(event: Event) -> str:
    """The same file, made by the icalendar package."""
    calendar = icalendar.Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//x//y//ZH")
    made = icalendar.Event()
    for name, value in (
        ("summary", event.summary), ("dtstart", event.begins), ("dtend", event.ends), ("dtstamp", event.stamp),
        ("uid", event.uid), ("sequence", event.sequence), ("description", event.description or None),
        ("status", event.status or None), ("transp", "TRANSPARENT"),
    ):  # fmt: skip
        if value is not None:
            moment = isinstance(value, datetime)
            made.add(name, value.astimezone(UTC) if moment else value)
    for distance in event.alarms:
        alarm = icalendar.Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", event.summary)
        alarm.add("trigger", distance)
        made.add_component(alarm)
    calendar.add_component(made)
    return str(calendar.to_ical(sorted=False).decode())


def read(text: str) -> Any:
    (event,) = icalendar.Calendar.from_ical(text).walk("VEVENT")
    return event


@pytest.mark.parametrize("event", [PLAIN, FULL, MOMENTS, LAST, FIRST])
def test_the_bytes_are_those_of_icalendar(event: Event) -> None:
    assert written(event) == by_icalendar(event)


# A line that is cut behind a backslash may be cut otherwise: no pair is parted here (\\\\ is one, icalendar parts it).
WORDS = st.text(st.characters(exclude_categories=["Cc", "Cf", "Cs", "Zl", "Zp"], exclude_characters="\\"), max_size=200)


@given(WORDS.filter(lambda text: text.strip()), WORDS)
@settings(max_examples=150, deadline=None)
def test_the_bytes_are_those_of_icalendar_whatever_the_words(summary: str, about: str) -> None:
    event = PLAIN._replace(summary=summary, description=about)
    assert written(event) == by_icalendar(event)


@given(st.text(max_size=300), st.text(max_size=300))
@settings(max_examples=300, deadline=None)
def test_no_words_break_the_file(summary: str, about: str) -> None:
    text = written(PLAIN._replace(summary=summary, description=about, alarms=(timedelta(days=-1),)))
    lines = text.encode().split(b"\r\n")
    assert lines[-1] == b"" and all(len(line) <= 75 for line in lines)
    for line in lines:
        assert not re.search(rb"[\x00-\x1f\x7f]", line)
        assert re.fullmatch(r"(?:[^\\]|\\[\\;,n])*", line.decode())  # no character and no escape is on two lines
    unfolded = text.replace("\r\n ", "")
    assert [line for line in unfolded.split("\r\n") if line.startswith(("BEGIN:", "END:"))] == [
        "BEGIN:VCALENDAR", "BEGIN:VEVENT", "BEGIN:VALARM", "END:VALARM", "END:VEVENT", "END:VCALENDAR",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("a;b,c:d", "a;b,c:d"),
        ("C:\\案卷\\2026", "C:\\案卷\\2026"),
        ("一\n二", "一\n二"),
        ("a\tb\rc\x07d", "a\ufffdb\ufffdc\ufffdd"),
        ("END:VEVENT\r\nBEGIN:VEVENT", "END:VEVENT\ufffd\nBEGIN:VEVENT"),
        ("a\u2028b\ud800c", "a\ufffdb\ufffdc"),
    ],
)
def test_words_come_back(given: str, expected: str) -> None:
    assert str(read(written(PLAIN._replace(summary=given)))["SUMMARY"]) == expected


def test_an_escape_is_not_cut_where_a_line_ends() -> None:
    for before in range(60, 76):
        for hostile in ("\\", ";", ",", "\n", "\\\\"):
            text = written(PLAIN._replace(summary="x" * before + hostile + "y" * 9))
            (summary,) = re.findall(r"SUMMARY:(?:.*)(?:\r\n .*)*", text)
            assert all(re.fullmatch(r"(?:[^\\]|\\.)*", line) for line in summary.split("\r\n"))


def test_the_calendar_has_a_name() -> None:
    text = written(PLAIN, named=(("X-WR-CALNAME", "节假日, 2026"),))
    assert "\r\nX-WR-CALNAME:节假日\\, 2026\r\n" in text
