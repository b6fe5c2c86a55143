"""Every check against texts in the formulas of the trade: it fires where it should, and on nothing else."""

from __future__ import annotations

import pytest
from case_files import Block, blocks, proofread_text

from deadline_cli.notices.checks.registry import CHECKS
from deadline_cli.notices.judge import check_of

BLOCKS = blocks()


@pytest.mark.parametrize("block", BLOCKS, ids=lambda b: b.name)
def test_the_findings_of_a_case(block: Block) -> None:
    """All warnings and errors, and the check's own findings where it only informs, at the column they mean."""
    page = proofread_text(block.text, block.published)
    assert len(page.notices) == 1
    found = {
        f"{f.code}:{f.place.line}:{f.place.column}"
        for f in page.findings
        if f.severity != "info" or f.code == block.code
    }
    assert found == set(block.expected)


@pytest.mark.parametrize("code", CHECKS)
def test_every_check_has_cases_for_and_against(code: str) -> None:
    mine = [b for b in BLOCKS if b.code == code]
    assert any(e.startswith(code) for b in mine for e in b.expected), "no case that fires"
    assert any(not b.expected for b in mine), "no Okay case"


@pytest.mark.parametrize("code", CHECKS)
def test_findings_say_what_is_stated_and_what_is_right(code: str) -> None:
    """Both languages, no empty words, a place inside the text, and edits that change the text at that place."""
    for block in (b for b in BLOCKS if b.code == code):
        page = proofread_text(block.text, block.published)
        for finding in page.findings:
            place = finding.place
            assert finding.message.zh.strip() and finding.message.en.strip()
            assert "None" not in finding.message.zh + finding.message.en
            assert 0 <= place.start < place.end <= len(page.text)
            lines = page.text.split("\n")
            assert lines[place.line - 1][place.column - 1] == page.text[place.start]
            for repair in finding.repairs:
                assert repair.words.strip()
                for edit in repair.edits:
                    assert 0 <= edit.start <= edit.end <= len(page.text)
                    assert page.text[edit.start : edit.end] != edit.text


def test_the_severities_of_the_page() -> None:
    """findings.md fixes them; two change with the notice."""
    expected = {
        "error": "D101 D102 D103 D104 D106 D108 P201 P204 P209 L301 L302 L307 L308 C401 C404",
        "warning": "D109 P202 P205 P207 L303 L304 L305 C402 C403",
        "info": "D105 D107 D110 P203 P206 P208 L306",
    }
    for severity, codes in expected.items():
        for code in codes.split():
            assert severity == check_of(code).SEVERITY, code
    named = set(" ".join(expected.values()).split())
    assert set(CHECKS) == named
