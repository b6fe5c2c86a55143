"""The indexes beside the rule files: names and hooks of all rules, so that a look-up parses no rule."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from pathlib import Path

from deadline_cli.records import NamedTuple
from deadline_cli.rulebook.values import Hook, Rule

SHIPPED = Path(__file__).parent / "data"


class Names(NamedTuple):
    """`ids`: of the rules; `aliases`: as written; `rule_of`: every name, folded for looking up, with its rule."""

    ids: list[str]
    aliases: list[str]
    rule_of: dict[str, str]


@cache
def read_names() -> Names:
    """What the shipped rules are called."""
    import json

    return Names(**json.loads((SHIPPED / "names.json").read_text(encoding="utf-8")))


@cache
def read_hooks() -> tuple[tuple[str, date, Hook], ...]:
    """The hooks of the shipped rules, each with its rule and the first day on which that has a version."""
    import json

    from deadline_cli.rulebook.read import read_hook

    rows = json.loads((SHIPPED / "hooks.json").read_text(encoding="utf-8"))
    return tuple((rule, date.fromisoformat(since), read_hook(hook)) for rule, since, hook in rows)


def first_day(rule: Rule) -> date:
    """The first day on which a rule has a version; the beginning of time where its first one has no beginning."""
    return rule.versions[0].start or date.min if rule.versions else date.min


def index_files(rules: Sequence[Rule]) -> dict[Path, str]:
    """What the index files must hold for these rules: one name or hook a line."""
    ordered = sorted(rules, key=lambda rule: rule.id)
    aliases = {alias: rule.id for rule in ordered for alias in names_of(rule)}
    names = {
        "ids": _lines("[", (_json(rule.id) for rule in ordered), "]"),
        "aliases": _lines("[", map(_json, aliases), "]"),
        "rule_of": _lines("{", (f"{_json(fold(name))}: {_json(rule)}" for name, rule in aliases.items()), "}"),
    }
    hooks = (
        _json([rule.id, first_day(rule).isoformat(), {name: value for name, value in hook._asdict().items() if value}])
        for rule in ordered
        for hook in rule.proofreader.hooks
    )
    written = ",\n".join(f"{_json(name)}: {value}" for name, value in names.items())
    return {SHIPPED / "names.json": f"{{{written}}}\n", SHIPPED / "hooks.json": _lines("[", hooks, "]") + "\n"}


def names_of(rule: Rule) -> tuple[str, ...]:
    """Everything besides its id that a rule is called by."""
    return tuple(dict.fromkeys((*rule.aliases, rule.name, rule.name_en)))


def fold(name: str) -> str:
    """A name as it is looked up: without spaces and hyphens, lower case, half-width brackets."""
    for char, plain in (("（", "("), ("）", ")"), (" ", ""), ("-", ""), ("_", "")):
        name = name.replace(char, plain)
    return name.lower()


def _lines(opening: str, rows: Iterable[str], closing: str) -> str:
    return opening + "\n" + ",\n".join(rows) + "\n" + closing


def _json(value: object) -> str:
    import json

    return json.dumps(value, ensure_ascii=False)
