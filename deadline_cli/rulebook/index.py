"""What stands beside the rule files, made of them (deadline rules build): names and hooks of all, so that a look-up
parses no rule, and each file parsed ahead, since reading TOML is half of what a list of all rules takes.

A file that was changed since, and any where there is no table, is parsed as ever: an old table costs time alone.
"""

from __future__ import annotations

import marshal
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any
from zlib import crc32

from deadline_cli.records import NamedTuple
from deadline_cli.rulebook.values import Hook, Rule

SHIPPED = Path(__file__).parent / "data"
PARSED = SHIPPED / "parsed.bin"
_VERSION = 4  # of marshal, which every Python since 3.4 reads
Keys = tuple[str | int, ...]
Row = tuple[int, bytes, tuple[tuple[Keys, int], ...]]
"""The checksum of a file, its tables without their dates, and where the dates stand, as ordinals."""


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


def parsed(path: Path) -> dict[str, Any] | None:
    """The tables of a shipped file; None where it must be parsed."""
    row = _rows().get(_key(path))
    try:
        if row is None or crc32(path.read_bytes()) != row[0]:
            return None
        table: dict[str, Any] = marshal.loads(row[1])
        for keys, ordinal in row[2]:
            inner: Any = table
            for key in keys[:-1]:
                inner = inner[key]
            inner[keys[-1]] = date.fromordinal(ordinal)
    except (OSError, ValueError, EOFError, TypeError):
        return None
    return table


def parsed_ahead(paths: Iterable[Path]) -> bytes:
    """What the table must hold for these files."""
    import tomllib

    rows: dict[str, Row] = {}
    for path in paths:
        data = path.read_bytes()
        table = tomllib.loads(data.decode("utf-8"))
        dates = tuple(_dates(table, ()))
        rows[_key(path)] = crc32(data), marshal.dumps(table, _VERSION), dates
    return marshal.dumps(rows, _VERSION)


def _dates(value: Any, keys: Keys) -> Iterator[tuple[Keys, int]]:
    """Where the dates of a table stand; their places are left empty."""
    for key, inner in list(value.items() if isinstance(value, dict) else enumerate(value)):
        if isinstance(inner, date):
            value[key] = None
            yield (*keys, key), inner.toordinal()
        elif isinstance(inner, dict | list):
            yield from _dates(inner, (*keys, key))


def domain_of(rule_id: str) -> str | None:
    """The domain of a rule whose file was there when the table was made."""
    return _domains().get(rule_id)


@cache
def _domains() -> dict[str, str]:
    return {key.partition("/")[2].removesuffix(".toml"): key.partition("/")[0] for key in _rows()}


def _key(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


@cache
def _rows() -> dict[str, Row]:
    try:
        found = marshal.loads(PARSED.read_bytes())
    except (OSError, ValueError, EOFError, TypeError):
        return {}
    return found if isinstance(found, dict) else {}
