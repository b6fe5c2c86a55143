"""The kernel for arrays gives the scalar table's answers, which are the reference's (test_table.py)."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deadline_cli.counting import Counting
from deadline_cli.counting.table import CountingTable
from deadline_cli.errors import DeadlineError
from deadline_cli.workcalendar.files import load_calendar

np = pytest.importorskip("numpy")

from deadline_cli.counting.vector import UNITS, Case, Deadlines, VectorTable  # noqa: E402

CALENDAR = load_calendar("cn")
SCALAR = CountingTable(CALENDAR)
VECTOR = VectorTable(CountingTable(CALENDAR))
EPOCH = date(1970, 1, 1).toordinal()
HOWS = [
    Counting(law, first_day, roll, make_up, direction, month_end)  # type: ignore[arg-type]
    for law, first_day, roll, make_up, direction, month_end in product(
        ("civil", "tax"),
        ("excluded", "included"),
        ("forward", "none", "backward"),
        (True, False),
        ("forward", "backward"),
        (False, True),
    )
]


def rows_of(deadlines: Deadlines) -> list[tuple[int, bool] | str]:
    rows: list[tuple[int, bool] | str] = [
        (day + EPOCH, doubt) for day, doubt in zip(deadlines.days.tolist(), deadlines.provisional.tolist(), strict=True)
    ]
    for row, reason in zip(deadlines.failed.tolist(), deadlines.reasons, strict=True):
        rows[row] = str(reason)
    return rows


def by_scalar(day: int, case: Case) -> tuple[int, bool] | str:
    try:
        return SCALAR.deadline(day + EPOCH, *case)
    except DeadlineError as error:
        return str(error)


def days_since_1970(first: date, last: date) -> st.SearchStrategy[int]:
    return st.integers(first.toordinal() - EPOCH, last.toordinal() - EPOCH)


def check(days: list[int], codes: list[int], cases: list[Case], vector: VectorTable) -> None:
    found = vector.deadlines(np.array(days, np.int32), np.array(codes, np.int16), cases)
    assert rows_of(found) == [by_scalar(day, cases[code]) for day, code in zip(days, codes, strict=True)]


composed = st.builds(lambda months, days: months * 1000 + days, st.integers(1, 60), st.integers(1, 400))
cases = st.one_of(
    st.builds(Case, st.integers(1, 60), st.sampled_from(UNITS), st.sampled_from(HOWS)),
    st.builds(Case, composed, st.just("composed"), st.sampled_from(HOWS)),
)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(days_since_1970(date(2004, 1, 1), date(2028, 12, 31)), min_size=1, max_size=60),
    st.lists(cases, min_size=1, max_size=8),
    st.randoms(use_true_random=False),
)
def test_few_rows(days: list[int], kinds: list[Case], random: object) -> None:
    codes = [random.randrange(len(kinds)) for _ in days]  # type: ignore[attr-defined]
    check(days, codes, kinds, VECTOR)


@settings(max_examples=25, deadline=None)
@given(st.lists(days_since_1970(date(1900, 1, 1), date(2150, 12, 31)), min_size=1, max_size=40), cases)
def test_days_that_no_calendar_has(days: list[int], kind: Case) -> None:
    check(days, [0] * len(days), [kind], VECTOR)


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("how", HOWS[::7])
def test_every_day_of_the_announced_years(unit: str, how: Counting) -> None:
    """Enough rows for the answers to be reckoned per case."""
    kinds = [Case(n, unit, how) for n in (1, 3, 15, 30)]  # type: ignore[arg-type]
    days = np.arange(date(2004, 1, 1).toordinal() - EPOCH, date(2026, 12, 31).toordinal() - EPOCH + 1, dtype=np.int32)
    days = np.repeat(days, 4)
    codes = np.arange(len(days)) % 4
    found = VectorTable(CountingTable(CALENDAR)).deadlines(days, codes, kinds)
    sample = range(0, len(days), 37)
    rows = rows_of(found)
    assert [rows[i] for i in sample] == [by_scalar(int(days[i]), kinds[int(codes[i])]) for i in sample]


def test_columns_of_lengths_units_and_options() -> None:
    random = np.random.default_rng(7)
    size = 40_000
    days = random.integers(date(2003, 1, 1).toordinal() - EPOCH, date(2027, 12, 31).toordinal() - EPOCH, size)
    lengths, units = random.integers(1, 31, size), random.integers(0, 6, size).astype(np.int8)
    options = random.integers(0, 3, size).astype(np.int8)
    hows = [Counting(), Counting(law="tax", first_day="included"), Counting(direction="backward", roll="backward")]
    for _ in range(2):
        found = VECTOR.deadlines_of(days.astype(np.int32), lengths, units, hows, options)
        rows = rows_of(found)
        for i in range(0, size, 5):
            case = Case(int(lengths[i]), UNITS[int(units[i])], hows[int(options[i])])
            assert rows[i] == by_scalar(int(days[i]), case)


def test_no_rows() -> None:
    empty = np.empty(0, np.int32)
    assert rows_of(VECTOR.deadlines(empty, empty, [Case(1, "day", Counting())])) == []
    assert rows_of(VECTOR.deadlines_of(empty, empty, empty, [Counting()])) == []


def test_more_cases_than_get_a_layout_of_their_own() -> None:
    kinds = [Case(n, unit, Counting(law="tax")) for n in range(1, 200) for unit in ("day", "month")]  # type: ignore[arg-type]
    days = [date(2024, 1, 1).toordinal() - EPOCH + n for n in range(len(kinds))]
    check(days, list(range(len(kinds))), kinds, VectorTable(CountingTable(CALENDAR)))


def test_lengths_that_no_period_has() -> None:
    day = np.array([20_000], np.int32)
    for length in (0, -1, 10**6):
        with pytest.raises(DeadlineError, match="lengths run from 1"):
            VECTOR.deadlines_of(day, np.array([length]), np.array([1]), [Counting()])


@pytest.mark.parametrize("event", ["2004-03-23", "2026-12-11"])
@pytest.mark.parametrize("case", [(21, "month"), (55, "week"), (36, "year"), (400, "day")])
def test_a_count_that_leaves_the_years_laid_out(event: str, case: tuple[int, str]) -> None:
    """Backward, where nothing rolls, the years before the first one laid out are as little announced."""
    kind = Case(*case, Counting(law="tax", direction="backward"))  # type: ignore[arg-type]
    check([date.fromisoformat(event).toordinal() - EPOCH], [0], [kind], VectorTable(CountingTable(CALENDAR)))
