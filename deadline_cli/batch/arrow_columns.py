"""Between Arrow's columns and answers: a column's distinct spellings, and answers as columns of their own types."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from deadline_cli.batch.columns import Columns, Ints, Written
from deadline_cli.batch.pieces import flags_of, strings_of, validity, values_of
from deadline_cli.batch.scalar import COLUMNS
from deadline_cli.errors import DeadlineError
from deadline_cli.moments import in_beijing

_A_SECOND = {"s": 1, "ms": 10**3, "us": 10**6, "ns": 10**9}
_EPOCH = datetime(1970, 1, 1)


def dates_of(column: pa.Array, name: str) -> Written | Ints:
    """A column of dates: as days where it holds dates, as written where it holds texts, numbers or times of day.

    Raises DeadlineError for a column that can hold no dates.
    """
    kind = column.type
    if pa.types.is_date64(kind):
        column, kind = column.cast(pa.date32()), pa.date32()
    if pa.types.is_date32(kind):
        if not column.null_count:
            return values_of(column)
        return _spelled(column, lambda day: "" if day is None else str(day))
    if pa.types.is_timestamp(kind):
        return _moments(column)
    if pa.types.is_float16(kind) or pa.types.is_float32(kind):
        raise DeadlineError(
            "column {name!r} holds Float32, which cannot hold 20260203; write it as text, date or Float64", name=name
        )
    if pa.types.is_float64(kind) or pa.types.is_decimal(kind):
        return _spelled(column, _number)
    return texts_in(column, name)


def texts_in(column: pa.Array, name: str) -> Written:
    """A column of rules, or of dates written as texts or as numbers (20260203)."""
    kind = column.type
    if pa.types.is_dictionary(kind) and _is_text(kind.value_type):
        return _of_dictionary(column, _text)
    if pa.types.is_dictionary(kind):
        column = column.dictionary_decode()
        kind = column.type
    texts = _is_text(kind)
    if not (texts or pa.types.is_integer(kind) or pa.types.is_null(kind) or pa.types.is_time(kind)):
        raise DeadlineError(
            "column {name!r} holds {kind}; dates and rules are texts, dates or numbers", name=name, kind=kind
        )
    return _spelled(column if texts and kind != pa.string_view() else column.cast(pa.string()), _text)


def answer_types() -> tuple[Any, ...]:
    """The Arrow types of our columns, in their order."""
    return pa.date32(), pa.string(), pa.bool_(), pa.string(), pa.string()


def answer_fields() -> list[pa.Field]:
    """Our columns in a schema."""
    return [pa.field(name, kind) for name, kind in zip(COLUMNS, answer_types(), strict=True)]


def answers_in(columns: Columns, plain: bool = True) -> list[pa.Array]:
    """The answers as columns of `answer_types`, null where there is none; texts as dictionaries if not `plain`."""
    right = columns.error == 0
    days = np.ascontiguousarray(columns.days, np.int32)
    buffers = [validity(right), pa.py_buffer(days)]
    effects = [way.effect if way else "" for way in columns.ways]
    rules = [way.rule if way else "" for way in columns.ways]
    has_rule = np.array([bool(rule) for rule in rules] or [False])[columns.way if rules else columns.way * 0]
    return [
        pa.Array.from_buffers(pa.date32(), len(days), buffers),
        _chosen(effects, columns.way, right, plain),
        pa.Array.from_buffers(pa.bool_(), len(days), [validity(right), validity(columns.provisional)]),
        _chosen(rules, columns.way, right & has_rule, plain),
        _chosen(columns.errors, columns.error, ~right, plain),
    ]


def _is_text(kind: Any) -> bool:
    return bool(pa.types.is_string(kind) or pa.types.is_large_string(kind) or kind == pa.string_view())


def _text(value: Any) -> str:
    return "" if value is None else str(value)


def _number(value: float | Decimal | None) -> str:
    """20260203.0 as 20260203; what is missing is the empty text."""
    if value is None or value != value:
        return ""
    return str(int(value)) if value not in (float("inf"), float("-inf")) and value == int(value) else str(value)


def _spelled(column: pa.Array, spell: Callable[[Any], str]) -> Written:
    return _of_dictionary(column.dictionary_encode(null_encoding="encode"), spell)


def _of_dictionary(column: pa.DictionaryArray, spell: Callable[[Any], str]) -> Written:
    """A column of which each value stands once; where the number of one is missing, the value is."""
    spellings = [spell(value) for value in column.dictionary.to_pylist()]
    codes = values_of(column.indices).astype(np.int32, copy=False)
    if column.indices.null_count:
        codes = np.where(flags_of(column.indices.is_valid()), codes, len(spellings))
        spellings.append(spell(None))
    return Written(spellings, codes)


def _moments(column: pa.Array) -> Written:
    """Times to the hour: midnight is how tables write a date without a time; of others only the hour plays a part."""
    there = np.ones(len(column), np.bool_)
    if column.null_count:
        there = flags_of(column.is_valid())
        column = column.fill_null(0)
    ticks = values_of(column.cast(pa.timestamp(column.type.unit)).view(pa.int64()))
    hours, beyond = np.divmod(ticks, 3600 * _A_SECOND[column.type.unit])
    keys, codes = np.unique(np.where(there, hours * 2 + (beyond > 0), np.iinfo(np.int64).min), return_inverse=True)
    zoned = column.type.tz is not None
    return Written([_hour(key, zoned) for key in keys.tolist()], codes.astype(np.uint32))


def _hour(key: int, zoned: bool) -> str:
    if key == np.iinfo(np.int64).min:
        return ""
    hour, beyond = divmod(key, 2)
    try:
        at = _EPOCH + timedelta(hours=hour)
        day, clock = in_beijing(at.replace(tzinfo=UTC) if zoned else at)
    except (OverflowError, DeadlineError):
        return str(np.datetime64(hour, "h"))
    of_day = 0 if clock is None else clock.hour
    return f"{day} {of_day:02}:01" if beyond or of_day else str(day)


def _chosen(texts: Any, which: NDArray[Any], valid: NDArray[np.bool_], plain: bool) -> pa.Array:
    """For each row one of the texts, null where it is not `valid`."""
    places = np.ascontiguousarray(which, np.int32)
    chosen = pa.Array.from_buffers(pa.int32(), len(places), [validity(valid), pa.py_buffer(places)])
    held = strings_of([text.encode("utf-8", "replace") for text in texts] or [b""])
    return held.take(chosen) if plain else pa.DictionaryArray.from_arrays(chosen, held, safe=False)
