"""The certain repairs of `deadline check` as a unified diff; where two are possible, neither is applied."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator

from deadline_cli.notices.finding import Edit
from deadline_cli.notices.proofread import Page

PLAIN = (".txt", ".md", ".text", ".markdown", "-")


def render(pages: Iterable[Page]) -> Iterator[str]:
    for page in pages:
        new = repaired(page)
        if new == page.text or not _is_plain(page.path):
            continue
        old_lines, new_lines = (text.splitlines(keepends=True) for text in (page.text, new))
        name = page.path.replace("\n", " ")
        for line in difflib.unified_diff(old_lines, new_lines, f"a/{name}", f"b/{name}"):
            yield line if line.endswith("\n") else line + "\n\\ No newline at end of file\n"


def repaired(page: Page) -> str:
    """The text with every repair that is the only one for its finding; of two that overlap, the first."""
    edits = sorted(
        {edit for finding in page.findings if len(finding.repairs) == 1 for edit in finding.repairs[0].edits},
        key=lambda edit: (edit.start, edit.end),
    )
    text, kept = page.text, []
    last: Edit | None = None
    for edit in edits:
        if last is None or edit.start >= last.end:
            kept.append(edit)
            last = edit
    for edit in reversed(kept):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def _is_plain(path: str) -> bool:
    return path.lower().endswith(PLAIN)
