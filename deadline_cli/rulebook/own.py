"""A chain of the user's own may be short: what only a rule book for everybody must say is filled in."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any


def filled(table: dict[str, Any], path: Path, effect: str) -> dict[str, Any]:
    """The table with the fields that its author left out.

    The file's name is its id and its name; a chain has the `effect` of the rule that it `uses`; the user vouches for it
    on the day the file was written; steps are called by their names.
    """
    written = date.fromtimestamp(path.stat().st_mtime)
    name = table.get("name", table.get("id", path.stem))
    short = {"id": path.stem, "name": name, "name_en": name, "effect": effect, "verified": True,
             "last_checked": written}  # fmt: skip
    steps = table.get("step")
    if isinstance(steps, list):
        table = table | {"step": [_named(step) if isinstance(step, dict) else step for step in steps]}
    return short | table


def _named(step: dict[str, Any]) -> dict[str, Any]:
    name = step.get("name", step.get("id"))
    return ({"id": name, "name": name, "name_en": name} if name else {}) | step
