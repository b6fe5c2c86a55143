"""Files that several tests of the command line begin with."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.announced import SAVED, Run
from tests.cli.hostile_page import HOSTILE


@pytest.fixture
def saved(run: Run, tmp_path: Path) -> str:
    path = tmp_path / "saved.jsonl"
    path.write_text("".join(run("compute", *words, "-f", "jsonl").out for words in SAVED), encoding="utf-8")
    return str(path)


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "a b,c:d.txt"
    file.write_text(HOSTILE, encoding="utf-8")
    return file
