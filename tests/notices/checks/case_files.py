"""The case files beside this one: blocks headed `#: P202:4:9 published=2026-02-03` or `#: Okay`, then the text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from deadline_cli.notices.document import document_of_bytes
from deadline_cli.notices.proofread import Page, proofread
from deadline_cli.workcalendar.files import load_calendar

CASES = Path(__file__).parent / "cases"


@dataclass(frozen=True)
class Block:
    """A text and the findings that it must give: `CODE:line:column`, lines from the first line of the text."""

    code: str
    number: int
    expected: tuple[str, ...]
    published: date | None
    text: str

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
            found.append(Block(file.stem, number, expected, published, text))
    return found


def proofread_text(text: str, published: date | None = None) -> Page:
    document = document_of_bytes(text.encode(), "page.txt")
    return proofread(document, published=published, calendar=load_calendar("cn"))
