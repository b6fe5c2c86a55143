"""What verify refuses, one fault at a time; the shipped book has none."""

from __future__ import annotations

import re
from datetime import date

import pytest

from deadline_cli.period import Period
from deadline_cli.rulebook.book import shipped_rules
from deadline_cli.rulebook.values import Basis, FollowOn, Rule, Variant, Version
from deadline_cli.rulebook.verify import faults

BASIS = (Basis("某法", "第一条", "三十日"),)


def version(start: date | None = None, end: date | None = None, **other: object) -> Version:
    values: dict[str, object] = {"period": Period(30, "day"), "bound": "exact", "basis": BASIS} | other
    return Version(start=start, end=end, **values)  # type: ignore[arg-type]


def rule(*versions: Version, **other: object) -> Rule:
    values: dict[str, object] = {"id": "a-rule", "name": "某规则", "name_en": "A rule", "domain": "service",
        "trigger": "", "trigger_en": "", "effect": "closes", "direction": "forward", "verified": True, "source": "",
        "last_checked": date(2026, 11, 23), "versions": versions}  # fmt: skip
    return Rule(**(values | other))  # type: ignore[arg-type]


def step(id: str = "next", **other: object) -> FollowOn:
    values: dict[str, object] = {"after": ("start",), "period": Period(15, "day"), "basis": BASIS}
    return FollowOn(id=id, name="后", name_en="next", **(values | other))  # type: ignore[arg-type]


Y2020, Y2021, Y2022 = date(2020, 1, 1), date(2021, 1, 1), date(2022, 1, 1)
END_2020 = date(2020, 12, 31)

FAULTS = [
    (rule(), "a-rule: has no version; add a [[version]], or name a rule that it `uses`"),
    (rule(version(), id="A Rule"), "A Rule: an id is lower-case letters and digits joined by hyphens"),
    (rule(version(basis=())), "a-rule: version 1: has no basis; a period needs its law"),
    (rule(version(Y2021, Y2020)), "a-rule: version 1: begins on 2021-01-01, after its end 2020-01-01"),
    (rule(version(period=None)), "a-rule: version 1: has no period and no note that says why"),
    (rule(version(basis=(Basis("某法", "第一条"),))), "a-rule: version 1: quotes no words; quote them, or set checked"),
    (rule(version(basis=(Basis("某法", None, "三十日"),))), "a-rule: version 1: quotes 某法 without its article"),
    (
        rule(version(basis=(Basis("某法", "第一条", "字" * 91),))),
        "a-rule: version 1: quotes 91 characters of 某法第一条",
    ),
    (rule(version(Y2020), version(Y2021)), "a-rule: the version before 2021-01-01 has no end"),
    (rule(version(Y2020, Y2021), version(Y2021)), "a-rule: versions overlap or stand out of order"),
    (rule(version(Y2021, date(2021, 12, 31)), version(Y2020)), "a-rule: versions overlap or stand out of order"),
    (rule(version(Y2020, END_2020), version(Y2022)), "a-rule: unexplained gap between 2020-12-31 and 2022-01-01"),
    (rule(version(Y2020, END_2020), version()), "a-rule: only the first version may leave its beginning out"),
    (rule(version(), steps=(step(after=("nowhere",)),)), "a-rule: step 'next' points to 'nowhere', which is no step"),
    (
        rule(version(), steps=(step(rule="nowhere", period=None),)),
        "a-rule: step 'next' points to 'nowhere', which is no rule",
    ),
    (rule(version(), steps=(step(), step())), "a-rule: step 'next' stands twice"),
    (rule(version(), steps=(step(rule="a-rule"),)), "a-rule: step 'next' needs exactly one of rule, period and until"),
    (rule(version(), steps=(step(basis=()),)), "a-rule: step 'next' has no basis; a period needs its law"),
    (rule(version(), variants=(Variant("nowhere", "", ""),)), "a-rule: variant points to 'nowhere', which is no rule"),
    (rule(version(), aliases=("10个工作日",)), "a-rule: the name '10个工作日' is a period; it would hide it"),
    (rule(version(), uses="nowhere"), "a-rule: uses 'nowhere', which is no rule"),
]


@pytest.mark.parametrize(("faulty", "line"), FAULTS, ids=[line for _, line in FAULTS])
def test_verify_refuses(faulty: Rule, line: str) -> None:
    found = faults([faulty])
    assert any(str(fault).startswith(line) for fault in found), found
    assert not any(
        re.search(r"\b(?:is|has|the|of|which|needs|after|stands|points|quotes)\b", fault.say("zh")) for fault in found
    )


def test_an_alias_used_twice_is_refused() -> None:
    other = rule(version(), id="b-rule", name="乙规则", name_en="B rule", aliases=("某规则",))
    (fault,) = faults([rule(version()), other])
    assert str(fault) == "b-rule: the name '某规则' belongs to a-rule already"


def test_an_explained_gap_and_an_unknown_beginning_are_in_order() -> None:
    assert faults([rule(version(None, END_2020), version(Y2022, gap_before="废止后未立即另定"))]) == ()


def test_the_shipped_book_is_in_order() -> None:
    assert faults(shipped_rules()) == ()
