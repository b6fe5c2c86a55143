"""Where a signature ends the text above it, and where a day under an office's name is a cell of a table."""

from __future__ import annotations

from deadline_cli.notices.layout.lines import Line
from deadline_cli.notices.lines.printed_days import DATE_ALONE
from deadline_cli.notices.lines.signature import is_issuer, is_signature
from deadline_cli.notices.lines.website import is_byline, labels_go_on
from deadline_cli.notices.phrases import has_any

_SHORTEST = 30  # a date that stands nearer to the title is no signature
_UNDER_TITLE = 160  # a title of two lines, its number, and what a site prints below
_LONE_PAGE = 1  # the number of a page under a signature
_LONGEST = 30  # characters of an amount
_STOPS = ("。", "，", "；", ":", "：")


def _signs_alone(lines: list[Line], i: int) -> bool:
    """Whether a line is an office's name that signs a notice without a day: behind a full stop, before a gap."""
    if i == 0 or lines[i - 1].words[-1] not in "。！!" or not is_issuer(lines[i].words):
        return False
    return i + 1 >= len(lines) or lines[i + 1].after_gap


def ends_text(text: str, lines: list[Line], i: int, begin: int, *, in_row: bool) -> bool:
    """Whether line i signs the text that begins at `begin`; `in_row` where a row of small notices says so."""
    if not (in_row or is_signature(lines, i) or _signs_alone(lines, i)) or _is_cell(text, lines, i):
        return False
    if DATE_ALONE.match(lines[i].words) is not None and labels_go_on(lines, i):
        return False
    before = lines[i].end - begin
    untold = before < _UNDER_TITLE and "。" not in text[begin : lines[i].start]
    if untold and is_byline(lines[i].words) and not has_any(text[begin : lines[i].start], _STOPS):
        return False  # 文章来源：…　2016.01.15 under a title and its number
    return before > _SHORTEST or _signs_a_sentence(text, lines, i, begin)


def _signs_a_sentence(text: str, lines: list[Line], i: int, begin: int) -> bool:
    """Whether a day under an office's name, both on lines of their own, stands under one short sentence."""
    if i == 0 or not DATE_ALONE.match(lines[i].words) or not is_issuer(lines[i - 1].words):
        return False
    return text[begin : lines[i - 1].start].rstrip().endswith(("。", "！", "!"))


def _is_cell(text: str, lines: list[Line], i: int) -> bool:
    """Whether a line is a cell of a table that was flattened to one cell a line: 2018-3-20 |, or between numbers."""
    if i > 0 and all(_ends_cell(text, line) for line in lines[i - 1 : i + 1]):
        return True
    return i + 1 < len(lines) and DATE_ALONE.match(lines[i].words) is not None and _is_amount(lines[i + 1].words)


def _ends_cell(text: str, line: Line) -> bool:
    return text[line.end : line.end + 4].lstrip(" \xa0\u3000").startswith("|")


def _is_amount(line: str) -> bool:
    """18000元, 2.4, 162100."""
    number = line.removesuffix("万元").removesuffix("元")
    return len(line) < _LONGEST and number.replace(".", "", 1).replace(",", "").isdigit() and len(number) != _LONE_PAGE
