"""Every word that is said of an announcement, with its line and column: said.toml holds the texts and the words."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from deadline_cli.workcalendar.announcement import read_announcement

CASES = tomllib.loads(Path(__file__).with_name("said.toml").read_text(encoding="utf-8"))["case"]


@pytest.mark.parametrize("case", CASES, ids=[row["text"][-40:] for row in CASES])
def test_every_word_and_its_place(case: dict[str, Any]) -> None:
    found = read_announcement(case["text"], year=case.get("year"))
    for sort in ("faults", "warnings"):
        said = [[one.line, one.column, one.en, one.zh] for one in getattr(found, sort)]
        assert said == case[sort]
        assert all(one.words("zh") == one.zh and one.words("en") == one.en for one in getattr(found, sort))
