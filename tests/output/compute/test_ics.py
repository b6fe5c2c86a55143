"""compute -f ics: events that a clerk can trust."""

from __future__ import annotations

from typing import Any

import icalendar
import pytest


def events(out: str) -> list[Any]:
    return icalendar.Calendar.from_ical(out).walk("VEVENT")


def uids(out: str) -> list[str]:
    return [str(event["uid"]) for event in events(out)]


def test_two_cases_on_one_day_are_two_events(run) -> None:
    first = run("compute", "2026-02-03", "civil-gonggao", "-f", "ics", "--id", "（2026）云0101民初1号").out
    second = run("compute", "2026-02-03", "civil-gonggao", "-f", "ics", "--id", "（2026）云0101民初2号").out
    assert not set(uids(first)) & set(uids(second))
    together = run("compute", "2026-02-03", "2026-02-03", "civil-gonggao", "-f", "ics").out
    assert len(set(uids(together))) == 2


def test_two_steps_of_one_name_are_two_events(run) -> None:
    out = run("compute", "2026-02-03", "30日", "--then", "补正=5日", "--then", "补正=10日", "-f", "ics").out
    assert len(set(uids(out))) == 3
    assert uids(out)[:2] == uids(run("compute", "2026-02-03", "30日", "--then", "补正=5日", "-f", "ics").out)


def test_a_day_that_moves_keeps_its_event(run) -> None:
    asked = ("civil-gonggao", "-f", "ics", "--title", "张某某案")
    assert uids(run("compute", "2026-02-03", *asked).out) == uids(run("compute", "2026-02-10", *asked).out)


def test_the_third_column_names_the_case(run) -> None:
    out = run("compute", "-", "-f", "ics", stdin="2026-02-03\t30日\t甲案\n2026-02-03\t30日\t乙案\n").out
    assert [str(event["summary"]) for event in events(out)] == ["甲案 30日：届满", "乙案 30日：届满"]
    assert len(set(uids(out))) == 2


def test_columns_pass_through_the_text(run) -> None:
    out = run("compute", "-", stdin="2026-02-03\t30日\t甲案\t第三庭\n2026-02-03\t30日\n").out
    assert out == "2026-02-03\t30日\t2026-03-05\t甲案\t第三庭\n2026-02-03\t30日\t2026-03-05\n"


@pytest.mark.parametrize(
    ("arguments", "summary", "starts"),
    [
        (["2026-12-21", "15日", "--before"], "15日：最迟办理日", "2026-12-06"),
        (["2026-02-03T09:30", "72小时"], "72小时：届满", "2026-02-06T02:00:00+00:00"),
        (["2026-02-03", "30日", "--lang", "en"], "30 days: ends", "2026-03-05"),
    ],
)
def test_what_an_event_says(run, arguments: list[str], summary: str, starts: str) -> None:
    (event,) = events(run("compute", *arguments, "-f", "ics").out)
    assert (str(event["summary"]), event.decoded("dtstart").isoformat()) == (summary, starts)
    assert str(event["transp"]) == "TRANSPARENT"


def test_the_description_holds_count_articles_and_readings(run) -> None:
    (event,) = events(run("compute", "2026-04-01", "civil-gonggao", "-f", "ics").out)
    about = str(event["description"])
    assert "自2026年4月2日起至2026年5月6日止" in about and "民事诉讼法第九十五条" in about and "另一读法" in about


@pytest.mark.parametrize(
    ("text", "hours"),
    [("3d,1d", [-63, -15]), ("3d@08:30", [-63.5]), ("3d,1d,08:30", [-63.5, -15.5]), ("0d@08:00", [8])],
)
def test_alarms(run, text: str, hours: list[float]) -> None:
    (event,) = events(run("compute", "2026-02-03", "30日", "-f", "ics", "--alarm", text).out)
    found = [alarm.decoded("trigger").total_seconds() / 3600 for alarm in event.walk("VALARM")]
    assert found == hours


@pytest.mark.english
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["-f", "ics", "--alarm", "soon"], "'soon' is not days before"),
        (["-f", "ics", "--alarm", "09:00"], "'09:00' is not days before"),  # an hour of no day
        (["-f", "ics", "--alarm", ","], "',' is not days before"),
        (["-f", "ics", "--alarm", "3d@25:00"], "there is no 25:00"),
        (["--title", "x"], "are for calendar files"),
    ],
)
@pytest.mark.english
def test_what_cannot_be_used(run, arguments: list[str], said: str) -> None:
    done = run("compute", "2026-02-03", "30日", *arguments)
    assert (done.status, done.out) == (2, "") and said in done.err
