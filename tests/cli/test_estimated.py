"""An estimated answer never looks certain: in no format, by no calendar, in no table."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
XINJIANG = ["compute", "2026-05-25", "5个工作日", "--calendar", "cn-xinjiang"]
UNANNOUNCED = ["compute", "2026-12-15", "15日"]


@pytest.mark.parametrize("asked", [XINJIANG, UNANNOUNCED], ids=["no regional data", "not announced"])
def test_the_formats_that_hold_dates_alone_say_so_on_standard_error(run: Run, asked: list[str]) -> None:
    for shape in ("plain", "sentence", "ics"):
        ran = run(*asked, "-f", shape)
        assert (ran.status, ran.err.count("\n")) == (0, 1)
        assert "属推定" in ran.err
        assert "calendar import" in ran.err
        assert "属推定" not in ran.out
    assert "属推定" in run(*asked, "-q").err


@pytest.mark.parametrize("asked", [XINJIANG, UNANNOUNCED], ids=["no regional data", "not announced"])
def test_the_others_say_it_in_the_answer(run: Run, asked: list[str]) -> None:
    ran = run(*asked, "-f", "csv")
    assert ",true," in ran.out
    assert not ran.err
    assert json.loads(run(*asked, "-f", "json").out)["provisional"] is True
    assert "（推定" in run(*asked).out


@pytest.mark.parametrize("asked", [XINJIANG, UNANNOUNCED], ids=["no regional data", "not announced"])
def test_strict_ends_with_3(run: Run, asked: list[str]) -> None:
    for shape in ("text", "plain", "sentence", "csv", "json", "ics"):
        assert run(*asked, "--strict", "-f", shape).status == 3


def test_a_calendar_event_is_tentative(run: Run) -> None:
    out = run(*UNANNOUNCED, "-f", "ics").out
    assert "STATUS:TENTATIVE" in out
    assert "SUMMARY:15日：届满（推定）" in out
    out = run("compute", "2026-03-02", "15日", "-f", "ics").out
    assert "STATUS:CONFIRMED" in out
    assert "推定" not in out


def test_certain_answers_say_nothing(run: Run) -> None:
    for asked in (
        ["compute", "2026-03-02", "15日"],
        ["compute", "2025-05-26", "5个工作日", "--calendar", "cn-xinjiang"],
    ):
        ran = run(*asked, "-q", "--strict")
        assert (ran.status, ran.err) == (0, "")


def test_a_stream_says_once_how_many_are_estimated(run: Run) -> None:
    ran = run("compute", "-", "-q", stdin="2026-03-02\t15日\n2026-12-15\t15日\n2027-01-04\t15日\n")
    assert ran.status == 0
    assert ran.out.count("\n") == 3
    assert ran.err.startswith("deadline: 其中2个结果属推定")
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize(
    "asked", [["count", "2026-12-30", "2027-01-08", "-q"], ["latest", "2027-02-10", "10个工作日", "-q"]]
)
def test_count_and_latest(run: Run, asked: list[str]) -> None:
    assert "属推定" in run(*asked).err


def test_tables(run: Run, tmp_path: Path) -> None:
    rows = tmp_path / "in.csv"
    rows.write_text("publication_date,rule\n2026-05-25,5个工作日\n2025-05-26,5个工作日\n", encoding="utf-8")
    ran = run("batch", str(rows), "--calendar", "cn-xinjiang")
    assert ran.status == 0
    assert [line.split(",")[4] for line in ran.out.splitlines()[1:]] == ["true", "false"]


def test_days_before_the_calendars_wait_for_no_notice(run) -> None:
    """Nobody will announce the days off of 2003: what is estimated there is what no calendar keeps."""
    for words in (["--lang", "zh"], ["--lang", "en"], ["-f", "html"]):
        said = run("compute", "2003-02-03", "10wd", *words).out
        assert "尚未公布" not in said and "not announced" not in said, said
        assert "2004" in said
    codes = [each["code"] for each in json.loads(run("compute", "2003-02-03", "10wd", "-f", "json").out)["warnings"]]
    assert codes == ["calendar-not-kept"]
    both = json.loads(run("compute", "2003-02-03", "civil-summons", "-f", "json").out)["warnings"]
    assert "calendar-not-kept" in [each["code"] for each in both]
    ahead = json.loads(run("compute", "2003-02-03", "30年", "-f", "json").out)["warnings"]
    assert [each["code"] for each in ahead] == ["calendar-not-kept", "estimated-days"]
    assert "(estimated, the calendar lacks data)" in run("latest", "2003-02-19", "10wd", "--lang", "en").out
