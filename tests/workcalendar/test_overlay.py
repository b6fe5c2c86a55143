"""Calendars of a region or an institution laid over the national one."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.workcalendar.files import load_calendar, shipped_folder
from deadline_cli.workcalendar.overlay import read_overlay

SHIPPED = sorted(shipped_folder().glob("*.toml"))

# Calendar, day, working there, working nationally.
DAYS = [
    ("cn-guangxi", "2023-04-21", False, True),
    ("cn-guangxi", "2023-04-23", False, True),  # a national make-up day that the region made a day off
    ("cn-guangxi", "2017-04-01", False, True),  # likewise
    ("cn-guangxi", "2017-04-08", True, False),  # the region's own worked Saturday
    ("cn-guangxi", "2017-04-02", False, False),
    ("cn-guangxi", "2024-04-12", False, True),
    ("cn-guangxi", "2026-04-20", False, True),
    ("cn-guangxi", "2025-03-31", False, True),
    ("cn-guangxi", "2025-04-01", False, True),
    ("cn-guangxi", "2025-04-02", True, True),
    ("cn-xinjiang", "2022-05-05", False, True),
    ("cn-xinjiang", "2022-07-13", False, True),
    ("cn-xinjiang", "2022-07-14", True, True),
    ("cn-xinjiang", "2016-09-14", False, True),
    ("cn-xinjiang", "2016-09-10", True, False),
    ("cn-ningxia", "2019-06-06", False, True),
    ("cn-ningxia", "2019-08-13", False, True),
    ("cn-ningxia", "2016-09-12", False, True),
    ("cn-ningxia", "2016-09-10", True, False),
    ("cn-xishuangbanna", "2023-04-14", False, True),
    ("cn-chuxiong", "2017-04-19", False, True),
    ("cn-chuxiong", "2017-08-16", False, True),
    ("cn-chuxiong", "2017-12-22", False, True),
    # the exchanges close on the national days off and on every make-up day
    ("cn-exchange", "2026-09-20", False, True),
    ("cn-exchange", "2026-01-04", False, True),
    ("cn-exchange", "2026-09-25", False, False),
    ("cn-exchange", "2026-09-21", True, True),
    ("cn-exchange", "2018-12-29", False, True),  # a make-up day that the next year's notice made
    ("cn-xinjiang", "2025-06-10", False, True),
    ("cn-xinjiang", "2023-04-23", True, True),
    ("cn-ningxia", "2021-05-13", False, True),
    ("cn-lhasa", "2023-02-18", True, False),
    ("cn-lhasa", "2026-02-26", False, True),
    ("cn-lhasa", "2026-02-28", True, True),
    ("cn-liangshan", "2011-10-08", False, True),
    ("cn-dehong", "2023-04-16", True, False),
    ("cn-ruili", "2023-04-16", False, False),  # the city changed the prefecture's arrangement
    ("cn-ruili", "2023-04-12", True, True),
    ("cn-chuxiong", "2024-12-24", False, True),
]


@pytest.mark.parametrize(("name", "day", "there", "nationally"), DAYS)
def test_days_of_the_shipped_overlays(name: str, day: str, there: bool, nationally: bool) -> None:
    at = date.fromisoformat(day)
    assert load_calendar(name).is_working(at) is there
    assert load_calendar("cn").is_working(at) is nationally


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_shipped_overlay_states_its_coverage_and_sources(path: Path) -> None:
    overlay = read_overlay(path, "shipped")
    assert overlay.name == path.stem
    assert overlay.extends == "cn"
    assert set(overlay.years) == {day.year for day in overlay.days}
    assert overlay.notices or not overlay.make_up_workdays


def test_a_year_without_data_says_so() -> None:
    calendar = load_calendar("cn-guangxi")
    assert not calendar.notes([2023, 2026])
    (note,) = calendar.notes([2022, 2023])
    assert note.code == "calendar-without-data"
    assert "2022" in note.en
    assert "2022" in note.zh


def test_nothing_is_certain_in_a_year_without_a_regions_own_days() -> None:
    calendar = load_calendar("cn-guangxi")
    assert calendar.is_official(date(2023, 5, 8))
    assert not calendar.is_official(date(2022, 5, 9))
    assert calendar.day(date(2022, 10, 3)).status == "estimated"


def test_a_year_of_which_only_some_festivals_were_found_stays_estimated() -> None:
    calendar = load_calendar("cn-ningxia")
    assert not calendar.is_working(date(2016, 9, 12))
    assert not calendar.is_official(date(2016, 9, 12))
    (note,) = calendar.notes([2016])
    assert "only some" in note.en
    assert calendar.is_official(date(2019, 6, 5))


def test_the_exchanges_need_no_days_of_their_own() -> None:
    calendar = load_calendar("cn-exchange")
    assert calendar.is_official(date(2026, 9, 20))
    assert not calendar.is_official(date(2027, 9, 20))
    assert not calendar.notes(range(2004, 2027))


def overlay(folder: Path, text: str) -> str:
    path = folder / "court.toml"
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_an_institutions_own_file(tmp_path: Path) -> None:
    text = 'extends = "cn"\ntitle = "某法院"\n[[festival]]\nname = "停电"\nfirst = 2026-03-02\nlast = 2026-03-03\n'
    calendar = load_calendar(overlay(tmp_path, text + "make_up_workdays = [2026-03-07]\n"))
    kinds = [calendar.day(date(2026, 3, n)).kind for n in (2, 3, 4, 7, 8)]
    assert kinds == ["holiday", "holiday", "workday", "make-up-workday", "weekend"]
    assert calendar.day(date(2026, 2, 17)).name == "春节"
    assert calendar.title == "某法院"


def test_an_overlay_may_extend_another(tmp_path: Path) -> None:
    text = 'extends = "cn-guangxi"\n[[festival]]\nname = "厂休"\nfirst = 2023-04-20\nlast = 2023-04-20\n'
    calendar = load_calendar(overlay(tmp_path, text))
    assert [calendar.is_working(date(2023, 4, n)) for n in (19, 20, 21, 23, 24)] == [True, False, False, False, True]


def test_days_at_the_turn_of_the_year(tmp_path: Path) -> None:
    """The next year's national file changes days of this year's end; the region's own days stand above it."""
    text = 'extends = "cn"\n[[festival]]\nname = "节"\nfirst = 2018-12-29\nlast = 2019-01-02\n'
    calendar = load_calendar(overlay(tmp_path, text))
    assert not any(calendar.is_working(day) for day in (date(2018, 12, 29), date(2018, 12, 31), date(2019, 1, 2)))


BROKEN = [
    ('name = "x"\n', "add extends"),
    ('extends = "nowhere"\n', "not found"),
    ('extends = "cn"\n[[festival]]\nfirst = 2026-03-02\nlast = 2026-03-03\n', "name is missing"),
    ('extends = "cn"\n[[festival]]\nname = "x"\n', "has no days"),
    ('extends = "cn"\n[[festival]]\nname = "x"\nfirst = 2026-03-03\nlast = 2026-03-02\n', "ends on 2026-03-02, before"),
    ('extends = "cn"\n[[festival]]\nname = "x"\nfirst = "2026-03-03"\nlast = 2026-03-04\n', "is not a date"),
    ("extends = ", "calendar file"),
    ("extends = 3\n", "extends = 3 is no text"),
    ('extends = "cn"\nyears = 2026\n', "years = 2026 is not a list of years"),
    ('extends = "cn"\nfestival = 3\n', "festival = 3 is no table"),
    *(
        (f"year = {year}\n", "is no year; write a number")
        for year in ('"2026"', "{}", "[]", "true", "2026.5", "0", "-3", "99999")
    ),
]


@pytest.mark.parametrize(("text", "words"), BROKEN)
def test_a_broken_file_is_named_with_what_is_wrong(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(DeadlineError, match=words):
        load_calendar(overlay(tmp_path, text))


def test_a_file_that_is_not_there() -> None:
    with pytest.raises(DeadlineError, match="not found"):
        load_calendar("./nowhere.toml")


@pytest.mark.parametrize("worked", ["2026-03-02", "2026-03-09"])
def test_a_day_off_that_is_worked_too_is_refused(tmp_path: Path, worked: str) -> None:
    file = tmp_path / "own.toml"
    row = '[[festival]]\nname = "{}"\nfirst = {}\nlast = {}\n'
    rows = row.format("搬迁", "2026-03-02", "2026-03-03") + f"make_up_workdays = [{worked}, 2026-03-07]\n"
    rows += row.format("检修", "2026-03-09", "2026-03-09")
    file.write_text(f'extends = "cn"\n{rows}', encoding="utf-8")
    off = "搬迁" if worked == "2026-03-02" else "检修"
    with pytest.raises(DeadlineError, match=f"own.toml: {worked} is a day off of '{off}' and a make-up day of '搬迁'"):
        load_calendar(str(file)).is_working(date(2026, 3, 2))
    file.write_text(f'extends = "cn"\n{rows.replace(worked + ", ", "")}', encoding="utf-8")
    assert load_calendar(str(tmp_path / "." / "own.toml")) is not None


def test_a_misspelt_key_of_a_calendar_of_ones_own_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "own.toml"
    file.write_text('extends = "cn"\n[[festivals]]\nname = "搬迁"\nfirst = 2026-03-02\nlast = 2026-03-03\n', "utf-8")
    with pytest.raises(DeadlineError, match="'festivals' is unknown; known are basis, extends, fest"):
        load_calendar(str(file)).is_working(date(2026, 3, 2))
