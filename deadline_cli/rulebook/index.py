"""What stands beside the rule files, made of them (deadline rules build): names and hooks of all, so that a look-up
parses no rule, and each file parsed ahead, since reading TOML is half of what a list of all rules takes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from deadline_cli import parsed_ahead
from deadline_cli.records import NamedTuple
from deadline_cli.rulebook.values import Hook, Rule

SHIPPED = Path(__file__).parent / "data"
PARSED = SHIPPED / "parsed.bin"
NAMES, HOOKS = SHIPPED / "names.json", SHIPPED / "hooks.json"
WORDS = SHIPPED / "words.toml"


class Names(NamedTuple):
    """`ids`: of the rules; `aliases`: as written; `rule_of`: every name, folded for looking up, with its rule."""

    ids: list[str]
    aliases: list[str]
    rule_of: dict[str, str]


@cache
def read_names() -> Names:
    """What the shipped rules are called."""
    return Names(**parsed_ahead.read_own(NAMES))


def read_hooks(kind: str) -> list[tuple[str, date, Hook]]:
    """The hooks of the shipped rules for a kind of notice, each with its rule and the first day on which that has a
    version: a page has one or two kinds, and to make the hooks of all takes as long as to read it."""
    from deadline_cli.rulebook.read import read_hook

    rows = [row for row in _rows_of_hooks() if kind in row[2].get("kinds", ())]
    return [(rule, date.fromisoformat(since), read_hook(hook)) for rule, since, hook in rows]


def words_of(table: str) -> dict[str, Any]:
    """The words of a table of data/words.toml, by what they say."""
    words: dict[str, Any] = parsed_ahead.read_own(WORDS)[table]
    return words


def whole(said: str) -> str:
    """Words of a hook, with those that several rules share in the place of their name: ⟨ends⟩."""
    if "⟨" in said:
        for name, words in words_of("shared").items():
            said = said.replace(f"⟨{name}⟩", words)
    return said


@cache
def _rows_of_hooks() -> list[tuple[str, str, dict[str, Any]]]:
    rows: list[tuple[str, str, dict[str, Any]]] = parsed_ahead.read_own(HOOKS)
    return rows


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
    return {NAMES: f"{{{written}}}\n", HOOKS: _lines("[", hooks, "]") + "\n"}


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


def own_files() -> list[Path]:
    """The other files that are parsed ahead for the rules, those of the rooms below among them."""
    from deadline_cli.counting import articles
    from deadline_cli.texts import characters
    from deadline_cli.workcalendar.files import shipped_years

    return [
        *shipped_years(),
        articles.FILE,
        characters.TABLE,
        NAMES,
        HOOKS,
        WORDS,
        *sorted((SHIPPED / "laws").glob("*.toml")),
    ]


def parsed(path: Path) -> Any:
    """The tables of a shipped file; None where it must be parsed."""
    return parsed_ahead.parsed(path, PARSED)


def domain_of(rule_id: str) -> str | None:
    """The domain of a rule whose file was there when the table was made."""
    return _domains().get(rule_id)


@cache
def _domains() -> dict[str, str]:
    keys = (key.partition("/") for key in parsed_ahead.rows(PARSED))
    return {name.removesuffix(".toml"): domain for domain, _, name in keys}
