"""Whole procedures and follow-on steps, counted by hand on the calendars of 2026."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.rulebook.book import all_rules
from deadline_cli.rulebook.compute import compute
from deadline_cli.rulebook.verify import faults

# rule, publication, the rule's own deadline, its steps.
CHAINS = [
    # 02-03 + 30 = 03-05 Thu; + 15 = 03-20 Fri, both from service (证据规定55(五)).
    ("civil-summons", date(2026, 2, 3), "2026-03-05", {"answer": "2026-03-20", "evidence": "2026-03-20"}),
    # 03-02 + 30 = 04-01 Wed; + 15 = 04-16 Thu (counting.md §6.2).
    ("civil-judgment", date(2026, 3, 2), "2026-04-01", {"appeal": "2026-04-16"}),
    # 09-01 + 30 = 10-01, National Day: 10-08; + 15 = 10-23 Fri.
    ("civil-judgment", date(2026, 9, 1), "2026-10-08", {"appeal": "2026-10-23"}),
    # 01-16 + 30 = 02-15, Spring Festival 15th to 23rd: 02-24; + 15 = 03-11 Wed.
    ("civil-judgment", date(2026, 1, 16), "2026-02-24", {"appeal": "2026-03-11"}),
    # service 03-05; + 15 = 03-20; + 60 = 05-04, Labour Day 1st to 5th: 05-06; + 6 months = 09-05 Sat: 09-07.
    ("admin-penalty-decision", date(2026, 2, 3), "2026-03-05",
     {"payment": "2026-03-20", "review": "2026-05-06", "suit": "2026-09-07"}),
    # the same, and the day after the later of review and suit; the demand may last to the suit's end.
    ("illegal-building", date(2026, 2, 3), "2026-03-05",
     {"review": "2026-05-06", "suit": "2026-09-07", "demand": "2026-09-07", "demolition": "2026-09-08"}),
    # 02-03 + 45 = 03-20 Fri; registration from the next day.
    ("company-reduction", date(2026, 2, 3), "2026-03-20", {"registration": "2026-03-21"}),
    ("company-merger", date(2026, 2, 3), "2026-03-20", {"registration": "2026-03-21"}),
    ("liquidation-claims", date(2026, 2, 3), "2026-03-20", {"payment": "2026-03-21"}),
    # 03-02 + 20 = 03-22 Sun: 03-23; + 20 = 04-12 Sun: 04-13.
    ("simple-deregistration", date(2026, 3, 2), "2026-03-23", {"apply": "2026-04-13"}),
    # 03-02 + 90 = 05-31 Sun: 06-01; 10 working days from 06-02 = 06-15.
    ("forced-deregistration", date(2026, 3, 2), "2026-06-01", {"decision": "2026-06-15"}),
    # 03-02 + 60 = 05-01, holiday to 05-05: 05-06; + 1 month = 06-06 Sat: 06-08.
    ("public-summons", date(2026, 3, 2), "2026-05-06", {"apply-judgment": "2026-06-08"}),
    # 03-02 + 30 = 04-01; + 15 = 04-16.
    ("bankruptcy-claims", date(2026, 3, 2), "2026-04-01", {"first-meeting": "2026-04-16"}),
    # 10 working days from 03-03 = 03-16; filing from 03-17.
    ("demand-notice", date(2026, 3, 2), "2026-03-16", {"file": "2026-03-17"}),
    # 03-02 + 30 = 04-01; + 30 = 05-01: a limit on the authority does not roll.
    ("seizure", date(2026, 3, 2), "2026-04-01", {"extension": "2026-05-01"}),
    # 5 working days from 03-03 = 03-09; + 7 = 03-18.
    ("gp-notice", date(2026, 3, 2), "2026-03-09", {"challenge": "2026-03-18"}),
    ("gp-result", date(2026, 3, 2), "2026-03-03", {"challenge": "2026-03-12"}),
    # 7 working days from 03-03 = 03-11; + 15 = 04-01.
    ("gp-challenge-reply", date(2026, 3, 2), "2026-03-11", {"complaint": "2026-04-01"}),
    # 20 working days from 03-03 = 03-30; + 5 = 04-07, over Qingming 4th to 6th.
    ("env-acceptance", date(2026, 3, 2), "2026-03-30", {"platform": "2026-04-07"}),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "published", "deadline", "steps"), CHAINS)
def test_a_chain(rule: str, published: date, deadline: str, steps: dict[str, str]) -> None:
    answer = compute(published, rule)
    assert str(answer.deadline) == deadline
    assert {step.id: str(step.deadline) for step in answer.steps} == steps


def test_parallel_branches_start_on_the_same_day() -> None:
    review, suit = compute("2026-02-03", "illegal-building").steps[:2]
    assert review.first_day == suit.first_day == date(2026, 3, 6)


def test_a_step_rests_on_its_own_articles() -> None:
    (appeal,) = compute("2026-03-02", "civil-judgment").steps
    assert [(b.law, b.article) for b in appeal.basis] == [("民事诉讼法", "第一百七十一条第一款")]


def test_the_users_own_steps_follow_one_another() -> None:
    answer = compute("2026-03-02", "30日", then=[("appeal", "15日"), ("payment", "10个工作日")])
    # 04-01; 04-16; 10 working days from 04-17 = 04-30.
    assert [(s.id, str(s.deadline), s.after) for s in answer.steps] == [
        ("appeal", "2026-04-16", ("start",)),
        ("payment", "2026-04-30", ("appeal",)),
    ]


def test_a_step_whose_law_is_not_known_is_left_out_and_said() -> None:
    answer = compute("2014-03-03", "civil-summons")
    assert [step.id for step in answer.steps] == ["answer"]
    assert "step-left-out" in {warning.code for warning in answer.warnings}


OWN_CHAIN = """
id = "own-enforcement"
name = "履行后申请执行"
name_en = "Performance, then enforcement"
effect = "due"
verified = true
last_checked = 2026-11-23
[[version]]
period = "10日"
bound = "exact"
checked = "number"
[[version.basis]]
law = "判决书"
[[step]]
id = "enforce"
name = "申请执行"
name_en = "Enforcement"
rule = "enforcement-apply"
"""


def test_a_step_that_was_not_verified_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "own.toml").write_text(OWN_CHAIN, encoding="utf-8")
    monkeypatch.setenv("DEADLINE_RULES", str(tmp_path))
    # the two years of the text of 2007 were not read; those of 2012 were
    assert "unverified-step" in {warning.code for warning in compute("2012-03-05", "own-enforcement").warnings}
    assert "unverified-step" not in {warning.code for warning in compute("2013-03-05", "own-enforcement").warnings}


def test_what_hangs_on_a_provisional_day_is_provisional() -> None:
    answer = compute("2026-08-03", "illegal-building")
    assert not answer.provisional
    assert [step.id for step in answer.steps if step.provisional] == ["suit", "demand", "demolition"]


def test_a_wrong_step_is_one_line() -> None:
    with pytest.raises(DeadlineError, match="period 'x' not understood"):
        compute("2026-03-02", "30日", then=[("appeal", "x")])


PARALLEL = [
    # The periods, and the last day of each: 送达 is 2026-03-05.
    ([("答辩", "15日"), ("举证", "15日")], ["2026-03-20", "2026-04-07"]),
    ([("答辩", "15日"), ("举证", "15日", "送达")], ["2026-03-20", "2026-03-20"]),
    ([("答辩", "15日"), ("举证", "15日", "start")], ["2026-03-20", "2026-03-20"]),
    ([("答辩", "15日"), ("举证", "15日", "视为送达")], ["2026-03-20", "2026-03-20"]),
    ([("答辩", "15日"), ("举证", "20日", "送达"), ("开庭", "3日", "答辩")], ["2026-03-20", "2026-03-25", "2026-03-23"]),
    # A step of one's own that is called like the headline is meant, once it is there.
    ([("送达", "5日"), ("答辩", "15日", "送达")], ["2026-03-10", "2026-03-25"]),
]


@pytest.mark.parametrize(("then", "ends"), PARALLEL)
def test_a_period_hangs_on_the_step_that_it_names(then: list[tuple[str, ...]], ends: list[str]) -> None:
    answer = compute("2026-02-03", "civil-gonggao", then=then)
    assert [str(step.deadline) for step in answer.steps] == ends


def test_it_hangs_on_a_step_of_the_rule() -> None:
    for name in ("evidence", "举证", "Evidence"):
        answer = compute("2026-02-03", "civil-summons", then=[("质证", "5日", name)])
        assert answer.steps[-1].after == ("evidence",)
        assert str(answer.steps[-1].deadline) == "2026-03-25"


@pytest.mark.parametrize("name", ["送达", "届满", "期满", "start"])
def test_a_bare_period_is_called_by_any_effect(name: str) -> None:
    steps = compute("2026-02-03", "30日", then=[("举证", "15日", name)]).steps
    assert [step.after for step in steps] == [("start",)]


def test_a_step_that_is_not_there_is_named_with_those_that_are() -> None:
    with pytest.raises(DeadlineError, match="'质证' not found; a period hangs on start, answer, evidence") as refused:
        compute("2026-02-03", "civil-summons", then=[("开庭", "3日", "质证")])
    assert refused.value.say("zh") == "没有 '质证' 这一步；可接在 送达、答辩、举证 之后"


SHORT_CHAIN = """uses = "civil-gonggao"
[[step]]
name = "答辩"
period = "15日"
[[step]]
name = "举证"
period = "15日"
[[step]]
name = "质证"
after = ["答辩", "举证"]
period = "5个工作日"
"""


def test_a_chain_of_ones_own_is_a_short_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "本院应诉.toml").write_text(SHORT_CHAIN, encoding="utf-8")
    monkeypatch.setenv("DEADLINE_RULES", str(tmp_path))
    answer = compute("2026-02-03", "本院应诉")
    assert (str(answer.deadline), answer.effect) == ("2026-03-05", "deemed-served")
    assert [(step.name, str(step.deadline)) for step in answer.steps] == [
        ("答辩", "2026-03-20"),
        ("举证", "2026-03-20"),
        ("质证", "2026-03-27"),
    ]
    assert not faults(all_rules())
