"""Between polars columns and answers: a column's distinct spellings, and answers as columns."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from functools import cache
from typing import Any

import numpy as np
import polars as pl

from deadline_cli.batch.columns import Columns, Ints, Written
from deadline_cli.batch.scalar import COLUMNS
from deadline_cli.counting.layout import BEGIN, DOMAIN, EPOCH
from deadline_cli.errors import DeadlineError


def written(column: pl.Series, newline: str | None = None) -> Written:
    """A column of texts as its distinct spellings; what is missing is the empty one.

    `newline` is the character that stands for line breaks.
    """

    def spell(text: str) -> str:
        return text if newline is None else text.replace(newline, "\n")

    return _written_as(column.fill_null(""), spell)


def dates_of(column: pl.Series) -> Written | Ints:
    """A column of dates: as days where it holds dates, as written where it holds texts, numbers or times of day.

    Raises DeadlineError for a column that can hold no dates.
    """
    kind = column.dtype
    if kind == pl.Date:
        if not column.null_count():
            return column.to_physical().to_numpy()
        return _written_as(column, lambda day: "" if day is None else str(day))
    if isinstance(kind, pl.Datetime):
        if kind.time_zone:
            column = column.dt.convert_time_zone("Asia/Shanghai")
        # Midnight is how tables write a date without a time; of other times only the hour plays a part.
        at_midnight = column == column.dt.truncate("1d")
        hours = column.dt.replace_time_zone(None).dt.truncate("1h")
        marked = pl.select(pl.when(at_midnight).then(hours).otherwise(hours + timedelta(minutes=1))).to_series()
        return _written_as(marked, lambda at: "" if at is None else f"{at:%Y-%m-%d %H:%M}".removesuffix(" 00:00"))
    if kind == pl.Float32:
        raise DeadlineError(
            f"column {column.name!r} holds Float32, which cannot hold 20260203; write it as text, date or Float64"
        )
    if kind == pl.Float64 or isinstance(kind, pl.Decimal):
        return _written_as(column.fill_nan(None) if kind == pl.Float64 else column, _number)
    return texts_of(column)


def _number(value: float | Decimal | None) -> str:
    """20260203.0 as 20260203; what is missing is the empty text."""
    if value is None:
        return ""
    return str(int(value)) if value == int(value) else str(value)


def texts_of(column: pl.Series) -> Written:
    """A column of rules, or of dates written as texts or as numbers (20260203)."""
    if column.dtype.is_nested() or column.dtype in (pl.Binary, pl.Object, pl.Boolean):
        raise DeadlineError(f"column {column.name!r} holds {column.dtype}; dates and rules are texts, dates or numbers")
    return written(column.cast(pl.String))


def _written_as(column: pl.Series, spell: Callable[[Any], str]) -> Written:
    distinct = column.unique(maintain_order=False)
    spellings = [spell(value) for value in distinct]
    if len(distinct) < 2:
        return Written(spellings, np.zeros(len(column), np.uint32))
    numbers = pl.Series(np.arange(len(distinct), dtype=np.uint32))
    return Written(spellings, column.replace_strict(distinct, numbers, return_dtype=pl.UInt32).to_numpy())


def date_texts(columns: Columns) -> pl.Series:
    """The deadlines as 2026-02-03; empty where there is an error."""
    place = columns.days - np.int32(BEGIN - EPOCH - 1)
    if len(place) and (int(place.min()) < 1 or int(place.max()) > DOMAIN):
        texts = pl.Series(columns.days).cast(pl.Date).dt.to_string("%Y-%m-%d")
        return texts.set(pl.Series(columns.error > 0), "")
    place[columns.error > 0] = 0
    return _all_dates().gather(pl.Series(place.astype(np.uint32)))


def frame_of(columns: Columns) -> pl.DataFrame:
    """The answers as columns of their own types, null where there is none."""
    right = pl.Series(columns.error == 0)
    ways = pl.Series(columns.way.astype(np.uint32))
    effects = pl.Series([way.effect if way else None for way in columns.ways], dtype=pl.String)
    rules = pl.Series([(way.rule or None) if way else None for way in columns.ways], dtype=pl.String)
    errors = pl.Series([None, *columns.errors[1:]], dtype=pl.String)
    frame = pl.DataFrame(
        {
            COLUMNS[0]: pl.Series(columns.days).cast(pl.Date),
            COLUMNS[1]: effects.gather(ways) if len(columns.ways) else effects,
            COLUMNS[2]: pl.Series(columns.provisional),
            COLUMNS[3]: rules.gather(ways) if len(columns.ways) else rules,
        }
    )
    if not right.all():
        frame = frame.select(pl.when(right).then(pl.col(name)).alias(name) for name in frame.columns)
    return frame.with_columns(errors.gather(pl.Series(columns.error.astype(np.uint32))).alias(COLUMNS[4]))


@cache
def _all_dates() -> pl.Series:
    """The empty text and every day of the calendar as text."""
    days: Ints = np.arange(BEGIN - EPOCH, BEGIN - EPOCH + DOMAIN, dtype=np.int32)
    return pl.concat([pl.Series([""]), pl.Series(days).cast(pl.Date).dt.to_string("%Y-%m-%d")])
