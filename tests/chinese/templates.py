"""Every English template of the package's messages, found in its source."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

PACKAGE = Path(__file__).parents[2] / "deadline_cli"
_MAKERS = ("DeadlineError", "Message", "Named")


class Template(NamedTuple):
    """A template, the values it is given, and where; `text` is None where it is no constant."""

    text: str | None
    values: frozenset[str]
    place: str


def templates() -> Iterator[Template]:
    """Those of the whole package; a message that a DeadlineError is made of is found where it is made."""
    for path in sorted(PACKAGE.rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        if not any(f"{maker}(" in source for maker in _MAKERS):  # reading all of them as Python takes seconds
            continue
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _MAKERS and node.args:
                given = node.args[0]
                if isinstance(given, (ast.Name, ast.Call)) and node.func.id == "DeadlineError":
                    continue
                place = f"{path.relative_to(PACKAGE).as_posix()}:{node.lineno}"
                text = given.value if isinstance(given, ast.Constant) and isinstance(given.value, str) else None
                yield Template(text, frozenset(k.arg for k in node.keywords if k.arg), place)
