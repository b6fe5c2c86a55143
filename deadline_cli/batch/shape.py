"""The shape of a table of text: its delimiter, its header, and where its dates and rules stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from deadline_cli.batch.scalar import COLUMNS, Answer
from deadline_cli.daynumbers import DateKind
from deadline_cli.errors import DeadlineError, Message
from deadline_cli.numerals import seen
from deadline_cli.records import dataclass, field


@dataclass(frozen=True, slots=True)
class Asked:
    """What the user asks for: the columns of dates and rules, or one rule for all rows; what numbers mean as dates;
    in which language errors are told; the columns that stand only in the names of the table's folders.
    """

    date_column: str = "publication_date"
    rule_column: str = "rule"
    rule: str | None = None
    calendar: str = "cn"
    date_kind: DateKind = "written"
    language: str = "en"
    folders: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Shape:
    """A table's columns, the places of its dates and of its rules; None: one for all rows, which is `day` or `rule`."""

    delimiter: str
    header: tuple[str, ...]
    date_at: int | None
    rule_at: int | None
    day: str
    rule: str

    def day_of(self, fields: Sequence[str]) -> str:
        """The date of a row, as it is written."""
        return self.day if self.date_at is None else fields[self.date_at]

    def rule_of(self, fields: Sequence[str]) -> str:
        """The rule of a row, as it is written."""
        return self.rule if self.rule_at is None else fields[self.rule_at]


def shape_of(header: Sequence[str], delimiter: str, asked: Asked, place: str) -> Shape:
    """The shape of a table with that header. Raises DeadlineError where a column is not there, or there already."""
    taken = [name for name in COLUMNS if name in header]
    if taken:
        raise DeadlineError(
            "{place} has a column {taken!r} already; rename it, or take the table as it was",
            place=place,
            taken=taken[0],
        )
    day = of_folder(header, asked.date_column, asked.folders)
    rule = asked.rule if asked.rule is not None else of_folder(header, asked.rule_column, asked.folders)
    date_at = None if day is not None else column_of(header, asked.date_column, "--date-column", place)
    rule_at = None if rule is not None else column_of(header, asked.rule_column, "--rule-column", place)
    return Shape(delimiter, tuple(header), date_at, rule_at, day or "", rule or "")


def of_folder(header: Sequence[str], name: str, folders: Mapping[str, str]) -> str | None:
    """The value of a column that stands in the name of a folder alone; the table's own column is asked first."""
    if name not in folders or any(seen(known) == seen(name) for known in header):
        return None
    return folders[name]


def cells(answer: Answer, delimiter: str) -> str:
    """An answer as the cells behind a row, each with its delimiter before it."""
    if answer.error is not None:
        return delimiter * 5 + quoted(answer.error, delimiter)
    provisional = "true" if answer.provisional else "false"
    rule = quoted(answer.rule or "", delimiter)
    return f"{delimiter}{answer.date}{delimiter}{answer.effect}{delimiter}{provisional}{delimiter}{rule}{delimiter}"


def quoted(text: str, delimiter: str) -> str:
    """One cell, in quotes where it needs them."""
    if delimiter in text or '"' in text or "\n" in text or "\r" in text:
        return '"' + text.replace('"', '""') + '"'
    return text


def column_of(header: Sequence[str], name: str, option: str, place: str) -> int:
    """Where the column of that name stands, blanks and invisible characters round it aside.

    Raises DeadlineError where there is none, or more than one.
    """
    if header.count(name) == 1:
        return header.index(name)
    named = [at for at, known in enumerate(header) if seen(known) == seen(name)]
    if len(named) == 1:
        return named[0]
    if named:
        raise DeadlineError(
            "{place} has {many} columns {name!r}; one of them needs another name",
            place=place,
            many=len(named),
            name=name,
        )
    there = ", ".join(repr(known[:40]) for known in list(header)[:12]) + (", …" if len(header) > 12 else "")
    also = Message(", or --rule for one rule for all rows") if option == "--rule-column" else ""
    raise DeadlineError(
        "{place} has no column {name!r} but {there}; {option} names it{also}",
        place=place,
        name=name,
        there=there,
        option=option,
        also=also,
    )
