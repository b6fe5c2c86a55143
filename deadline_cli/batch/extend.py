"""A table with columns added by any function of its rows; the rows themselves stay to the letter.

For what is read row by row and slowly, as notice texts are; deadlines have ways of their own (batch.run).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO, Literal

from deadline_cli.batch.formats import DELIMITERS, Format, opened, place_of
from deadline_cli.batch.shape import column_of, quoted
from deadline_cli.batch.source import Source
from deadline_cli.batch.target import target_file
from deadline_cli.batch.text.header import read_header
from deadline_cli.batch.text.records import records
from deadline_cli.errors import DeadlineError, library_reason
from deadline_cli.whole_file import whole_file

Cell = str | int | None
Kind = Literal["text", "number", "day", "days"]
"""What a column holds: `days` are several, with blanks between them. Text formats write all of them as text."""
Wanted = tuple[str, ...] | DeadlineError
"""The wanted cells of a row, or why the row could not be read."""
_GROUP = 1 << 14  # rows of Parquet that are written at once
_AT_ONCE = 2000

Answers = Callable[[Iterable[Wanted]], Iterator[tuple[Cell, ...]]]


def extend(
    given: str,
    target: str | None,
    kind: Format,
    wanted: Sequence[tuple[str, str]],
    added: Mapping[str, Kind],
    answer: Answers,
    delimiter: str | None = None,
) -> int:
    """Add the columns `added` (names and kinds), whose cells `answer` gives for those of `wanted` (names and options).

    Gives the number of rows. A row too short to have a wanted cell has an empty one.
    """
    place = place_of(given)
    if kind == "parquet":
        return _parquet(Path(given), str(target), wanted, added, answer, place)
    with opened(given) as file:
        source = Source(file)
        if kind == "jsonl":
            with target_file(target) as out:
                return _json(source, out, wanted, list(added), answer)
        return _text(source, target, delimiter or DELIMITERS[kind], wanted, list(added), answer, place)


def _text(
    source: Source, target: str | None, delimiter: str, wanted: Sequence[tuple[str, str]], added: Sequence[str],
    answer: Answers, place: str,
) -> int:  # fmt: skip
    def more() -> str:
        return source.line().decode("utf-8", "surrogateescape")

    above, header, delimiter = read_header(source, delimiter, place)
    _refuse_taken(header.fields, added, place)
    at = [column_of(header.fields, name, option, place) for name, option in wanted]
    rows = 0
    with target_file(target) as out:
        first = above + delimiter.join((header.text, *added)) + (header.end or "\n")
        out.write(source.bom + source.encode(first.encode("utf-8", "surrogateescape")))
        while lines := source.take():
            found = [r for r in records(lines.decode("utf-8", "surrogateescape"), delimiter, more) if r.text]
            width = len(header.fields)
            answers = answer([tuple((r.fields + [""] * width)[i] for i in at) for r in found])
            for record, cells in zip(found, answers, strict=True):
                missing = delimiter * (width - len(record.fields))
                behind = delimiter.join(["", *(quoted(_shown(cell), delimiter) for cell in cells)])
                text = record.text + missing + behind + (record.end or "\n")
                out.write(source.encode(text.encode("utf-8", "surrogateescape")))
            rows += len(found)
    return rows


def _json(
    source: Source, out: BinaryIO, wanted: Sequence[tuple[str, str]], added: Sequence[str], answer: Answers
) -> int:
    rows = 0
    while lines := source.take():
        found = [line for line in lines.decode("utf-8", "surrogateescape").split("\n") if line.strip()]
        objects = [_object(line) for line in found]
        answers = answer([_wanted_of(o, wanted, added) for o in objects])
        for line, own, cells in zip(found, objects, answers, strict=True):
            body = line.rstrip() if isinstance(own, dict) else json.dumps({"input": line.rstrip()}, ensure_ascii=False)
            behind = json.dumps(dict(zip(added, cells, strict=True)), ensure_ascii=False)[1:]
            out.write((body[:-1] + ("" if own == {} else ", ") + behind + "\n").encode("utf-8", "surrogateescape"))
        rows += len(found)
    return rows


def _parquet(
    given: Path, target: str, wanted: Sequence[tuple[str, str]], added: Mapping[str, Kind], answer: Answers, place: str
) -> int:
    """Through Arrow: the user's columns stay as they are, numbers and days are written as such."""
    import pyarrow as pa

    from deadline_cli.batch.parquet.schemas import extended
    from deadline_cli.batch.parquet.stored import Stored, written_like

    stored = Stored(given, place)
    names = stored.schema.names
    _refuse_taken(names, list(added), place)
    places = [column_of(names, name, option, place) for name, option in wanted]
    kinds = {"number": pa.int32(), "day": pa.date32(), "days": pa.list_(pa.date32()), "text": pa.string()}
    fields = [pa.field(name, kinds[kind]) for name, kind in added.items()]
    schema = extended(stored.schema, fields)
    rows = 0
    waiting: list[pa.RecordBatch] = []
    with whole_file(target) as temporary, written_like(stored, temporary, schema) as writer:
        for batch in stored.batches(_AT_ONCE):
            texts = zip(*([_shown(cell) for cell in batch.column(at).to_pylist()] for at in places), strict=True)
            columns = zip(*answer(list(texts)), strict=True)
            typed = [
                pa.array([_typed(cell, kind) for cell in column], kinds[kind])
                for column, kind in zip(columns, added.values(), strict=True)
            ]
            waiting.append(pa.RecordBatch.from_arrays([*batch.columns, *typed], schema=schema))
            rows += batch.num_rows
            if len(waiting) * _AT_ONCE >= _GROUP:
                writer.write_table(pa.Table.from_batches(waiting))
                waiting.clear()
        writer.write_table(pa.Table.from_batches(waiting, schema))
    return rows


def _typed(cell: Cell, kind: Kind) -> Any:
    if cell is None or kind in ("number", "text"):
        return cell
    days = [date.fromisoformat(day) for day in str(cell).split()]
    return days if kind == "days" else days[0]


def _object(line: str) -> dict[str, Any] | DeadlineError:
    try:
        found = json.loads(line)
    except ValueError as problem:
        return DeadlineError("the line is no JSON: {problem}", problem=library_reason(problem))
    except RecursionError:
        return DeadlineError("the line is nested too deeply")
    return found if isinstance(found, dict) else DeadlineError("the line is no JSON object")


def _wanted_of(
    found: dict[str, Any] | DeadlineError, wanted: Sequence[tuple[str, str]], added: Sequence[str]
) -> Wanted:
    if isinstance(found, DeadlineError):
        return found
    _refuse_taken(list(found), added, "a line")
    name, option = wanted[0]
    if name not in found:
        return DeadlineError("the line has no {name!r}; {option} names the key", name=name, option=option)
    return tuple(_shown(found.get(name)) for name, _ in wanted)


def _shown(cell: object) -> str:
    return "" if cell is None else str(cell)


def _refuse_taken(header: Sequence[str], added: Sequence[str], place: str) -> None:
    taken = [name for name in added if name in header]
    if taken:
        raise DeadlineError(
            "{place} has a column {taken!r} already; rename it, or take the table as it was",
            place=place,
            taken=taken[0],
        )
