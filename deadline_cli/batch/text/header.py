"""The first lines of a table of text: what stands above the header, the header, and the delimiter they name."""

from __future__ import annotations

import re

from deadline_cli.batch.source import Source
from deadline_cli.batch.text.records import Record, first_record
from deadline_cli.errors import DeadlineError
from deadline_cli.records import NamedTuple

# Excel's own first line for tables that it shall open with another delimiter than the system's: sep=;
_SEP = re.compile('"?sep=(.)"?\r?\n?')
_OTHERS = ";\t|,"


class Header(NamedTuple):
    """The header's record, the text above it (blank lines, sep=;) to the letter, and the delimiter of the table."""

    above: str
    record: Record
    delimiter: str

    @property
    def names(self) -> list[str]:
        return self.record.fields


def read_header(source: Source, delimiter: str, place: str) -> Header:
    """The header of the table. Raises DeadlineError where there is none, or where it cannot be read."""

    def more() -> str:
        return source.line().decode("utf-8", "surrogateescape")

    above = ""
    while (line := more()) and (line.strip("\r\n \t") == "" or _SEP.fullmatch(line)):
        above += line
        if (named := _SEP.fullmatch(line)) is not None:
            delimiter = named[1]
    if not line:
        raise DeadlineError("{place} is empty; a table has a header", place=place)
    if "\0" in line:
        raise DeadlineError(
            "{place}: the header holds zero bytes, as UTF-16 and UTF-32 without their mark; save it as UTF-8",
            place=place,
        )
    record = first_record(line, delimiter, more)
    if record.wrong:
        raise DeadlineError("{place}: the header cannot be read: {wrong}", place=place, wrong=record.wrong)
    if len(record.fields) == 1 and (other := next((c for c in _OTHERS if c in record.text and c != delimiter), None)):
        shown = {"\t": "'\\t'"}.get(other, f"'{other}'")
        raise DeadlineError(
            "{place}: the header is one cell, {text!r}; its cells seem to stand between {shown}: "
            "--delimiter {shown} reads them so",
            place=place,
            text=record.text[:60],
            shown=shown,
        )
    return Header(above, record, delimiter)


def refuse_doubled(names: list[str], to: str, place: str) -> None:
    """Raises DeadlineError where two columns have one name and the target knows columns by their names alone."""
    for name in names:
        if names.count(name) > 1:
            raise DeadlineError(
                "{place} has {many} columns {name!r}, which {to} cannot tell apart; rename one of them",
                place=place,
                many=names.count(name),
                name=name,
                to=to,
            )
