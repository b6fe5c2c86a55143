"""A group of an RTF file: what holds between its braces, and where its words go."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

CELL: Final = "\x07"  # the end of a cell, until its row ends


@dataclass(slots=True)
class Sink:
    """What is written to one place: the body, a note, a text box, a head."""

    parts: list[str] = field(default_factory=list)
    row: int | None = None  # where a row of a table begins

    def text(self) -> str:
        return "".join(self.parts).replace(CELL, "\u3000")


@dataclass(slots=True)
class Group:
    """What holds inside the braces."""

    sink: Sink
    encoding: str
    ends: list[Sink] | None = None  # where the sink belongs, in the group that began it
    silent: bool = False
    table: str = ""  # fonttbl or stylesheet
    hidden: bool = False
    struck: bool = False
    deleted: bool = False
    styled: bool = False  # hidden by the style of the paragraph
    skipped: int = 1  # characters that stand for a \u where it is not known
    begins: bool = True  # nothing but \* was in it yet
    starred: bool = False
    shows: str = ""  # the field or object of this group
    since: int = 0  # what was written before it

    @property
    def prints(self) -> bool:
        return not (self.silent or self.hidden or self.struck or self.deleted or self.styled)
