"""A table's answers are those of `compute`, for every rule of the book, on the days around every change of law."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from deadline_cli.batch.scalar import Answer, ScalarAnswers
from deadline_cli.errors import DeadlineError
from deadline_cli.rulebook.book import all_rules
from deadline_cli.rulebook.compute import compute

ONE_DAY = timedelta(1)
RULES = all_rules()
PERIODS = [
    "30日",
    "10个工作日",
    "三个月",
    "半年",
    "1年",
    "两周",
    "72小时",
    "一个半月",
    "1年6个月",
    "1个月零15日",
    "10個工作日",
    "10wd",
    "40000日",
    "0日",
    "civil-servce",
    "",
]


def days_of(changes: list[date]) -> list[str]:
    """The day before and the day of every change, the newspaper page, a year's end, the calendar's edges."""
    days = {date(2026, 2, 3), date(2026, 12, 25), date(2021, 1, 1), date(1949, 12, 31), date(2060, 12, 1)}
    for change in changes:
        days |= {change - ONE_DAY, change}
    return [day.isoformat() for day in sorted(days)]


def by_compute(day: str, rule: str) -> Answer:
    try:
        found = compute(day, rule)
    except DeadlineError as error:
        return Answer(None, None, None, None, str(error))
    return Answer(
        found.deadline.isoformat(), found.effect, found.provisional, found.rule.id if found.rule else None, None
    )


def questions() -> list[tuple[str, str]]:
    asked = [(day, period) for period in PERIODS for day in days_of([date(2024, 2, 29), date(2004, 1, 1)])]
    for rule in RULES:
        changes = [v.start for v in rule.versions if v.start] + [v.end + ONE_DAY for v in rule.versions if v.end]
        asked += [(day, rule.id) for day in days_of(changes)]
    return asked


@pytest.fixture(scope="module")
def expected() -> list[Answer]:
    return [by_compute(day, rule) for day, rule in questions()]


def same(found: Answer, wanted: Answer) -> bool:
    # An empty rule, or one that compute refuses in other words, is an error all the same.
    return found == wanted or (found.error is not None and wanted.error is not None and found[:4] == wanted[:4])


def test_row_by_row(expected: list[Answer]) -> None:
    answers = ScalarAnswers()
    for (day, rule), wanted in zip(questions(), expected, strict=True):
        assert same(answers.answer(day, rule), wanted), (day, rule)


def test_by_columns(expected: list[Answer]) -> None:
    pa = pytest.importorskip("pyarrow")
    from deadline_cli.batch.arrow_columns import answers_in, texts_in
    from deadline_cli.batch.columns import ColumnAnswers

    asked = questions()
    answers = ColumnAnswers()
    for repeats in (1, 40):  # few rows and many: the kernel's two ways
        dates, rules = (texts_in(pa.array([pair[i] for pair in asked] * repeats), "") for i in (0, 1))
        columns = answers_in(answers.answer(dates, rules))
        rows = zip(*(column.to_pylist()[: len(asked)] for column in columns), strict=True)
        for (day, rule), row, wanted in zip(asked, rows, expected, strict=True):
            found = Answer(row[0] and row[0].isoformat(), *row[1:])
            assert same(found, wanted), (day, rule)


def test_errors_are_one_plain_line() -> None:
    answers = ScalarAnswers()
    for day, rule in [("=1+1\n\x1b[31m", "30d"), ("2026-02-03", "@x\n=2"), ("-1", "+1"), ("\t", "30d")]:
        error = answers.answer(day, rule).error
        assert error
        assert error.isprintable()
        assert not error.startswith(("=", "+", "-", "@"))


ZONED = [
    ("2026-02-02T16:00:00Z", "10wd", "2026-02-24"),
    ("2026-02-02T16:00:00.000Z", "10wd", "2026-02-24"),
    ("2026-02-02 16:00:00+00", "10wd", "2026-02-24"),
    ("2026-02-03T16:30:00Z", "72小时", "2026-02-09"),
    ("2026-02-03 00:00:00.000", "10wd", "2026-02-24"),
    ("2026-02-03 00:00:00+08", "72小时", "2026-02-06"),
    ("20260203.0", "10wd", "2026-02-24"),
    ("03-2月 -26", "10wd", "2026-02-24"),
    ("2026—02—03", "10wd", "2026-02-24"),
    ("20260203000000", "10wd", "2026-02-24"),
    ("\u200b2026-02-03", "一个半月", "2026-03-18"),
]


@pytest.mark.parametrize(("day", "rule", "deadline"), ZONED)
def test_moments_in_tables_are_those_of_compute(day: str, rule: str, deadline: str) -> None:
    assert compute(day, rule).deadline.isoformat() == deadline
    assert ScalarAnswers().answer(day, rule).date == deadline


def test_moments_by_columns() -> None:
    pa = pytest.importorskip("pyarrow")
    from deadline_cli.batch.arrow_columns import answers_in, texts_in
    from deadline_cli.batch.columns import ColumnAnswers

    dates, rules = (texts_in(pa.array([row[i] for row in ZONED]), "") for i in (0, 1))
    found = answers_in(ColumnAnswers().answer(dates, rules))[0].to_pylist()
    assert list(map(str, found)) == [deadline for _, _, deadline in ZONED]


def test_numbers_by_their_kind() -> None:
    excel, epoch = ScalarAnswers(date_kind="excel"), ScalarAnswers(date_kind="epoch-ms")
    assert excel.answer("46056", "10wd").date == excel.answer("2026-02-03", "10wd").date == "2026-02-24"
    assert epoch.answer("1770048000000", "10wd").date == "2026-02-24"
    assert "--date-kind excel" in str(ScalarAnswers().answer("46056", "10wd").error)


def test_an_error_that_comes_again_keeps_no_frames() -> None:
    """It would keep those that it passed, and with them every block of a large table."""
    answers = ScalarAnswers()
    errors = []
    for _ in range(2):
        with pytest.raises(DeadlineError) as caught:
            answers.spellings.moment("nonsense")
        errors.append(caught.value)
    assert errors[0] is not errors[1]
    assert str(errors[0]) == str(errors[1])
