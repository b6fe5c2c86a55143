"""JSON Lines row by row: an object stays to the letter, our keys stand at its end."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from deadline_cli.batch.scalar import COLUMNS, Answer, ScalarAnswers
from deadline_cli.batch.shape import Asked
from deadline_cli.errors import DeadlineError, Message, library_reason

INPUT = "deadline_input"
"""The key of a line that is no object."""


class JsonRows:
    """Objects a line, with their answers; counts the rows, and those without an answer."""

    def __init__(self, asked: Asked, answers: ScalarAnswers, place: str) -> None:
        self.rows = self.bad = 0
        self._asked, self._answers, self._place = asked, answers, place

    def answer(self, lines: bytes) -> bytes:
        """The lines with our keys; a line that is no object becomes one that holds it as `deadline_input`."""
        text = lines.decode("utf-8", "surrogateescape")
        return "".join(self._line(line) for line in lines_of(text)).encode("utf-8", "surrogateescape")

    def pairs(self, lines: bytes) -> Iterator[tuple[dict[str, Any], Answer]]:
        """The objects and their answers, for other formats; a line that is no object is the value of INPUT."""
        for line in lines_of(lines.decode("utf-8", "replace")):
            if body := line.strip():
                found, answer = self._read(body)
                yield ({INPUT: body} if found is None else found), answer

    def _line(self, line: str) -> str:
        body = line.rstrip()
        if not body:
            return line
        found, answer = self._read(body)
        added = json.dumps(dict(zip(COLUMNS, answer, strict=True)), ensure_ascii=False)[1:]
        if found is None:
            held = body.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
            return json.dumps({INPUT: held}, ensure_ascii=False)[:-1] + ", " + added + line[len(body) :]
        return body[:-1] + (", " if found else "") + added + line[len(body) :]

    def _read(self, line: str) -> tuple[dict[str, Any] | None, Answer]:
        self.rows += 1
        try:
            found = json.loads(line)
        except ValueError as problem:
            return None, self._wrong(Message("the line is no JSON: {problem}", problem=library_reason(problem)))
        except RecursionError:
            return None, self._wrong(Message("the line is nested too deeply"))
        if not isinstance(found, dict):
            return None, self._wrong(Message("the line is no JSON object"))
        if taken := [name for name in COLUMNS if name in found]:
            raise DeadlineError(
                "{place} has a key {taken!r} already; rename it, or take the table as it was",
                place=self._place,
                taken=taken[0],
            )
        asked = self._asked
        day = _text(found.get(asked.date_column, asked.folders.get(asked.date_column)))
        if (rule := asked.rule) is None:
            rule = _text(found.get(asked.rule_column, asked.folders.get(asked.rule_column)))
        answer = self._answers.answer(day, rule)
        self.bad += answer.error is not None
        return found, answer

    def _wrong(self, problem: Message) -> Answer:
        self.bad += 1
        return Answer(None, None, None, None, self._answers.said(problem))


def _text(value: object) -> str:
    """A value as it is written: 20260203 may stand without quotation marks."""
    return "" if value is None else value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def lines_of(text: str) -> Iterator[str]:
    """The lines with their ends; str.splitlines would cut at Unicode's separators too."""
    begin = 0
    while begin < len(text):
        end = text.find("\n", begin) + 1 or len(text)
        yield text[begin:end]
        begin = end
