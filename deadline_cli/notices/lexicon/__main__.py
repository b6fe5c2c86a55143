"""Makes the index of the files of words, and compiles their patterns ahead: python -m deadline_cli.notices.lexicon."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib

from deadline_cli.notices.lexicon import FOLDER, INDEX


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


if __name__ == "__main__":
    INDEX.write_text(index(), "utf-8")
    # In a process of its own, which reads the new index.
    subprocess.run([sys.executable, "-m", "deadline_cli.notices.ahead"], check=True)
