"""Words in the colour of their own ground, or too small to be seen: nobody reads them, so they are named instead."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from deadline_cli.notices.documents.reading import NotRead
from deadline_cli.notices.finding import Words
from deadline_cli.patterns import compiled

PAPER: Final = "FFFFFF"
UNKNOWN: Final = "?"
"""A ground of which nothing can be said: a picture, a pattern, a style's stripes. What stands on it is read."""
SMALLEST: Final = 1.0
"""Points: type of this size and less is a dot."""
UNSEEN: Final = Words("与底色相同或小得看不见", "in the colour of their ground, or too small to be seen,")
OFF_PAGE: Final = Words("在页面之外，看不见", "off the page")
COVERED: Final = Words("被别的图形盖住，看不见", "below another shape")
BY_FORMAT: Final = Words("按格子的格式不显示", "that the formats of their cells do not show")
MERGED_AWAY: Final = Words("在被合并掉的格子里，看不见", "in cells that another one covers")
TURNED: Final = NotRead(
    Words(
        "有强制从右向左排的文字，看到的字序与所读的不同；请改正后再校对",
        "words are set to run from right to left, and are seen in another order than they were read; set them right",
    )
)
_ALIKE: Final = 12  # of 255: a difference of colour that nobody sees
_SHOWN: Final = 20  # characters of what is unseen that a message quotes
_HEX: Final = compiled(r"[0-9A-Fa-f]{6}")
# A notice has Chinese characters or digits; a program's unseen name for itself has none.
_TELLING: Final = compiled(r"[\d\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


def are_alike(colour: str | None, ground: str | None) -> bool:
    """Whether nobody tells type of one colour (RRGGBB) from its ground; of what is not stated or known, no."""
    if colour is None or ground is None or not (_HEX.fullmatch(colour) and _HEX.fullmatch(ground)):
        return False
    return all(abs(int(colour[at : at + 2], 16) - int(ground[at : at + 2], 16)) < _ALIKE for at in (0, 2, 4))


def said_of_unseen(pieces: Iterable[str], reason: Words) -> Iterator[NotRead]:
    """What is said of words that nobody sees, with some of them; nothing of what can be no notice's."""
    words = "".join("".join(pieces).split())
    if _TELLING.search(words):
        shown = words[:_SHOWN] + "…" * (len(words) > _SHOWN)
        zh, en = reason
        yield NotRead(
            Words(f"{len(words)}个字{zh}，未读：“{shown}”", f"{len(words)} characters {en} were not read: {shown}")
        )
