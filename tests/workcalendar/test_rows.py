"""A calendar file with a slip of the pen is refused with its line's name: none may change an answer in silence."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.workcalendar.files import load_calendar

FESTIVAL = 'year = 2027\n[[festival]]\nname = "春节"\n'
SPAN = "first = 2027-02-05\nlast = 2027-02-12\n"

# the file 2027.toml, what is said of it
SLIPS = [
    ("", "says year = None, its name says 2027"),
    ('year = "2027"\n', "says year = '2027', its name says 2027; write year = 2027"),
    ("year = 2026\n", "says year = 2026, its name says 2027"),
    ("year = 2027\n", "has no [[festival]]"),
    ("year = 2027\nfestival = 3\n", "festival = 3 is no table; write it as [[festival]]"),
    ("year = 2027\n[festival]\nfirst = 2027-02-05\n", "festival = {first = 2027-02-05} is no table; write it as [["),
    ("year = 2027\n[[notice]]\n" + FESTIVAL.removeprefix("year = 2027\n") + SPAN, "title is missing"),
    ("year = 2027\n[[festival]]\n" + SPAN, "name is missing"),
    ("year = 2027\n[[festival]]\nname = 5\n" + SPAN, "name = 5 is no text"),
    (FESTIVAL, "has no days"),
    (FESTIVAL + "first = 2027-02-05\n", "runs from 2027-02-05 to ?; write both, first and last"),
    (
        FESTIVAL + "first = 2027-02-12\nlast = 2027-02-05\n",
        "ends on 2027-02-05, before its first day 2027-02-12",
    ),
    (FESTIVAL + "first = 2027-02-05\nlast = 9999-02-12\n", "runs from 2027-02-05 to 9999-02-12"),
    (FESTIVAL + 'first = "x"\nlast = 2027-02-12\n', "first = 'x' in '春节' is not a date like 2026-03-02"),
    (
        FESTIVAL + "first = 2027-02-05T00:00:00\nlast = 2027-02-12\n",
        "first = 2027-02-05T00:00:00 in '春节' is not",
    ),
    (FESTIVAL.replace("festival", "festivals") + SPAN, "'festivals' is unknown; known are basis, extends, festival,"),
    (
        'year = 2027\n[[notice]]\ntitle = "通知"\nisued = 2026-11-04\n',
        "'isued' is unknown; known are document,",
    ),
    (FESTIVAL + SPAN + 'make_up_workdays = "2027-02-14"\n', "is not a list of dates"),
    (FESTIVAL + SPAN + "make_up_workday = [2027-02-14]\n", "'make_up_workday' of '春节' is unknown"),
    (FESTIVAL + SPAN + "make_up_workdays = [2037-02-14]\n", "2037-02-14 of '春节' does not belong to 2027"),
    (FESTIVAL + "first = 2027-02-05\nlast = 2027-04-06\n", "'春节' runs from 2027-02-05 to 2027-04-06, 61 days long"),
    (FESTIVAL + SPAN + "statutory = [2027-02-06T00:00:00]\n", "in '春节' is not a list of dates like [2026-01-04]"),
    (FESTIVAL + SPAN + "statutory = [2027-02-06, 1]\n", "statutory = [2027-02-06, 1] in '春节' is not a list"),
    (FESTIVAL + "statutory = [2024-02-06]\n", "2024-02-06 of '春节' does not belong to 2027"),
    (FESTIVAL + 'first = 1\nname2 = "x"\n', "'name2' of '春节' is unknown; known are document, first, last,"),
    ('year = 2027\n[[notice]]\ntitle = "通知"\nissued = 1\n', "issued = 1 in '通知' is not a date"),
    ("year = 2027\n[[festival]]\nfirst = 1\n", "name is missing in 'a row without a name'"),
    ("year = [\n", "calendar file"),
]


@pytest.fixture
def year(calendar_folder: Path) -> Path:
    """The user's file for 2027."""
    (calendar_folder / "cn").mkdir(parents=True)
    return calendar_folder / "cn" / "2027.toml"


def asked() -> bool:
    return load_calendar().is_working(date(2027, 2, 8))


def test_a_good_file_counts(year: Path) -> None:
    year.write_text(FESTIVAL + SPAN, encoding="utf-8")
    assert not asked()


@pytest.mark.parametrize(
    "days",
    ["first = 2027-02-05\nlast = 2027-04-05\n", "first = 2027-02-08\nlast = 2027-02-08\n", "statutory = [2027-02-08]\n",
     "statutory = [2027-02-08]\nmake_up_workdays = [2026-12-27, 2028-01-02]\n"],
)  # fmt: skip
def test_the_longest_and_the_shortest_that_count(year: Path, days: str) -> None:
    year.write_text(FESTIVAL + days, encoding="utf-8")
    assert not asked()


def test_the_days_that_the_rows_fix(year: Path) -> None:
    rows = (
        '[[festival]]\nname = "元旦"\nstatutory = [2027-01-01]\ndocument = "乙"\n'
        '[[festival]]\nname = "春节"\nstatutory = [2027-02-05, 2027-02-06]\nfirst = 2027-02-05\nlast = 2027-02-08\n'
        "make_up_workdays = [2027-02-14]\n"
    )
    year.write_text(f'year = 2027\n[[notice]]\ntitle = "通知"\ndocument = "甲"\n{rows}', encoding="utf-8")
    found = load_calendar().special_days(2027)
    assert [(str(day.date), day.kind, day.name, day.working, day.status, day.source) for day in found.values()] == [
        ("2027-01-01", "holiday", "元旦", False, "official", "乙"),
        ("2027-02-05", "holiday", "春节", False, "official", "甲"),
        ("2027-02-06", "holiday", "春节", False, "official", "甲"),
        ("2027-02-07", "holiday", "春节", False, "official", "甲"),  # a weekend inside
        ("2027-02-08", "adjusted-rest", "春节", False, "official", "甲"),
        ("2027-02-14", "make-up-workday", "春节", True, "official", "甲"),
    ]


@pytest.mark.parametrize(("text", "said"), SLIPS)
def test_a_slip_is_named(year: Path, text: str, said: str) -> None:
    year.write_text(text, encoding="utf-8")
    with pytest.raises(DeadlineError) as problem:
        asked()
    assert said in str(problem.value)
    assert str(year) in str(problem.value)


def test_bytes_that_are_no_text(year: Path) -> None:
    year.write_bytes(b"year = 2027 # \xff\n")
    with pytest.raises(DeadlineError, match="no UTF-8 at byte 15"):
        asked()


def test_what_is_no_ordinary_file_is_not_waited_for(year: Path) -> None:
    os.mkfifo(year)
    with pytest.raises(DeadlineError, match="no ordinary file"):
        asked()


@pytest.mark.parametrize("target", ["/dev/zero", "2027.toml", "nowhere.toml"])
def test_a_link_that_leads_to_no_file_is_told(year: Path, target: str) -> None:
    year.symlink_to(target)
    with pytest.raises(DeadlineError, match=r"2027\.toml"):
        asked()


def test_a_file_without_end(year: Path) -> None:
    year.write_bytes(b"# " + b"x" * 1_000_001)
    with pytest.raises(DeadlineError, match="larger than"):
        asked()


def test_a_file_in_place_of_the_folder(calendar_folder: Path) -> None:
    calendar_folder.write_text("")
    with pytest.raises(DeadlineError, match="not a folder"):
        asked()
