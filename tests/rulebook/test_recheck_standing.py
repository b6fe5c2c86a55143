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


FEW = ["30日", "10个工作日", "civil-gonggao", "civil-judgment", "shareholders-meeting", "tax-gonggao"]


@pytest.mark.parametrize("rule", FEW)
@pytest.mark.parametrize("day", ["2019-05-30", "2026-02-03", "2026-11-20", "2021-12-20"])
def test_an_answer_of_today_stands_and_one_changed_does_not(rule: str, day: str) -> None:
    standing, saved = Standing(), deadline_json(compute(day, rule))
    assert standing.stands(saved) and standing.stands(saved)  # from what is remembered too
    assert standing.stands(saved | {"as_of": day}) and standing.stands(saved | {"as_of": None})
    assert not standing.stands(saved | {"deadline": "2020-01-01"})
    assert not standing.stands(saved | {"first_day": "2020-01-01"})
    assert not standing.stands(saved | {"hour": 9}) and not standing.stands({})
    assert not standing.stands(saved | {"steps": [{"id": "x", "deadline": "2026-01-01"}]})
    if saved["steps"]:
        assert not standing.stands(saved | {"steps": []})
    if saved["rule"] is None:
        assert standing.stands(
            {key: saved[key] for key in ("rule", "period", "publication_date", "deadline", "first_day")}
        )


@pytest.mark.parametrize(
    ("otherwise", "says"),
    [
        ({"schema": "deadline.compute/9"}, "saved as 'deadline.compute/9', which is not known; deadline.compute/1 is"),
        ({"schema": 7}, "saved as 7, which is not known"),
        ({"counting": {"law": "civil", "first_day": "excluded", "roll": "sideways"}}, "roll 'sideways' is not known"),
        ({"counting": {"law": "sea", "first_day": "excluded", "roll": "none"}}, "counting 'sea' is not known"),
        ({"counting": {"law": "civil", "first_day": [], "roll": "none"}}, "first_day .. is not known"),
        ({"counting": [1]}, "not a saved answer"),
    ],
)
def test_of_a_form_that_is_not_known_nothing_is_said(otherwise: dict[str, Any], says: str) -> None:
    standing, saved = Standing(), deadline_json(compute("2026-02-03", "10个工作日"))
    assert standing.stands(saved) and recheck(saved) == ()
    assert not standing.stands(saved | otherwise)
    with pytest.raises(DeadlineError, match=says):
        recheck(saved | otherwise)
    for key in ("schema", "counting"):  # older programs wrote less
        del saved[key]
    assert standing.stands(saved) and recheck(saved) == ()


def test_the_law_of_another_day_stands_for_itself() -> None:
    standing = Standing()
    for as_of in "2012-12-01", "2021-12-01", "2022-01-01":
        saved = deadline_json(compute("2021-12-20", "civil-gonggao", as_of=as_of))
        assert standing.stands(saved)
        assert standing.stands(saved | {"as_of": "2021-12-20"}) is (saved["period"]["value"] == 60)


def test_what_is_remembered_is_forgotten_when_it_is_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("deadline_cli.rulebook.recheck._MOST_KNOWN", 2)
    standing = Standing()
    saved = [deadline_json(compute("2026-02-03", f"{days}日")) for days in range(10, 16)]
    for one in saved:
        assert standing.stands(one) and len(standing._dates) <= 2 and len(standing._whats) <= 2


def test_every_answer_of_today_stands() -> None:
    standing = Standing()
    told = answers()
    hours = [saved for saved in told if saved["period"] and saved["period"]["unit"] == "hour"]
    assert all(standing.stands(saved) for saved in told if saved not in hours)
    assert not any(standing.stands(saved) or recheck(saved) for saved in hours)  # hours are the reference's to tell
    assert len(told) > 500 and hours


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
    for saved in (answer for answer in answers()[::11] if answer[key] != "2026-02-05"):
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
