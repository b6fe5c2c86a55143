"""Makes the indices of words and patterns, and compiles these ahead: python -m deadline_cli.notices.lexicon."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib

from deadline_cli.notices.lexicon import FOLDER, INDEX, PATTERNS
from deadline_cli.numerals import HAN


def entries() -> list[tuple[str, list[str]]]:
    """Every word of the files with its senses; a word that stands twice comes twice."""
    return [entry for path in sorted(FOLDER.glob("*.toml")) for entry in tomllib.loads(path.read_text("utf-8")).items()]


def index() -> str:
    """What the index must hold: one sense a line."""
    senses: dict[str, list[str]] = {}
    for word, named in entries():
        for name in named:
            senses.setdefault(name, []).append(word)
    lines = (f"{json.dumps(name)}: {json.dumps(words, ensure_ascii=False)}" for name, words in sorted(senses.items()))
    return "{\n" + ",\n".join(lines) + "\n}\n"


def patterns() -> str:
    """What the index of patterns must hold: each under its table and its name, with those that stand in it for ⟨name⟩.

    Raises ValueError for a table that stands in two files, KeyError for a name that is in no table.
    """
    found: dict[str, str] = {}
    for path in sorted((FOLDER / "patterns").glob("*.toml")):
        for table, named in tomllib.loads(path.read_text("utf-8")).items():
            if any(key.startswith(f"{table}.") for key in found):
                raise ValueError(f"the table {table} stands twice")
            said = {"han": HAN, **{name: "".join(pieces) for name, pieces in named.items()}}
            found |= {f"{table}.{name}": _whole(said[name], said) for name in named}
    return json.dumps(found, ensure_ascii=False, indent=0) + "\n"


def _whole(said: str, named: dict[str, str]) -> str:
    return re.sub("⟨([a-z-]+)⟩", lambda name: _whole(named[name[1]], named), said)


if __name__ == "__main__":
    INDEX.write_text(index(), "utf-8")
    PATTERNS.write_text(patterns(), "utf-8")
    # In a process of its own, which reads the new index.
    subprocess.run([sys.executable, "-m", "deadline_cli.notices.ahead"], check=True)
