"""PDFium's functions without declared arguments: to check those takes longer than the work itself.

A handle is passed as `c_void_p` (as a plain integer it would lose its upper half), a place to write to by reference.
"""

from __future__ import annotations

from collections.abc import Callable
from ctypes import c_int, c_void_p, cast
from typing import Any


def undeclared(function: Any, result: Any = c_int) -> Callable[..., Any]:
    """The same function, found by its address and called as the system calls it; handles come back as integers."""
    found: Any = type(function)(cast(function, c_void_p).value)
    found.restype = result
    return found  # type: ignore[no-any-return]


def handle(pointer: Any) -> c_void_p:
    """A handle of pypdfium2's as it is passed to such a function."""
    return cast(pointer, c_void_p)
