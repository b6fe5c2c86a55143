"""The index beside the rule files: aliases and hooks of all rules, so that a look-up parses no rule."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from deadline_cli.rulebook.values import Hook, Rule

SHIPPED = Path(__file__).parent / "data"
_FILE = SHIPPED / "index.json"
_HOOK_FIELDS = ("kinds", "role", "priority", "title_any", "words_all", "words_any", "words_none", "issuer_any")


@dataclass(frozen=True, slots=True)
class Index:
    """Ids with their domain, aliases (lower case) with their id, hooks with the id of their rule."""

    domains: dict[str, str]
    aliases: dict[str, str]
    hooks: tuple[tuple[str, Hook], ...]


@cache
def read_index() -> Index:
    """The shipped index."""
    import json

    raw = json.loads(_FILE.read_text(encoding="utf-8"))
    hooks = tuple(
        (rule, Hook(**{k: tuple(v) if isinstance(v, list) else v for k, v in hook.items()}))
        for rule, hook in raw["hooks"]
    )
    return Index(raw["domains"], raw["aliases"], hooks)


def index_text(rules: Iterable[Rule]) -> str:
    """What index.json must hold for these rules."""
    import json

    ordered = sorted(rules, key=lambda rule: rule.id)
    return (
        json.dumps(
            {
                "domains": {rule.id: rule.domain for rule in ordered},
                "aliases": {fold(alias): rule.id for rule in ordered for alias in names_of(rule)},
                "hooks": [
                    (rule.id, {f: getattr(hook, f) for f in _HOOK_FIELDS if getattr(hook, f)})
                    for rule in ordered
                    for hook in rule.proofreader.hooks
                ],
            },
            ensure_ascii=False,
            indent=1,
        )
        + "\n"
    )


def names_of(rule: Rule) -> tuple[str, ...]:
    """Everything besides its id that a rule is called by."""
    return tuple(dict.fromkeys((*rule.aliases, rule.name, rule.name_en)))


def fold(name: str) -> str:
    """A name as it is looked up: without spaces and hyphens, lower case, half-width brackets."""
    for char, plain in (("（", "("), ("）", ")"), (" ", ""), ("-", ""), ("_", "")):
        name = name.replace(char, plain)
    return name.lower()
