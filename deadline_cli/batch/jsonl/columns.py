"""JSON Lines column by column with Arrow: an object stays to the letter and our keys follow it.

Only flat objects whose texts have no escapes are taken so, and only where a regular expression has checked the whole
line; every other line goes to the row engine (rows).
"""

from __future__ import annotations

import json
import re
from threading import local

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from deadline_cli.batch.columns import ColumnAnswers, Columns, Written
from deadline_cli.batch.form import Done
from deadline_cli.batch.jsonl.rows import JsonRows
from deadline_cli.batch.pieces import (
    Places,
    bytes_of,
    date_texts,
    distinct,
    flags_of,
    join_rows,
    numbers,
    texts_at,
    texts_of,
    values_of,
    with_texts,
)
from deadline_cli.batch.scalar import COLUMNS, Answer
from deadline_cli.batch.shape import Asked
from deadline_cli.records import NamedTuple

_TEXT = r'"[^"\\\x00-\x1f]*"'
_NUMBER = r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?"
_PAIR = rf" *{_TEXT} *: *(?:{_TEXT}|{_NUMBER}|true|false|null) *"
_FLAT = rf"^\{{{_PAIR}(?:,{_PAIR})*\}}$"
_PLAIN = re.compile(rb" *: *([0-9]+|null) *[,}]")
_MOST_ODD = 0.1

Flags = NDArray[np.bool_]


class _Lines(NamedTuple):
    """Whole lines: their bytes, where each begins and ends, and where the quotation marks stand."""

    text: bytes
    begins: Places
    ends: Places
    quotes: Places


class JsonEngines:
    """Blocks of lines with their answers, for several threads: each has engines of its own."""

    def __init__(self, asked: Asked, place: str) -> None:
        self._asked, self._place = asked, place
        self._own = local()
        self._made: list[tuple[JsonColumns, JsonRows]] = []

    def answer(self, text: bytes) -> bytes | memoryview:
        """The lines with our keys."""
        if not hasattr(self._own, "engines"):
            answers = ColumnAnswers(self._asked.calendar, self._asked.date_kind, self._asked.language)
            by_row = JsonRows(self._asked, answers.scalar, self._place)
            self._own.engines = JsonColumns(self._asked, answers, by_row), by_row
            self._made.append(self._own.engines)
        engines: tuple[JsonColumns, JsonRows] = self._own.engines
        by_column, by_row = engines
        done = by_column.answer(text)
        return by_row.answer(text) if done is None else done

    @property
    def done(self) -> Done:
        """How many rows there were, and how many of them have no answer."""
        each = [engine for engines in self._made for engine in engines]
        return Done(sum(engine.rows for engine in each), sum(engine.bad for engine in each))


class JsonColumns:
    """Lines of JSON with their answers, a block at a time; counts the rows, and those without an answer."""

    def __init__(self, asked: Asked, answers: ColumnAnswers, by_row: JsonRows) -> None:
        self.rows = self.bad = 0
        self._asked, self._answers, self._by_row = asked, answers, by_row

    def answer(self, text: bytes) -> bytes | memoryview | None:
        """The lines with our keys; None where the block is one for the row engine as a whole."""
        if b"\r" in text or not text.endswith(b"\n"):
            return None
        characters = np.frombuffer(text, np.uint8)
        ends = np.flatnonzero(characters == ord("\n"))
        lines = _Lines(text, np.concatenate(([0], ends[:-1] + 1)), ends, np.flatnonzero(characters == ord('"')))
        rows = texts_at(text, lines.begins, ends)
        regular = flags_of(pc.match_substring_regex(rows, pattern=_FLAT))
        if b'"deadline_' in text:
            regular &= ~flags_of(pc.match_substring(rows, pattern='"deadline_'))
        dates = self._values(lines, rows, self._asked.date_column, regular)
        if self._asked.rule is None:
            rules = self._values(lines, rows, self._asked.rule_column, regular)
        else:
            rules = Written([self._asked.rule], np.zeros(len(rows), np.uint32))
        if np.count_nonzero(regular) < len(rows) * (1 - _MOST_ODD):
            return None
        columns = self._answers.answer(dates, rules)
        self.rows += int(np.count_nonzero(regular))
        self.bad += int(np.count_nonzero(columns.error[regular]))
        return self._written(lines, columns, regular)

    def _values(self, lines: _Lines, rows: pa.Array, key: str, regular: Flags) -> Written:
        """A key's values as they are written; where they are no text and no whole number, the row is not regular."""
        name = json.dumps(key, ensure_ascii=False).encode("utf-8", "surrogateescape")
        at = values_of(pc.find_substring(rows, pattern=name))
        there = at >= 0
        if key in self._asked.folders and not there.any():
            return Written([self._asked.folders[key]], np.zeros(len(rows), np.uint32))
        if lines.text.count(name) != np.count_nonzero(there):
            regular &= values_of(pc.count_substring(rows, pattern=name)) < 2
        behind = lines.begins + at + len(name)
        # Quotation marks come in pairs where nothing is escaped: behind those of the key stand those of its value.
        quote = np.searchsorted(lines.quotes, behind)
        begins, ends = (lines.quotes.take(quote + n, mode="clip") for n in (0, 1))
        of_text = there & (begins - behind <= 3) & (begins > behind) & (ends <= lines.ends)
        blank = np.frombuffer(lines.text, np.uint8)
        of_text &= np.isin(blank.take(begins - 1, mode="clip"), list(b" :"))
        begins, ends = (np.where(of_text, places, lines.begins) for places in (begins + 1, ends))
        spellings, codes = distinct(texts_at(lines.text, begins, ends))
        others = {}
        for row in np.flatnonzero(there & ~of_text & regular).tolist():
            if (found := _PLAIN.match(lines.text, int(behind[row]))) is None:
                regular[row] = False
            elif found[1] != b"null":
                others[row] = found[1].decode()
        if key in self._asked.folders:
            others |= dict.fromkeys(np.flatnonzero(~there & regular).tolist(), self._asked.folders[key])
        texts = [text.decode("utf-8", "surrogateescape") for text in spellings]
        return Written(texts, codes).with_rows(others)

    def _written(self, lines: _Lines, columns: Columns, regular: Flags) -> memoryview:
        before, behind, which = _tails(columns)
        rows = texts_at(lines.text, lines.begins, np.maximum(lines.ends - 1, lines.begins))
        out = join_rows(rows, before.take(which), date_texts(columns), behind.take(which))
        odd = np.flatnonzero(~regular)
        return bytes_of(with_texts(out, odd, [self._by_row.answer(self._line(lines, row)) for row in odd.tolist()]))

    def _line(self, lines: _Lines, row: int) -> bytes:
        return lines.text[lines.begins[row] : lines.ends[row] + 1]


def _tails(columns: Columns) -> tuple[pa.Array, pa.Array, pa.Array]:
    """The text before the date and behind it, each combination once, and which of them a row has."""
    texts = [
        _keys(Answer("\0", way.effect if way else "", provisional, (way.rule or None) if way else None, None))
        for way in columns.ways
        for provisional in (False, True)
    ]
    texts += [_keys(Answer(None, None, None, None, error)) for error in columns.errors]
    which = np.where(columns.error > 0, columns.error + 2 * len(columns.ways), columns.way * 2 + columns.provisional)
    before, behind = zip(*texts, strict=True)
    return texts_of(list(before)), texts_of(list(behind)), numbers(which)


def _keys(answer: Answer) -> tuple[bytes, bytes]:
    """Our keys as the row engine writes them, parted where the date stands."""
    text = ", " + json.dumps(dict(zip(COLUMNS, answer, strict=True)), ensure_ascii=False)[1:] + "\n"
    before, _, behind = text.partition(json.dumps("\0")[1:-1])
    return before.encode("utf-8", "surrogateescape"), behind.encode("utf-8", "surrogateescape")
