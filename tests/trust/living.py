"""A fault put into code that is loaded already: its functions, its tables, the defaults of its values."""

from __future__ import annotations

import gc
import inspect
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from types import CodeType, FunctionType, ModuleType
from typing import Any

from tests.trust.faults import ROOT, Mutant


def put_in(mutant: Mutant, live: Sequence[FunctionType], caches: Sequence[Any]) -> None:
    """Give the functions that live the code of the faulty module, and the modules its tables; forget the rest."""
    whole = mutant.code()
    new = {(code.co_qualname, code.co_firstlineno): code for code in _codes(whole)}
    for function in live:
        code = function.__code__
        if code.co_filename == str(ROOT / mutant.file):
            other = new.get((code.co_qualname, code.co_firstlineno), code)
            if other != code:
                function.__code__ = other
    if not mutant.in_function:
        _give_tables(mutant, whole, live)
    for cache in caches:
        cache.cache_clear()


def _give_tables(mutant: Mutant, whole: CodeType, live: Sequence[FunctionType]) -> None:
    """The plain values at the head of the faulty module, in place of the old in every module that holds them."""
    name = ".".join(Path(mutant.file).with_suffix("").parts)
    made = dict(vars(sys.modules[name]))
    exec(whole, made)
    for key, old in list(vars(sys.modules[name]).items()):
        value = made[key]
        if isinstance(old, type) and old.__module__ == name:
            _give_defaults(old, value)
        if key.startswith("__") or isinstance(old, (type, FunctionType, ModuleType)) or callable(old):
            continue
        if _equal(value, old):
            continue
        for module in list(sys.modules.values()):
            if vars(module).get(key) is old:
                setattr(module, key, value)
    for function in live:
        if function.__module__ == name and isinstance(other := _named(made, function.__qualname__), FunctionType):
            function.__defaults__, function.__kwdefaults__ = other.__defaults__, other.__kwdefaults__


def _give_defaults(old: type, new: type) -> None:
    """What the fields of a dataclass or a named tuple are where nothing is said: its maker is no code of the module."""
    for maker in ("__init__", "__new__"):
        before, after = (getattr(made := vars(sort).get(maker), "__func__", made) for sort in (old, new))
        if isinstance(before, FunctionType) and isinstance(after, FunctionType):
            before.__defaults__, before.__kwdefaults__ = after.__defaults__, after.__kwdefaults__


def _equal(value: Any, old: Any) -> bool:
    try:
        return bool(value == old)
    except ValueError:  # arrays
        return False


def _named(made: dict[str, Any], name: str) -> Any:
    """A function of the module or of one of its classes, out of what decorators put round it."""
    first, *others = name.split(".")
    found = made.get(first)
    for part in others:
        found = vars(found).get(part) if isinstance(found, type) else None
    return inspect.unwrap(found) if callable(found) else found


def _codes(code: CodeType) -> Iterator[CodeType]:
    yield code
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            yield from _codes(inner)


def functions_of(files: Iterable[str]) -> list[FunctionType]:
    names = {str(ROOT / file) for file in files}
    return [f for f in gc.get_objects() if isinstance(f, FunctionType) and f.__code__.co_filename in names]


def is_cache(value: object) -> bool:
    """A function of the project's own that remembers."""
    if type(value).__name__ != "_lru_cache_wrapper":
        return False
    return str(getattr(value, "__module__", "")).startswith(("deadline_cli", "tests"))
