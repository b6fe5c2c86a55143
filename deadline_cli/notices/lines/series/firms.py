"""Firms that call their creditors one below the other, each in a paragraph of its own under one heading."""

from __future__ import annotations

from itertools import pairwise

from deadline_cli.notices.layout.lines import Line
from deadline_cli.notices.lexicon import pattern
from deadline_cli.notices.lines.newspaper import PARAGRAPH

_FIRM = pattern("firms", "firm")
_GOES_ON = frozenset("，、；：,;:与和由及向对将把")


def with_firms_apart(lines: list[Line]) -> list[Line]:
    """The lines, each firm's call set apart from another's right above it: one notice has one debtor at its head."""
    found = {
        i: match["name"]
        for i, line in enumerate(lines)
        if "债权" in line.words and len(line.words) >= PARAGRAPH and (match := _FIRM.match(line.words)) is not None
    }
    for above, i in pairwise(found):
        if i == above + 1 and found[i] != found[above] and lines[above].words[-1] not in _GOES_ON:
            lines[i] = lines[i]._replace(after_gap=True, apart=True, headline=True)
    return lines
