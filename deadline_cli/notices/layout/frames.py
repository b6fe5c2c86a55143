"""Frames that a page draws around its texts, ┌──┐ above, └──┘ below, │ beside; and what a paper prints behind one."""

from __future__ import annotations

import re

from deadline_cli.notices.layout.characters import SOFT
from deadline_cli.notices.pattern import Pattern

_CORNERS_ABOVE, _CORNERS_BELOW = frozenset("┌┏╔╭╒╓┍┎"), frozenset("└┗╚╰╘╙┕┖")
_TEES = frozenset("┬┴┼├┤┣┫┳┻╋╠╣╦╩╬┠┨┯┷╂┿┝┥╞╡╟╢╤╧╪")
_CROSSED = _TEES - frozenset("├┤┣┫╠╣┠┨┝┥╞╡╟╢")  # of a table's columns
SIDES = "│┃║┆┇┊┋╎╏"
"""The strokes beside the lines of a frame."""
_BORDER = frozenset("─━═—-┄┅┈┉╌╍ \u3000┐┓╗╮╕╖┑┒┘┛╝╯╛╜┙┚" + SIDES) | _CORNERS_ABOVE | _CORNERS_BELOW | _TEES
_PLAIN = frozenset("+-=")  # +--------+
DRAWS = _CORNERS_ABOVE | _CORNERS_BELOW | _TEES | frozenset(SIDES + "+")
"""With what a line of a frame begins."""
_SHORTEST_PLAIN, _ENDS = 5, 2
_BETWEEN_SIDES = Pattern(rf"(?m)^[ \t\u3000]*[{SIDES}|](?P<said>[^{SIDES}|\n]*)[{SIDES}|](?=[ \t\u3000]*$)")
_QUOTED, _QUOTES = Pattern(r"(?m)(?:^>[^\n]*+\n)+^>[^\n]*+"), Pattern(r"(?m)^(?:>[ \t]?)+")
_ADVERTISED = Pattern(r"(?<=[^\s])[ \t\u3000]*[(（〔\[【]\s*(?:公益|商业)?广告\s*[)）〕\]】]$")
_SHORTEST_TEXT = 12


def is_border(words: str) -> bool:
    """Whether a line is nothing but strokes of a frame or a table."""
    return _BORDER.issuperset(words) or (len(words) > _SHORTEST_PLAIN and _PLAIN.issuperset(words))


def parts(border: str) -> bool:
    """Whether a border begins or ends a frame; a table's, with columns, does not."""
    if border[0] == "+":
        return border.count("+") == _ENDS
    return (border[0] in _CORNERS_ABOVE or border[0] in _CORNERS_BELOW) and _CROSSED.isdisjoint(border)


def without_sides(text: str) -> str:
    """The same text of the same length without the strokes on both sides of a line; a row of cells keeps its own."""
    return _BETWEEN_SIDES.sub(_bare, text)


def _bare(line: re.Match[str]) -> str:
    said = line["said"]
    return SOFT * (line.start("said") - line.start()) + said + "\u3000"


def without_quotes(text: str) -> str:
    """The same text of the same length, blanks for the marks before lines that are quoted: > 公示期…."""
    return _QUOTED.sub(lambda run: _QUOTES.sub(lambda mark: " " * len(mark[0]), run[0]), text)


def without_advertised(words: str) -> str:
    """A text without the word that a paper prints behind what somebody paid for: …照明中心　（广告）."""
    if words[-1] not in ")）〕]】" or len(words) < _SHORTEST_TEXT or (found := _ADVERTISED.search(words)) is None:
        return words
    return words[: found.start()]
