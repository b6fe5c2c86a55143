"""The folders of the user's own rules and kinds, which the environment names."""

from __future__ import annotations

import os

_found: dict[str, str | None] | None = None


def own_folder(variable: str) -> str | None:
    """The folder that a variable of the environment names, None without one."""
    found = _found
    if found is None:
        return os.environ.get(variable)
    if variable not in found:
        found[variable] = os.environ.get(variable)
    return found[variable]


class AskedOnce:
    """While a page is read the environment is asked once for each variable: Python takes as long for one that is not
    there as for a title, and a notice asks six times."""

    __slots__ = ()

    def __enter__(self) -> None:
        global _found
        _found = {}

    def __exit__(self, *_: object) -> None:
        global _found
        _found = None
