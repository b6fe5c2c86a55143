"""deadline calendar show, list and verify: what is printed in each format."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.calendars import forget
from tests.cli.test_calendar_import import NOTICE

Run = Callable[..., Any]

pytestmark = pytest.mark.usefixtures("calendar_folder")


def test_json_of_a_year(run: Run) -> None:
    found = json.loads(run("calendar", "show", "2026", "--format", "json").out)
    assert (found["schema"], found["calendar"]) == ("deadline.calendar/1", "cn")
    days = {day["date"]: day for day in found["days"]}
    assert len(days) == 365
    assert days["2026-02-14"] == {
        "date": "2026-02-14",
        "kind": "make-up-workday",
        "name": "春节",
        "working": True,
        "status": "official",
        "source": "国办发明电〔2025〕7号",
    }
    assert days["2026-02-07"]["kind"] == "weekend"
    assert days["2026-02-07"]["name"] is None
    assert days["2026-12-28"]["status"] == "official"
    assert days["2026-12-29"]["status"] == "estimated"
    assert sum(day["working"] for day in days.values()) == 248


def test_a_year_that_nobody_has_announced(run: Run) -> None:
    found = json.loads(run("calendar", "show", "2028", "--format", "json").out)["days"]
    assert {day["status"] for day in found} == {"estimated"}
    assert len(found) == 366
    assert "推定" in run("calendar", "show", "2028").out


@pytest.mark.parametrize(
    "when", ["2026-02", "202602", "2026/2", "2026.2", "2026年2月", "二〇二六年二月", "２０２６-０２"]
)
def test_a_month_in_every_writing(run: Run, when: str) -> None:
    found = json.loads(run("calendar", "show", when, "--format", "json").out)["days"]
    assert (found[0]["date"], found[-1]["date"]) == ("2026-02-01", "2026-02-28")


@pytest.mark.parametrize("when", ["abc", "2026-13", "26-2", "2026-02-03", "1900", "2026-0"])
def test_what_is_no_year_or_month(run: Run, when: str) -> None:
    ran = run("calendar", "show", when)
    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)


def test_the_picture_of_a_month(run: Run) -> None:
    picture = run("calendar", "show", "2026-02").out
    lines = picture.splitlines()
    assert "2026年2月" in lines[0]
    assert "14班" in picture
    assert "15休" in picture
    assert "₁₆" in picture  # the sixteenth working day, the 28th
    assert "全月16个工作日" in picture
    assert "春节  2月15日周日至23日周一  9天  班 2月14日周六、2月28日周六" in picture
    assert "国办发明电〔2025〕7号" in picture


def test_columns_stay_in_line_whatever_the_script(run: Run) -> None:
    from rich.cells import cell_len

    for line in run("calendar", "show", "2026-10").out.splitlines()[1:12]:
        starts = [cell_len(line[: found.start()]) for found in re.finditer(r"\S+", line)]
        assert all(start % 9 in (0, 1) for start in starts), line


def test_english(run: Run) -> None:
    picture = run("calendar", "show", "2026-02", "--lang", "en").out
    assert "February 2026" in picture
    assert "Spring Festival" in picture
    assert "work Sat 14 Feb, Sat 28 Feb" in picture


@pytest.mark.parametrize(
    ("when", "calendar", "lang", "names", "cut"),
    [
        ("2026", "cn", "en", ["Spring Festival  ", "Qingming  "], ["Spri ", "Qing ", "春节", "清明"]),
        ("2026-02", "cn", "en", ["Spring "], ["春节"]),
        ("2026", "cn", "zh", ["春节 ", "清明 "], []),
        ("2026", "cn-guangxi", "zh", ["广西三月三"], ["三月 "]),
        ("2026-04", "cn-guangxi", "zh", ["三月三"], ["三月 "]),
    ],
)
def test_no_festival_is_cut(run: Run, when: str, calendar: str, lang: str, names: list[str], cut: list[str]) -> None:
    picture = run("calendar", "show", when, "--calendar", calendar, "--lang", lang).out + " "
    assert [name for name in names if name not in picture] == []
    assert [name for name in cut if name in picture] == []


def test_csv_and_plain(run: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(run("calendar", "show", "2026-01", "-f", "csv").out)))
    assert len(rows) == 31
    assert rows[3]["kind"] == "make-up-workday"
    assert rows[3]["working"] == "true"
    lines = run("calendar", "show", "2026-01", "-f", "plain").out.splitlines()
    assert lines[0] == "2026-01-01\tholiday\t元旦"
    assert lines[-1] == "2026-01-04\tmake-up-workday\t元旦"


def test_ics_holds_days_off_and_make_up_days(run: Run) -> None:
    from icalendar import Calendar

    text = run("calendar", "show", "2026", "-f", "ics").out
    events = {
        (str(event["summary"]), event.decoded("dtstart")): event.decoded("dtend")
        for event in Calendar.from_ical(text).walk("vevent")
    }
    assert events["春节（休）", date(2026, 2, 15)] == date(2026, 2, 24)
    assert events["春节（班）", date(2026, 2, 14)] == date(2026, 2, 15)
    assert ("国庆节（班）", date(2026, 9, 20)) in events
    assert text == run("calendar", "show", "2026", "-f", "ics").out


def test_an_event_of_the_calendar_is_the_same_when_its_days_move(run: Run, calendar_folder: Path) -> None:
    """A later notice moves a make-up day: who imports the new file has the event moved, not two of them."""
    from icalendar import Calendar

    def events() -> dict[str, tuple[str, str, int]]:
        forget()
        found = Calendar.from_ical(run("calendar", "show", "2027", "-f", "ics").out).walk("vevent")
        return {str(e["uid"]): (str(e["summary"]), str(e.decoded("dtstart")), int(e["sequence"])) for e in found}

    estimated = events()
    run("calendar", "import", "-", stdin=NOTICE)
    first = events()
    amended = "国务院办公厅关于调整2027年春节调休上班日期的通知\n国办发明电〔2027〕1号\n"
    run("calendar", "import", "-", stdin=amended + "将春节调休上班日期由2月14日（星期日）调整为2月21日（星期日）。")
    second = events()
    assert set(first) == set(second) and len(first) == len(set(first))
    moved = {uid for uid in first if first[uid][1] != second[uid][1]}
    assert {second[uid][:2] for uid in moved} == {("春节（班）", "2027-02-20"), ("春节（班）", "2027-02-21")}
    assert {e[2] for e in first.values()} == {1} and {e[2] for e in second.values()} == {2}
    assert {e[2] for e in estimated.values()} == {0}
    assert {uid for uid, e in estimated.items() if "休" in e[0]} <= set(first)


def test_a_month_of_the_calendar_has_the_events_of_the_year(run: Run) -> None:
    year, month = (run("calendar", "show", when, "-f", "ics").out.split("BEGIN:VEVENT") for when in ("2026", "2026-10"))
    assert len(month) == 3 and set(month[1:-1]) <= set(year)


@pytest.mark.english
def test_an_overlay_and_a_year_without_data(run: Run) -> None:
    assert "三月三" in run("calendar", "show", "2023-04", "--calendar", "cn-guangxi").out
    ran = run("calendar", "show", "2022", "--calendar", "cn-guangxi", "-f", "json")
    assert "no data for 2022" in ran.err
    assert "没有2022年的数据" in run("calendar", "show", "2022", "--calendar", "cn-guangxi", "--lang", "zh").out


def test_list(run: Run) -> None:
    text = run("calendar", "list").out
    assert "国办发明电〔2025〕7号  2025-11-04" in text
    assert "文号未核实" in text
    assert "cn-guangxi" in text
    assert "可靠至 2026-12-28" in text
    found = json.loads(run("calendar", "list", "-f", "json").out)
    national = found["calendars"][0]
    assert [year["year"] for year in national["years"]] == list(range(2004, 2027))
    assert national["horizon"] == "2026-12-28"


# Next year's file is due from 1 November on.
DUE = [(date(2026, 10, 31), None), (date(2026, 11, 1), 2027), (date(2026, 12, 31), 2027), (date(2027, 1, 1), 2027)]


@pytest.mark.parametrize(("today", "due"), DUE)
def test_the_reminder(today: date, due: int | None) -> None:
    from deadline_cli.workcalendar.inventory import inventory

    assert inventory(today).due == due


def test_the_shipped_files_verify(run: Run) -> None:
    ran = run("calendar", "verify")
    assert ran.status == 0
    assert "全部无误" in ran.out


BROKEN = [
    ("year = 2027\n", "no [[notice]]"),
    ("year = 2028\n", "says year = 2028"),
    ("yaer = 2027\n", "'yaer' is unknown"),
    ('year = 2027\n[[festival]]\nname = "元旦"\nmake_up_workdays = [2027-01-05]\n', "2027-01-05 is not a weekend day"),
    ('year = 2027\n[[festival]]\nname = "元旦"\nfirst = 2027-01-01\nlast = 2027-03-03\n', "62 days long"),
    ("year = ", "Invalid value"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words"), BROKEN)
def test_a_users_file_that_is_not_in_order(run: Run, calendar_folder: Path, text: str, words: str) -> None:
    (calendar_folder / "cn").mkdir(parents=True)
    (calendar_folder / "cn" / "2027.toml").write_text(text, encoding="utf-8")
    ran = run("calendar", "verify", "--lang", "en")
    assert ran.status == 1
    assert words in ran.out


def test_a_gap_between_years_and_a_day_that_holidays_has_otherwise(run: Run, calendar_folder: Path) -> None:
    (calendar_folder / "cn").mkdir(parents=True)
    (calendar_folder / "cn" / "2029.toml").write_text('year = 2029\n[[notice]]\ntitle = "x"\n', encoding="utf-8")
    shipped = Path("calendars/cn/2025.toml")
    if not shipped.exists():
        from deadline_cli.workcalendar.files import shipped_folder

        shipped = shipped_folder() / "cn" / "2025.toml"
    text = shipped.read_text(encoding="utf-8").replace("last = 2025-05-05", "last = 2025-05-04")
    (calendar_folder / "cn" / "2025.toml").write_text(text, encoding="utf-8")
    ran = run("calendar", "verify", "--lang", "en")
    assert ran.status == 1
    assert "no file for 2027, 2028" in ran.out
    assert "2025-05-05 is working here and off in the holidays library" in ran.out


def test_a_name_that_is_not_there(run: Run) -> None:
    for command in (["verify", "nowhere"], ["show", "2026", "--calendar", "nowhere"], ["show", "-c", "no/where.toml"]):
        ran = run("calendar", *command)
        assert (ran.status, ran.err.count("\n")) == (2, 1)


@pytest.mark.parametrize("year", ["{}", "[]", '"2026"', "true", "0"])
def test_verify_names_a_year_that_is_none(run: Run, calendar_folder: Path, year: str) -> None:
    calendar_folder.mkdir(exist_ok=True)
    (calendar_folder / "own.toml").write_text(f"year = {year}\n", encoding="utf-8")
    forget()
    ran = run("calendar", "verify", "--lang", "en")
    assert ran.status == 1
    assert "is no year; write a number such as year = 2026" in ran.out
