"""The footer of a Parquet file: its schema and where its columns stand.

Columns are added to a file without reading the others: its bytes stay as they are, pages of the new columns follow, and
a footer names both. Where that cannot be, and Arrow writes all columns anew, the footer gets back what Arrow leaves
out: it has no type for an INTERVAL, an ENUM, a BSON, and knows of them only how they are stored.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, TypeAlias

from deadline_cli.batch.parquet import thrift
from deadline_cli.batch.parquet.thrift import I32, I64, Struct, Value
from deadline_cli.records import dataclass

Mend: TypeAlias = Callable[[bytes, bytes], bytes]
"""Of a text of the footer, by its key, as it shall be."""

_MAGIC = b"PAR1"
_END = 8  # the footer's size and the magic letters behind it
# Fields of FileMetaData, of RowGroup, of ColumnChunk and its ColumnMetaData, of SchemaElement.
_SCHEMA, _GROUPS, _TEXTS, _ORDERS, _ENCRYPTION = 2, 4, 5, 7, 8
_CHUNKS, _BYTES, _PACKED_BYTES = 1, 2, 6
_AT, _CHUNK = 2, 3
_PLACES = (9, 10, 11)  # of data, of an index, of the dictionary
_TYPE, _LENGTH, _CHILDREN, _CONVERTED, _LOGICAL = 1, 2, 5, 6, 10


def footer_of(path: Path) -> bytes:
    """The footer of the file."""
    with path.open("rb") as file:
        return _footer_of(file)[1]


def is_signed(footer: bytes) -> bool:
    """Whether a footer is signed, so that nothing may be added to it."""
    return _ENCRYPTION in thrift.struct_of(footer)


def append(source: Path, added: BinaryIO, target: Path, mend: Mend) -> None:
    """Write the file `source` with the columns of `added`, which has as many rows in as many groups."""
    with source.open("rb") as given, target.open("wb") as out:
        (end, own), (added_end, new) = _footer_of(given), _footer_of(added)
        _copy(given, 0, end, out)
        _copy(added, len(_MAGIC), added_end, out)
        footer = _joined(thrift.struct_of(own), thrift.struct_of(new), end - len(_MAGIC), mend)
        out.write(footer + struct.pack("<I", len(footer)) + _MAGIC)


def _joined(own: Struct, new: Struct, moved: int, mend: Mend) -> bytes:
    """The footer of both files' columns; pages of the new ones stand `moved` bytes behind where they were written."""
    (root, *elements), (_, *more) = own[_SCHEMA].items, new[_SCHEMA].items
    fields = root.struct
    # The new columns are no groups: as many children as elements.
    fields[_CHILDREN] = thrift.number(fields[_CHILDREN].number + len(more), I32)
    groups = zip(_items(own, _GROUPS), _items(new, _GROUPS), strict=True)
    found = own | {_SCHEMA: thrift.listed([thrift.struct(fields), *elements, *more])}
    if joined := [_joined_group(before.struct, added.struct, moved) for before, added in groups]:
        found[_GROUPS] = thrift.listed(joined)
    if _ORDERS in own:
        found[_ORDERS] = thrift.listed([*own[_ORDERS].items, *new[_ORDERS].items])
    if texts := [_mended(each.struct, mend) for each in _items(own, _TEXTS)]:
        found[_TEXTS] = thrift.listed(texts)
    return thrift.struct(found).data


def _mended(text: Struct, mend: Mend) -> Value:
    key, value = text[1], text.get(2)
    return thrift.struct(text if value is None else text | {2: thrift.binary(mend(key.binary, value.binary))})


def _joined_group(own: Struct, new: Struct, moved: int) -> Value:
    chunks = [_moved_chunk(chunk.struct, moved) for chunk in new[_CHUNKS].items]
    found = own | {_CHUNKS: thrift.listed([*own[_CHUNKS].items, *chunks])}
    for size in (_BYTES, _PACKED_BYTES):
        if size in own and size in new:
            found[size] = thrift.number(own[size].number + new[size].number, I64)
    return thrift.struct(found)


def _moved_chunk(chunk: Struct, moved: int) -> Value:
    inner = chunk[_CHUNK].struct
    for place in _PLACES:
        if place in inner:
            inner[place] = thrift.number(inner[place].number + moved, I64)
    at = chunk[_AT].number
    return thrift.struct(chunk | {_CHUNK: thrift.struct(inner), _AT: thrift.number(at + moved if at else 0, I64)})


def _items(found: Struct, field: int) -> list[Value]:
    return found[field].items if field in found else []


def _footer_of(file: BinaryIO) -> tuple[int, bytes]:
    """Where the footer begins, and the footer."""
    end = file.seek(-_END, os.SEEK_END)
    (size,) = struct.unpack("<I", file.read(4))
    begin = file.seek(end - size)
    return begin, file.read(size)


def _copy(source: BinaryIO, begin: int, end: int, out: BinaryIO) -> None:
    source.seek(begin)
    while begin < end and (block := source.read(min(1 << 22, end - begin))):
        out.write(block)
        begin += len(block)


@dataclass(slots=True)
class _Element:
    """A column or group of the schema by its number, with what stands below it."""

    number: int
    fields: Struct
    below: list[_Element]

    @property
    def stored(self) -> tuple[Value | None, Value | None]:
        """How its values are stored, whatever they mean."""
        return self.fields.get(_TYPE), self.fields.get(_LENGTH)

    @property
    def meaning(self) -> Struct:
        """What its values mean, in the old way of saying it and in the new one."""
        return {field: self.fields[field] for field in (_CONVERTED, _LOGICAL) if field in self.fields}


def give_meanings(source: Path, target: Path) -> None:
    """Annotate the columns of `target` as those of `source` are, which are its first ones, where it has none."""
    own, written = _schema(thrift.struct_of(footer_of(source))), thrift.struct_of(footer_of(target))
    new = _schema(written)
    lost = [pair for column in zip(own.below, new.below, strict=False) for pair in _lost(*column)]
    if not lost:
        return
    elements = written[_SCHEMA].items
    for before, after in lost:
        elements[after.number] = thrift.struct(after.fields | before.meaning)
    footer = thrift.struct(written | {_SCHEMA: thrift.listed(elements)}).data
    with target.open("r+b") as file:
        file.seek(_footer_of(file)[0])
        file.write(footer + struct.pack("<I", len(footer)) + _MAGIC)
        file.truncate()


def _lost(before: _Element, after: _Element) -> Iterator[tuple[_Element, _Element]]:
    """Where a meaning is lost."""
    if before.stored == after.stored and before.meaning and not after.meaning:
        yield before, after
    if len(before.below) == len(after.below):
        for pair in zip(before.below, after.below, strict=True):
            yield from _lost(*pair)


def _schema(footer: Struct) -> _Element:
    """The root of the schema, whose elements stand depth first."""
    rest = (_Element(at, element.struct, []) for at, element in enumerate(footer[_SCHEMA].items))
    root = next(rest)
    _hang(root, rest)
    return root


def _hang(above: _Element, rest: Iterator[_Element]) -> None:
    children = above.fields.get(_CHILDREN)
    for _ in range(children.number if children else 0):
        element = next(rest)
        above.below.append(element)
        _hang(element, rest)
