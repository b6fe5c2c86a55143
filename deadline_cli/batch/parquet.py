"""Parquet, and every way into and out of it, through polars' streaming engine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import polars as pl
from polars.io.plugins import register_io_source

from deadline_cli.batch.columns import ColumnAnswers
from deadline_cli.batch.frames import dates_of, frame_of, texts_of
from deadline_cli.batch.scalar import COLUMNS
from deadline_cli.batch.shape import Asked, shape_of
from deadline_cli.errors import DeadlineError

_ROWS = 1 << 18
_ADDED = dict(zip(COLUMNS, (pl.Date(), pl.String(), pl.Boolean(), pl.String(), pl.String()), strict=True))


class Counter:
    """How many rows there were, and how many of them have no answer."""

    def __init__(self, progress: Callable[[int], None] | None = None) -> None:
        self.rows = self.bad = 0
        self._progress = progress

    def add(self, rows: int, bad: int) -> None:
        self.rows += rows
        self.bad += bad
        if self._progress:
            self._progress(rows)


def convert(given: Path, kind: str, target: Path, to: str, asked: Asked, place: str, counter: Counter) -> None:
    """Write the table with its deadlines; memory holds some batches of rows. `kind` and `to` name the formats."""
    try:
        table = _SCANS[kind](given)
        schema = table.collect_schema()
        shape = shape_of(schema.names(), ",", asked, place)
        _refuse_without_form(schema, to, place)
        answers = ColumnAnswers(asked.calendar, asked.date_kind)

        def batches(*_: Any) -> Iterator[pl.DataFrame]:
            for batch in table.collect_batches(chunk_size=_ROWS, maintain_order=True):
                dates = dates_of(batch.to_series(shape.date_at))
                if shape.rule_at is None:
                    rules = texts_of(pl.Series([asked.rule or ""]).new_from_index(0, batch.height))
                else:
                    rules = texts_of(batch.to_series(shape.rule_at))
                added = frame_of(answers.answer(dates, rules))
                counter.add(batch.height, batch.height - added[COLUMNS[4]].null_count())
                yield batch.hstack(added)

        answered = register_io_source(batches, schema=pl.Schema({**schema, **_ADDED}), validate_schema=False)
        _SINKS[to](answered, target)
    except (pl.exceptions.PolarsError, pl.exceptions.PanicException) as problem:
        inner = _own_error(problem)
        raise DeadlineError(inner or f"{place}: not readable as {kind}: {_first_line(problem)}") from None


def _refuse_without_form(schema: pl.Schema, to: str, place: str) -> None:
    """Lists in a cell of CSV, bytes in JSON: nobody could read them back, and polars would stop in the middle."""
    for name, kind in schema.items():
        binary = "Binary" in str(kind)
        if (to in ("csv", "tsv") and (kind.is_nested() or binary)) or (to == "jsonl" and binary):
            raise DeadlineError(f"{place}: column {name!r} holds {kind}, for which {to} has no form; write parquet")


def rows_of(given: Path) -> int:
    """How many rows a Parquet file has, by its footer."""
    found: int = pl.scan_parquet(given).select(pl.len()).collect().item()
    return found


_SCANS: dict[str, Callable[[Path], pl.LazyFrame]] = {
    "parquet": pl.scan_parquet,
    "csv": lambda path: pl.scan_csv(path, infer_schema=False, truncate_ragged_lines=True),
    "tsv": lambda path: pl.scan_csv(path, infer_schema=False, truncate_ragged_lines=True, separator="\t"),
    "jsonl": lambda path: pl.scan_ndjson(path, infer_schema_length=None),
}

_SINKS: dict[str, Callable[[pl.LazyFrame, Path], Any]] = {
    "parquet": lambda table, path: table.sink_parquet(path),
    "csv": lambda table, path: table.sink_csv(path),
    "tsv": lambda table, path: table.sink_csv(path, separator="\t"),
    "jsonl": lambda table, path: table.sink_ndjson(path),
}


def _own_error(problem: Exception) -> str | None:
    """Our own error, where polars carries it as text of its own: `DeadlineError: …`."""
    _, mark, text = str(problem).partition("DeadlineError: ")
    return text.strip().splitlines()[0] if mark else None


def _first_line(problem: Exception) -> str:
    return (str(problem).strip().splitlines() or ["unknown"])[0]
