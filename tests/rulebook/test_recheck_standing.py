"""What stands is told by look-up, and only where the reference says the same."""

from __future__ import annotations

from typing import Any

import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.output.compute.answer_json import deadline_json
from deadline_cli.rulebook.book import shipped_rules
from deadline_cli.rulebook.compute import compute
from deadline_cli.rulebook.recheck import Standing, recheck

PERIODS = ["10个工作日", "30日", "3个月", "两周", "1年6个月", "10 trading days"]


def answers(**options: Any) -> list[dict[str, Any]]:
    found = []
    for day in ("2019-05-30", "2024-02-29", "2026-01-16", "2026-11-20"):
        for rule in [*PERIODS, *(rule.id for rule in shipped_rules())]:
            try:
                found.append(deadline_json(compute(day, rule, **options)))
            except DeadlineError:
                continue
    return found


def test_every_answer_of_today_stands() -> None:
    standing = Standing()
    told = [standing.stands(saved) for saved in answers()]
    assert all(told)
    assert len(told) > 500


@pytest.mark.parametrize(
    "options",
    [{"first_day": "included"}, {"roll": "none"}, {"then": [("举证", "15日")]}, {"as_of": "2025-06-01"}],
    ids=str,
)
def test_what_stands_by_look_up_stands_by_the_reference(options: dict[str, Any]) -> None:
    standing = Standing()
    told = [saved for saved in answers(**options) if standing.stands(saved)]
    assert not any(recheck(saved) for saved in told[::7])


@pytest.mark.parametrize("key", ["deadline", "first_day"])
def test_another_day_does_not_stand(key: str) -> None:
    standing = Standing()
    for saved in answers()[::11]:
        assert not standing.stands(saved | {key: "2026-02-05"})


@pytest.mark.parametrize(
    "spoilt",
    [
        {"deadline": None}, {"rule": {"id": ["x"]}}, {"rule": {"id": "nonsense"}}, {"publication_date": 20260203},
        {"publication_date": "2026-02-30"}, {"period": None, "rule": None}, {"steps": [{"id": "x"}]}, {"hour": 9},
        {"calendar": "nowhere"}, {"as_of": 3},
    ],
)  # fmt: skip
def test_what_cannot_be_told_is_left_to_the_reference(spoilt: dict[str, Any]) -> None:
    assert not Standing().stands(deadline_json(compute("2026-02-03", "civil-gonggao")) | spoilt)
