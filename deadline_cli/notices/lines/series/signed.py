"""Members of a series by who speaks in them: the name that signs a row, the office or the firm at its head."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise

from deadline_cli.notices.layout.lines import Line
from deadline_cli.notices.lexicon import patterns
from deadline_cli.notices.lines.addressees import LABELS
from deadline_cli.notices.lines.lists import NEAR
from deadline_cli.notices.lines.newspaper import PARAGRAPH, SECTIONS, ends_in_name
from deadline_cli.notices.lines.signature import is_day_alone, is_issuer
from deadline_cli.notices.pattern import Pattern
from deadline_cli.numerals import HAN

_SIGNED, _FIRM = patterns("signed", "signed", "firm")
_OFFICE = Pattern(rf"(?P<office>{HAN}{{4,20}})[：:](?=[^\s].{{12}})")
_DAY = Pattern(r"[\d一二三四五六七八九十][ ]?[月日天]")
_SENTENCE_ENDS = frozenset("。！!")
_SHORTEST_OFFICE, _SAID = 4, 60
# what no heading above has as its text
_BEGINS = Pattern(rf"【{HAN}{{2,8}}】|{HAN}{{2,8}}[：:]|\d{{1,2}}月\d{{1,2}}日[ \t\u3000]")
_FEWEST, _FEWEST_NAMES, _LONG = 3, 2, 18
_LABELS = (*LABELS, *SECTIONS)
_NO_SIGNERS_END = frozenset("。！!？?：:；;，,、")
_CLOSED = frozenset("。！!？?…）)")
_GOES_ON = frozenset("，、；：,;:与和由及向对将把")


def signer(said: str) -> str | None:
    """Who stands behind the last sentence of a row: …请储水。（供水公司）, …绕行地道。城市管理局."""
    found = _SIGNED.search(said, max(0, len(said) - _SAID))
    if found is not None:
        return found["within"] or found["behind"]
    name = said[said.rfind("。") + 1 :]
    return name if _SHORTEST_OFFICE <= len(name) < len(said) and is_issuer(name) else None


def office_before(said: str) -> str | None:
    """The office at the head of a row that sets a day: 某县税务局：12月15日前申请调整."""
    found = _OFFICE.match(said)
    if found is None or not is_issuer(found["office"]) or _DAY.search(said, found.end()) is None:
        return None
    return found["office"]


def signs_member(lines: list[Line], i: int, first: int) -> bool:
    """Whether line i signs the member that begins with line `first`: a name or a day, alone under a sentence or behind
    one."""
    said = lines[i].words
    if not (is_issuer(said) or is_day_alone(said)):
        return (i > first or "。" in said) and (ends_in_name(said) or signer(said) is not None)
    while i > first and (is_issuer(lines[i].words) or is_day_alone(lines[i].words)):
        i -= 1
    above = lines[i].words
    return i >= first and not is_issuer(above) and (above[-1] in _SENTENCE_ENDS or len(above) >= PARAGRAPH)


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
