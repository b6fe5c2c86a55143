"""Frames that a page draws around its texts: ┌──┐ above, └──┘ below, │ beside; and what a paper prints behind one."""

from __future__ import annotations

import re

from deadline_cli.notices.layout.borders import SIDES
from deadline_cli.notices.layout.wrapping import SOFT
from deadline_cli.notices.pattern import Pattern

_BETWEEN_SIDES = Pattern(rf"(?m)^[ \t\u3000]*[{SIDES}|](?P<said>[^{SIDES}|\n]*)[{SIDES}|](?=[ \t\u3000]*$)")
_ADVERTISED = Pattern(r"(?<=[^\s])[ \t\u3000]*[(（〔\[【]\s*(?:公益|商业)?广告\s*[)）〕\]】]$")
_SHORTEST_TEXT = 12


def without_sides(text: str) -> str:
    """The same text of the same length without the strokes on both sides of a line; a row of cells keeps its own."""
    return _BETWEEN_SIDES.sub(_bare, text)


def _bare(line: re.Match[str]) -> str:
    said = line["said"]
    return SOFT * (line.start("said") - line.start()) + said + "\u3000"


def without_advertised(words: str) -> str:
    """A text without the word that a paper prints behind what somebody paid for: …照明中心　（广告）."""
    if words[-1] not in ")）〕]】" or len(words) < _SHORTEST_TEXT or (found := _ADVERTISED.search(words)) is None:
        return words
    return words[: found.start()]
