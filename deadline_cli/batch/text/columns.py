"""CSV and TSV column by column with Arrow: a row stays to the letter and our cells follow it.

A block of lines is taken only where this is certain to be what the csv module reads (cells, rows).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pyarrow as pa

from deadline_cli.batch.columns import ColumnAnswers, Columns, Mixed, Written
from deadline_cli.batch.pieces import (
    between,
    bytes_of,
    cell_of,
    date_texts,
    join_rows,
    numbers,
    texts_at,
    texts_of,
    with_texts,
    written_cells,
)
from deadline_cli.batch.scalar import Answer
from deadline_cli.batch.shape import Shape, cells
from deadline_cli.batch.source import Source
from deadline_cli.batch.text.cells import Cells, cells_of, iso_days
from deadline_cli.batch.text.records import first_record
from deadline_cli.errors import Message
from deadline_cli.records import NamedTuple

_BLOCK_OF_ROWS = 1 << 20


class Strange(NamedTuple):
    """A row with more or fewer cells than the header: its number, its cells filled up, how many, what is wrong."""

    number: int
    fields: list[str]
    missing: int
    wrong: Message | None


class Block(NamedTuple):
    """Some whole rows of a table: their bytes, where their cells stand, and the rows read for themselves."""

    lines: bytes
    found: Cells
    strange: list[Strange]

    @property
    def rows(self) -> int:
        return len(self.found.breaks)

    @property
    def is_text(self) -> bool:
        """Whether its bytes are UTF-8; others stay as they are where rows do, but no other format holds them."""
        whole = np.array([0, len(self.lines)])
        try:
            pa.Array.from_buffers(pa.large_string(), 1, [None, pa.py_buffer(whole), pa.py_buffer(self.lines)]).validate(
                full=True
            )
        except pa.ArrowInvalid:
            return False
        return True


def surplus(fields: list[str], width: int) -> Message:
    """What is wrong with a row whose cells all stay where they are."""
    return Message("the row has {many} cells, the header {width}", many=len(fields), width=width)


class TextColumns:
    """Rows of a table of text with their answers, a block at a time."""

    def __init__(
        self,
        shape: Shape,
        answers: ColumnAnswers,
        surplus: Callable[[list[str], int], Message] = surplus,
    ) -> None:
        """`surplus` says what is wrong with the cells of a row that has more of them than the header."""
        self._shape, self._answers, self._surplus = shape, answers, surplus

    def parts(self, source: Source) -> Iterator[Block | bytes]:
        """The table's rows: blocks, and between them lines for the csv module, whose last row may run on."""
        source.take_more_at_once()
        while lines := source.take():
            block = self.block(lines)
            if block is None:
                # A block for columns is large; its rows one by one take twenty times its room.
                cut = lines.rfind(b"\n", 0, _BLOCK_OF_ROWS) + 1 or len(lines)
                source.give_back(lines[cut:])
                yield lines[:cut]
            else:
                source.give_back(lines[block.found.covered :])
                yield block

    def block(self, lines: bytes) -> Block | None:
        """As many of the lines as are whole rows; None where that is a case for the csv module."""
        if len(self._shape.header) < 2:
            return None
        found = cells_of(lines, self._shape.delimiter, len(self._shape.header))
        return None if found is None else Block(lines, found, self._strange(lines, found))

    def answers(self, block: Block) -> Columns:
        """The answers of the rows."""
        wrong = [(row.number, row.wrong) for row in block.strange if row.wrong]
        return self._answers.answer(self._dates(block), self._rules(block), wrong=wrong)

    def written(self, block: Block, columns: Columns) -> tuple[memoryview, bytes]:
        """The rows with our cells behind them, and the end of the last line."""
        lines, found, _ = block
        delimiter = self._shape.delimiter
        ends = found.breaks - found.returns
        # Each text begins with the end of the line before it, so that nothing has to be cut out.
        rows = between(lines, np.concatenate(([0], ends)))
        behind, which = tails(columns, delimiter)
        dates = date_texts(columns)
        short = {row.number: row.missing for row in block.strange if row.missing}
        mended = [delimiter.encode() * missing + dates[row].as_py() for row, missing in short.items()]
        dates = with_texts(dates, np.array(list(short), np.int64), mended)
        text = bytes_of(join_rows(rows, dates, behind.take(numbers(which)), between_them=delimiter.encode()))
        return text, lines[int(ends[-1]) : found.covered]

    def _dates(self, block: Block) -> Written | Mixed:
        at, width = self._shape.date_at, len(self._shape.header)
        if at is None:
            return Written([self._shape.day], np.zeros(block.rows, np.uint32))
        iso = iso_days(block.lines, block.found, at, width)
        if iso is None:
            return self._column(block, at)
        begins, ends = block.found.cell(at, width)
        strange = {row.number: row.fields[at] for row in block.strange}
        days, rows = iso
        texts = [
            strange[row] if row in strange else cell_of(block.lines[begins[row] : ends[row]]) for row in rows.tolist()
        ]
        return Mixed(days, rows, texts)

    def _rules(self, block: Block) -> Written:
        if self._shape.rule_at is None:
            return Written([self._shape.rule], np.zeros(block.rows, np.uint32))
        return self._column(block, self._shape.rule_at)

    def _column(self, block: Block, at: int) -> Written:
        """The distinct cells of a column."""
        own = written_cells(texts_at(block.lines, *block.found.cell(at, len(self._shape.header))))
        return own.with_rows({row.number: row.fields[at] for row in block.strange})

    def _strange(self, lines: bytes, found: Cells) -> list[Strange]:
        """The rows that have not as many cells as the header, each read for itself."""
        shape, width = self._shape, len(self._shape.header)
        rows = []
        for number in found.odd.tolist():
            text = lines[found.begins[number] : found.breaks[number] - found.returns].decode("utf-8", "surrogateescape")
            fields = first_record(text, shape.delimiter, str).fields if '"' in text else text.split(shape.delimiter)
            wrong = self._surplus(fields, width) if len(fields) > width else None
            missing = max(0, width - len(fields))
            rows.append(Strange(number, fields + [""] * missing, missing, wrong))
        return rows


def tails(columns: Columns, delimiter: str, end: str = "") -> tuple[pa.Array, np.typing.NDArray[np.int64]]:
    """The cells behind the date, each combination once, and which of them a row has."""
    texts = [
        cells(Answer("", way.effect if way else "", provisional, way.rule if way else "", None), delimiter)
        for way in columns.ways
        for provisional in (False, True)
    ]
    errors = [cells(Answer(None, None, None, None, error), delimiter) for error in columns.errors]
    which = np.where(columns.error > 0, columns.error + len(texts), columns.way * 2 + columns.provisional)
    # cells begins with a delimiter and the date; here the date stands before, and its delimiter is put between.
    return texts_of([(text[2:] + end).encode("utf-8", "surrogateescape") for text in (*texts, *errors)]), which
