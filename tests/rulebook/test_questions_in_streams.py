"""A stream of questions answers as the library does, and forgets what is too much."""

from __future__ import annotations

from typing import Any

import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.rulebook.compute import compute
from deadline_cli.rulebook.plain import PlainAnswers
from deadline_cli.rulebook.stream import Stream


@pytest.mark.parametrize(
    ("options", "asked"),
    [
        ({}, {}), ({"as_of": "2021-12-01"}, {"as_of": "2021-12-01"}), ({"published_again": ["2026-02-09"]},) * 2,
        ({"then": (("上诉", "15日"),)},) * 2, ({"first_day": "included"},) * 2, ({"roll": "none"},) * 2,
        ({"counting": "tax"},) * 2, ({"before": True, "roll": "backward"},) * 2,
    ],
)  # fmt: skip
def test_a_stream_answers_as_the_library(options: dict[str, Any], asked: dict[str, Any]) -> None:
    stream = Stream(**options)
    for day, rule in ("2026-02-03", "civil-gonggao"), ("2026-02-03", "30日"), ("2026-02-03", "civil-gonggao"):
        assert stream.answer(day, rule) == compute(day, rule, **asked)
    plain = Stream(**options, reasons=False).answer("2026-02-03", "30日")
    assert (plain.warnings, plain.readings, plain.basis) == ((), (), ())
    assert plain.deadline == compute("2026-02-03", "30日", **asked).deadline


def test_a_stream_forgets_what_is_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("deadline_cli.rulebook.stream._MOST_KNOWN", 2)
    stream = Stream()
    for number in range(10, 16):
        assert str(stream.answer(f"2026-03-{number}", f"{number}日").publication_date) == f"2026-03-{number}"
        assert len(stream._days) <= 2 and len(stream._whats) <= 2


def test_dates_alone_under_two_versions_of_a_rule() -> None:
    plain = PlainAnswers()
    days = ["2021-12-01", "2022-01-04", "2012-12-01", "2021-12-01"]
    assert [str(plain.answer(day, "civil-gonggao")[0]) for day in days] == [
        str(compute(day, "civil-gonggao").deadline) for day in days
    ]
    with pytest.raises(DeadlineError, match="has no version in force"):
        plain.answer("1980-01-01", "civil-gonggao")
