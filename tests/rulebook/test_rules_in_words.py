"""Rules in words: their effects, what was in force, the search, what was checked too long ago."""

from __future__ import annotations

from datetime import date

import pytest

from deadline_cli.rulebook.read import read_rule
from deadline_cli.rulebook.search import search, stale
from deadline_cli.rulebook.sources import in_words
from deadline_cli.rulebook.values import (
    EFFECTS,
    Basis,
    in_force,
)
from tests.rulebook.test_every_field import SHORT, WHOLE


def test_the_effects_in_words() -> None:
    assert EFFECTS == {
        "deemed-served": ("视为送达", "deemed served"), "closes": ("期满截止", "the period closes"),
        "expires": ("期限届满，不得再行使", "the time for the right ends"),
        "due": ("应当完成的最后一日", "last day to act"), "opens": ("最早可以进行之日", "first day to act"),
    }  # fmt: skip


def test_what_was_in_force_on_a_day() -> None:
    rule = read_rule(WHOLE, "whole.toml")
    on = {
        text: rule.version_on(date.fromisoformat(text))
        for text in ("2019-12-31", "2020-01-01", "2020-12-31", "2021-01-01")
    }
    assert [version and version.bound for version in on.values()] == [None, "minimum", "minimum", "maximum"]
    basis = rule.versions[0].basis
    assert in_force(basis, date(2018, 12, 31)) == () and in_force(basis, date(2019, 1, 1)) == basis[:1]
    assert in_force((Basis("甲法"),), date(1900, 1, 1)) == (Basis("甲法"),)


RULES = tuple(
    read_rule({**table, **more}, "x.toml")
    for table, more in [
        (SHORT, {}),
        (WHOLE, {}),
        (SHORT, {"id": "short-two", "name": "短二", "last_checked": date(2025, 8, 1)}),
    ]
)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("短", "short short-two"), ("short", "short short-two"), ("short-two", "short-two"),
        ("SHORT rule", "short short-two"),
        ("短二", "short-two"), ("二 短", "short-two"), ("别名", "whole"), ("service", "whole"), ("起", "whole"),
        ("begin", "whole"),
        ("注", "whole"), ("note", "whole"), ("看", "whole"), ("10日", "whole"), ("5日", "short short-two"),
        ("版", "whole"),
        ("甲法", "short short-two whole"), ("甲法 别名", "whole"), ("第一条", "whole"), ("十日", "whole"),
        ("一号", "whole"),
        ("步二", "whole"), ("Step Three", "whole"), ("甲法 没有", ""), ("没有 甲法", ""), ("  ", ""),
        ("rule", "short short-two whole"),
    ],
)  # fmt: skip
def test_rules_by_words(words: str, found: str) -> None:
    assert " ".join(rule.id for rule in search(reversed(RULES), words)) == found


@pytest.mark.parametrize(
    ("today", "months", "found"),
    [
        ("2026-08-01", 6, "short-two short"), ("2026-08-02", 6, "short-two short whole"),
        ("2026-07-31", 6, "short-two"),
        ("2026-02-01", 6, ""), ("2026-02-02", 6, "short-two"), ("2026-12-31", 11, "short-two"),
        ("2027-01-31", 12, "short-two"),
        ("2027-02-01", 12, "short-two short"), ("2026-01-01", 0, "short-two"), ("2025-12-31", 5, ""),
        ("2025-12-31", 3, "short-two"),
    ],
)  # fmt: skip
def test_rules_checked_too_long_ago(today: str, months: int, found: str) -> None:
    assert " ".join(rule.id for rule in stale(RULES, date.fromisoformat(today), months)) == found


def test_letters_of_sources_in_words() -> None:
    zh, en = in_words("J·M；X9", "zh"), in_words("J·M；X9", "en")
    assert "、" in zh and "；X9" in zh and ", " in en and "; X9" in en and "·" not in zh + en
    assert in_words("J", "zh") != "J" != in_words("J", "en") != in_words("J", "zh")
    assert in_words("J×2", "zh") == "2处" + in_words("J", "zh") and in_words("J×2", "en") == "2 " + in_words("J", "en")
    assert in_words("own", "zh") == "own"
