"""deadline code, and the page of all codes that it prints."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from deadline_cli.notices.checks.registry import CHECKS
from deadline_cli.notices.explain import HEADINGS, explain, page

DOCS = Path(__file__).parents[2] / "docs" / "findings.md"


@pytest.mark.parametrize("code", CHECKS)
def test_every_check_explains_itself(code: str) -> None:
    found = explain(code)
    assert tuple(found.sections) == HEADINGS
    assert all(found.sections[heading].strip() for heading in HEADINGS)
    assert found.title_zh and found.title_en
    assert not found.title_zh.isascii() and not found.sections["中文说明"].isascii()


def test_the_page_of_all_codes_is_current() -> None:
    """Written by: deadline code --all --format markdown > docs/findings.md"""
    assert DOCS.read_text(encoding="utf-8") == page()


def test_explains_by_code_and_by_name(run) -> None:
    by_code = run("code", "p202")
    assert by_code.status == 0 and "首日误计入" in by_code.out and "依据" in by_code.out
    assert run("code", "first-day-counted").out == by_code.out
    english = run("code", "P202", "--lang", "en").out
    assert "Known false alarms" in english


def test_lists_all(run) -> None:
    lines = run("code").out.splitlines()
    assert [line.split()[0] for line in lines] == list(CHECKS)
    rows = json.loads(run("code", "--format", "json").out)
    assert [row["code"] for row in rows] == list(CHECKS)


def test_an_unknown_code_is_one_line(run) -> None:
    done = run("code", "P299")
    assert done.status == 2
    assert done.err.count("\n") == 1 and "P299" in done.err
