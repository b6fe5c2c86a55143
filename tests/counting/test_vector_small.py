"""The kernel for whole tables on an invented calendar of two years: it reckons once, forgets in time, names faults."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from deadline_cli.counting import Counting
from deadline_cli.counting.table import Case, CountingTable
from deadline_cli.errors import DeadlineError
from tests.calendars import invented

np = pytest.importorskip("numpy")

from deadline_cli.counting.layout import DOMAIN, EPOCH  # noqa: E402
from deadline_cli.counting.scattered import Scattered  # noqa: E402
from deadline_cli.counting.vector import UNITS, VectorTable  # noqa: E402

CALENDAR = invented(2020, 2021)
HOWS = [
    Counting(), Counting("tax"), Counting(roll="none", first_day="included"), Counting(direction="backward"),
    Counting(make_up_workdays=False, month_end=True),
]  # fmt: skip
DAYS = [date(2020, 2, 1) + timedelta(3 * n) for n in range(150)]
Row = tuple[date, bool] | str


def numbers(days: list[date]) -> Any:
    return np.array([day.toordinal() - EPOCH for day in days], np.int32)


def rows(found: Any) -> list[Row]:
    failed = dict(zip(found.failed.tolist(), found.reasons, strict=True))
    return [
        str(failed[row]) if row in failed else (date.fromordinal(day + EPOCH), doubt)
        for row, (day, doubt) in enumerate(zip(found.days.tolist(), found.provisional.tolist(), strict=True))
    ]


def right(days: list[date], cases: list[Case]) -> list[Row]:
    table = CountingTable(CALENDAR)
    found: list[Row] = []
    for day, case in zip(days, cases, strict=True):
        try:
            last, doubt = table.deadline(day.toordinal(), *case)
            found.append((date.fromordinal(last), doubt))
        except DeadlineError as error:
            found.append(str(error))
    return found


def columns(count: int) -> tuple[list[date], list[int], list[int], list[int]]:
    return (
        [DAYS[n % len(DAYS)] for n in range(count)], [n % 5 + 1 for n in range(count)],
        [n // 5 % len(UNITS) for n in range(count)], [n // 35 % len(HOWS) for n in range(count)],
    )  # fmt: skip


def test_the_units_as_arrays_number_them() -> None:
    assert UNITS == ("hour", "day", "workday", "week", "month", "year", "trading-day")


@pytest.mark.parametrize("count", [1, 40, 700, 6000])
def test_columns_of_lengths_units_and_options(count: int) -> None:
    """Few rows are answered one by one, many from what is reckoned once; the answers are the same."""
    days, lengths, units, options = columns(count)
    vector = VectorTable(CountingTable(CALENDAR))
    given = numbers(days), np.array(lengths), np.array(units, np.int8)
    cases = [Case(n, UNITS[u], HOWS[o]) for n, u, o in zip(lengths, units, options, strict=True)]
    plain = [case._replace(how=HOWS[0]) for case in cases]
    for _ in range(2):
        found = vector.deadlines_of(*given, HOWS, np.array(options, np.int8))
        assert rows(found)[:700] == right(days[:700], cases[:700])
        assert rows(vector.deadlines_of(*given, HOWS))[:700] == right(days[:700], plain[:700])


def test_what_was_reckoned_is_not_reckoned_again(monkeypatch: pytest.MonkeyPatch) -> None:
    days, cases = DAYS * 10, [Case(5, "workday", Counting()), Case(20, "day", Counting())]
    vector = VectorTable(CountingTable(CALENDAR))
    codes = np.array([n % 2 for n in range(len(days))], np.int16)
    first = rows(vector.deadlines(numbers(days), codes, cases))

    def asked(*what: object) -> None:
        raise AssertionError("it had been reckoned")

    monkeypatch.setattr(Scattered, "deadlines", asked)
    monkeypatch.setattr(Scattered, "deadlines_held", asked)
    assert rows(vector.deadlines(numbers(days), codes, cases)) == first
    assert rows(vector.deadlines(numbers(days), codes * 0, cases[:1])) == right(days, [cases[0]] * len(days))
    assert first == right(days, [cases[n % 2] for n in range(len(days))])


def test_other_cases_under_the_same_numbers() -> None:
    vector = VectorTable(CountingTable(CALENDAR))
    for case in (Case(5, "workday", Counting()), Case(6, "workday", Counting()), Case(5, "workday", Counting())):
        found = rows(vector.deadlines(numbers(DAYS * 10), np.zeros(len(DAYS) * 10, np.int16), [case]))
        assert found[: len(DAYS)] == right(DAYS, [case] * len(DAYS))


def test_years_that_are_laid_out_later() -> None:
    """What was reckoned on fewer years is forgotten."""
    vector, case = VectorTable(CountingTable(CALENDAR)), Case(5, "workday", Counting())
    early, late = ([date(year, 3, 1) + timedelta(n) for n in range(150)] for year in (2012, 2027))
    for days in (DAYS, late, early, DAYS):
        found = rows(vector.deadlines(numbers(days * 40), np.zeros(len(days) * 40, np.int16), [case]))
        assert found[:150] == right(days, [case] * 150)
        lengths, units = np.full(150, 5), np.full(150, 2, np.int8)
        assert rows(vector.deadlines_of(numbers(days), lengths, units, [Counting()])) == right(days, [case] * 150)


def test_rows_that_have_no_answer_are_named_in_their_place() -> None:
    vector = VectorTable(CountingTable(CALENDAR))
    days = [*numbers(DAYS[:3]).tolist(), 5_000_000, *numbers(DAYS[3:6]).tolist(), -5_000_000]
    given = np.array(days, np.int32)
    case = Case(5, "workday", Counting())
    for found in (
        vector.deadlines(given, np.zeros(8, np.int16), [case]),
        vector.deadlines_of(given, np.full(8, 5), np.full(8, 2, np.int8), [Counting()]),
    ):
        assert sorted(found.failed.tolist()) == [3, 7] and len(found.reasons) == 2
        good = [n for n in range(8) if n not in (3, 7)]
        assert [rows(found)[n] for n in good] == right(DAYS[:6], [case] * 6)


@pytest.mark.parametrize(("length", "refused"), [(0, True), (1, False), (DOMAIN, False), (DOMAIN + 1, True)])
def test_lengths(length: int, refused: bool) -> None:
    vector = VectorTable(CountingTable(CALENDAR))
    asked = numbers(DAYS[:2]), np.array([1, length]), np.array([1, 1], np.int8), [Counting(roll="none")]
    if refused:
        with pytest.raises(DeadlineError, match=f"lengths run from 1 to {DOMAIN}"):
            vector.deadlines_of(*asked)
    else:
        assert rows(vector.deadlines_of(*asked))[0] == (DAYS[0] + timedelta(1), False)


def test_no_rows() -> None:
    vector = VectorTable(CountingTable(CALENDAR))
    nothing = np.array([], np.int32)
    assert rows(vector.deadlines(nothing, nothing, [Case(1, "day", Counting())])) == []
    assert rows(vector.deadlines_of(nothing, nothing, nothing.astype(np.int8), [Counting()])) == []
