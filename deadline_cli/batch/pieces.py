"""Texts of a block as Arrow arrays over its own bytes, and answers as the texts that follow them."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from deadline_cli.batch.columns import Columns, Ints, Written
from deadline_cli.counting.layout import BEGIN, DOMAIN, EPOCH

Places = NDArray[np.int64]
TEXT = pa.large_binary()


def between(lines: bytes | NDArray[np.uint8], places: Places) -> pa.Array:
    """The texts between neighbouring places, none of them copied."""
    offsets = np.ascontiguousarray(places, np.int64)
    return pa.Array.from_buffers(TEXT, len(offsets) - 1, [None, pa.py_buffer(offsets), pa.py_buffer(lines)])


def texts_at(lines: bytes, begins: Places, ends: Places) -> pa.Array:
    """The texts from each beginning to its end; they lie one behind another."""
    places = np.empty(2 * len(begins) + 1, np.int64)
    places[0:-1:2], places[1::2] = begins, ends
    places[-1] = ends[-1] if len(ends) else 0
    return between(lines, places).take(_every_second(len(begins)))


def numbers(values: NDArray[Any]) -> pa.Array:
    """The numbers as they lie in memory; pyarrow's own way imports pandas to see whether they are of it."""
    plain = np.packbits(values, bitorder="little") if values.dtype == np.bool_ else np.ascontiguousarray(values)
    return pa.Array.from_buffers(pa.from_numpy_dtype(values.dtype), len(values), [None, pa.py_buffer(plain)])


def validity(flags: NDArray[np.bool_]) -> pa.Buffer:
    """Flags as Arrow packs them, a bit each."""
    return pa.py_buffer(np.packbits(flags, bitorder="little"))


def values_of(integers: pa.Array) -> NDArray[Any]:
    """Arrow's integers as numpy's, as they lie in memory."""
    size = integers.type.bit_width // 8
    kind = f"{'u' if pa.types.is_unsigned_integer(integers.type) else 'i'}{size}"
    if not len(integers):
        return np.empty(0, kind)
    return np.frombuffer(integers.buffers()[1], kind, len(integers), integers.offset * size)


def distinct(texts: pa.Array) -> tuple[list[bytes], NDArray[Any]]:
    """The different texts, and for each row the number of its own."""
    encoded = texts.dictionary_encode()
    return encoded.dictionary.to_pylist(), values_of(encoded.indices)


def written_cells(texts: pa.Array) -> Written:
    """Cells of CSV as the csv module reads them."""
    spellings, codes = distinct(texts)
    return Written([cell_of(text) for text in spellings], codes)


def cell_of(text: bytes) -> str:
    """A cell as the csv module reads it."""
    cell = text.decode("utf-8", "surrogateescape")
    return cell[1:-1].replace('""', '"') if cell.startswith('"') else cell


def date_texts(columns: Columns) -> pa.Array:
    """The deadlines as 2026-02-03; empty where there is an error."""
    place = columns.days - np.int32(BEGIN - EPOCH - 1)
    place[columns.error > 0] = 0
    if len(place) and (int(place.min()) < 0 or int(place.max()) > DOMAIN):
        days, which = np.unique(np.where(columns.error > 0, np.int32(_NO_DAY), columns.days), return_inverse=True)
        return texts_of([b"" if day == _NO_DAY else _iso(day) for day in days.tolist()]).take(numbers(which))
    return _all_dates().take(numbers(place))


def texts_of(texts: list[bytes]) -> pa.Array:
    """Texts as an array of their bytes."""
    return between(b"".join(texts), np.cumsum([0, *map(len, texts)]))


def strings_of(texts: list[bytes]) -> pa.Array:
    """A few texts as Arrow's strings; pyarrow's own way imports pandas, as with numbers."""
    places = np.cumsum([0, *map(len, texts)], dtype=np.int32)
    return pa.Array.from_buffers(pa.string(), len(texts), [None, pa.py_buffer(places), pa.py_buffer(b"".join(texts))])


def join_rows(*pieces: pa.Array, between_them: bytes = b"") -> pa.Array:
    """Each row's pieces in their order, one text a row."""
    return pc.binary_join_element_wise(*pieces, texts_of([between_them])[0])


def with_texts(texts: pa.Array, rows: Places, others: list[bytes]) -> pa.Array:
    """The same with other texts in some rows, which are named in order."""
    if not len(rows):
        return texts
    flags = np.zeros(len(texts), np.bool_)
    flags[rows] = True
    return pc.replace_with_mask(texts, numbers(flags), texts_of(others))


def bytes_of(texts: pa.Array) -> memoryview:
    """All the texts, one behind another."""
    _, places, characters = texts.buffers()
    begin, end = np.frombuffer(places, np.int64)[[texts.offset, texts.offset + len(texts)]].tolist()
    return memoryview(characters)[begin:end] if end > begin else memoryview(b"")


def flags_of(flags: pa.Array) -> NDArray[np.bool_]:
    """The flags, one a byte."""
    bits = np.frombuffer(flags.buffers()[1], np.uint8)
    return np.unpackbits(bits, bitorder="little")[flags.offset : flags.offset + len(flags)].astype(np.bool_)


_NO_DAY = -(2**31)


def _iso(day: int) -> bytes:
    from datetime import date

    return date.fromordinal(day + EPOCH).isoformat().encode()


@cache
def _all_dates() -> pa.Array:
    """The empty text and every day of the calendar as text."""
    days: Ints = np.arange(BEGIN - EPOCH, BEGIN - EPOCH + DOMAIN, dtype=np.int32)
    return pa.concat_arrays([texts_of([b""]), numbers(days).cast(pa.date32()).cast(pa.string()).cast(TEXT)])


@cache
def _every_second(rows: int) -> pa.Array:
    return numbers(np.arange(0, 2 * rows, 2))
