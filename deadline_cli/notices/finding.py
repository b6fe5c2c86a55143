"""A finding: one thing that the proofreader found, its place, its reason, and the words to print instead."""

from __future__ import annotations

from typing import Literal

from deadline_cli.notices.facts import Place
from deadline_cli.records import NamedTuple
from deadline_cli.rulebook.values import Basis

Severity = Literal["error", "warning", "info"]
Language = Literal["zh", "en"]

SEVERITIES: tuple[Severity, ...] = ("info", "warning", "error")
"""From the quietest to the loudest."""


class Words(NamedTuple):
    """One sentence in both languages."""

    zh: str
    en: str

    def say(self, language: Language) -> str:
        """The words in one of the two languages."""
        return self.zh if language == "zh" else self.en


class Edit(NamedTuple):
    """New words for one stretch of the document, by its offsets."""

    start: int
    end: int
    text: str


class Repair(NamedTuple):
    """One way to put it right: the words to print, and the edits that do it where they are certain."""

    words: str
    edits: tuple[Edit, ...] = ()


class Fault(NamedTuple):
    """What a check yields. `about` names the facts it concerns, so that one fault gives one finding."""

    place: Place
    message: Words
    about: frozenset[str] = frozenset()
    repairs: tuple[Repair, ...] = ()
    basis: tuple[Basis, ...] = ()
    severity: Severity | None = None


class Finding(NamedTuple):
    """A fault with its code, as it is shown."""

    code: str
    name: str
    severity: Severity
    place: Place
    message: Words
    repairs: tuple[Repair, ...] = ()
    basis: tuple[Basis, ...] = ()
    about: frozenset[str] = frozenset()

    def suggestion(self, language: Language = "zh") -> str | None:
        """The words to print instead; where two repairs are possible, both."""
        if not self.repairs:
            return None
        words = list(dict.fromkeys(repair.words for repair in self.repairs))
        if language == "zh":
            return "请改为：" + "；或者改为：".join(words)
        return "print instead: " + "; or: ".join(words)
