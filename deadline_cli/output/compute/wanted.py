"""How answers are to be written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deadline_cli.records import NamedTuple

if TYPE_CHECKING:
    from deadline_cli.output.compute.ics import Case


class Wanted(NamedTuple):
    """The format's name, the language of messages, and whether JSON has the count day by day.

    `case` names what the answers of ics, json and html are for; with `bom` a csv begins with a byte order mark.
    """

    shape: str
    lang: str | None = None
    explain: bool = False
    case: Case | None = None
    bom: bool = False
