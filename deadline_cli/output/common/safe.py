"""Foreign text made harmless: a notice may carry terminal codes, table formulas or markup."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

# Cc: control codes; Cf: invisible formatting, among it the marks that turn the writing direction; Cs: lone surrogates;
# Zl, Zp: separators of lines and paragraphs.
_HARMFUL = ("Cc", "Cf", "Cs", "Zl", "Zp")
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def clean(text: str) -> str:
    """`text` as it may be printed to a terminal: one line, no control or direction codes."""
    if text.replace("\u3000", " ").isprintable():
        return text
    return "".join("\N{REPLACEMENT CHARACTER}" if unicodedata.category(c) in _HARMFUL else c for c in text)


def csv_cell(text: str) -> str:
    """A cell that no spreadsheet takes for a formula (an apostrophe before = + - @, as spreadsheets read it)."""
    return "'" + text if text.startswith(_FORMULA_STARTS) else text


def csv_row(cells: Iterable[object]) -> str:
    """A line of CSV; every text in it is clean, and none a formula."""
    import csv
    import io

    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow(
        csv_cell(clean(cell)) if isinstance(cell, str) else cell for cell in cells
    )
    return line.getvalue()
