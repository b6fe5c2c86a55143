"""Which saved lines stand: those that today's answer would repeat, word for word up to the program's version, and those
whose dates are today's."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from deadline_cli.errors import DeadlineError

if TYPE_CHECKING:
    from deadline_cli.cli.compute.known_lines import KnownLines
    from deadline_cli.rulebook.stream import Stream

STANDS, NO_ANSWER, LOOK = "s", " ", "?"

_MANY: Final = 500  # lines that are worth today's answers in full
_TRIES: Final = 600
_LONGEST_TAIL: Final = 20_000
_TAIL: Final = b', "tool": {'
# What may stand behind the dates and has no bearing on them; a key of theirs that comes twice would.
_BESIDE: Final = frozenset(("tool", "case", "columns", "revision", "trace"))


class StandingLines:
    """Tells the saved lines that stand from those that are to be looked at."""

    def __init__(self) -> None:
        from deadline_cli.rulebook.recheck import Standing

        self.stands = Standing().stands
        self.repeated = self.weighed = 0
        self._answers: tuple[Stream, KnownLines] | None = None
        self._tries = 0
        self._tails: set[bytes] = set()

    def weigh(self, lines: list[bytes]) -> str:
        """A mark for each line: it holds an answer that stands, it holds none, or it is to be looked at."""
        self.weighed += len(lines)
        if len(lines) < _MANY:
            return "".join(map(self._mark, lines))
        asked = [_question().match(line) for line in lines]
        if self._answers is None:
            self._answers = _answers()
        stream, known = self._answers
        questions = [f"{_text(found[1])}\t{_text(found[2] or found[3])}" if found else "" for found in asked]
        today, _ = known.lines(questions)
        marks = [LOOK] * len(lines)
        for at, (line, answer) in enumerate(zip(lines, today, strict=True)):
            if answer == line:
                marks[at] = STANDS
                self.repeated += 1
                continue
            day, _, rule = questions[at].partition("\t")
            if answer is None and rule and (learned := known.line(day, rule)):
                answer = learned[0]  # from a line of these
            if answer is not None and self._repeats(answer, line):
                self.repeated += 1
                marks[at] = STANDS
                continue
            marks[at] = self._mark(line)
            if rule and answer is None and self._tries < _TRIES + self.repeated // 4:
                self._tries += 1
                with suppress(DeadlineError):
                    known.learn(day, rule, stream.answer(day, rule), None)
        return "".join(marks)

    def _mark(self, line: bytes) -> str:
        text = _text(line).strip()
        try:
            found = json.loads(text) if text else None
        except (ValueError, RecursionError):
            return LOOK
        if not isinstance(found, dict):
            return LOOK if text else NO_ANSWER
        if "error" in found:
            return NO_ANSWER
        return STANDS if self.stands(found) else LOOK

    def _repeats(self, answer: bytes, line: bytes) -> bool:
        """Whether the line is the answer, but for what stands behind the dates; that must be in order too."""
        cut = answer.rfind(_TAIL)
        if line[:cut] != answer[:cut]:
            return False
        tail = line[cut:]
        if tail in self._tails:
            return True
        try:
            beside = json.loads(b"{" + tail[2:])
        except (ValueError, RecursionError):
            return False
        if not (tail.startswith(_TAIL) and isinstance(beside, dict) and beside.keys() <= _BESIDE):
            return False
        if len(self._tails) < _LONGEST_TAIL:
            self._tails.add(tail)
        return True


def _answers() -> tuple[Stream, KnownLines]:
    """Today's answers on the ordinary terms."""
    from deadline_cli.cli.compute.known_lines import KnownLines
    from deadline_cli.output.compute.wanted import Wanted
    from deadline_cli.rulebook.stream import Stream

    terms: dict[str, Any] = {"first_day": None, "roll": None, "counting": None, "before": False, "calendar": "cn"}
    stream = Stream(**terms)
    return stream, KnownLines(stream, terms, Wanted("jsonl"), pays=0)


def _text(part: bytes) -> str:
    return part.decode("utf-8", "replace")


@cache
def _question() -> re.Pattern[bytes]:
    """The beginning of an answer to a day and a rule or a bare period, under the law of that day."""
    return re.compile(
        rb'\{"schema": "deadline\.compute/1", "publication_date": "(\d{4}-\d\d-\d\d)", "calendar": "cn", '
        rb'"as_of": "\1", '
        rb'"rule": (?:\{"id": "([^"\\\t]+)"|null, "period": \{"text": "([^"\\\t]+)")'
    )
