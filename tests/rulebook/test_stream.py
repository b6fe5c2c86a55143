"""A stream's answers are those of `compute`, for every rule of the book and every option."""

from __future__ import annotations

from typing import Any

import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.rulebook.book import shipped_rules
from deadline_cli.rulebook.compute import compute
from deadline_cli.rulebook.stream import Stream

OPTIONS: list[dict[str, Any]] = [
    {},
    {"first_day": "included"},
    {"roll": "none"},
    {"counting": "tax"},
    {"before": True},
    {"as_of": "2020-05-01"},
    {"published_again": ("2026-02-10",)},
    {"then": (("appeal", "15日"),)},
]
_DEFAULTS = {"first_day": None, "roll": None, "counting": None, "before": False, "then": ()}


@pytest.mark.parametrize("options", OPTIONS, ids=str)
def test_equal_to_compute(options: dict[str, Any]) -> None:
    stream = Stream(**(_DEFAULTS | options))
    whats = [rule.id for rule in shipped_rules()] + ["10个工作日", "30日", "3个月", "72小时", "两周"]
    for day in ("2026-01-16", "2026年2月3日", "2019-05-30", "2026-11-20 09:30"):
        for what in whats:
            try:
                expected: object = compute(day, what, **options)
            except DeadlineError as problem:
                with pytest.raises(DeadlineError) as caught:
                    stream.answer(day, what)
                assert str(caught.value) == str(problem)
                continue
            assert stream.answer(day, what) == expected, (day, what)
