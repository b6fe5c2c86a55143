"""Every check against texts in the formulas of the trade: it fires where it should, and on nothing else.

The texts stand in cases/, in blocks headed `#: P202:4:9 published=2026-02-03` or `#: Okay`; below each text
`#= P202 warning 请改为：…` gives how grave its finding is and what it proposes, `#> …` a line as each repair leaves it.
What a finding says stands in `#" …` (Chinese) and `#' …` (English), the articles that it rests on in `#§ …`; these
three are compared where a block gives them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from deadline_cli.notices.checking import check_of
from deadline_cli.notices.checks.registry import CHECKS
from deadline_cli.notices.documents.document import document_of_bytes
from deadline_cli.notices.finding import Finding
from deadline_cli.notices.proofread import Page, proofread
from deadline_cli.workcalendar.files import load_calendar

CASES = Path(__file__).parent / "cases"
TOLD = ('#" ', "#' ", "#§ ")


@dataclass(frozen=True)
class Block:
    """A text and the findings that it must give: `CODE:line:column`, lines from the first line of the text."""

    code: str
    number: int
    expected: tuple[str, ...]
    published: date | None
    text: str
    proposed: tuple[str, ...]
    told: tuple[str, ...]

    @property
    def name(self) -> str:
        return f"{self.code}-{self.number}"


def blocks() -> list[Block]:
    found = []
    for file in sorted(CASES.glob("*.txt")):
        for number, block in enumerate(file.read_text(encoding="utf-8").split("#: ")[1:], 1):
            head, _, text = block.partition("\n")
            words = head.split()
            published = next((date.fromisoformat(w[10:]) for w in words if w.startswith("published=")), None)
            expected = tuple(w for w in words if w != "Okay" and not w.startswith("published="))
            lines = text.split("\n")
            proposed = tuple(line for line in lines if line.startswith(("#= ", "#> ")))
            told = tuple(line for line in lines if line.startswith(TOLD))
            text = "\n".join(line for line in lines if not line.startswith(("#= ", "#> ", *TOLD)))
            found.append(Block(file.stem, number, expected, published, text, proposed, told))
    return found


def proofread_text(text: str, published: date | None = None) -> Page:
    document = document_of_bytes(text.encode(), "page.txt")
    return proofread(document, published=published, calendar=load_calendar("cn"))


BLOCKS = blocks()


def described(finding: Finding, text: str) -> Iterator[str]:
    """How grave a finding is, what it proposes, and the lines that each of its repairs changes."""
    yield f"#= {finding.code} {finding.severity} {finding.suggestion('zh') or ''}".rstrip()
    for repair in finding.repairs:
        after = text
        for edit in sorted(repair.edits, reverse=True):
            after = after[: edit.start] + edit.text + after[edit.end :]
        pairs = zip(text.split("\n"), after.split("\n"), strict=True)
        yield from (f"#> {new}" for old, new in pairs if old != new)


def said(finding: Finding) -> Iterator[str]:
    """What a finding says in both languages, and the articles it rests on."""
    yield f'#" {finding.message.zh}'
    yield f"#' {finding.message.en}"
    yield from (f"#§ {basis.law} {basis.article or ''}".rstrip() for basis in finding.basis)


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
    shown = [f for f in page.findings if f"{f.code}:{f.place.line}:{f.place.column}" in found]
    assert tuple(line for f in shown for line in described(f, page.text)) == block.proposed
    assert not block.told or tuple(line for f in shown for line in said(f)) == block.told


def all_cases() -> None:
    """All of them at once, for the script that puts faults into the checks."""
    for block in BLOCKS:
        test_the_findings_of_a_case(block)


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


@pytest.mark.parametrize("code", CHECKS)
def test_a_check_is_as_grave_as_its_cases_say(code: str) -> None:
    """Two change with the notice, and have a case of each."""
    written = {line.split()[2] for block in BLOCKS for line in block.proposed if line.startswith(f"#= {code} ")}
    assert check_of(code).SEVERITY in written
