"""JSON Lines row by row: an object stays to the letter, our keys stand at its end."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

from deadline_cli.batch.formats import is_called_json
from deadline_cli.batch.scalar import COLUMNS, Answer, ScalarAnswers
from deadline_cli.batch.shape import Asked
from deadline_cli.batch.source import Source
from deadline_cli.errors import DeadlineError, Message, library_reason

_HALF = re.compile(r"\\u[dD][89a-fA-F]")
_BRACKETS = re.compile(r'"(?:[^"\\]|\\.)*+(?:"|\Z)|[][{}]')
_DEEPEST = 500
_SAFE_DIGITS = 15
INPUT = "deadline_input"
"""The key of a line that is no object."""


def refuse_a_document(source: Source, place: str) -> None:
    """Raises DeadlineError where a file that is called .json holds one document over all its lines."""
    if is_called_json(place):
        line = source.line()
        source.give_back(line)
        begins = line.strip()
        if begins.startswith(b"[") or begins == b"{":
            raise DeadlineError(
                "{place}: one JSON document, not an object a line; jq -c '.[]' makes lines of it", place=place
            )


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
                found, answer = self._read(body, read_value)
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

    def _read(self, line: str, read: Callable[[str], Any] = json.loads) -> tuple[dict[str, Any] | None, Answer]:
        self.rows += 1
        try:
            found = read(line)
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
        if (twice := self._twice(line)) is not None:
            return found, self._wrong(Message("the line has {name!r} more than once", name=twice))
        answer = self._answers.answer(day, rule)
        self.bad += answer.error is not None
        return found, answer

    def _twice(self, line: str) -> str | None:
        """The key of the dates or of the rules where the object has it twice: of two values one would be lost."""
        asked = self._asked
        for name in (asked.date_column, *([asked.rule_column] if asked.rule is None else [])):
            if line.count(f'"{name}"') > 1:
                outermost = json.loads(line, object_pairs_hook=_keys)
                if outermost.count(name) > 1:
                    return name
        return None

    def _wrong(self, problem: Message) -> Answer:
        self.bad += 1
        return Answer(None, None, None, None, self._answers.said(problem))


def _text(value: object) -> str:
    """A value as it is written: 20260203 may stand without quotation marks."""
    return "" if value is None else value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _keys(pairs: list[tuple[str, Any]]) -> list[str]:
    return [key for key, _ in pairs]


def read_value(text: str) -> Any:
    """What stands in the text, for another format: a number that no float holds to the letter is its letters.

    Half a character (\\ud800), for which no other format has bytes, becomes a mark. Raises RecursionError for what is
    nested more deeply than others can write.
    """
    if text.count("{") + text.count("[") > _DEEPEST and _depth(text) > _DEEPEST:
        raise RecursionError
    found = json.loads(text, parse_float=_number)
    if _HALF.search(text):
        found = json.loads(json.dumps(found, ensure_ascii=False).encode("utf-8", "replace"), parse_float=_number)
    return found


def _depth(text: str) -> int:
    depth = deepest = 0
    for found in _BRACKETS.finditer(text):
        depth += 1 if found[0] in "{[" else -1 if found[0] in "}]" else 0
        deepest = max(deepest, depth)
    return deepest


def _number(text: str) -> float | str:
    """12345678901234567.89 as a float is 12345678901234568."""
    value = float(text)
    if len(text) <= _SAFE_DIGITS and value - value == 0:
        return value
    from decimal import Decimal

    return value if Decimal(text) == Decimal(repr(value)) else text


def lines_of(text: str) -> Iterator[str]:
    """The lines with their ends; str.splitlines would cut at Unicode's separators too."""
    begin = 0
    while begin < len(text):
        end = text.find("\n", begin) + 1 or len(text)
        yield text[begin:end]
        begin = end
