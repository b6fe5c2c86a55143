"""The JSON Schemas that the commands' JSON keeps to, published with the package (schemas/*.json)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from deadline_cli.errors import DeadlineError
from deadline_cli.given import shortly

FOLDER = Path(__file__).with_name("schemas")


def names() -> tuple[str, ...]:
    """compute, check, rules …: of deadline.compute/1, deadline.check/1, deadline.rules/1 …"""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.json")))


def schema(name: str) -> dict[str, Any]:
    """The schema of deadline.NAME/1 as a dictionary. Raises DeadlineError for a name that there is none of."""
    found: dict[str, Any] = json.loads(schema_text(name))
    return found


def schema_text(name: str) -> str:
    """The schema as it is published; NAME, deadline.NAME and deadline.NAME/1 are one."""
    plain = name.removeprefix("deadline.").removesuffix("/1") if isinstance(name, str) else ""
    if plain not in names():
        raise DeadlineError("schema {name} not found; one of {names}", name=shortly(name), names=", ".join(names()))
    return (FOLDER / f"{plain}.json").read_text(encoding="utf-8")
