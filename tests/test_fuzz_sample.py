"""A sample of the fuzz campaign (tests/trust/fuzz): whatever is read, nothing is raised but what is promised."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.notices.documents import recognition

pytest.importorskip("polars")
pytest.importorskip("reportlab")
pytest.importorskip("python_calamine")
from tests.trust.fuzz import files, texts

TARGETS = texts.TARGETS | files.targets(office=False)


@pytest.mark.parametrize("name", TARGETS)
def test_nothing_is_raised_but_what_is_promised(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(Path.cwd())  # gone back to afterwards
    for variable, value in files.SURROUNDINGS.items():
        monkeypatch.setenv(variable, value)
    recognition._engine.cache_clear()
    monkeypatch.setitem(sys.modules, "rapidocr", None)
    files.at_home()
    chance, target = random.Random(name), TARGETS[name]
    for _ in range(8):
        given = target.make(chance)
        try:
            target.run(given)
        except DeadlineError as problem:
            for language in ("zh", "en"):
                assert len(problem.say(language).splitlines()) <= 1, given
