"""Thrift's compact protocol, in which the footer of a Parquet file is written, without knowing what it says.

A structure is a dictionary of its fields, a list its items; what is not asked for stays the bytes that it was.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from deadline_cli.records import NamedTuple

_TRUE, _FALSE, _BYTE, _DOUBLE, _BINARY, _LIST, _SET, _MAP, _STRUCT = 1, 2, 3, 7, 8, 9, 10, 11, 12
I32, I64 = 5, 6


class Value(NamedTuple):
    """A value of some kind, in the bytes in which it is written."""

    kind: int
    data: bytes

    @property
    def number(self) -> int:
        return _Reader(self.data).zigzag()

    @property
    def binary(self) -> bytes:
        reader = _Reader(self.data)
        size = reader.varint()
        return self.data[reader.at : reader.at + size]

    @property
    def struct(self) -> Struct:
        return _Reader(self.data).struct()

    @property
    def items(self) -> list[Value]:
        """The items of a list."""
        reader = _Reader(self.data)
        many, kind = reader.size()
        return [reader.value(kind) for _ in range(many)]


Struct: TypeAlias = dict[int, Value]


def struct_of(data: bytes) -> Struct:
    """The structure that stands in the bytes."""
    return _Reader(data).struct()


def struct(fields: Struct) -> Value:
    """A structure of those fields."""
    parts, last = [], 0
    for number, (kind, data) in sorted(fields.items()):
        step = number - last
        parts += [bytes([step << 4 | kind]) if step < 16 else bytes([kind]) + _varint(number << 1), data]
        last = number
    return Value(_STRUCT, b"".join([*parts, b"\0"]))


def listed(items: Sequence[Value]) -> Value:
    """A list of values of one kind, at least one."""
    kind, many = items[0].kind, len(items)
    head = bytes([many << 4 | kind]) if many < 15 else bytes([0xF0 | kind]) + _varint(many)
    return Value(_LIST, head + b"".join(item.data for item in items))


def number(value: int, kind: int) -> Value:
    """A number of that kind (I32, I64)."""
    return Value(kind, _varint(value << 1 ^ value >> 63))


def binary(data: bytes) -> Value:
    """Bytes, or a text."""
    return Value(_BINARY, _varint(len(data)) + data)


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


class _Reader:
    """Where the values of some bytes begin and end."""

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
        """The length of a list, and the kind of its items."""
        head = self.data[self.at]
        self.at += 1
        return (self.varint() if head >> 4 == 15 else head >> 4), head & 15

    def struct(self) -> Struct:
        found: Struct = {}
        for at, kind in self._fields():
            begin = self.at
            self._skip(kind)
            found[at] = Value(kind, self.data[begin : self.at])
        return found

    def value(self, kind: int) -> Value:
        """An item of a list."""
        begin = self.at
        self._skip_item(kind)
        return Value(kind, self.data[begin : self.at])

    def _fields(self) -> Iterator[tuple[int, int]]:
        """Number and kind of each field of a structure; who asks passes over the value."""
        at = 0
        while head := self.data[self.at]:
            self.at += 1
            at = at + (head >> 4) if head >> 4 else self.zigzag()
            yield at, head & 15
        self.at += 1

    def _skip(self, kind: int) -> None:
        if kind in (_TRUE, _FALSE):
            return  # it stands in the head of the field
        if kind == _STRUCT:
            for _, inner in self._fields():
                self._skip(inner)
        elif kind in (_LIST, _SET):
            many, inner = self.size()
            for _ in range(many):
                self._skip_item(inner)
        elif kind == _MAP:
            many = self.varint()
            kinds = self.data[self.at] if many else 0
            self.at += bool(many)
            for _ in range(many):
                self._skip_item(kinds >> 4)
                self._skip_item(kinds & 15)
        elif kind == _BINARY:
            size = self.varint()
            self.at += size
        elif kind in (_BYTE, _DOUBLE):
            self.at += 8 if kind == _DOUBLE else 1
        else:
            self.varint()

    def _skip_item(self, kind: int) -> None:
        if kind in (_TRUE, _FALSE):
            self.at += 1  # outside of a field a truth is a byte
        else:
            self._skip(kind)
