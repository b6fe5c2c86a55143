"""Every rule in every version against days counted outside the program (vectors.toml)."""

from __future__ import annotations

import tomllib
from datetime import date, timedelta
from pathlib import Path

import chinese_calendar
import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.period import read_period
from deadline_cli.rulebook.book import load_rule, shipped_rules
from deadline_cli.rulebook.compute import compute
from deadline_cli.rulebook.values import Version

TABLE = tomllib.loads(Path(__file__).with_name("vectors.toml").read_text(encoding="utf-8"))
VECTORS = TABLE["vectors"]
BOUNDARIES = TABLE["boundaries"]
ONE_DAY = timedelta(days=1)

# Published by the offices themselves, or worked out in print.
PUBLISHED = [
    # CNIPA's guide to opposition: preliminary publication, last day.
    ("trademark-opposition", date(2023, 12, 6), date(2024, 3, 6)),
    ("trademark-opposition", date(2020, 7, 6), date(2020, 10, 9)),
    # Chongqing High Court, printed 2017-02-22: 经过六十日，即视为送达 (2017-04-23 is a Sunday).
    ("civil-gonggao", date(2017, 2, 22), date(2017, 4, 24)),
    # A park notice of 2025-04-11, five working days; it counted the day itself and printed 04-17.
    ("eia-draft-park", date(2025, 4, 11), date(2025, 4, 18)),
    # 2025-02-07 to 02-19, 共10个工作日 with the day itself and make-up Saturday 02-08; lawfully to 02-20.
    ("eia-draft", date(2025, 2, 7), date(2025, 2, 20)),
    # A meeting on 2026-12-21, fifteen days: 12-06.
    ("shareholders-meeting", date(2026, 12, 21), date(2026, 12, 6)),
]


@pytest.mark.parametrize(("rule", "published", "length", "nominal", "deadline"), VECTORS)
def test_a_day_counted_by_hand(rule: str, published: date, length: str, nominal: date, deadline: date) -> None:
    answer = compute(published, rule)
    assert answer.period == read_period(length)
    assert (answer.nominal_end, answer.deadline) == (nominal, deadline)


@pytest.mark.parametrize(("rule", "published", "deadline"), PUBLISHED)
def test_a_published_example(rule: str, published: date, deadline: date) -> None:
    assert compute(published, rule).deadline == deadline


@pytest.mark.parametrize(("rule", "day", "before", "since"), BOUNDARIES)
def test_the_day_before_and_the_day_of_force(rule: str, day: date, before: str, since: str) -> None:
    assert _length(rule, day - ONE_DAY) == before
    assert _length(rule, day) == since


def test_every_version_has_a_vector_and_every_date_of_force_a_pair() -> None:
    vectors = {(rule, load_rule(rule).version_on(published)) for rule, published, *_ in VECTORS}
    pairs = {(rule, day) for rule, day, *_ in BOUNDARIES}
    for rule in shipped_rules():
        for version in rule.versions:
            if version.start:
                assert (rule.id, version.start) in pairs, rule.id
            if version.period and _reached_by_the_calendars(version):
                assert (rule.id, version) in vectors, (rule.id, version.start)


@pytest.mark.parametrize("row", [row for row in VECTORS if "工作日" in row[2] and row[4].year <= 2026], ids=str)
def test_working_days_agree_with_chinesecalendar(row: list[object]) -> None:
    _, published, length, _, deadline = row
    assert isinstance(published, date) and isinstance(deadline, date)
    first, last = sorted((published, deadline))
    days = (first + ONE_DAY * n for n in range((last - first).days + 1))
    counted = [day for day in days if day != published and chinese_calendar.is_workday(day)]
    assert len(counted) == read_period(str(length)).value


def _length(rule: str, day: date) -> str:
    version = load_rule(rule).version_on(day)
    if version is None:
        with pytest.raises(DeadlineError, match="no version in force"):
            compute(day, rule)
        return "none"
    return str(version.period or "none")


def _reached_by_the_calendars(version: Version) -> bool:
    return version.end is None or version.end.year >= 2004
