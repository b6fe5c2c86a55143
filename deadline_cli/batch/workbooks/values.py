"""Cells of a workbook as values and as texts."""

from __future__ import annotations

from datetime import datetime, time
from typing import Any


def value_of(cell: Any) -> Any:
    """Excel knows one kind of number; a whole one is written as such."""
    return int(cell) if isinstance(cell, float) and cell.is_integer() else cell


def text_of(cell: Any) -> str:
    """A cell as it is written: 5.0 as 5, midnight as the day."""
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else str(cell)
    if isinstance(cell, datetime):
        return cell.isoformat(" ") if cell.time() != time(0) else cell.date().isoformat()
    return str(cell)
