"""Lines on which several notices stand one behind the other, cut into one line a notice."""

from __future__ import annotations

from collections.abc import Sequence

from deadline_cli.notices.layout.characters import SOFT
from deadline_cli.notices.layout.lines import BLANKS, Line, offset_in
from deadline_cli.notices.lexicon import pattern, sense
from deadline_cli.notices.pattern import Pattern

LONG = 80
"""Characters: no two notices are shorter."""
_SHORTEST = 12  # less is a title or a name
_ADDRESSED = pattern("crowded", "addressed")
# what stands before each such name, and behind it
_ENDS, _SPEAKS = Pattern(r"[。\s\u3000院会日]"), Pattern(r"[：:]\s*(?:本[院委会庭局]|我[院委局])")
_SIGNED = ("人民法院", "仲裁委员会", "仲裁院", "日")
_TITLED = pattern("crowded", "titled")
_SPACED = pattern("crowded", "spaced")
_NO_TITLES = sense("refers-to-notice")


def parted(line: Line, text: str) -> Sequence[Line]:
    """The notices of a LONG line, each as a line of its own with its place; the line itself where it holds one."""
    if not (begins := _beginnings(line.words)):
        return (line,)
    pieces: list[Line] = []
    start, reached = line.start, 0
    for at in begins:
        end = offset_in(text, start, at - reached)
        pieces.append(_piece(line, text, start, end))
        start, reached = end, at
    return [*pieces, _piece(line, text, start, line.end)]


def _beginnings(said: str) -> list[int]:
    """Where behind the first notice of a line others begin."""
    found: set[int] = set()
    if said.count("送达") > 1 and (end := _ENDS.search(said)) is not None and _SPEAKS.search(said, end.end() + 2):
        found = {_behind_signature(said, m.start("head"), m.end("head")) for m in _ADDRESSED.finditer(said)}
    if said.count("公告") + said.count("公示") > 1:
        found |= {m.start() for m in _TITLED.finditer(said) if not m["title"].startswith(_NO_TITLES)}
        found |= {m.start("title") for m in _SPACED.finditer(said) if not m["title"].startswith(_NO_TITLES)}
    last, apart = 0, []
    for at in sorted(found):
        if at - last > _SHORTEST:
            apart.append(at)
            last = at
    return apart


def _behind_signature(said: str, start: int, end: int) -> int:
    """Where an addressee's name begins that the court's name before it runs into."""
    return max((at + len(sign) for sign in _SIGNED if (at := said.rfind(sign, start, end - 1)) >= 0), default=start)


def _piece(line: Line, text: str, start: int, end: int) -> Line:
    said = text[start:end]
    shown = said.strip(BLANKS)
    first = start + len(said) - len(said.lstrip(BLANKS))
    words = shown.replace(SOFT, "")
    return Line(line.number, first, first + len(shown), words, line.after_gap and start == line.start)
