"""Records of CSV text with the bytes they were written in: a cell in quotes may run over several lines."""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Callable, Iterator

from deadline_cli.errors import Message, library_reason
from deadline_cli.records import NamedTuple

MOST_LINES = 100_000
MOST_CHARACTERS = 1 << 25
"""Of a row in quotation marks: behind one that is open by mistake whole tables would be one cell."""

csv.field_size_limit(MOST_CHARACTERS)


class Record(NamedTuple):
    """A row: its cells, its text without the line end, the line end, and what is wrong with its quotes."""

    fields: list[str]
    text: str
    end: str
    wrong: Message | None = None


def records(text: str, delimiter: str, more: Callable[[], str]) -> Iterator[Record]:
    """The records of some lines; `more` gives the next line (nothing at the end) where one runs past them."""
    lines = deque(_lines(text))
    while lines:
        line = lines.popleft()
        if '"' in line:
            yield _quoted(line, lines, delimiter, more)
        else:
            body = line.rstrip("\r\n")
            yield Record(body.split(delimiter), body, line[len(body) :])


def first_record(line: str, delimiter: str, more: Callable[[], str]) -> Record:
    """The record that begins with that line."""
    return next(records(line, delimiter, more))


def _lines(text: str) -> list[str]:
    """Lines as files have them: str.splitlines would cut at form feeds and Unicode's separators too."""
    lines = [line + "\n" for line in text.split("\n")]
    lines[-1] = lines[-1][:-1]
    return lines if lines[-1] else lines[:-1]


def _quoted(line: str, lines: deque[str], delimiter: str, more: Callable[[], str]) -> Record:
    taken = [line]
    unfinished = False

    def feed() -> Iterator[str]:
        nonlocal unfinished
        yield line
        size = len(line)
        while len(taken) < MOST_LINES and size < MOST_CHARACTERS:
            following = lines.popleft() if lines else more()
            if not following:
                break
            taken.append(following)
            size += len(following)
            yield following
        unfinished = True

    wrong = None
    try:
        fields = next(csv.reader(feed(), delimiter=delimiter))
        if unfinished:
            wrong = Message("a quotation mark opens a cell that does not end")
    except csv.Error as problem:
        wrong = Message("the row cannot be read: {problem}", problem=library_reason(problem))
    if wrong:
        # The line alone is bad; the ones behind it are rows of their own.
        fields = line.rstrip("\r\n").split(delimiter)
        lines.extendleft(reversed(taken[1:]))
        del taken[1:]
    text = "".join(taken)
    body = text.rstrip("\r\n")
    return Record(fields, body, text[len(body) :], wrong)
