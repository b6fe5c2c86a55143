"""A rule file in which every field is written, and one in which as few are as may be: what is read of them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.period import read_period
from deadline_cli.rulebook.read import read_rule
from deadline_cli.rulebook.search import search, stale
from deadline_cli.rulebook.sources import in_words
from deadline_cli.rulebook.values import (
    EFFECTS,
    Basis,
    CountingRule,
    FollowOn,
    Hook,
    OtherReading,
    Proofreader,
    Rule,
    Variant,
    Version,
    in_force,
)

SHORT: dict[str, Any] = {
    "id": "short", "name": "短", "name_en": "short rule", "effect": "closes", "verified": True,
    "last_checked": date(2026, 1, 31), "version": [{"period": "5日", "basis": [{"law": "甲法"}]}],
}  # fmt: skip
WORDS = {
    key: (f"{key}一", f"{key}二")
    for key in (
        "title_any", "title_none", "words_all", "words_any", "words_none", "issuer_any", "issuer_none", "domicile",
        "issuer_level_none",
    )
}  # fmt: skip
WHOLE: dict[str, Any] = {
    "id": "whole", "name": "长", "name_en": "whole rule", "aliases": ["别名"], "domain": "service", "trigger": "起",
    "trigger_en": "begin", "effect": "due", "direction": "backward", "verified": False, "source": "J·M",
    "last_checked": date(2026, 2, 1), "notes": ["注"], "notes_en": ["note"], "watch": ["看"], "watch_en": ["watch"],
    "counting": {"law": "tax", "roll": "none", "make_up_workdays": False, "roll_contested": True,
                 "several_publications": "first"},
    "version": [
        {"from": date(2020, 1, 1), "to": date(2020, 12, 31), "period": "10日", "bound": "minimum", "checked": "number",
         "maximum": "20日", "soft": True, "note": "版", "note_en": "version", "gap_before": "空",
         "basis": [{"law": "甲法", "article": "第一条", "text": "十日", "from": date(2019, 1, 1), "document": "一号"},
                   {"law": "乙法"}]},
        {"from": date(2021, 1, 1), "bound": "maximum", "checked": "no", "basis": []},
    ],
    "step": [
        {"id": "s", "name": "步", "name_en": "step", "rule": "short", "effect": "opens", "roll": "backward",
         "basis": [{"law": "丙法", "article": "第二条"}], "note": "步注", "note_en": "step note"},
        {"id": "t", "name": "步二", "name_en": "step two", "after": ["start", "s"], "period": "3日"},
        {"id": "u", "name": "步三", "name_en": "step three", "after": "s", "until": "t"},
    ],
    "reading": [
        {"name": "other", "who": "addressee", "basis": "据", "note": "读", "note_en": "reading", "period": "9日",
         "law": "civil", "roll": "forward", "month_end": True, "from": date(2020, 6, 1)},
        {"name": "bare", "basis": "据", "note": "读", "note_en": "reading"},
    ],
    "variant": [{"rule": "short", "when": "他", "when_en": "else"}],
    "proofreader": {"dates_required": True, "dates_basis": "甲", "publish_inside": True, "contents": ["内"],
                    "places": ["处"]},
    "hook": [{"kinds": ["k"], "role": "r", "priority": 7, **{key: list(value) for key, value in WORDS.items()}},
             {"role": "q"}],
}  # fmt: skip


def test_as_few_fields_as_may_be() -> None:
    version = Version(None, None, read_period("5日"), "exact", (Basis("甲法"),))
    assert version == Version(
        None,
        None,
        read_period("5日"),
        "exact",
        (Basis("甲法", None, None, None, None),),
        "text",
        None,
        False,
        "",
        "",
        "",
    )
    assert read_rule(SHORT, "short.toml") == Rule(
        "short", "短", "short rule", "", "", "", "closes", "forward", True, "", date(2026, 1, 31), (version,),
        (), CountingRule("civil", "forward", True, False, "last"), None, (), (), (),
        Proofreader((), False, "", False, (), ()), (), (), (), (), None,
    )  # fmt: skip


def test_every_field() -> None:
    first = Version(
        date(2020, 1, 1), date(2020, 12, 31), read_period("10日"), "minimum",
        (Basis("甲法", "第一条", "十日", date(2019, 1, 1), "一号"), Basis("乙法", None, None, date(2020, 1, 1), None)),
        "number", read_period("20日"), True, "版", "version", "空",
    )  # fmt: skip
    steps = (
        FollowOn("s", "步", "step", ("start",), "short", None, None, "opens", "backward",
                 (Basis("丙法", "第二条", None, None, None),), "步注", "step note"),
        FollowOn("t", "步二", "step two", ("start", "s"), None, read_period("3日"), None, None, None, (), "", ""),
        FollowOn("u", "步三", "step three", ("s",), None, None, "t", None, None, (), "", ""),
    )  # fmt: skip
    readings = (
        OtherReading("other", "addressee", "据", "读", "reading", read_period("9日"), "civil", "forward", True,
                     date(2020, 6, 1)),
        OtherReading("bare", "sender", "据", "读", "reading", None, None, None, False, None),
    )  # fmt: skip
    hooks = Hook(("k",), "r", 7, **WORDS), Hook((), "q", 0, (), (), (), (), (), (), (), (), ())
    rule = read_rule(WHOLE, "whole.toml", domain="court", user_file="/x")
    assert rule == Rule(
        "whole", "长", "whole rule", "service", "起", "begin", "due", "backward", False, "J·M", date(2026, 2, 1),
        (first, Version(date(2021, 1, 1), None, None, "maximum", (), "no")), ("别名",),
        CountingRule("tax", "none", False, True, "first"), None, steps, readings, (Variant("short", "他", "else"),),
        Proofreader(hooks, True, "甲", True, ("内",), ("处",)), ("注",), ("note",), ("看",), ("watch",), "/x",
    )  # fmt: skip
    assert read_rule({**SHORT, "notes": ["注"], "watch": ["看"]}, "short.toml", domain="court") == read_rule(
        {**SHORT, "notes": ["注"], "notes_en": ["注"], "watch": ["看"], "watch_en": ["看"], "domain": "court"},
        "short.toml",
    )
    chain = read_rule({key: SHORT[key] for key in SHORT if key != "version"} | {"uses": "whole"}, "short.toml")
    assert (chain.uses, chain.versions) == ("whole", ())


KINDS = {
    "text": ("id", "name", "name_en", "domain", "trigger", "trigger_en", "source", "uses"),
    "texts": ("aliases", "notes", "notes_en", "watch", "watch_en"),
    "tables": ("version", "step", "reading", "variant", "hook"), "flag": ("verified",), "day": ("last_checked",),
    "word": ("effect", "direction"),
}  # fmt: skip
SAID = {
    "text": "{key} = 3 is no text; write it in quotation marks",
    "texts": '{key} = 3 is no list of texts; write it as ["…", "…"]',
    "tables": "{key} = 3 is no list of tables; write it as [[{key}]]", "flag": "{key} = 3 is neither true nor false",
    "day": "{key} = 3 is not a date; write it bare, as 2026-02-03", "word": "{key} ",
}  # fmt: skip


@pytest.mark.parametrize(("kind", "key"), [(kind, key) for kind, keys in KINDS.items() for key in keys])
def test_a_field_of_another_kind(kind: str, key: str) -> None:
    with pytest.raises(DeadlineError) as problem:
        read_rule({**SHORT, key: 3}, "short.toml")
    assert problem.value.say("en").startswith(f"short.toml: {SAID[kind].format(key=key)}")


@pytest.mark.parametrize(
    "place", ["", "counting", "version", "version.basis", "step", "reading", "variant", "hook", "proofreader"]
)
def test_a_key_that_is_misspelt(place: str) -> None:
    table: dict[str, Any] = {**WHOLE, "version": [dict(WHOLE["version"][0])]}
    at = table
    for name in place.split(".") if place else ():
        inner = at[name]
        at[name] = [dict(inner[0])] if isinstance(inner, list) else dict(inner)
        at = at[name][0] if isinstance(inner, list) else at[name]
    at["xx"] = 1
    shown = f"{place.split('.')[-1]}.xx" if place else "xx"
    with pytest.raises(DeadlineError, match=rf"^whole.toml: {shown} unknown; one of "):
        read_rule(table, "whole.toml")


@pytest.mark.parametrize("key", ["id", "name", "name_en", "effect", "verified", "last_checked", "version"])
def test_a_field_that_must_be_there(key: str) -> None:
    with pytest.raises(DeadlineError, match=rf"^short.toml: '{key}' is missing; see docs/rules.md for the form$"):
        read_rule({name: value for name, value in SHORT.items() if name != key}, "short.toml")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"hook": [{"kinds": ["k"]}]}, "'role' is missing"),
        ({"hook": [{"role": "r", "priority": 1.5}]}, "priority = 1.5"),
        ({"hook": [{"role": 3}]}, "role = 3 is no text"),
        ({"hook": [{"role": "r", "kinds": 3}]}, "kinds = 3 is no list"),
        *(({"hook": [{"role": "r", key: "x"}]}, f"{key} = 'x' is no list of texts") for key in WORDS),
        ({"step": [{"id": "s", "name": "s", "name_en": "s", "after": []}]}, r"after = \[\] names no step"),
        ({"effect": "x"}, "effect 'x' unknown; one of deemed-served, closes, expires, due, opens"),
        ({"direction": "x"}, "direction = 'x' unknown; one of forward, backward"),
        ({"name": ""}, "name = '' is no text"),
        ({"version": [{"period": 3}]}, 'period 3 is no text; write it as "30日"'),
        ({"counting": 3}, "counting = 3 is no table"),
        ({"counting": {"law": "x"}}, "law = 'x' unknown; one of civil, tax"),
        ({"version": [3]}, "version = 3 is no table"),
    ],
)  # fmt: skip
def test_a_value_that_cannot_be(change: dict[str, Any], said: str) -> None:
    with pytest.raises(DeadlineError, match=f"^short.toml: {said}"):
        read_rule({**SHORT, **change}, "short.toml")


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
