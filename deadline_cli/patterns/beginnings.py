"""With which characters a match of a pattern can begin, told from the pattern itself.

`re` skips to such a character before it tries a pattern, at a tenth of what a try costs; but its compiler knows them
only of patterns that begin with a character, a class, or alternatives of characters. What is optional, repeated, in a
group or behind a look to either side is followed here too. Only a pattern compiled ahead is given its beginnings: one
that the running Python compiles finds the same, more slowly.
"""

from __future__ import annotations

from re import _compiler, _constants  # type: ignore[attr-defined]
from typing import Any

_NEEDS_NOTHING = frozenset({_constants.ASSERT, _constants.ASSERT_NOT, _constants.AT})
_REPEATS = frozenset({_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT})
_IGNORED = _constants.SRE_FLAG_IGNORECASE | _constants.SRE_FLAG_LOCALE
_HEAD, _MASK, _SHORTEST = 5, 2, 3  # words of the block that describes a pattern; where in it what stands

Members = list[tuple[Any, Any]]
"""What stands in a class: characters, ranges, categories."""


def with_beginnings(code: list[int], parsed: Any, flags: int) -> list[int]:
    """The code of a pattern, with the class of its first characters put into the block that describes it.

    As it was where `re` knows them itself, where a match may be empty, and where it may begin with almost anything.
    """
    if code[0] != _constants.INFO or code[_MASK] or not code[_SHORTEST] or (flags | parsed.state.flags) & _IGNORED:
        return code
    found, may_be_empty = _beginnings(parsed.data)
    if not found or may_be_empty:
        return code
    charset, _ = _compiler._optimize_charset(list(dict.fromkeys(found)))
    block: list[int] = []
    _compiler._compile_charset(charset, flags | parsed.state.flags, block)
    described = [code[0], code[1] + len(block), _constants.SRE_INFO_CHARSET, *code[_SHORTEST:_HEAD]]
    return [*described, *block, *code[_HEAD:]]


def _beginnings(items: Any) -> tuple[Members | None, bool]:
    """The characters with which a sequence can begin, None where that cannot be told; and whether it may be empty."""
    found: Members = []
    for operation, value in items:
        members, may_be_empty = _of_one(operation, value)
        if members is None:
            return None, False
        found += members
        if not may_be_empty:
            return found, False
    return found, True


def _of_one(operation: Any, value: Any) -> tuple[Members | None, bool]:
    if operation is _constants.LITERAL:
        return [(operation, value)], False
    if operation is _constants.IN:
        return (None if value[0][0] is _constants.NEGATE else list(value)), False
    if operation in _NEEDS_NOTHING:
        return [], True
    if operation in _REPEATS:
        members, may_be_empty = _beginnings(value[2])
        return members, may_be_empty or value[0] == 0
    if operation is _constants.SUBPATTERN:
        return _beginnings(value[3]) if not (value[1] or value[2]) else (None, False)
    if operation is _constants.BRANCH:
        parts = [_beginnings(part) for part in value[1]]
        if any(members is None for members, _ in parts):
            return None, False
        return [member for members, _ in parts for member in members or ()], any(empty for _, empty in parts)
    return None, False
