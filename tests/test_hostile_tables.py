"""Rule files, calendar files and saved answers with any value spoilt: an answer, or one line, never a traceback."""

from __future__ import annotations

import copy
import random
import tomllib
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.output.compute.answer_json import deadline_json
from deadline_cli.rulebook.compute import compute
from deadline_cli.rulebook.index import SHIPPED
from deadline_cli.rulebook.read import read_rule
from deadline_cli.rulebook.recheck import recheck
from deadline_cli.rulebook.verify import faults
from deadline_cli.workcalendar.files import shipped_folder
from deadline_cli.workcalendar.overlay import read_overlay
from deadline_cli.workcalendar.rows import arrangement_of_table

WRONG: list[Any] = [
    0, -1, 3.5, True, "", "x", "三十日", [], [1], ["a"], {}, {"a": 1}, [{}], [[1]], date(2026, 1, 1),
    datetime(2026, 1, 1), float("nan"), 10**30, "\x1b[31m", "2026-02-30", "9999-12-31",
]  # fmt: skip
ROUNDS = 1200


def places(table: Any, above: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    items = table.items() if isinstance(table, dict) else enumerate(table) if isinstance(table, list) else ()
    for key, value in items:
        yield (*above, key)
        yield from places(value, (*above, key))


def spoilt(chance: random.Random, table: dict[str, Any]) -> dict[str, Any]:
    """The table with one value of another kind, or left out."""
    table = copy.deepcopy(table)
    *way, last = chance.choice(list(places(table)))
    at: Any = table
    for key in way:
        at = at[key]
    if isinstance(at, dict) and chance.random() < 0.1:
        del at[last]
    else:
        at[last] = chance.choice(WRONG)
    return table


def one_line(question: Any) -> None:
    try:
        question()
    except DeadlineError as problem:
        assert "\n" not in str(problem)


def test_rule_files() -> None:
    chance = random.Random(1)
    tables = [tomllib.loads(path.read_text("utf-8")) for path in SHIPPED.glob("*/*.toml") if path.parent.name != "laws"]

    def use(table: dict[str, Any]) -> None:
        rule = read_rule(table, "mine.toml", domain="user", user_file="mine.toml")
        faults([rule])
        if rule.versions:
            compute("2026-02-03", rule)

    for _ in range(ROUNDS):
        table = spoilt(chance, chance.choice(tables))
        one_line(lambda table=table: use(table))


def test_year_files() -> None:
    chance = random.Random(2)
    files = [(int(path.stem), tomllib.loads(path.read_text("utf-8"))) for path in shipped_folder().glob("cn/*.toml")]
    for _ in range(ROUNDS):
        year, table = chance.choice(files)
        table = spoilt(chance, table)
        one_line(lambda table=table, year=year: arrangement_of_table(table, Path("2026.toml"), year, "user"))


def test_overlays(monkeypatch: pytest.MonkeyPatch) -> None:
    chance = random.Random(3)
    tables = [tomllib.loads(path.read_text("utf-8")) for path in shipped_folder().glob("*.toml")]
    for _ in range(ROUNDS):
        table = spoilt(chance, chance.choice(tables))
        monkeypatch.setattr("deadline_cli.workcalendar.overlay.read_table", lambda path, table=table: table)
        one_line(lambda: read_overlay(Path("court.toml"), "user"))


def test_saved_answers() -> None:
    chance = random.Random(4)
    asked = [("2026-12-20", "10wd"), ("2026-02-03", "civil-judgment"), ("2026-02-03 14:30", "72小时")]
    answers = [deadline_json(compute(day, rule)) for day, rule in asked]
    for _ in range(ROUNDS):
        saved = spoilt(chance, spoilt(chance, chance.choice(answers)))
        one_line(lambda saved=saved: recheck(saved))
