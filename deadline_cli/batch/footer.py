"""The footer of a Parquet file: what its columns mean, where Arrow knows only how they are stored.

Arrow has no type for an INTERVAL, an ENUM, a BSON: it reads and writes their bytes and leaves out what they mean. Here
the annotations of one file are given to the same columns of another.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from pathlib import Path

from deadline_cli.records import NamedTuple, dataclass

_MAGIC = b"PAR1"
_LISTS, _MAP, _STRUCT, _BINARY, _DOUBLE, _BYTE = (9, 10), 11, 12, 8, 7, 3
_FLAGS = (1, 2)  # booleans stand in the field's own header
_SCHEMA = 2  # of FileMetaData
# Of SchemaElement: the physical type, its length, how many children; the annotation, in the old way and in the new.
_TYPE, _LENGTH, _CHILDREN, _CONVERTED, _LOGICAL = 1, 2, 5, 6, 10


class _Field(NamedTuple):
    """A field of a structure in Thrift's compact protocol: its kind, and the bytes of its value."""

    kind: int
    value: bytes


@dataclass(slots=True)
class _Element:
    """A column or group of the schema, with what stands below it; `begin` to `end` are its bytes in the footer."""

    fields: dict[int, _Field]
    begin: int
    end: int
    below: list[_Element]

    @property
    def stored(self) -> tuple[_Field | None, _Field | None]:
        """How its values are stored, whatever they mean."""
        return self.fields.get(_TYPE), self.fields.get(_LENGTH)

    @property
    def has_meaning(self) -> bool:
        return _CONVERTED in self.fields or _LOGICAL in self.fields


def give_meanings(source: Path, target: Path) -> None:
    """Annotate the columns of `target` as those of `source` are, which are its first ones, where it has none."""
    given, written = _footer_of(source), _footer_of(target)
    own, new = _schema(given), _schema(written)
    lost = [pair for column in zip(own.below, new.below, strict=False) for pair in _lost(*column)]
    if not lost:
        return
    at, parts = 0, []
    for before, after in lost:
        meaning = {key: before.fields[key] for key in (_CONVERTED, _LOGICAL) if key in before.fields}
        parts += [written[at : after.begin], _packed(after.fields | meaning)]
        at = after.end
    footer = b"".join([*parts, written[at:]])
    with target.open("r+b") as file:
        file.seek(-8 - len(written), os.SEEK_END)
        file.write(footer + struct.pack("<I", len(footer)) + _MAGIC)


def _lost(before: _Element, after: _Element) -> Iterator[tuple[_Element, _Element]]:
    """Where a meaning is lost, in the order of the file."""
    if before.stored == after.stored and before.has_meaning and not after.has_meaning:
        yield before, after
    if len(before.below) == len(after.below):
        for pair in zip(before.below, after.below, strict=True):
            yield from _lost(*pair)


def _footer_of(path: Path) -> bytes:
    with path.open("rb") as file:
        file.seek(-8, os.SEEK_END)
        (size,) = struct.unpack("<I", file.read(4))
        file.seek(-8 - size, os.SEEK_END)
        return file.read(size)


def _schema(footer: bytes) -> _Element:
    """The root of the schema."""
    reader = _Reader(footer)
    for number, kind in reader.fields():
        if number != _SCHEMA:
            reader.skip(kind)
            continue
        elements = [reader.element() for _ in range(reader.size()[0])]
        root = elements.pop(0)
        _hang(root, iter(elements))
        return root
    return _Element({}, 0, 0, [])


def _hang(above: _Element, rest: Iterator[_Element]) -> None:
    """Hang the elements that follow, depth first, below one another."""
    children = above.fields.get(_CHILDREN)
    for _ in range(_Reader(children.value).zigzag() if children else 0):
        element = next(rest)
        above.below.append(element)
        _hang(element, rest)


def _packed(fields: dict[int, _Field]) -> bytes:
    """A structure in the compact protocol."""
    parts, last = [], 0
    for number, (kind, value) in sorted(fields.items()):
        parts += [bytes([number - last << 4 | kind]), value]  # SchemaElement has ten fields: a step fits four bits
        last = number
    return b"".join([*parts, b"\0"])


class _Reader:
    """Thrift's compact protocol, as far as finding where values begin and end."""

    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0

    def varint(self) -> int:
        value = shift = 0
        while True:
            byte = self.data[self.at]
            self.at += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    def zigzag(self) -> int:
        value = self.varint()
        return value >> 1 ^ -(value & 1)

    def size(self) -> tuple[int, int]:
        """The length and the kind of a list."""
        head = self.data[self.at]
        self.at += 1
        return (self.varint() if head >> 4 == 15 else head >> 4), head & 15

    def fields(self) -> Iterator[tuple[int, int]]:
        """Number and kind of each field of a structure; who asks reads or skips the value."""
        number = 0
        while head := self.data[self.at]:
            self.at += 1
            number = number + (head >> 4) if head >> 4 else self.zigzag()
            yield number, head & 15
        self.at += 1

    def element(self) -> _Element:
        begin, found = self.at, {}
        for number, kind in self.fields():
            value = self.at
            self.skip(kind)
            found[number] = _Field(kind, self.data[value : self.at])
        return _Element(found, begin, self.at, [])

    def skip(self, kind: int) -> None:
        if kind in _FLAGS:
            return
        if kind == _STRUCT:
            for _, inner in self.fields():
                self.skip(inner)
        elif kind in _LISTS:
            many, inner = self.size()
            for _ in range(many):
                self._skip_item(inner)
        elif kind == _MAP:
            if many := self.varint():
                kinds = self.data[self.at]
                self.at += 1
                for _ in range(many):
                    self._skip_item(kinds >> 4)
                    self._skip_item(kinds & 15)
        elif kind == _BINARY:
            size = self.varint()
            self.at += size
        else:
            self.at = self.at + {_DOUBLE: 8, _BYTE: 1}[kind] if kind in (_DOUBLE, _BYTE) else self._behind_varint()

    def _skip_item(self, kind: int) -> None:
        if kind in _FLAGS:
            self.at += 1  # in a list a boolean is a byte
        else:
            self.skip(kind)

    def _behind_varint(self) -> int:
        self.varint()
        return self.at
