"""CSV and TSV row by row, without any extra: a row stays to the letter and our cells follow it."""

from __future__ import annotations

from collections.abc import Callable

from deadline_cli.batch.scalar import Answer, ScalarAnswers
from deadline_cli.batch.shape import Shape, cells
from deadline_cli.batch.text.records import Record, records
from deadline_cli.errors import Message

_MOST_CELLS = 1 << 17


class TextRows:
    """Rows of a table of text with their answers; counts the rows, and those without an answer."""

    def __init__(self, shape: Shape, answers: ScalarAnswers) -> None:
        self.rows = self.bad = 0
        self._shape, self._answers = shape, answers
        self._known: dict[tuple[str, str], str] = {}

    def answer(self, lines: bytes, more: Callable[[], bytes] = bytes) -> bytes:
        """The lines with our cells; `more` gives the next line where a row runs past the last one."""
        text = lines.decode("utf-8", "surrogateescape")
        end = "\r\n" if text.endswith("\r\n") else "\n"
        returns = text.count("\n") if end == "\r\n" else 0
        if '"' in text or text.count("\r") != returns or text.count("\r\n") != returns:
            found = records(text, self._shape.delimiter, lambda: more().decode("utf-8", "surrogateescape"))
            answered = "".join(self.row(record) for record in found)
        else:
            answered = self._unquoted(text, end)
        return answered.encode("utf-8", "surrogateescape")

    def row(self, record: Record) -> str:
        """One row with our cells."""
        fields, text, end, wrong = record
        if not text:
            return end
        self.rows += 1
        return text + self._behind(fields, wrong) + end

    def _unquoted(self, text: str, end: str) -> str:
        """Many rows without any quotation mark."""
        delimiter, width = self._shape.delimiter, len(self._shape.header)
        date_at, rule_at, known = self._shape.date_at, self._shape.rule_at, self._known
        day, rule = self._shape.day, self._shape.rule
        lines = text.split(end)
        out = []
        answered = 0
        for line in lines:
            fields = line.split(delimiter)
            behind = None
            if line and len(fields) == width:
                behind = known.get(
                    (day if date_at is None else fields[date_at], rule if rule_at is None else fields[rule_at])
                )
            if behind is None:
                out.append(self.row(Record(fields, line, "")))
            else:
                out.append(line + behind)
                answered += 1
        self.rows += answered
        return end.join(out)

    def _behind(self, fields: list[str], wrong: Message | None) -> str:
        shape = self._shape
        width = len(shape.header)
        if wrong is None and len(fields) > width:
            wrong = Message("the row has {many} cells, the header {width}", many=len(fields), width=width)
        missing = shape.delimiter * (width - len(fields))
        if wrong:
            self.bad += 1
            return missing + cells(Answer(None, None, None, None, self._answers.said(wrong)), shape.delimiter)
        fields = fields + [""] * len(missing)
        day, rule = shape.day_of(fields), shape.rule_of(fields)
        answer = self._answers.answer(day, rule)
        behind = cells(answer, shape.delimiter)
        if answer.error is not None:
            self.bad += 1
        elif not missing:
            if len(self._known) >= _MOST_CELLS:
                self._known.clear()
            self._known[day, rule] = behind
        return missing + behind
