"""A rule file in which every field is written, and one in which as few are as may be: what is read of them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.period import read_period
from deadline_cli.rulebook.read import read_rule
from deadline_cli.rulebook.values import (
    Basis,
    CountingRule,
    FollowOn,
    Hook,
    OtherReading,
    Proofreader,
    Rule,
    Variant,
    Version,
)

SHORT: dict[str, Any] = {
    "id": "short", "name": "短", "name_en": "short rule", "effect": "closes", "verified": True,
    "last_checked": date(2026, 1, 31), "version": [{"period": "5日", "basis": [{"law": "甲法"}]}],
}  # fmt: skip
WORDS = {
    key: (f"{key}一", f"{key}二")
    for key in (
        "title_any", "title_none", "words_all", "words_any", "words_none", "issuer_any", "issuer_none",
    )
} | {
    "domicile": ("abroad", "taiwan"), "issuer_level_none": ("county", "township"), "act": ("penalty", "licence"),
    "act_none": ("licence", "penalty"),
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
                    "places": ["处"], "before_event": True, "held_to_end": True, "runs_from_end": True,
                    "ends_at_publication": True, "lengths_only": True, "told_once": True,
                    "registers": True, "rises": True, "begins": "停|止"},
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
        Proofreader(hooks, True, "甲", True, ("内",), ("处",), True, True, True, True, True, True, True, True, "停|止"),
        ("注",), ("note",), ("看",), ("watch",), "/x",
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
