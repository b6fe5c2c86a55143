"""The strokes of frames and tables: ┌──┐, ╚══╝, ├──┼──┤, +------+."""

from __future__ import annotations

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


def is_border(words: str) -> bool:
    """Whether a line is nothing but strokes of a frame or a table."""
    return _BORDER.issuperset(words) or (len(words) > _SHORTEST_PLAIN and _PLAIN.issuperset(words))


def parts(border: str) -> bool:
    """Whether a border begins or ends a frame; a table's, with columns, does not."""
    if border[0] == "+":
        return border.count("+") == _ENDS
    return (border[0] in _CORNERS_ABOVE or border[0] in _CORNERS_BELOW) and _CROSSED.isdisjoint(border)
