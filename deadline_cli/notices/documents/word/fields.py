"""The fields of a Word file: which show their result, which are drawn by their instruction, which have no words."""

from __future__ import annotations

import re
from typing import Final

from deadline_cli.notices.documents.package import Element, attribute, child, tag_of
from deadline_cli.notices.documents.word.styles import is_on
from deadline_cli.patterns import compiled
from deadline_cli.records import dataclass, field

_OVERLAID: Final = compiled(r"\A(?>.*?\\o\b).*[,;，；(]\s*+([^(),;，；()]*)\)\s*$", re.DOTALL | re.IGNORECASE)
_TELLING: Final = compiled(r"[\u4e00-\u9fff]")

FROM_ELSEWHERE: Final = frozenset(
    ["INCLUDETEXT", "DOCVARIABLE", "DOCPROPERTY", "MERGEFIELD", "DATE", "TIME", "CREATEDATE", "SAVEDATE", "PRINTDATE",
     "FILLIN", "QUOTE", "LINK", "DDE", "DDEAUTO", "DATABASE", "AUTOTEXT", "REF"]
)  # fmt: skip
"""Fields whose words stand elsewhere, or are made when they are updated."""
_MOVING: Final = ("DATE", "TIME")  # made anew whenever the file is opened or printed, unless they are locked


@dataclass(slots=True)
class Fields:
    """The fields that are open, which may run over paragraphs: whether each shows its result, and its instruction.

    `empty` are the names of those that show words of another place, and have none as they are stored; `moves` says that
    one becomes the day of printing.
    """

    results: list[bool] = field(default_factory=list)
    instructions: list[str] = field(default_factory=list)
    chosen: list[str] = field(default_factory=list)  # of a list or a box, which Word draws: its result is empty
    filled: list[bool] = field(default_factory=list)
    empty: dict[str, None] = field(default_factory=dict)
    locked: list[bool] = field(default_factory=list)
    moves: bool = False

    @property
    def shown(self) -> bool:
        return all(self.results)

    def mark(self, sign: Element) -> str:
        """A w:fldChar; what a field without a result prints, as Word draws it from its instruction or its list."""
        kind = attribute(sign, "fldCharType")
        if kind == "begin":
            self.results.append(False)
            self.instructions.append("")
            self.chosen.append(_chosen(sign))
            self.filled.append(False)
            self.locked.append(is_on(attribute(sign, "fldLock") or "0"))
        elif kind == "separate" and self.results:
            self.results[-1] = True
        elif kind == "end" and self.results:
            had_result, instruction, chosen = self.results.pop(), self.instructions.pop(), self.chosen.pop()
            is_filled, is_locked = self.filled.pop(), self.locked.pop()
            if self.shown:
                self.note(instruction, is_filled=is_filled, is_locked=is_locked)
            if chosen and not is_filled and self.shown:
                return chosen
            if not had_result and self.shown:
                return drawn_by(instruction)
        return ""

    def simple(self, part: Element) -> None:
        """A w:fldSimple, whose words stand in it."""
        is_filled = bool("".join(part.itertext()))
        is_locked = is_on(attribute(part, "fldLock") or "0")
        self.note(attribute(part, "instr") or "", is_filled=is_filled, is_locked=is_locked)

    def note(self, instruction: str, *, is_filled: bool, is_locked: bool) -> None:
        """Keeps in mind a field that has no words, or other ones when it is printed."""
        name = instruction.split()[0].upper() if instruction.split() else ""
        if is_filled:
            self.moves |= name in _MOVING and not is_locked
        elif name in FROM_ELSEWHERE or (name == "EQ" and is_undrawn(instruction)):
            self.empty[name] = None

    def put(self) -> None:
        """Words were put: the open fields have some."""
        if self.filled:
            self.filled = [True] * len(self.filled)


def drawn_by(instruction: str) -> str:
    """What a field without a result draws: the words below the reading of ruby, or the circled sign (EQ \\o)."""
    drawn = _OVERLAID.search(instruction) if instruction.strip().upper().startswith("EQ") else None
    return drawn[1].strip() if drawn else ""


def is_undrawn(instruction: str) -> bool:
    """Whether a field is drawn by its instruction (EQ) in a way that is not known, and with words in it."""
    is_drawing = instruction.strip().upper().startswith("EQ")
    return is_drawing and not drawn_by(instruction) and _TELLING.search(instruction.partition("(")[2]) is not None


def _chosen(sign: Element) -> str:
    """The entry that a list of a form (w:ddList) shows, or its box (w:checkBox), ticked or not."""
    data = child(sign, "ffData")
    box = child(data, "checkBox")
    if box is not None:
        state = child(box, "checked")
        state = child(box, "default") if state is None else state
        return "☑" if state is not None and is_on(attribute(state, "val") or "1") else "☐"
    choices = child(data, "ddList")
    if choices is None:
        return ""
    entries = [attribute(part, "val") or "" for part in choices if tag_of(part) == "listEntry"]
    said = attribute(child(choices, "result"), "val") or attribute(child(choices, "default"), "val") or "0"
    return entries[int(said)] if said.isdecimal() and int(said) < len(entries) else ""
