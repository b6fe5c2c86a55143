"""Folders and patterns of tables: each table into a table of its own, under the same name in another folder.

A folder may be called as a column and its value, publication_date=2026-02-03/, which then need not stand in the table.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar
from urllib.parse import unquote

from deadline_cli.batch.formats import Format, has_format, is_called_json, is_written
from deadline_cli.batch.packing import packing_of
from deadline_cli.errors import DeadlineError, Message
from deadline_cli.given_file import files_below, is_file_or_broken

_WILD = frozenset("*?[")
Answered = TypeVar("Answered")
_NO_VALUE = "__HIVE_DEFAULT_PARTITION__"


def is_many(given: str) -> bool:
    """Whether a folder or a pattern is named (a file that is called so by its letters is that file)."""
    path = Path(given)
    return given != "-" and (path.is_dir() or (bool(_WILD & set(given)) and not path.exists()))


def named_by_folders(given: str) -> dict[str, str]:
    """The columns that the folders of the path name, with their values; an empty one is a missing value."""
    named = (part.partition("=") for part in Path(given).parent.parts if "=" in part)
    return {unquote(name): "" if value == _NO_VALUE else unquote(value) for name, _, value in named}


def each(
    given: str, target: str | None, to: Format | None, answer: Callable[[str, str], Answered]
) -> tuple[list[Answered], tuple[tuple[str, Message], ...]]:
    """What `answer` gives for every table and its target, and the tables that it refuses, with the reasons."""
    done, failed = [], []
    for table, goal in pairs(given, target, to):
        try:
            Path(goal).parent.mkdir(parents=True, exist_ok=True)
            done.append(answer(table, goal))
        except DeadlineError as problem:
            failed.append((table, problem.message))
    return done, tuple(failed)


def pairs(given: str, target: str | None, to: Format | None) -> Iterator[tuple[str, str]]:
    """Each table and where its answers go: notices/year=2026/a.csv under OUT as year=2026/a.csv.

    Raises DeadlineError where there is no table, or no folder for the answers.
    """
    base, tables = _tables(given)
    if target not in (None, "-") and (below := Path(str(target)).resolve()) != base.resolve():
        tables = [table for table in tables if not table.resolve().is_relative_to(below)]  # a former run's answers
    if not tables:
        raise DeadlineError(
            "{given}: no table there; tables end in .csv, .tsv, .jsonl, .json, .parquet, .xlsx, .xls or .ods",
            given=given,
        )
    if target in (None, "-"):
        raise DeadlineError(
            "{given} names {many} tables; -o names the folder for their answers", given=given, many=len(tables)
        )
    folder = Path(str(target))
    if folder.exists() and not folder.is_dir():
        raise DeadlineError(
            "{target} is a file; -o names the folder for the answers to {many} tables", target=target, many=len(tables)
        )
    if folder.resolve() == base.resolve():
        raise DeadlineError("{target} is the folder of the tables themselves; name another", target=target)
    goals = [folder / table.relative_to(base).with_name(_answers_name(table, to)) for table in tables]
    shared = {goal for goal, many in Counter(goals).items() if many > 1}
    for table, goal in zip(tables, goals, strict=True):
        if goal in shared:  # a.csv and a.jsonl, both of them to become a.parquet
            goal = goal.with_name(f"{table.name}{goal.suffix}")
        yield str(table), str(goal)


def _answers_name(table: Path, to: Format | None) -> str:
    """The table's own name, with the suffix of another format where it is written as one."""
    if to is None:
        as_it_is = is_written(table.name) or is_called_json(table.name)
        return table.name if as_it_is else f"{_plain_name(table)}.xlsx"
    return f"{_plain_name(table)}.{to}"


def _tables(given: str) -> tuple[Path, list[Path]]:
    path = Path(given)
    if path.is_dir():
        return path, _sorted(files_below(path, special=True))
    parts = path.parts
    wild = next(at for at, part in enumerate(parts) if _WILD & set(part))
    base = Path(*parts[:wild]) if wild else Path()
    return base, _sorted(base.glob(str(Path(*parts[wild:]))))


def _sorted(found: Iterator[Path]) -> list[Path]:
    """The tables among the files; what a running job or a system hides (.crc, _SUCCESS, .part) is none.

    Raises DeadlineError for a pipe that is named like a table: a folder is read as it lies there.
    """
    named = (path for path in found if has_format(path.name) and not path.is_dir())
    tables = sorted(path for path in named if not any(part.startswith((".", "_")) for part in path.parts[-2:]))
    if pipe := next((path for path in tables if not is_file_or_broken(path)), None):
        raise DeadlineError("{path}: a pipe among the tables of a folder; name it alone", path=pipe)
    return tables


def _plain_name(table: Path) -> str:
    """The name without the suffixes of its packing and its format."""
    inner = table.with_suffix("") if packing_of(table.name) else table
    return inner.stem
