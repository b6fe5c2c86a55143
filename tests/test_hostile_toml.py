"""Every value of a rule, a chain, a kind, a configuration and a calendar in the place of which something else stands:
it is refused in one line, or read; nothing is raised but that."""

from __future__ import annotations

import copy
import random
import tomllib
from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest

from deadline_cli.errors import DeadlineError

pytest.importorskip("polars")
pytest.importorskip("reportlab")
pytest.importorskip("python_calamine")
pytest.importorskip("starlette")
from tests.trust.fuzz import files

DEEP: Any = []
for _ in range(40):
    DEEP = [DEEP]
HOSTILE: tuple[Any, ...] = (
    0, -1, 10**30, 1.5, float("inf"), float("nan"), True, "", "x", "\u202e\x1b[31m", "../../etc/passwd", "x" * 5000,
    "(a+)+$", "\0", "9" * 400 + "日", [], [[]], ["x"], [1], DEEP, {}, {"x": 1}, date(1, 1, 1), date(9999, 12, 31),
    datetime(2026, 1, 1, 1, 1), time(1, 1), ["x"] * 3000,
)  # fmt: skip
PAGE = (Path(__file__).parents[1] / "docs" / "rules.md").read_text(encoding="utf-8").split("```toml\n")
CALENDAR = 'extends = "cn"\ntitle = "某法院"\nyears = [2026]\n[[festival]]\nname = "搬迁"\nfirst = 2026-03-02\n'
TABLES: dict[str, tuple[str, Callable[[bytes], None]]] = {
    "rule": (PAGE[1].split("```")[0], files._rule),
    "chain": (PAGE[2].split("```")[0], files._rule),
    "kind": (files.OWN_KINDS[0].decode(), files._kind),
    "configuration": (files.CONFIG[0], files._config),
    "calendar": (CALENDAR + "last = 2026-03-03\nmake_up_workdays = [2026-03-07]\n", files._calendar),
    "year": (files.CALENDARS[-1].decode(), files._calendar),
}


def written(value: Any) -> str:
    """A value as TOML."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        signs = (c if c.isprintable() and c not in '"\\' else f"\\U{ord(c):08x}" for c in value)
        return f'"{"".join(signs)}"'
    if isinstance(value, list):
        return f"[{', '.join(map(written, value))}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{written(key)} = {written(inner)}' for key, inner in value.items())}}}"
    return value.isoformat() if isinstance(value, (date, time)) else str(value)


def places(value: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to every value in a table."""
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
        yield (*way, key)
        if isinstance(inner, (dict, list)):
            yield from places(inner, (*way, key))


def changed(table: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The table with one value left out, doubled, or another in its place, and with a key that nobody knows."""
    yield "nonsense", {**table, "nonsense": 1}
    for way in places(table):
        for new in (*HOSTILE, None):
            other = copy.deepcopy(table)
            at: Any = other
            for key in way[:-1]:
                at = at[key]
            if new is None:
                del at[way[-1]]
            else:
                at[way[-1]] = new
            yield f"{way} = {new!r:.40}", other


@pytest.mark.parametrize("sort", TABLES)
def test_whatever_stands_there(sort: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A sample; all of it, by hand: `for sort in TABLES: …` without the sample."""
    monkeypatch.chdir(Path.cwd())
    for variable, value in files.SURROUNDINGS.items():
        monkeypatch.setenv(variable, value)
    text, read = TABLES[sort]
    every = list(changed(tomllib.loads(text)))
    for name, table in random.Random(sort).sample(every, 60):
        data = "".join(f"{written(key)} = {written(value)}\n" for key, value in table.items()).encode()
        try:
            read(data)
        except DeadlineError as problem:
            assert len(problem.say("zh").splitlines()) == 1, name
        except Exception as problem:
            raise AssertionError(f"{sort}: {name}") from problem
