"""Calendars on either side of their guards: the last announced day, the ends of the calendar, what an overlay has."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.workcalendar.files import calendar_of_rows, load_calendar
from deadline_cli.workcalendar.rows import _shown
from deadline_cli.workcalendar.value import Festival
from deadline_cli.workcalendar.verify import verify_all
from tests.calendars import invented

NEW_YEAR = '[[festival]]\nname = "元旦"\nstatutory = [2026-01-01]\nfirst = 2026-01-01\nlast = 2026-01-03\n'


@pytest.mark.parametrize(
    ("day", "announced"),
    [("2030-12-28", True), ("2030-12-29", True), ("2030-12-31", True), ("2031-12-28", True), ("2031-12-29", False),
     ("2031-12-31", False), ("2032-01-01", False), ("2029-12-31", False)],
)  # fmt: skip
def test_the_last_three_days_of_a_year_wait_for_the_next_ones_notice(day: str, announced: bool) -> None:
    assert invented(2030, 2031).is_announced(date.fromisoformat(day)) == announced


def test_behind_the_last_of_all_days_there_is_none() -> None:
    calendar = load_calendar("cn")
    with pytest.raises(DeadlineError, match="9999 lies outside"):
        calendar.next_working(date.max)
    with pytest.raises(DeadlineError, match="1 lies outside"):
        calendar.previous_working(date.min)
    assert calendar.next_working(date(2099, 12, 30)) == date(2099, 12, 31)


def test_rows_alone_are_a_calendar_of_their_year() -> None:
    row = Festival("元旦", (date(2026, 1, 1),), date(2026, 1, 1), date(2026, 1, 3), (date(2026, 1, 4),), None)
    calendar = calendar_of_rows(2026, [row])
    assert [calendar.is_working(date(2026, 1, day)) for day in (2, 4, 5)] == [False, True, True]
    assert calendar.arrangement_of(2026).festivals == (row,)  # type: ignore[union-attr]
    assert calendar.arrangement_of(2025).festivals == ()  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("lines", "has_data"),
    [
        ("years = [2026]", {2025: False, 2026: True, 2027: False}),
        ("years = [2026]\nmake_up_workdays = false", {2025: False, 2026: True, 2027: False}),
        ("make_up_workdays = false", {2025: True, 2026: True, 2027: True}),
    ],
)
def test_which_years_an_overlay_has(tmp_path: Path, lines: str, has_data: dict[int, bool]) -> None:
    """One that only leaves the make-up days out needs no days of its own."""
    rows = "" if lines.startswith("make") else '[[festival]]\nname = "搬迁"\nfirst = 2026-03-02\nlast = 2026-03-03\n'
    file = tmp_path / "court.toml"
    file.write_text(f'extends = "cn"\ntitle = "某局"\n{lines}\n{rows}', encoding="utf-8")
    calendar = load_calendar(str(file))
    assert {year: calendar.has_data(year) for year in has_data} == has_data


@pytest.mark.parametrize(
    ("line", "document"), [("", None), ('document = "国办发明电〔2025〕7号"\n', "国办发明电〔2025〕7号")]
)
def test_a_notice_may_have_no_number(calendar_folder: Path, line: str, document: str | None) -> None:
    (calendar_folder / "cn").mkdir(parents=True)
    text = f'year = 2026\n[[notice]]\ntitle = "通知"\n{line}\n{NEW_YEAR}'
    (calendar_folder / "cn" / "2026.toml").write_text(text, encoding="utf-8")
    arrangement = load_calendar("cn").arrangement_of(2026)
    assert arrangement is not None
    assert [notice.document for notice in arrangement.notices] == [document]


@pytest.mark.parametrize(("length", "shown"), [(40, 40), (41, 40)])
def test_a_row_is_named_by_forty_characters(length: int, shown: int) -> None:
    assert _shown({"name": "一" * length}) == repr("一" * shown)


@pytest.mark.parametrize(
    ("folder", "year", "compared"), [("cn", 2026, True), ("cn", 2033, False), ("court", 2026, False)]
)
def test_only_a_national_year_of_the_users_is_held_against_the_shipped_one(
    calendar_folder: Path, folder: str, year: int, compared: bool
) -> None:
    (calendar_folder / folder).mkdir(parents=True)
    text = f'year = {year}\n[[notice]]\ntitle = "通知"\n\n{NEW_YEAR.replace("2026", str(year))}'
    (calendar_folder / folder / f"{year}.toml").write_text(text, encoding="utf-8")
    report = next(r for r in verify_all([]) if r.path == str(calendar_folder / folder / f"{year}.toml"))
    assert any("above the shipped year" in en for en, _ in report.remarks) == compared
