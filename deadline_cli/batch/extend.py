"""A table with columns added by any function of its rows; the rows themselves stay to the letter.

For what is read row by row and slowly, as notice texts are; deadlines have ways of their own (batch.run).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO, Literal, TypeVar

from deadline_cli.batch.form import AS_IS, BOM, Form, Goal
from deadline_cli.batch.formats import Format, opened, place_of
from deadline_cli.batch.jsonl.rows import lines_of, refuse_a_document
from deadline_cli.batch.many import named_by_folders
from deadline_cli.batch.shape import column_of, of_folder, quoted
from deadline_cli.batch.source import Source
from deadline_cli.batch.target import target_file
from deadline_cli.batch.text.header import read_header
from deadline_cli.batch.text.records import Record, records
from deadline_cli.errors import DeadlineError, library_reason
from deadline_cli.whole_file import whole_file

Cell = str | int | None
Kind = Literal["text", "number", "day", "days"]
"""What a column holds: `days` are several, with blanks between them. Text formats write all of them as text."""
Wanted = tuple[str, ...] | DeadlineError
"""The wanted cells of a row, or why the row could not be read."""
_GROUP = 1 << 14  # rows of Parquet that are written at once
_AT_ONCE = 2000

Answers = Callable[[Sequence[Wanted]], Iterator[tuple[Cell, ...]]]
"""Asked for a block of rows, it may answer later: when the next block is asked for already."""
Block = TypeVar("Block")


def extend(
    given: str,
    target: str | None,
    kind: Format,
    wanted: Sequence[tuple[str, str]],
    added: Mapping[str, Kind],
    answer: Answers,
    form: Form = AS_IS,
) -> int:
    """Add the columns `added` (names and kinds), whose cells `answer` gives for those of `wanted` (names and options).

    Gives the number of rows. A row too short to have a wanted cell has an empty one; a column that stands in the name
    of a folder of the path has that value in every row.
    """
    if kind == "parquet":
        return _parquet(given, str(target), wanted, added, answer)
    with opened(given) as file:
        source = Source(file, place_of(given))
        if kind == "jsonl":
            refuse_a_document(source, place_of(given))
            with target_file(target) as out:
                return _json(source, out, wanted, list(added), answer, given)
        return _text(source, target, Goal(given, kind, form), wanted, list(added), answer)


def _text(
    source: Source,
    target: str | None,
    given: Goal,
    wanted: Sequence[tuple[str, str]],
    added: Sequence[str],
    answer: Answers,
) -> int:
    def more() -> str:
        return source.line().decode("utf-8", "surrogateescape")

    place = place_of(str(given.target))
    above, header, delimiter = read_header(source, given.form.delimiter_of(given.format), place)
    places = _places(header.fields, wanted, str(given.target))
    _refuse_taken(header.fields, added, place)
    rows = 0
    with target_file(target) as out:
        first = above + delimiter.join((header.text, *added)) + (header.end or "\n")
        mark = source.bom or (BOM if given.form.bom and not source.transcodes else b"")
        out.write(mark + source.encode(first.encode("utf-8", "surrogateescape")))
        width = len(header.fields)

        def blocks() -> Iterator[tuple[list[Record], Iterator[tuple[Cell, ...]]]]:
            while lines := source.take():
                found = list(records(lines.decode("utf-8", "surrogateescape"), delimiter, more))
                yield found, answer([_cells_of(record, places, width) for record in found if record.text])

        for found, answers in _one_behind(blocks()):
            for record in found:
                text = record.text
                if text:
                    text += delimiter * (width - len(record.fields))
                    text += "".join(delimiter + quoted(_shown(cell), delimiter) for cell in next(answers))
                    rows += 1
                out.write(source.encode((text + (record.end or "\n")).encode("utf-8", "surrogateescape")))
    return rows


def _one_behind(blocks: Iterator[Block]) -> Iterator[Block]:
    """Each block when the next one is asked for already: who answers goes on while the answers are written."""
    before = next(blocks, None)
    for block in blocks:
        if before is not None:
            yield before
        before = block
    if before is not None:
        yield before


def _places(header: Sequence[str], wanted: Sequence[tuple[str, str]], given: str) -> list[int | str]:
    """Where the wanted columns stand, or what every row has."""
    folders = named_by_folders(given)
    found: list[int | str] = []
    for name, option in wanted:
        value = of_folder(header, name, folders)
        found.append(column_of(header, name, option, place_of(given)) if value is None else value)
    return found


def _cells_of(record: Record, places: Sequence[int | str], width: int) -> Wanted:
    """The wanted cells; where the row is not what its header says, nobody knows which of its cells they are."""
    if record.wrong:
        wrong = record.wrong
        return DeadlineError(wrong)
    if len(record.fields) > width:
        return DeadlineError("the row has {many} cells, the header {width}", many=len(record.fields), width=width)
    cells = record.fields + [""] * width
    return tuple(cells[at] if isinstance(at, int) else at for at in places)


def _json(
    source: Source,
    out: BinaryIO,
    wanted: Sequence[tuple[str, str]],
    added: Sequence[str],
    answer: Answers,
    given: str,
) -> int:
    rows, folders = 0, named_by_folders(given)
    out.write(source.bom)

    def blocks() -> Iterator[tuple[list[str], list[dict[str, Any] | DeadlineError], Iterator[tuple[Cell, ...]]]]:
        while lines := source.take():
            found = list(lines_of(lines.decode("utf-8", "surrogateescape")))
            objects = [_object(line) for line in found if line.strip()]
            yield found, objects, answer([_wanted_of(own, wanted, added, folders) for own in objects])

    for found, objects, answers in _one_behind(blocks()):
        rows += len(objects)
        each = zip(objects, answers, strict=True)
        for line in found:
            body = line.rstrip()
            if body:
                own, cells = next(each)
                text = body if isinstance(own, dict) else json.dumps({"input": body}, ensure_ascii=False)
                behind = json.dumps(dict(zip(added, cells, strict=True)), ensure_ascii=False)[1:]
                text = text[:-1] + ("" if own == {} else ", ") + behind
                line = text + (line[len(body) :] or "\n")
            out.write(source.encode(line.encode("utf-8", "surrogateescape")))
    return rows


def _parquet(
    given: str, target: str, wanted: Sequence[tuple[str, str]], added: Mapping[str, Kind], answer: Answers
) -> int:
    """Through Arrow: the user's columns stay as they are, numbers and days are written as such."""
    import pyarrow as pa

    from deadline_cli.batch.parquet.schemas import extended, refuse_no_texts
    from deadline_cli.batch.parquet.stored import Stored, written_like

    stored = Stored(Path(given), given)
    places = _places(stored.schema.names, wanted, given)
    _refuse_taken(stored.schema.names, list(added), given)
    refuse_no_texts(stored.schema, places, given)
    kinds = {"number": pa.int32(), "day": pa.date32(), "days": pa.list_(pa.date32()), "text": pa.string()}
    fields = [pa.field(name, kinds[kind]) for name, kind in added.items()]
    schema = extended(stored.schema, fields)
    rows = 0
    waiting: list[pa.RecordBatch] = []

    def blocks() -> Iterator[tuple[pa.RecordBatch, Iterator[tuple[Cell, ...]]]]:
        for batch in stored.batches(_AT_ONCE):
            held = (batch.column(at).to_pylist() if isinstance(at, int) else [at] * batch.num_rows for at in places)
            yield batch, answer(list(zip(*([_shown(cell) for cell in column] for column in held), strict=True)))

    with whole_file(target) as temporary, written_like(stored, temporary, schema) as writer:
        for batch, answers in _one_behind(blocks()):
            columns = zip(*answers, strict=True)
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
    found: dict[str, Any] | DeadlineError,
    wanted: Sequence[tuple[str, str]],
    added: Sequence[str],
    folders: Mapping[str, str],
) -> Wanted:
    if isinstance(found, DeadlineError):
        return found
    _refuse_taken(list(found), added, "a line")
    name, option = wanted[0]
    if name not in found and name not in folders:
        return DeadlineError("the line has no {name!r}; {option} names the key", name=name, option=option)
    return tuple(_shown(found.get(name, folders.get(name))) for name, _ in wanted)


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
