"""A table with columns added by any function of its rows; the rows themselves stay to the letter.

For what is read row by row and slowly, as notice texts are; deadlines have ways of their own (batch.run).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from deadline_cli.batch.formats import DELIMITERS, Format, opened, place_of
from deadline_cli.batch.records import first_record, records
from deadline_cli.batch.shape import column_of, quoted
from deadline_cli.batch.source import Source
from deadline_cli.batch.target import target_file
from deadline_cli.errors import DeadlineError
from deadline_cli.whole_file import whole_file

Cell = str | int | None
Wanted = tuple[str, ...] | DeadlineError
"""The wanted cells of a row, or why the row could not be read."""
Answers = Callable[[Iterable[Wanted]], Iterator[tuple[Cell, ...]]]


def extend(
    given: str,
    target: str | None,
    kind: Format,
    wanted: Sequence[tuple[str, str]],
    added: Sequence[str],
    answer: Answers,
) -> int:
    """Add the columns `added`, whose cells `answer` gives for the cells of the columns `wanted` (name and option).

    Gives the number of rows. A row too short to have a wanted cell has an empty one.
    """
    place = place_of(given)
    if kind == "parquet":
        return _parquet(Path(given), str(target), wanted, added, answer, place)
    with opened(given) as file:
        source = Source(file)
        if kind == "jsonl":
            with target_file(target) as out:
                return _json(source, out, wanted, added, answer)
        return _text(source, target, DELIMITERS[kind], wanted, added, answer, place)


def _text(
    source: Source, target: str | None, delimiter: str, wanted: Sequence[tuple[str, str]], added: Sequence[str],
    answer: Answers, place: str,
) -> int:  # fmt: skip
    def more() -> str:
        return source.line().decode("utf-8", "surrogateescape")

    header = first_record(more(), delimiter, more)
    _refuse_taken(header.fields, added, place)
    at = [column_of(header.fields, name, option, place) for name, option in wanted]
    rows = 0
    with target_file(target) as out:
        out.write(source.bom + source.encode((delimiter.join((header.text, *added)) + (header.end or "\n")).encode()))
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
    given: Path, target: str, wanted: Sequence[tuple[str, str]], added: Sequence[str], answer: Answers, place: str
) -> int:
    import polars as pl
    from polars.io.plugins import register_io_source

    table = pl.scan_parquet(given)
    schema = table.collect_schema()
    _refuse_taken(schema.names(), added, place)
    names = [schema.names()[column_of(schema.names(), name, option, place)] for name, option in wanted]
    rows = 0

    def batches(*_: Any) -> Iterator[pl.DataFrame]:
        nonlocal rows
        for batch in table.collect_batches(chunk_size=2000, maintain_order=True):
            texts = batch.select(pl.col(name).cast(pl.String).fill_null("") for name in names).rows()
            cells = [tuple(None if c is None else str(c) for c in row) for row in answer(texts)]
            rows += batch.height
            yield batch.hstack(pl.DataFrame(cells, schema=dict.fromkeys(added, pl.String), orient="row"))

    whole = pl.Schema({**schema, **dict.fromkeys(added, pl.String())})
    with whole_file(target) as temporary:
        register_io_source(batches, schema=whole, validate_schema=False).sink_parquet(temporary)
    return rows


def _object(line: str) -> dict[str, Any] | DeadlineError:
    try:
        found = json.loads(line)
    except ValueError as problem:
        return DeadlineError(f"the line is no JSON: {problem}")
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
        return DeadlineError(f"the line has no {name!r}; {option} names the key")
    return tuple(_shown(found.get(name)) for name, _ in wanted)


def _shown(cell: object) -> str:
    return "" if cell is None else str(cell)


def _refuse_taken(header: Sequence[str], added: Sequence[str], place: str) -> None:
    taken = [name for name in added if name in header]
    if taken:
        raise DeadlineError(f"{place} has a column {taken[0]!r} already; rename it, or take the table as it was")
