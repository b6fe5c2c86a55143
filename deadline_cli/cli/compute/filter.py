"""compute as a filter: a line in, an answer out, as soon as the line is there."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from typing import Any

from deadline_cli.errors import DeadlineError
from deadline_cli.output.common.language import line_number, pick
from deadline_cli.output.compute.lines import LineWriter, Writer, one_line, writer_for
from deadline_cli.output.compute.wanted import Wanted

_MOST_KNOWN = 20_000
_LONGEST_LINE = 1_000_000  # bytes


def answer_lines(
    lines: Iterable[str] | None,
    rule: str | None,
    options: dict[str, Any],
    wanted: Wanted,
    strict: bool = False,
) -> tuple[int, int]:
    """Answer every line (None: of standard input, as they come), each in its place.

    Returns how many could not be answered, and how many answers rest on an estimated day.
    """
    pending: list[str] = []
    writer = writer_for(pending.append, wanted)
    answer = _answerer(writer, wanted.shape, options, pending, strict)
    bad, provisional, number, language = 0, 0, 0, pick(wanted.lang)
    batches: Iterable[list[str]] = [list(lines)] if lines is not None else arriving_lines(sys.stdin.fileno())
    for batch in batches:
        for line in batch:
            number += 1
            day, name = _parts(line, rule)
            more = _more(line) if lines is None else ()
            writer.beside(more)
            try:
                if not name:
                    raise DeadlineError(
                        "{line!r} has no period or rule; a line is DATE<TAB>RULE", line=_short(line.strip(), 60)
                    )
                provisional += answer.give(day, name, more)
            except DeadlineError as problem:
                bad += 1
                _flush(pending)
                said = one_line(problem, language)
                place = "" if lines is not None else line_number(number, language)
                print(f"deadline: {place}{said}", file=sys.stderr)
                writer.error(_short(day, 1000), _short(name or "", 1000), said, number)
        _flush(pending)
    writer.close()
    _flush(pending)
    return bad, provisional


class _WholeAnswers:
    """Answers with everything that `compute` knows; lines that come again are written again, not computed again."""

    def __init__(
        self, writer: Writer, options: dict[str, Any], pending: list[str], by_line: bool, reasons: bool
    ) -> None:
        from deadline_cli.rulebook.stream import Stream

        self.writer, self.stream, self.pending = writer, Stream(**options, reasons=reasons), pending
        self.by_line = by_line
        self.known: dict[tuple[str, ...], tuple[str, bool]] = {}

    def give(self, day: str, rule: str, more: tuple[str, ...]) -> bool:
        """Write the answer; whether it is provisional."""
        if written := self.known.get((day, rule, *more)):
            self.pending.append(written[0])
            return written[1]
        answer = self.stream.answer(day, rule)
        before = len(self.pending)
        self.writer.answer(day, rule, answer)
        if self.by_line and (before or self.known):  # the first piece holds the heading of a csv
            if len(self.known) >= _MOST_KNOWN:
                self.known.clear()
            self.known[day, rule, *more] = "".join(self.pending[before:]), answer.estimated
        return answer.estimated


class _Dates:
    """Dates alone, by look-up."""

    def __init__(self, writer: LineWriter, options: dict[str, Any]) -> None:
        from deadline_cli.rulebook.plain import PlainAnswers

        self.writer = writer
        names = ("first_day", "roll", "counting", "before")
        self.answers = PlainAnswers(options["calendar"], **{name: options[name] for name in names})

    def give(self, day: str, rule: str, more: tuple[str, ...]) -> bool:
        """Write the date; whether it is provisional."""
        deadline, provisional = self.answers.answer(day, rule)
        self.writer.date(day, rule, deadline)
        return provisional


def _answerer(
    writer: Writer, shape: str, options: dict[str, Any], pending: list[str], strict: bool
) -> _WholeAnswers | _Dates:
    # An answer is estimated where a step of it is, which dates alone do not tell.
    unusual = strict or options["published_again"] or options["then"] or options["as_of"]
    if shape in ("plain", "text") and isinstance(writer, LineWriter) and not unusual:
        return _Dates(writer, options)
    by_line = shape in ("jsonl", "csv", "sentence")
    return _WholeAnswers(writer, options, pending, by_line, reasons=shape in ("json", "jsonl"))


def arriving_lines(descriptor: int) -> Iterator[list[str]]:
    """The lines of a stream in batches of what has arrived, so that an answer never waits for the next line.

    Raises DeadlineError for a line without an end.
    """
    begun: list[bytes] = []
    length = 0
    first, text = True, _Text()
    while chunk := os.read(descriptor, 1 << 16):
        if first and chunk.startswith(b"\xef\xbb\xbf"):
            chunk = chunk[3:]
        first = False
        *whole, rest = chunk.split(b"\n")
        if whole:
            whole[0] = b"".join((*begun, whole[0]))
            begun.clear()
            length = 0
            yield [text.read(line) for line in whole]
        if rest:
            begun.append(rest)
            length += len(rest)
        if length > _LONGEST_LINE:
            raise DeadlineError("a line is longer than 1 MB; a line is DATE<TAB>RULE")
    if begun:
        yield [text.read(b"".join(begun))]


class _Text:
    """Lines in UTF-8 or, as Chinese Windows writes them, in GB18030: the first line that is only one of them decides.

    Bytes that are neither become marks that no date or rule has, so the line is refused.
    """

    def __init__(self) -> None:
        self.encodings = ("utf-8", "gb18030")

    def read(self, line: bytes) -> str:
        line = line.removesuffix(b"\r")
        if line.isascii():
            return line.decode("ascii")
        for encoding in self.encodings:
            try:
                found = line.decode(encoding)
            except UnicodeDecodeError:
                continue
            if encoding != self.encodings[0]:
                self.encodings = self.encodings[::-1]
            return found
        return line.decode("utf-8", errors="replace")


def _parts(line: str, rule: str | None) -> tuple[str, str | None]:
    if rule is not None and "\t" not in line:
        return line.strip(), rule
    day, tab, name = line.partition("\t")
    if not tab:
        day, _, name = line.strip().partition(" ")
    return day.strip(), name.partition("\t")[0].strip() or rule


def _more(line: str) -> tuple[str, ...]:
    """The columns after DATE and RULE, which pass through; the first of them names the case."""
    return tuple(line.rstrip("\r\n").split("\t")[2:])


def _short(text: str, most: int) -> str:
    """What is said of a line that may be a whole file without an end of line."""
    return text if len(text) <= most else text[:most] + "…"


def _flush(pending: list[str]) -> None:
    sys.stdout.write("".join(pending))
    sys.stdout.flush()
    pending.clear()
