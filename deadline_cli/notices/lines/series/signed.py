"""Rows of a column of which each is a text with its signer behind it: …请储水。（供水公司）, …请备电。　某某供电所."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from deadline_cli.notices.layout.lines import Line
from deadline_cli.notices.lines.addressees import LABELS
from deadline_cli.notices.lines.lists import NEAR
from deadline_cli.notices.lines.newspaper import SECTIONS
from deadline_cli.notices.lines.series.speakers import signer
from deadline_cli.notices.pattern import Pattern
from deadline_cli.numerals import HAN

# what no heading above has as its text
_BEGINS = Pattern(rf"【{HAN}{{2,8}}】|{HAN}{{2,8}}[：:]|\d{{1,2}}月\d{{1,2}}日[ \t\u3000]")
_FEWEST, _FEWEST_NAMES, _LONG = 3, 2, 18
_LABELS = (*LABELS, *SECTIONS)
_NO_SIGNERS_END = frozenset("。！!？?：:；;，,、")
_CLOSED = frozenset("。！!？?…）)")


def with_signed_rows_apart(lines: list[Line]) -> list[Line]:
    """The lines, each row of such a column set apart from the row above it.

    A column has three such rows near each other, of two signers; what stands between them are rows, too.
    """
    rows = {
        i: found
        for i, line in enumerate(lines)
        if len(line.words) >= _LONG and line.words[-1] not in _NO_SIGNERS_END
        if (found := signer(line.words)) is not None
    }
    if len(rows) < _FEWEST:
        return lines
    at = list(rows)
    starts = [lines[i].start for i in at]
    apart = list(lines)
    for i in sorted({k for row in at for k in (row, row + 1) if 0 < k < len(lines)}):
        first, end = bisect_left(starts, lines[i].start - NEAR), bisect_right(starts, lines[i].start + NEAR)
        if end - first < _FEWEST or len({rows[k] for k in at[first:end]}) < _FEWEST_NAMES:
            continue
        above, begins = lines[i - 1].words, i in rows and _begins(lines[i].words)
        if begins or i - 1 in rows or (len(above) >= _LONG and above[-1] in _CLOSED):
            apart[i] = lines[i]._replace(after_gap=True, apart=True, headline=True)
    return apart


def _begins(said: str) -> bool:
    """Whether a row begins as no text under a heading does: with its own heading, or its day."""
    return _BEGINS.match(said) is not None and not said.startswith(_LABELS)
