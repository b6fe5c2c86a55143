"""The shape of a table of text: its delimiter, its header, and where its dates and rules stand."""

from __future__ import annotations

from collections.abc import Sequence

from deadline_cli.batch.scalar import COLUMNS, Answer
from deadline_cli.daynumbers import DateKind
from deadline_cli.errors import DeadlineError, Message
from deadline_cli.numerals import seen
from deadline_cli.records import dataclass


@dataclass(frozen=True, slots=True)
class Asked:
    """What the user asks for: the columns of dates and rules, or one rule for all rows; what numbers mean as dates;
    in which language errors are told.
    """

    date_column: str = "publication_date"
    rule_column: str = "rule"
    rule: str | None = None
    calendar: str = "cn"
    date_kind: DateKind = "written"
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Shape:
    """A table's columns, the places of its dates and of its rules (None: one rule for all)."""

    delimiter: str
    header: tuple[str, ...]
    date_at: int
    rule_at: int | None


def shape_of(header: Sequence[str], delimiter: str, asked: Asked, place: str) -> Shape:
    """The shape of a table with that header. Raises DeadlineError where a column is not there, or there already."""
    taken = [name for name in COLUMNS if name in header]
    if taken:
        raise DeadlineError(
            "{place} has a column {taken!r} already; rename it, or take the table as it was",
            place=place,
            taken=taken[0],
        )
    date_at = column_of(header, asked.date_column, "--date-column", place)
    rule_at = None if asked.rule is not None else column_of(header, asked.rule_column, "--rule-column", place)
    return Shape(delimiter, tuple(header), date_at, rule_at)


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
