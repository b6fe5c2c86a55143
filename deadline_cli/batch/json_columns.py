"""JSON Lines column by column with polars: an object stays to the letter and our keys follow it.

Only flat objects whose texts have no escapes are taken so, and only where a regular expression has checked the whole
line; every other line goes to the row engine (json_rows).
"""

from __future__ import annotations

import io
import json
import re
from itertools import islice

import numpy as np
import polars as pl

from deadline_cli.batch.columns import ColumnAnswers, Columns, Written
from deadline_cli.batch.frames import date_texts, written
from deadline_cli.batch.json_rows import JsonRows
from deadline_cli.batch.scalar import COLUMNS, Answer
from deadline_cli.batch.shape import Asked
from deadline_cli.batch.text_columns import SPARE

_TEXT = r'"[^"\\\x00-\x1f]*"'
_NUMBER = r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?"
_PAIR = rf" *{_TEXT} *: *(?:{_TEXT}|{_NUMBER}|true|false|null) *"
_FLAT = rf"^\{{{_PAIR}(?:,{_PAIR})*\}}$"
_VALUE = r' *: *(?:"([^"]*)"|([0-9]+|null)) *[,}]'


class JsonColumns:
    """Lines of JSON with their answers, a block at a time; counts the rows, and those without an answer."""

    def __init__(self, asked: Asked, answers: ColumnAnswers, by_row: JsonRows) -> None:
        self.rows = self.bad = 0
        self._asked, self._answers, self._by_row = asked, answers, by_row

    def answer(self, lines: bytes) -> bytes | None:
        """The lines with our keys; None where the block is one for the row engine as a whole."""
        spare = next(iter(islice((code for code in SPARE if code not in lines), 1)), None)
        if spare is None or b"\r" in lines or not lines.endswith(b"\n"):
            return None
        try:
            raw = pl.read_csv(lines, has_header=False, separator=chr(spare), quote_char=None, infer_schema=False)
        except pl.exceptions.PolarsError:
            return None
        if raw.width != 1 or raw.height != lines.count(b"\n"):
            return None
        rows = raw.to_series().alias("line")
        dates, date_is_plain = self._values(rows, self._asked.date_column)
        regular = rows.str.contains(_FLAT) & ~rows.str.contains('"deadline_', literal=True) & date_is_plain
        if self._asked.rule is None:
            rules, rule_is_plain = self._values(rows, self._asked.rule_column)
            regular &= rule_is_plain
            asked = written(rules)
        else:
            asked = Written([self._asked.rule], np.zeros(len(rows), np.uint32))
        regular = regular.fill_null(False)
        if regular.sum() < len(rows) * 0.9:
            return None
        columns = self._answers.answer(written(dates), asked)
        errors = np.count_nonzero(columns.error[regular.to_numpy()])
        self.rows, self.bad = self.rows + int(regular.sum()), self.bad + int(errors)
        return self._written(rows, columns, regular)

    def _values(self, rows: pl.Series, key: str) -> tuple[pl.Series, pl.Series]:
        """A key's values as they are written, and where the key stands once at most, with a text or a whole number."""
        name = json.dumps(key, ensure_ascii=False)
        pattern = re.escape(name) + _VALUE
        frame = pl.DataFrame({"line": rows}).select(
            text=pl.col("line").str.extract(pattern, 1),
            number=pl.col("line").str.extract(pattern, 2),
            times=pl.col("line").str.count_matches(name, literal=True),
        )
        found = frame["text"].is_not_null() | frame["number"].is_not_null()
        plain = (frame["times"] == 0) | ((frame["times"] == 1) & found)
        number = frame["number"].replace("null", "")
        return frame["text"].fill_null(number).fill_null(""), plain

    def _written(self, rows: pl.Series, columns: Columns, regular: pl.Series) -> bytes:
        before, behind, which = _tails(columns)
        frame = pl.DataFrame({"line": rows, "date": date_texts(columns)}).select(
            pl.concat_str(
                pl.col("line").str.strip_suffix("}"), before.gather(which), pl.col("date"), behind.gather(which)
            )
        )
        out = frame.to_series()
        odd = np.flatnonzero(~regular.to_numpy()).tolist()
        if odd:
            answered = [self._by_row.answer(f"{rows[row]}\n".encode()).decode().removesuffix("\n") for row in odd]
            out = out.scatter(odd, answered)
        held = io.BytesIO()
        out.to_frame().write_csv(held, include_header=False, quote_style="never")
        return held.getvalue()


def _tails(columns: Columns) -> tuple[pl.Series, pl.Series, pl.Series]:
    """The text before the date and behind it, each combination once, and which of them a row has."""
    texts = [
        _keys(Answer("\0", way.effect if way else "", provisional, (way.rule or None) if way else None, None))
        for way in columns.ways
        for provisional in (False, True)
    ]
    texts += [_keys(Answer(None, None, None, None, error)) for error in columns.errors]
    which = np.where(columns.error > 0, columns.error + 2 * len(columns.ways), columns.way * 2 + columns.provisional)
    before, behind = zip(*texts, strict=True)
    return pl.Series(before), pl.Series(behind), pl.Series(which.astype(np.uint32))


def _keys(answer: Answer) -> tuple[str, str]:
    """Our keys as the row engine writes them, parted where the date stands."""
    text = ", " + json.dumps(dict(zip(COLUMNS, answer, strict=True)), ensure_ascii=False)[1:]
    before, _, behind = text.partition(json.dumps("\0")[1:-1])
    return before, behind
