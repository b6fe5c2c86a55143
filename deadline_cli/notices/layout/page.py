"""A page's characters as the reader sees them, each in its place, so that findings point into the user's own text."""

from __future__ import annotations

from deadline_cli.notices.layout.characters import true_characters
from deadline_cli.notices.layout.indents import set_apart
from deadline_cli.notices.layout.markup import unmarked, with_plain_breaks
from deadline_cli.notices.layout.script import simplified, with_plain_digits
from deadline_cli.notices.layout.wrapping import unwrapped


def page_text(text: str) -> str:
    """The same text of the same length: simplified, its marks and its columns' line ends taken out."""
    return with_plain_digits(set_apart(unwrapped(unmarked(simplified(with_plain_breaks(true_characters(text)))))))
