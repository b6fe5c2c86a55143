"""A page's characters as the reader sees them, each in its place, so that findings point into the user's own text."""

from __future__ import annotations

from deadline_cli.notices.layout.characters import ODD_CHARACTERS, true_characters, with_plain_strokes
from deadline_cli.notices.layout.indents import set_apart
from deadline_cli.notices.layout.markup import (
    BREAKS,
    MARKS,
    unmarked,
    with_plain_breaks,
    without_strokes_and_pinyin,
)
from deadline_cli.notices.layout.script import TRADITIONAL_SIGNS, simplified, with_plain_digits
from deadline_cli.notices.layout.wrapping import unwrapped
from deadline_cli.notices.pattern import Pattern

_SELDOM = Pattern(f"[{ODD_CHARACTERS}{BREAKS}{TRADITIONAL_SIGNS}{MARKS}]")


def page_text(text: str) -> str:
    """The same text of the same length: simplified, its marks and its columns' line ends taken out."""
    if _SELDOM.search(text) is not None:
        text = unmarked(simplified(with_plain_breaks(true_characters(text))))
    else:  # one look says that a text has nothing of all this, as most have not
        text = without_strokes_and_pinyin(with_plain_strokes(text))
    return with_plain_digits(set_apart(unwrapped(text)))
