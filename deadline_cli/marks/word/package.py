"""A zip package with some of its parts replaced or added; every other member keeps the very bytes it is stored as.

`zipfile` reads the package but cannot copy a member without packing it anew, so the copy is written here: each member
with a header of its own, its data as they stand in the file (APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12, 4.3.16).
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping

from deadline_cli.records import NamedTuple

_LOCAL, _CENTRAL, _END = struct.Struct("<4s5H3L2H"), struct.Struct("<4s6H3L5H2L"), struct.Struct("<4s4H2LH")
_SIZES_FOLLOW, _UTF8 = 0x08, 0x800
_SMALL, _LEVEL = 2000, 4  # packing a small part, or a large one as far as it goes, takes longer than all the rest
_DOS_DAY = (1 << 5) | 1  # 1 January 1980: a new part carries no clock of ours


class _Member(NamedTuple):
    """What both headers of a member say, and its data as they are stored."""

    name: bytes
    stored: bytes
    method: int
    flags: int
    time: int
    day: int
    crc: int
    size: int
    system: int = 0
    version: int = 20
    external: int = 0
    comment: bytes = b""


def parts_of(data: bytes) -> zipfile.ZipFile:
    """The package, open for reading."""
    return zipfile.ZipFile(io.BytesIO(data))


def with_parts(data: bytes, packed: zipfile.ZipFile, changed: Mapping[str, bytes]) -> bytes:
    """The package `data`, opened as `packed`, with these parts: one that is there is replaced in its place, a new one
    stands at the end."""
    members = [
        _packed(_name(info), changed[info.filename]) if info.filename in changed else _copied(data, info)
        for info in packed.infolist()
    ]
    known, comment = set(packed.namelist()), packed.comment
    members += [_packed(name.encode(), part) for name, part in changed.items() if name not in known]
    return _written(members, comment)


def _name(info: zipfile.ZipInfo) -> bytes:
    return info.orig_filename.encode("utf-8" if info.flag_bits & _UTF8 else "cp437")


def _copied(data: bytes, info: zipfile.ZipInfo) -> _Member:
    """A member as it is stored: its data begin behind the name and the extra field of its local header."""
    name_length, extra_length = struct.unpack_from("<2H", data, info.header_offset + 26)
    begin = info.header_offset + _LOCAL.size + name_length + extra_length
    year, month, day, hour, minute, second = info.date_time
    return _Member(
        _name(info), data[begin : begin + info.compress_size], info.compress_type, info.flag_bits & ~_SIZES_FOLLOW,
        hour << 11 | minute << 5 | second // 2, (year - 1980) << 9 | month << 5 | day, info.CRC, info.file_size,
        info.create_system, max(info.extract_version, 20), info.external_attr, info.comment,
    )  # fmt: skip


def _packed(name: bytes, part: bytes) -> _Member:
    flags, crc = 0 if name.isascii() else _UTF8, zlib.crc32(part)
    if len(part) < _SMALL:
        return _Member(name, part, zipfile.ZIP_STORED, flags, 0, _DOS_DAY, crc, len(part))
    packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, -15)
    stored = packer.compress(part) + packer.flush()
    return _Member(name, stored, zipfile.ZIP_DEFLATED, flags, 0, _DOS_DAY, crc, len(part))


def _written(members: list[_Member], comment: bytes) -> bytes:
    out, directory = bytearray(), bytearray()
    for m in members:
        at = len(out)
        fields = (m.flags, m.method, m.time, m.day, m.crc, len(m.stored), m.size, len(m.name))
        out += _LOCAL.pack(b"PK\x03\x04", m.version, *fields, 0) + m.name + m.stored
        made_by = m.system << 8 | m.version
        directory += _CENTRAL.pack(b"PK\x01\x02", made_by, m.version, *fields, 0, len(m.comment), 0, 0, m.external, at)
        directory += m.name + m.comment
    end = (0, 0, len(members), len(members), len(directory), len(out), len(comment))
    return bytes(out + directory + _END.pack(b"PK\x05\x06", *end) + comment)
