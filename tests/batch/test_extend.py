"""Columns added by any function of a row's cells: the rows stay, and nobody guesses which cell is which."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from deadline_cli.batch.extend import Wanted, extend
from deadline_cli.errors import DeadlineError


def lengths(rows: Iterable[Wanted]) -> Iterator[tuple[Any, ...]]:
    for row in rows:
        yield (None, str(row)) if isinstance(row, DeadlineError) else (len(row[0]), None)


def extended(file: Path, data: bytes) -> bytes:
    file.write_bytes(data)
    out = file.with_name("out" + file.suffix)
    kind = "jsonl" if file.suffix == ".jsonl" else "csv"
    extend(str(file), str(out), kind, [("text", "--text-column")], {"n": "number", "wrong": "text"}, lengths)
    return out.read_bytes()


def test_a_row_that_is_not_as_its_header_says_is_not_read(tmp_path: Path) -> None:
    """A comma outside of quotation marks cuts a text: half of it is not what anybody meant."""
    table = b'id,text\r\n1,ab\r\n\r\n2,a,b\r\n3\r\n4,"a,b"\r\n5,"open\r\n6,x'
    lines = extended(tmp_path / "in.csv", table).decode().split("\r\n")
    assert lines == [
        "id,text,n,wrong", "1,ab,2,", "", '2,a,b,,"the row has 3 cells, the header 2"', "3,,0,", '4,"a,b",3,',
        '5,"open,,a quotation mark opens a cell that does not end', "6,x,1,\n",
    ]  # fmt: skip


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_json_lines_come_back_as_they_came(tmp_path: Path, encoding: str) -> None:
    text = '{"text": "公告"}\r\n\r\n[1]\r\n{"text": null}'
    out = extended(tmp_path / "in.jsonl", text.encode(encoding)).decode(encoding)
    first, blank, second, third = out.split("\r\n")
    assert (first, blank) == ('{"text": "公告", "n": 2, "wrong": null}', "")
    assert json.loads(second) == {"input": "[1]", "n": None, "wrong": "the line is no JSON object"}
    assert third == '{"text": null, "n": 0, "wrong": null}\n'


def test_a_column_that_stands_in_a_folder(tmp_path: Path) -> None:
    (tmp_path / "text=abc").mkdir()
    assert extended(tmp_path / "text=abc" / "in.csv", b"id\n1\n") == b"id,n,wrong\n1,3,\n"


def test_a_block_is_asked_for_before_the_one_before_it_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Workers have something to do while answers are written."""
    monkeypatch.setattr("deadline_cli.batch.source._BLOCK", 10)
    done: list[str] = []

    def answer(rows: Sequence[Wanted]) -> Iterator[tuple[Any, ...]]:
        done.append("asked")
        return answered(rows)

    def answered(rows: Sequence[Wanted]) -> Iterator[tuple[Any, ...]]:
        done.append("written")
        yield from lengths(rows)

    (tmp_path / "in.csv").write_text("text\n" + "abcdefghi\n" * 3)
    out = tmp_path / "out.csv"
    extend(str(tmp_path / "in.csv"), str(out), "csv", [("text", "-")], {"n": "number", "wrong": "text"}, answer)
    assert out.read_text() == "text,n,wrong\n" + "abcdefghi,9,\n" * 3
    assert done[:3] == ["asked", "asked", "written"]
