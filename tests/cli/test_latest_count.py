"""deadline latest and deadline count."""

import json

import pytest


@pytest.mark.parametrize(
    ("effect", "rule", "publish_by", "deadline"),
    [
        ("2026-03-31", "30日", "2026-03-01", "2026-03-31"),
        ("2026-02-24", "10个工作日", "2026-02-03", "2026-02-24"),
        ("2026-02-23", "10个工作日", "2026-02-02", "2026-02-14"),
        ("2026-10-07", "30日", "2026-08-31", "2026-09-30"),
        ("2026-10-08", "30日", "2026-09-08", "2026-10-08"),
    ],
)
def test_latest(run, effect: str, rule: str, publish_by: str, deadline: str) -> None:
    assert run("latest", effect, rule, "-q").out == f"{publish_by}\n"
    answer = json.loads(run("latest", effect, rule, "--format", "json").out)
    assert (answer["schema"], answer["publish_by"], answer["deadline"]) == ("deadline.latest/1", publish_by, deadline)
    assert publish_by.split("-")[0] in run("latest", effect, rule).out


def test_latest_of_a_rule_across_a_change_of_law(run) -> None:
    # 60 days until 2021-12-31, 30 from 2022-01-01: the later notice takes effect earlier.
    assert run("latest", "2022-02-10", "civil-gonggao", "-q").out == "2022-01-11\n"


def test_latest_of_a_backward_rule(run) -> None:
    assert run("latest", "2026-12-21", "creditors-meeting", "-q").out == "2026-12-06\n"


def test_days_before_the_first_calendar_are_not_said_to_be_announced_yet(run, monkeypatch) -> None:
    assert "含2004年以前的日期，日历未收录" in run("count", "2003-12-25", "2004-01-05").out
    monkeypatch.setenv("DEADLINE_LANG", "en")
    said = run("count", "2003-12-25", "2004-01-05").out
    assert "rests on days before 2004, of which no calendar is kept" in said
    answer = run("compute", "2003-12-25", "10wd").out
    assert "of which no calendar is kept" in answer
    assert "the calendar lacks data" in answer
    assert "announced" not in said + answer
    assert "not announced yet" in run("count", "2026-12-25", "2027-01-05").out


def test_count(run) -> None:
    answer = json.loads(run("count", "2026-02-03", "2026-02-24", "--format", "json").out)
    assert (answer["schema"], answer["calendar_days"], answer["workdays"]) == ("deadline.count/1", 21, 10)
    assert answer["included"] == {"calendar_days": 22, "workdays": 11}
    assert run("count", "2026-02-03", "2026-02-24", "-q").out == "21\t10\n"
    assert "10 个工作日" in run("count", "2026-02-03", "2026-02-24").out
    assert run("count", "2026-02-03", "2026-02-03", "-q").out == "0\t0\n"


@pytest.mark.english
def test_count_refuses_reversed_dates(run) -> None:
    said = run("count", "2026-02-24", "2026-02-03")
    assert (said.status, said.out) == (2, "")
    assert "earlier date first" in said.err


def test_a_backward_rule_speaks_of_the_event(run) -> None:
    out = run("latest", "2026-12-21", "shareholders-meeting").out
    assert "2026年12月6日" in out
    assert "须在2026年12月21日（星期一）之前15日；再晚一日即不足" in out
    assert "届满" not in out


def test_hours_before_a_time_of_day_are_no_days(run) -> None:
    """A notice of 3 February, 20:00, ends two days later at 21:00: the day alone would be a wrong answer."""
    said = run("latest", "2026-02-05T09:00", "48小时", "-q")
    assert (said.status, said.out) == (2, "")
    words = "2026-02-05 09:00 之前 48小时 是一个时刻，而 latest 只给日期；请用 deadline compute 加 --before 计算"
    assert said.err == f"deadline: {words}\n"
    assert run("latest", "2026-02-05", "48小时", "-q").out == "2026-02-03\n"
    assert run("latest", "2026-02-05T00:00:00", "48小时", "-q").out == "2026-02-03\n"  # a day without a time
    assert run("latest", "2026-03-31T09:00", "30日", "-q").out == "2026-03-01\n"
