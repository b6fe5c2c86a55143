"""compute as a filter: a line in, an answer out, as soon as the line is there."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import Any

from deadline_cli.cli.compute.answers import Dates, Out, WholeAnswers, answers_for
from deadline_cli.cli.compute.arriving import arriving_lines
from deadline_cli.errors import DeadlineError
from deadline_cli.output.common.language import line_number, pick
from deadline_cli.output.compute.lines import one_line, writer_for
from deadline_cli.output.compute.wanted import Wanted

_AT_ONCE = 8_000  # answers
_FEW = 40  # answers after which it is asked what others are known from them


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
    out = Out()
    writer = writer_for(out.write, wanted)
    answer = answers_for(writer, out, options, wanted, strict)
    bad, provisional, before, language = 0, 0, 0, pick(wanted.lang)
    batches: Iterable[list[str]] = [list(lines)] if lines is not None else arriving_lines(sys.stdin.fileno())
    for piece in _pieces(batches):
        known, at = Known(piece, answer), 0
        for unknown in known.without_answer():
            out.lines(known.texts[at:unknown])
            at = unknown + 1
            line = piece[unknown]
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
                out.flush()
                said = one_line(problem, language)
                place = "" if lines is not None else line_number(before + at, language)
                print(f"deadline: {place}{said}", file=sys.stderr)
                writer.error(_short(day, 1000), _short(name or "", 1000), said, before + at)
        out.lines(known.texts[at:])
        provisional += known.estimated
        before += len(piece)
        out.flush()
    writer.close()
    out.flush()
    return bad, provisional


class Known:
    """The answers of a piece as far as they are known, and how many of them are estimated."""

    def __init__(self, piece: list[str], answer: WholeAnswers | Dates) -> None:
        self._piece, self._answer = piece, answer
        self.texts, self.estimated = answer.known(piece)

    def without_answer(self) -> Iterator[int]:
        """The lines to be answered, in order; what is learnt from some of them is asked for the others."""
        unknown = [place for place, text in enumerate(self.texts) if text is None]
        patience = _FEW
        while len(unknown) > patience:
            yield from unknown[:patience]
            unknown = unknown[patience:]
            found, estimated = self._answer.known([self._piece[place] for place in unknown])
            self.estimated += estimated
            for place, text in zip(unknown, found, strict=True):
                self.texts[place] = text
            left = [place for place, text in zip(unknown, found, strict=True) if text is None]
            # Where nothing was learnt, asking again and again would be a loss.
            patience = _FEW if 2 * len(left) < len(unknown) else 2 * patience
            unknown = left
        yield from unknown


def _pieces(batches: Iterable[list[str]]) -> Iterator[list[str]]:
    """The lines in pieces whose answers go out together: the first alone, then more and more."""
    size = 1
    for batch in batches:
        begin = 0
        while begin < len(batch):
            yield batch[begin : begin + size]
            begin += size
            size = min(2 * size, _AT_ONCE)


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
