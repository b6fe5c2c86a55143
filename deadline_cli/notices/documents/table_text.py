"""CSV and JSON lines given to `check`: each cell with words is read, and is where a finding stands."""

from __future__ import annotations

import csv
import io
import json
from pathlib import PurePath

from deadline_cli.notices.documents.reading import Reading, reason_of, text_in, unreadable
from deadline_cli.notices.documents.sheet import Cells

_LARGEST_CELL = 10_000_000


def csv_text(data: bytes, name: str) -> Reading:
    """The cells of a CSV or TSV; the delimiter is what its first line has most of."""
    text, _ = text_in(data, name)
    first = text[: text.find("\n") if "\n" in text else len(text)]
    delimiter = max(",\t;", key=first.count)
    before = csv.field_size_limit(_LARGEST_CELL)
    cells, sheet = Cells(), PurePath(name).stem
    try:
        for number, row in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), 1):
            if not cells.add(sheet, number, enumerate((_lines(words) for words in row), 1)):
                break
    except csv.Error as problem:
        zh, en = reason_of(problem)
        raise unreadable(name, f"CSV无法读取（{zh}）", f"not a readable CSV file ({en})") from None
    finally:
        csv.field_size_limit(before)
    return cells.reading()


def jsonl_text(data: bytes, name: str) -> Reading:
    """The words of each line's values; the row is the line, the column the place of the value in it."""
    text, _ = text_in(data, name)
    cells, sheet = Cells(), PurePath(name).stem
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as problem:
            zh, en = reason_of(problem)
            raise unreadable(name, f"第{number}行不是JSON（{zh}）", f"line {number} is not JSON ({en})") from None
        values = list(row.values()) if isinstance(row, dict) else row if isinstance(row, list) else [row]
        if not cells.add(sheet, number, ((at, _lines(v)) for at, v in enumerate(values, 1) if isinstance(v, str))):
            break
    return cells.reading()


def _lines(words: str) -> str:
    return words.replace("\r\n", "\n").replace("\r", "\n")
