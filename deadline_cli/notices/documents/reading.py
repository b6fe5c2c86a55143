"""What every reader of documents hands out: the text, where it stands, and what could not be read."""

from __future__ import annotations

from typing import NamedTuple

from deadline_cli.errors import DeadlineError
from deadline_cli.notices.finding import Words
from deadline_cli.notices.places import Span

REMEDY = "pip install 'deadline-cn[documents]'"


class NotRead(NamedTuple):
    """A part of a document that was not read, with the reason; `page` from 1, where it is a page."""

    reason: Words
    page: int | None = None


class Reading(NamedTuple):
    """The words of a document in reading order.

    `heads` are the running heads, which are no part of the text but may name the newspaper's date.
    """

    text: str
    spans: tuple[Span, ...] = ()
    not_read: tuple[NotRead, ...] = ()
    heads: tuple[str, ...] = ()


class Unreadable(DeadlineError):
    """A file that cannot be read; `words` say why in both languages, `name` is the file's."""

    def __init__(self, name: str, words: Words) -> None:
        super().__init__(f"{name}: {words.en}")
        self.name = name
        self.words = words

    def __reduce__(self) -> tuple[type[Unreadable], tuple[str, Words]]:
        return Unreadable, (self.name, self.words)


def unreadable(name: str, zh: str, en: str) -> Unreadable:
    """The error for a file, its reason in both languages."""
    return Unreadable(name, Words(zh, en))


def said(problem: Exception) -> str:
    """What a library says of a broken file, in a few words."""
    words = (str(problem).splitlines() or [""])[0]
    return type(problem).__name__ if not words or " at 0x" in words else words[:80]
