"""CSV, JSON lines and JSON given to `check`: each cell with words is read, and is where a finding stands."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from pathlib import PurePath
from typing import Any

from deadline_cli.notices.documents.reading import NotRead, Reading, Unreadable, reason_of, text_in, unreadable
from deadline_cli.notices.documents.sheets.cells import Cells
from deadline_cli.notices.finding import Words
from deadline_cli.patterns import compiled

_LARGEST_CELL = 10_000_000
_ESCAPED = re.compile(r"\\u[4-9][0-9a-fA-F]{3}")
_MARKED = compiled(r"</?(?:p|div|br|span|table|tr|td|h[1-6]|li|strong|b|font|a|section)\b[^<>]*>", re.IGNORECASE)


def csv_text(data: bytes, name: str) -> Reading:
    """The cells of a CSV or TSV; the delimiter is what its first line has most of."""
    text, _ = text_in(data, name)
    first = text[: text.find("\n") if "\n" in text else len(text)]
    delimiter = max(",\t;", key=first.count)
    before = csv.field_size_limit(_LARGEST_CELL)
    cells, sheet = Cells(), PurePath(name).stem
    try:
        for number, row in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), 1):
            if not cells.add(sheet, number, enumerate((value_words(words) for words in row), 1)):
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
            fits = cells.add(sheet, number, _fields(json.loads(line)))
        except (ValueError, RecursionError) as problem:
            zh, en = reason_of(problem)
            raise unreadable(name, f"第{number}行不是JSON（{zh}）", f"line {number} is not JSON ({en})") from None
        if not fits:
            break
    return cells.reading()


def json_text(data: bytes, name: str) -> Reading:
    """The texts in a JSON file; each item of its list, or the whole, is a row.

    A file of JSON lines under that name is read as such, and what is no JSON (a comment in it) as a plain text.
    """
    text, _ = text_in(data, name)
    cells, sheet = Cells(), PurePath(name).stem
    try:
        held = json.loads(text)
        for number, row in enumerate(held if isinstance(held, list) else [held], 1):
            if not cells.add(sheet, number, _fields(row)):
                break
    except (ValueError, RecursionError) as problem:
        return _lines_or_text(data, text, name, problem)
    return cells.reading()


def _lines_or_text(data: bytes, text: str, name: str, problem: ValueError | RecursionError) -> Reading:
    """JSON lines, or a plain text; Chinese in escapes (\\u516c), as of a file that was cut off, is not read there."""
    try:
        return jsonl_text(data, name)
    except Unreadable:
        if not _ESCAPED.search(text):
            return Reading(text)
        zh, en = reason_of(problem)
        left = Words(
            f"JSON不完整或有误（{zh}），其中转义的汉字未读", f"broken JSON ({en}): Chinese in escapes was not read"
        )
        return Reading(text, not_read=(NotRead(left),))


def _fields(row: Any) -> Iterator[tuple[int, str]]:
    """The texts in a row's values, however deep, each with the place of its value in the row."""
    values = row.values() if isinstance(row, dict) else row if isinstance(row, list) else [row]
    for at, value in enumerate(values, 1):
        for words in _texts(value):
            yield at, value_words(words)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _texts(part)


def value_words(words: str) -> str:
    """The words of a value; where it is a piece of a web page, as the page shows them."""
    if "<" in words and _MARKED.search(words):
        from deadline_cli.texts.webpage import read_page

        words = read_page(words).text.strip("\n")
    return words.replace("\r\n", "\n").replace("\r", "\n")
