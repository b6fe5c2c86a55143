"""Findings and repairs of a proofread Word file at its own characters: paragraph, run and offset."""

from __future__ import annotations

import re
from collections.abc import Sequence

from deadline_cli.marks.note import Note
from deadline_cli.marks.word.write import Change, Comment, Letter
from deadline_cli.notices.finding import Edit
from deadline_cli.notices.places import Run, spans_between
from deadline_cli.notices.proofread import Page
from deadline_cli.output.common.language import Language

_UNIT = re.compile(r"\d+|.", re.DOTALL)


def comments(page: Page, notes: Sequence[Note], language: Language) -> list[Comment]:
    """A comment for each finding of the page, of which `notes` are the words; one that stands in no paragraph of the
    body (a footnote, an automatic number) quotes its words, since it will stand on those above it."""
    placed = []
    for finding, note in zip(page.findings, notes, strict=True):
        runs = _runs(page, finding.place.start, finding.place.end)
        if runs:
            placed.append(Comment(note, *_ends(runs[0], runs[-1])))
            continue
        words = " ".join(page.text[finding.place.start : finding.place.end].split())
        said = (
            f"所指文字不在正文段落中：“{words}”"
            if language == "zh"
            else f"of words outside of the paragraphs: “{words}”"
        )
        above = [span for span in page.spans if isinstance(span, Run) and span.end <= finding.place.start][-1:]
        placed.append(Comment(note._replace(where=said), *(_ends(above[0], above[0]) if above else ())))
    return placed


def _ends(first: Run, last: Run) -> tuple[Letter, Letter]:
    """The first and the last character of words."""
    end = Letter(last.paragraph, last.run, last.offset + last.end - last.start - 1)
    return Letter(first.paragraph, first.run, first.offset), end


def changes(page: Page, edits: Sequence[Edit]) -> list[Change]:
    """The edits as tracked changes, each as small as whole numbers and characters allow."""
    found = []
    for edit in edits:
        start, end, words = _smallest(page.text, edit)
        runs = _runs(page, start, end)
        old = tuple(Letter(r.paragraph, r.run, r.offset + n) for r in runs for n in range(r.end - r.start))
        if len(old) < end - start:
            continue  # a character that the reader added cannot be struck out
        after = None
        if not old and (before := _runs(page, start - 1, start)):
            after = Letter(before[0].paragraph, before[0].run, before[0].offset)
        if old or after is not None:
            found.append(Change(old, words, after))
    return found


def _runs(page: Page, start: int, end: int) -> list[Run]:
    return [span for span in spans_between(page.spans, start, end) if isinstance(span, Run)] if start < end else []


def _smallest(text: str, edit: Edit) -> tuple[int, int, str]:
    """The edit without what the old and the new words have in common at either end."""
    old, new = _UNIT.findall(text[edit.start : edit.end]), _UNIT.findall(edit.text)
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    start = edit.start + len("".join(old[:head]))
    end = edit.end - len("".join(old[len(old) - tail :]))
    return start, end, "".join(new[head : len(new) - tail])
