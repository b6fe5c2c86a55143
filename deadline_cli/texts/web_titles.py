"""The title that a page's head states and its body does not print: the heading of what follows."""

from __future__ import annotations

import re

# What sites put between a title and their own name; a hyphen between numbers or words of a title is none.
_BETWEEN = re.compile(
    r"(?:(?<!\s)\s+)?[_|｜»›]\s*|(?<!\s)\s+[-–—]+\s+|(?<=[\u4e00-\u9fff）》])[-–—]+(?=[\u4e00-\u9fff])"
)
_NO_HAN = re.compile("[^\u4e00-\u9fff]+")
_LEAST = 10  # Chinese letters: fewer name a site or a column


def unprinted(title: str, text: str) -> str:
    """The part of the head's `title` that is the page's own, without the name of the site; "" where `text` has it.

    A title is the page's own where it is longer than the names beside it. One of whose words a line of the page
    prints the greater part is not asked for again.
    """
    own = max((part.strip() for part in _BETWEEN.split(title)), key=len, default="")
    letters = _NO_HAN.sub("", own)
    if len(letters) < _LEAST or "\n" in own:
        return ""
    printed = _NO_HAN.sub("", text)
    half = len(letters) // 2
    if letters[:half] in printed or letters[-half:] in printed:
        return ""
    return own
