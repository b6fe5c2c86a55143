"""What calamine leaves out of a workbook: the year from which days are counted, errors, formulas, merged cells."""

from __future__ import annotations

from typing import Any, TypeAlias

from deadline_cli.records import NamedTuple

Cells: TypeAlias = dict[int, dict[int, str]]
"""By row and column, from 0."""


class Region(NamedTuple):
    """Cells that are merged into one: rows and columns from 0, the last ones included."""

    first_row: int
    last_row: int
    first_column: int
    last_column: int


class LeftOut(NamedTuple):
    """Whether days are counted from 1904; what cells hold in place of values; which cells are merged."""

    from_1904: bool = False
    cells: Cells = {}  # noqa: RUF012 - nobody changes it
    merged: tuple[Region, ...] = ()


ERRORS = {
    0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!", 0x2A: "#N/A",
    0x2B: "#GETTING_DATA",
}  # fmt: skip
"""Excel's errors by the numbers that binary workbooks have for them. [MS-XLS] 2.5.10."""
NO_RESULT = "="
"""A formula without result whose words are not told."""


class Merged:
    """The merged cells of one column below the header: the value of their first cell is that of all."""

    def __init__(self, regions: tuple[Region, ...], column: int, header: int) -> None:
        self._column = column
        self._begins = {
            region.first_row: region
            for region in regions
            if region.first_row > header and region.first_column <= column <= region.last_column
        }
        self._open: tuple[Region, Any] | None = None

    def fill(self, row: int, line: list[Any]) -> None:
        """Put the value into the row's cell where it is covered; the rows come in their order."""
        if (begun := self._begins.get(row)) is not None:
            self._open = begun, line[begun.first_column] if begun.first_column < len(line) else ""
        if self._open is None:
            return
        region, value = self._open
        if row > region.last_row:
            self._open = None
        elif self._column >= len(line) or line[self._column] == "":
            line += [""] * (self._column + 1 - len(line))
            line[self._column] = value
