"""Rows of a paper's column: each has its heading on its line: 大桥封闭检修　5月25日8时…."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from deadline_cli.notices.layout.lines import Line, offset_in
from deadline_cli.notices.lexicon import sense
from deadline_cli.notices.lines.addressees import LABELS
from deadline_cli.notices.lines.lists import BULLETS, NEAR
from deadline_cli.notices.lines.newspaper import SECTIONS
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any
from deadline_cli.numerals import HAN

_HEAD = rf"(?:{HAN}|[“”《》、·\d()（）]){{2,20}}"
_ARTICLE = Pattern(r"第[\d一二三四五六七八九十百]{1,5}[条章节款]$")  # of a law, a contract
_ROW = Pattern(
    rf"(?P<mark>[{BULLETS}]?)[ \u3000]*(?P<head>{_HEAD})"
    r"(?P<gap>\u3000+|[ \t]{2,}|\s?[｜丨]\s?)(?=[^\s].{13})"
)
_FEWEST, _FEWEST_MARKED = 4, 3
_LONG = 20  # a row is no shorter
_LABELLED = (*LABELS, *sense("contact"), *sense("term-label"))


def with_heads_apart(lines: list[Line], text: str) -> list[Line]:
    """The lines, each row of a column as its heading and the text under it; the same lines where there is no column.

    A column has four such rows near each other, which are most of the long lines among them, or three behind one
    mark: a table or a list of labels has its words in such rows, too.
    """
    found = {
        i: row
        for i, line in enumerate(lines)
        # The words of a row are set apart from its head, as on few lines anything is.
        if len(said := line.words) >= _LONG
        and ("\u3000" in said or "  " in said or "\t" in said or "｜" in said or "丨" in said)
        and (row := _row(said)) is not None
    }
    if len(found) < _FEWEST_MARKED:
        return lines
    long = [line.start for line in lines if len(line.words) >= _LONG]
    starts: dict[str, list[int]] = {}
    for i, (mark, _, _) in found.items():
        starts.setdefault(mark, []).append(lines[i].start)
    apart: list[Line] = []
    for i, line in enumerate(lines):
        row = found.get(i)
        if row is not None and _in_column(starts[row[0]], long, line.start, marked=bool(row[0])):
            apart += _parted(line, text, row[1], row[2])
        else:
            apart.append(line)
    return apart


def _in_column(rows: list[int], long: list[int], at: int, *, marked: bool) -> bool:
    """Whether enough rows stand near a place, and, unless a mark tells them, are most of the long lines among them."""
    first, end = bisect_left(rows, at - NEAR), bisect_right(rows, at + NEAR)
    if end - first < (_FEWEST_MARKED if marked else _FEWEST):
        return False
    among = bisect_right(long, rows[end - 1]) - bisect_left(long, rows[first])
    return marked or 2 * (end - first) > among


def _row(said: str) -> tuple[str, int, int] | None:
    """The mark before a row, and where its heading begins and its text; None for another line."""
    if (match := _ROW.match(said)) is None:
        return None
    head = match["head"]
    if (
        not has_any(said, ("。", "，"))
        or head[0].isdigit()
        or _ARTICLE.match(head)
        or has_any(head, _LABELLED)
        or head.endswith(SECTIONS)
    ):
        return None
    return match["mark"], match.start("head"), match.end()


def _parted(line: Line, text: str, head: int, body: int) -> tuple[Line, Line]:
    said, first = line.words, offset_in(text, line.start, head)
    below = offset_in(text, line.start, body)
    heading = said[head:body].rstrip(" \t\u3000｜丨")
    over = Line(line.number, first, offset_in(text, first, len(heading)), heading, True, apart=True, headline=True)
    return over, Line(line.number, below, line.end, said[body:], False)
