"""How the lines of a stream are answered: with everything that `compute` knows, or with dates alone."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from deadline_cli.output.compute.lines import LineWriter, Writer
from deadline_cli.output.compute.wanted import Wanted

if TYPE_CHECKING:
    from deadline_cli.cli.compute.known_lines import KnownLines

_MOST_KNOWN = 20_000


class Out:
    """Standard output, to which answers go by the batch."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._lines: list[bytes] = []

    def write(self, text: str) -> None:
        """Text of a writer."""
        self._texts.append(text)

    def line(self, line: bytes) -> None:
        """A line in UTF-8 with its end."""
        if self._texts:
            self._settle()
        self._lines.append(line)

    def lines(self, lines: list[bytes | None]) -> None:
        """Lines in UTF-8 with their ends; None of them is None here."""
        if lines and self._texts:
            self._settle()
        self._lines += lines  # type: ignore[arg-type]

    def _settle(self) -> None:
        self._lines.append(self.since(0).encode("utf-8", "replace"))
        self._texts.clear()

    def mark(self) -> int:
        """How much text there is."""
        return len(self._texts)

    def since(self, mark: int) -> str:
        """The text behind a mark."""
        return "".join(self._texts[mark:])

    def flush(self) -> None:
        """Let go what was answered."""
        if self._lines:
            self._settle()
            whole, under = b"".join(self._lines), getattr(sys.stdout, "buffer", None)
            self._lines.clear()
            sys.stdout.flush()
            if under is None:
                sys.stdout.write(whole.decode())
            else:
                under.write(whole)
        sys.stdout.write("".join(self._texts))
        self._texts.clear()
        sys.stdout.flush()


class WholeAnswers:
    """Answers with everything that `compute` knows; lines that come again are written again, not computed again."""

    def __init__(self, writer: Writer, out: Out, options: dict[str, Any], wanted: Wanted, unusual: bool) -> None:
        from deadline_cli.rulebook.stream import Stream

        self.writer, self.out = writer, out
        self.stream = Stream(**options, reasons=wanted.shape in ("json", "jsonl"))
        self.case = wanted.case
        self.by_line = wanted.shape in ("jsonl", "csv", "sentence")
        self.written: dict[tuple[str, ...], tuple[str, bool]] = {}
        self.begun = False
        self.alike: KnownLines | None = None
        if wanted.shape == "jsonl" and not unusual and not wanted.explain:
            from deadline_cli.cli.compute.known_lines import KnownLines

            self.alike = KnownLines(self.stream, options, wanted)

    def known(self, lines: list[str]) -> tuple[list[bytes | None], int]:
        """The lines that are known from others, in their places, and how many of them are estimated."""
        if self.alike is None or self.case is not None:
            return [None] * len(lines), 0
        return self.alike.lines(lines)

    def give(self, day: str, rule: str, more: tuple[str, ...]) -> bool:
        """Write the answer; whether it is estimated."""
        if self.alike is not None and self.alike.see(day) and (found := self.alike.line(day, rule, more)):
            self.out.line(found[0])
            return found[1]
        if written := self.written.get((day, rule, *more)):
            self.out.write(written[0])
            return written[1]
        answer = self.stream.answer(day, rule)
        mark = self.out.mark()
        self.writer.answer(day, rule, answer)
        if self.alike is not None:
            self.alike.learn(day, rule, answer, None if more or self.case else self.out.since(mark))
        if self.by_line and self.begun:  # the first piece holds the heading of a csv
            if len(self.written) >= _MOST_KNOWN:
                self.written.clear()
            self.written[day, rule, *more] = self.out.since(mark), answer.estimated
        self.begun = True
        return answer.estimated


class Dates:
    """Dates alone, by look-up."""

    def __init__(self, writer: LineWriter, options: dict[str, Any]) -> None:
        from deadline_cli.rulebook.plain import PlainAnswers

        self.writer = writer
        names = ("first_day", "roll", "counting", "before")
        self.answers = PlainAnswers(options["calendar"], **{name: options[name] for name in names})

    def known(self, lines: list[str]) -> tuple[list[bytes | None], int]:
        """None is known from others: to look a date up takes no longer."""
        return [None] * len(lines), 0

    def give(self, day: str, rule: str, more: tuple[str, ...]) -> bool:
        """Write the date; whether it is provisional."""
        deadline, provisional = self.answers.answer(day, rule)
        self.writer.date(day, rule, deadline)
        return provisional


def answers_for(
    writer: Writer, out: Out, options: dict[str, Any], wanted: Wanted, strict: bool
) -> WholeAnswers | Dates:
    """The way of answering that the format and the options ask for."""
    unusual = bool(options["published_again"] or options["then"] or options["as_of"])
    # An answer is estimated where a step of it is, which dates alone do not tell.
    if wanted.shape in ("plain", "text") and isinstance(writer, LineWriter) and not unusual and not strict:
        return Dates(writer, options)
    return WholeAnswers(writer, out, options, wanted, unusual)
