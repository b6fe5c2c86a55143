"""Characters that are not what they look like, each made one that is, in its place.

Radicals and vertical forms that PDF makers print, marks that nobody sees, and strokes of any kind between two days.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from deadline_cli.notices.lexicon import patterns, piece
from deadline_cli.notices.pattern import Pattern
from deadline_cli.texts.characters import characters

SOFT = "\u200b"
"""Stands for a line end that is none, so that every character keeps its place."""

SOFTS = Pattern(SOFT)

# Unicode's Default_Ignorable_Code_Point: soft hyphens, joiners, marks of direction, variation selectors, tags; and the
# controls that end no line, as programs leave them where a field stood
_IGNORABLE = (
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
_FORMS = "\u2080-\u2089\u2e80-\u2fd5\ufe10-\ufe19\ufe30-\ufe48"  # lowered digits, radicals, forms of vertical lines
ODD_CHARACTERS = _IGNORABLE + _FORMS
"""Those that are made others wherever they stand, as they stand in a class of a pattern."""
_ODD = Pattern(f"[{ODD_CHARACTERS}]")
_UNSEEN = Pattern(f"[{_IGNORABLE}]")
RAISED = piece("characters", "raised")
_NOTE, _STROKE, _MISREAD_DAY = patterns("characters", "note", "stroke", "misread-day")
_WITHIN_DAY, _BETWEEN_DAYS = patterns("characters", "within-day", "between-days")
NOTES = r"(?<=[\d一二三四五六七八九十百])(?:[①-⑳［]|\[\^?\d)"
"""What may be the number of a note behind that of a length, as it stands in a pattern: 45①日内, 45[1]日内."""


def true_characters(text: str) -> str:
    """The same text of the same length: radicals made characters, vertical forms plain ones, unseen marks SOFT.

    The number of a note that stands within a length is SOFT too: 45¹日内 are 45 days.
    """
    text = _NOTE.sub(lambda found: SOFT * len(found[0]), text)
    return with_plain_strokes(_ODD.sub(_true, text) if _ODD.search(text) is not None else text)


def with_plain_strokes(text: str) -> str:
    """The same text of the same length, every stroke in or between two days made a hyphen, the 曰 of 3月5曰 made 日."""
    if "曰" in text:
        text = _MISREAD_DAY.sub("日", text)
    if _WITHIN_DAY.search(text) is not None:
        text = _WITHIN_DAY.sub(r"\1-\3-\4", text)
    if _STROKE.search(text) is None or _BETWEEN_DAYS.search(text) is None:
        return text
    return _BETWEEN_DAYS.sub(r"\1-", text)


def _true(found: re.Match[str]) -> str:
    char = found[0]
    if _UNSEEN.match(char):
        return SOFT
    same = unicodedata.normalize("NFKC", char)
    return same if len(same) == 1 and same != char else _radicals().get(char, char)


@cache
def _radicals() -> dict[str, str]:
    """The radicals of the supplement, which Unicode's own normal forms leave as they are."""
    table = characters()
    return dict(zip(table["radicals"], table["unified"], strict=True))
