"""Rows of a paper's column: each has its heading on its line (大桥封闭检修　5月25日8时…), or stands under a number."""

from __future__ import annotations

from collections import Counter

from deadline_cli.notices.layout.lines import Line, offset_in
from deadline_cli.notices.lexicon import sense
from deadline_cli.notices.lines.addressees import LABELS
from deadline_cli.notices.lines.newspaper import SECTIONS
from deadline_cli.notices.lines.signature import is_day_alone, is_issuer, is_name_and_day, signs
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any
from deadline_cli.numerals import HAN, read_integer

_HEAD = rf"(?:{HAN}|[“”《》、·\d()（）]){{2,20}}"
_ARTICLE = Pattern(r"第[\d一二三四五六七八九十百]{1,5}[条章节款]$")  # of a law, a contract
_ROW = Pattern(
    rf"(?P<mark>[★☆●○■□▲△◆◇※]?)[ \u3000]*(?P<head>{_HEAD})"
    r"(?P<gap>\u3000+|[ \t]{2,}|\s?[｜丨]\s?)(?=[^\s].{13})"
)
# 一、 or 公告一 on a line of its own, over the next text
_NUMBER = Pattern(r"(?P<name>公告|公示|通告|声明|启事)?(?P<number>[一二三四五六七八九十]{1,3})(?(name)、?|、)$")
_FEWEST, _FEWEST_MARKED, _FEWEST_NUMBERS, _FEWEST_SIGNED = 4, 3, 3, 2
_LONG, _LONGEST_NUMBER = 20, 5  # a row is no shorter, a number no longer
_LABELLED = (*LABELS, *sense("contact"), *sense("term-label"))


def with_heads_apart(lines: list[Line], text: str) -> list[Line]:
    """The lines, each row of a column as its heading and the text under it; the same lines where there is no column.

    A column has four such rows, which are most of its long lines, or three behind one mark: a table or a list of
    labels has its words in such rows, too.
    """
    found = {i: row for i, line in enumerate(lines) if (row := _row(line.words)) is not None}
    marks = Counter(mark for mark, _, _ in found.values())
    long = sum(len(line.words) >= _LONG for line in lines)
    bare = marks[""] >= _FEWEST and 2 * marks[""] > long
    rows = {i: row for i, row in found.items() if (marks[row[0]] >= _FEWEST_MARKED if row[0] else bare)}
    if not rows:
        return lines
    apart: list[Line] = []
    for i, line in enumerate(lines):
        if i in rows:
            apart += _parted(line, text, *rows[i][1:])
        else:
            apart.append(line)
    return apart


def without_numbers(lines: list[Line]) -> list[Line]:
    """The lines without those that are nothing but the number of the text below, which is set apart.

    They count on from one to three at least; where they are bare, texts above them are signed: a notice's own items
    lose the line end behind their number, too.
    """
    numbers: list[int] = []
    for i, line in enumerate(lines[:-1]):
        match = _NUMBER.match(line.words) if len(line.words) <= _LONGEST_NUMBER else None
        if match is not None and read_integer(match["number"]) == len(numbers) + 1:
            numbers.append(i)
    if len(numbers) < _FEWEST_NUMBERS:
        return lines
    named = lines[numbers[0]].words[0] != "一"
    if not named and sum(_is_signed(lines[i - 1].words) for i in numbers[1:]) < _FEWEST_SIGNED:
        return lines
    below = {i + 1 for i in numbers}
    read = [
        line._replace(after_gap=True, apart=True, headline=True) if i in below else line for i, line in enumerate(lines)
    ]
    return [line for i, line in enumerate(read) if i not in set(numbers)]


def _is_signed(above: str) -> bool:
    return is_issuer(above) or is_day_alone(above) or is_name_and_day(above) or signs(above)


def _row(said: str) -> tuple[str, int, int] | None:
    """The mark before a row, and where its heading begins and its text; None for another line."""
    if len(said) < _LONG or (match := _ROW.match(said)) is None:
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
