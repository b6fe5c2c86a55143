"""The index beside the rule files: aliases and hooks of all rules, so that a look-up parses no rule."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from deadline_cli.rulebook.read import read_hook
from deadline_cli.rulebook.values import Hook, Rule

SHIPPED = Path(__file__).parent / "data"
INDEX_FILE = SHIPPED / "index.json"


@dataclass(frozen=True, slots=True)
class Index:
    """`domains`: of every id; `aliases`: as written, with their id; `ids`: the same, folded for looking up."""

    domains: dict[str, str]
    aliases: dict[str, str]
    ids: dict[str, str]
    hooks: tuple[tuple[str, Hook], ...]


@cache
def read_index() -> Index:
    """The shipped index."""
    import json

    raw = json.loads(INDEX_FILE.read_text(encoding="utf-8"))
    ids = {fold(alias): rule for alias, rule in raw["aliases"].items()}
    hooks = tuple((rule, read_hook(hook)) for rule, hook in raw["hooks"])
    return Index(raw["domains"], raw["aliases"], ids, hooks)


def index_text(rules: Iterable[Rule]) -> str:
    """What index.json must hold for these rules: one rule, alias or hook a line."""
    ordered = sorted(rules, key=lambda rule: rule.id)
    domains = (f"{_json(rule.id)}: {_json(rule.domain)}" for rule in ordered)
    aliases = (f"{_json(alias)}: {_json(rule.id)}" for rule in ordered for alias in names_of(rule))
    hooks = (
        _json([rule.id, {name: getattr(hook, name) for name in Hook.__slots__ if getattr(hook, name)}])
        for rule in ordered
        for hook in rule.proofreader.hooks
    )
    parts = {"domains": ("{", domains, "}"), "aliases": ("{", aliases, "}"), "hooks": ("[", hooks, "]")}
    written = (
        f'"{name}": {opening}\n' + ",\n".join(rows) + f"\n{closing}" for name, (opening, rows, closing) in parts.items()
    )
    return "{" + ",\n".join(written) + "}\n"


def names_of(rule: Rule) -> tuple[str, ...]:
    """Everything besides its id that a rule is called by."""
    return tuple(dict.fromkeys((*rule.aliases, rule.name, rule.name_en)))


def fold(name: str) -> str:
    """A name as it is looked up: without spaces and hyphens, lower case, half-width brackets."""
    for char, plain in (("（", "("), ("）", ")"), (" ", ""), ("-", ""), ("_", "")):
        name = name.replace(char, plain)
    return name.lower()


def _json(value: object) -> str:
    import json

    return json.dumps(value, ensure_ascii=False)
