"""Patterns compiled ahead: compiling the reader's is a third of the time of a process that proofreads one page.

The tables beside this file (python -m deadline_cli.notices.ahead) hold what Python's `re` makes of each pattern; the
compilers of 3.11 to 3.13 make the same on machines of 64 bits, and 3.14 runs it. Under another Python, or where a
pattern is not in the table, it is compiled as ever: a table that is old costs time and nothing else.
"""

from __future__ import annotations

import re
import sys
from functools import cache
from pathlib import Path
from typing import AnyStr

TABLE = Path(__file__).with_name("table.bin")
"""What a plain page asks for. The code of the widest is packed: unpacking all of them takes half a millisecond."""
SELDOM = TABLE.with_name("seldom.bin")
"""The others, read when one of them is asked for: a megabyte takes as long to read as thirty modules. The code of each
is packed to a sixth, for the size of an installation."""
_COMPILERS = frozenset({20220615, 20221023, 20230612})  # _sre.MAGIC of 3.11, of 3.12, and of 3.13 and 3.14
_NO_END = 0xFFFF_FFFF  # how often `*` repeats; half as often on machines of 32 bits
_PLAIN = (14).to_bytes(4, "little")  # the word that every code begins with, INFO; what is packed never does
Made = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""Flags, code in 32-bit words, number of groups, the groups by name and in order."""


asked: set[tuple[str | bytes, int]] = set()
"""Every pattern that was asked for, with its flags: what a table must hold."""


def compiled(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """The pattern, made of what stands in the table, or compiled."""
    flags = int(flags)  # a flag of `re` is an int with a hash of its own
    asked.add((source, flags))
    made = unpacked(_table(TABLE).get((source, flags)) or _table(SELDOM).get((source, flags)))
    if made is None:
        return re.compile(source, flags)
    import _sre  # type: ignore[import-not-found]

    known, code, groups, by_name, in_order = made
    pattern: re.Pattern[AnyStr] = _sre.compile(
        source, known, memoryview(code).cast("I").tolist(), groups, by_name, in_order
    )
    return pattern


def packed(made: Made) -> Made:
    """The pattern as the second table holds it."""
    from zlib import compress

    return made[0], compress(made[1], 9), *made[2:]


def unpacked(made: Made | None) -> Made | None:
    """A pattern with its code in words, which may be packed; None for none, and for what cannot be unpacked."""
    if made is None or made[1].startswith(_PLAIN):
        return made
    from zlib import decompress, error

    try:
        return made[0], decompress(made[1]), *made[2:]
    except error:
        return None


def fits() -> bool:
    """Whether the running Python's compiler is one whose code the table holds."""
    if sys.implementation.name != "cpython" or sys.byteorder != "little":
        return False
    import _sre

    return _sre.MAGIC in _COMPILERS and _sre.CODESIZE == 4 and _sre.MAXREPEAT == _NO_END


@cache
def _table(path: Path) -> dict[tuple[str | bytes, int], Made]:
    import marshal

    try:
        found = marshal.loads(path.read_bytes()) if fits() else {}
    except (OSError, ValueError, EOFError, TypeError):
        return {}
    return found if isinstance(found, dict) else {}
