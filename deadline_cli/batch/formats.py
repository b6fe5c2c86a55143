"""The formats of tables, told by suffix or by name, and their files opened."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Literal, get_args

from deadline_cli.batch.packing import packing_of, unpacked
from deadline_cli.errors import DeadlineError, Named, system_reason
from deadline_cli.given_file import open_given

Format = Literal["csv", "tsv", "jsonl", "parquet", "xlsx"]

FORMATS: tuple[Format, ...] = get_args(Format)
DELIMITERS = {"csv": ",", "tsv": "\t"}
_SUFFIXES: dict[str, Format] = {
    ".csv": "csv", ".tsv": "tsv", ".tab": "tsv", ".jsonl": "jsonl", ".ndjson": "jsonl", ".parquet": "parquet",
    ".pq": "parquet", ".xlsx": "xlsx",
}  # fmt: skip
WORKBOOKS = dict.fromkeys((".xlsm", ".xlsb", ".xls", ".et", ".ods"), FORMATS[-1])
"""Workbooks that are read as .xlsx is, and never written."""
_LINES = ".json"
"""What Spark and DuckDB call JSON Lines; never written but in the place of one that was read."""
_READ: dict[str, Format] = _SUFFIXES | WORKBOOKS | {_LINES: "jsonl"}
_NAMED = Named("csv, tsv, jsonl, parquet or xlsx")


def format_of(path: str | None, option: str) -> Format:
    """The format that the suffix names. Raises DeadlineError, with the option that would, where it names none."""
    if path is None or path == "-":
        raise DeadlineError("a pipe has no suffix; {option} {named} names its format", option=option, named=_NAMED)
    if (found := _by_suffix(path, _READ if option == "--from" else _SUFFIXES)) is None:
        raise DeadlineError(
            "{path}: the suffix names no format; {option} {named} does", path=path, option=option, named=_NAMED
        )
    return found


def is_called_json(path: str) -> bool:
    """Whether the suffix is .json, by which both JSON and JSON Lines are called."""
    return _inner(path).suffix.lower() == _LINES


def has_format(path: str) -> bool:
    """Whether the suffix names a format that is read."""
    return _by_suffix(path, _READ) is not None


def is_written(path: str) -> bool:
    """Whether the suffix names a format that is written."""
    return _by_suffix(path, _SUFFIXES) is not None


def _by_suffix(path: str, suffixes: dict[str, Format]) -> Format | None:
    """By the last suffix, or by the one before .gz or .zst."""
    return suffixes.get(_inner(path).suffix.lower())


def _inner(path: str) -> Path:
    return Path(path).with_suffix("") if packing_of(path) else Path(path)


def place_of(given: str) -> str:
    """A table as messages name it."""
    return Named("standard input") if given == "-" else given


@contextmanager
def opened(given: str) -> Iterator[BinaryIO]:
    """The table's bytes, unpacked; `-` is standard input. Raises DeadlineError where there are none to read."""
    if given == "-":
        yield sys.stdin.buffer
        return
    check_file(given)
    try:
        file = open_given(Path(given))
    except OSError as problem:
        raise DeadlineError("{given}: {reason}", given=given, reason=system_reason(problem)) from None
    with file, unpacked(file, given) as plain:
        yield plain


def check_file(given: str) -> None:
    """Raises DeadlineError where there is no such file."""
    path = Path(given)
    if path.is_dir():
        raise DeadlineError("{given} is a folder; name a table in it", given=given)
    if not os.path.lexists(path):
        raise DeadlineError("{given}: no such file", given=given)
