"""From one format of text into another, row by row: CSV, TSV and JSON Lines."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator
from typing import Any

from deadline_cli.batch.formats import DELIMITERS
from deadline_cli.batch.json_rows import JsonRows
from deadline_cli.batch.records import records
from deadline_cli.batch.scalar import COLUMNS, Answer, ScalarAnswers
from deadline_cli.batch.shape import Asked, shape_of
from deadline_cli.batch.source import Source
from deadline_cli.errors import DeadlineError


class Exchange:
    """Rows as objects from a source; counts the rows, and those without an answer."""

    def __init__(self, asked: Asked, answers: ScalarAnswers, place: str) -> None:
        self._asked, self._answers, self._place = asked, answers, place
        self._json = JsonRows(asked, answers, place)
        self._rows = self._bad = 0

    @property
    def rows(self) -> int:
        return self._rows + self._json.rows

    @property
    def bad(self) -> int:
        return self._bad + self._json.bad

    def run(self, source: Source, kind: str, to: str, write: Callable[[bytes], Any]) -> None:
        """Read `kind` from the source, write `to`."""
        objects = self._from_text(source, DELIMITERS[kind]) if kind in DELIMITERS else self._from_json(source)
        if to in DELIMITERS:
            self._to_text(objects, DELIMITERS[to], write)
        else:
            for found in objects:
                write((json.dumps(found, ensure_ascii=False) + "\n").encode("utf-8", "replace"))

    def _from_json(self, source: Source) -> Iterator[dict[str, Any]]:
        while lines := source.take():
            yield from self._json.objects(lines)

    def _from_text(self, source: Source, delimiter: str) -> Iterator[dict[str, Any]]:
        def more() -> str:
            return source.line().decode("utf-8", "replace")

        header: list[str] | None = None
        while lines := source.take():
            for fields, text, _, wrong in records(lines.decode("utf-8", "replace"), delimiter, more):
                if header is None:
                    header = fields
                    shape = shape_of(header, delimiter, self._asked, self._place)
                elif text:
                    yield self._object(header, fields, wrong, shape.date_at, shape.rule_at)
        if header is None:
            raise DeadlineError(f"{self._place} is empty; a table has a header")

    def _object(
        self, header: list[str], fields: list[str], wrong: str | None, date_at: int, rule_at: int | None
    ) -> dict[str, Any]:
        if wrong is None and len(fields) > len(header):
            wrong = f"the row has {len(fields)} cells, the header {len(header)}"
        fields = (fields + [""] * len(header))[: len(header)]
        self._rows += 1
        if wrong:
            answer = Answer(None, None, None, None, wrong)
        else:
            rule = fields[rule_at] if rule_at is not None else self._asked.rule or ""
            answer = self._answers.answer(fields[date_at], rule)
        self._bad += answer.error is not None
        return dict(zip((*header, *COLUMNS), (*fields, *answer), strict=True))

    def _to_text(self, objects: Iterator[dict[str, Any]], delimiter: str, write: Callable[[bytes], Any]) -> None:
        header: list[str] | None = None
        out = io.StringIO(newline="")
        writer = csv.writer(out, delimiter=delimiter, lineterminator="\n")
        for found in objects:
            if header is None:
                header = [name for name in found if name not in COLUMNS] + list(COLUMNS)
                writer.writerow(header)
            elif unknown := [name for name in found if name not in header]:
                raise DeadlineError(
                    f"{self._place}: row {self.rows} has a key {unknown[0]!r} that the first row lacks; use --to jsonl"
                )
            writer.writerow([_cell(found.get(name)) for name in header])
            if out.tell() > 1 << 20:
                write(out.getvalue().encode("utf-8", "replace"))
                out.seek(0)
                out.truncate()
        write(out.getvalue().encode("utf-8", "replace"))


def _cell(value: object) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
