"""deadline batch --check: the texts of a table proofread, equal ones once, many by workers."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.cli.test_batch import deadline


def test_texts_are_proofread(tmp_path: Path) -> None:
    text = (
        "送达公告\n因无法送达，现公告送达行政处罚决定书。自公告之日起经过30日，即视为送达。\n"
        "某局\n2026年2月3日（星期三）\n"
    )
    with (tmp_path / "in.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerows([["id", "text", "day"], ["1", text, "2026-02-03"], ["2", "", ""], ["3", text, "x"]])
    done = deadline(str(tmp_path / "in.csv"), "--check", "--date-column", "day", "-o", str(tmp_path / "out.csv"))
    assert done.returncode == 1
    with (tmp_path / "out.csv").open(newline="", encoding="utf-8") as file:
        first, second, third = csv.DictReader(file)
    assert first["text"] == text
    assert (first["check_notices"], first["check_issue_date"]) == ("1", "2026-02-03")
    assert "D102" in first["check_codes"].split()
    assert json.loads(first["check_json"])[0]["findings"]
    assert (second["check_notices"], second["check_error"]) == ("0", "")
    assert "not understood" in third["check_error"]


def test_lines_that_hold_no_text_to_proofread_say_so() -> None:
    """A line that is no JSON, or has no such key, is no notice without faults."""
    lines = 'not json\n{"id":1}\n{}\n{"text":"普通新闻","id":2}\n[3]\n'
    done = deadline("-", "--from", "jsonl", "--check", given=lines.encode())
    assert done.returncode == 1
    rows = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert [bool(row["check_error"]) for row in rows] == [True, True, True, False, True]
    assert rows[0]["input"] == "not json"
    assert rows[1]["check_error"] == "the line has no 'text'; --text-column names the key"
    assert (rows[1]["id"], rows[3]["check_notices"]) == (1, 0)
    assert "4 could not be read" in done.stderr.decode()


def test_equal_texts_are_read_once() -> None:
    """In their places, with the rows that could not be read among them."""
    from contextlib import ExitStack

    from deadline_cli.cli.batch.proofread import Readers
    from deadline_cli.errors import DeadlineError

    read: list[object] = []

    def note(rows: Sequence[object]) -> list[tuple[object, ...]]:
        read.extend(rows)
        return [(row,) for row in rows]

    unread = DeadlineError("the line is no JSON object")
    rows = [("a", "2026-02-03"), ("b", ""), ("a", "2026-02-03"), unread, ("a", ""), ("b", "")]
    with ExitStack() as stack:
        assert list(Readers(note, stack).cells(rows)) == [(row,) for row in rows]
    assert read == [rows[0], rows[1], unread, rows[4]]


def test_a_text_that_comes_again_is_not_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    from contextlib import ExitStack

    from deadline_cli.cli.batch import proofread

    seen: list[object] = []

    def note(rows: Sequence[object]) -> list[tuple[object]]:
        seen.extend(rows)
        return [(row,) for row in rows]

    with ExitStack() as stack:
        readers = proofread.Readers(note, stack)
        for rows in ([("a",), ("b",), ("a",)], [("b",), ("c",)], [("a",)]):
            assert list(readers.cells(rows)) == [(row,) for row in rows]
        assert seen == [("a",), ("b",), ("c",)]
        readers._room = 0
        assert list(readers.cells([("d",), ("a",)])) == [(("d",),), (("a",),)]
        assert list(readers.cells([("a",), ("d",)])) == [(("a",),), (("d",),)]
        assert seen == [("a",), ("b",), ("c",), ("d",), ("a",)]


@pytest.mark.parametrize(("rows", "by_workers"), [([("字" * 1000,)] * 60, False), ([], True), ([], False)])
def test_long_texts_are_read_by_workers_however_few(
    monkeypatch: pytest.MonkeyPatch, rows: list[tuple[str]], by_workers: bool
) -> None:
    """A block of a table holds fewer rows the longer they are."""
    from concurrent.futures import ThreadPoolExecutor
    from contextlib import ExitStack

    from deadline_cli.cli.batch import proofread

    begun: list[int] = []
    monkeypatch.setattr("deadline_cli.cli.workers.cores", lambda: 2)
    monkeypatch.setattr("deadline_cli.cli.workers.workers", lambda many: begun.append(many) or ThreadPoolExecutor(many))
    rows = rows or [(f"{number}" + "字" * 1000 * by_workers,) for number in range(60)]
    with ExitStack() as stack:
        readers = proofread.Readers(lambda rows: [(len(row[0]),) for row in rows], stack)
        first = readers.cells(rows)
        assert bool(begun) is by_workers  # at once, not when the first cells are asked for
        second = readers.cells([*rows[:3], ("neu",)])
        assert [*first, *second] == [*((len(text),) for (text,) in rows), *((len(text),) for (text,) in rows[:3]), (3,)]


@pytest.mark.parametrize(
    ("values", "holds"), [([b"x"], "binary"), ([["x"]], "list<"), ([True], "bool"), ([{"a": "x"}], "struct<")]
)
def test_a_column_of_parquet_that_holds_no_texts_is_refused(tmp_path: Path, values: list[object], holds: str) -> None:
    """Bytes were read as the words b'x', and no notice found in them."""
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    pq.write_table(pa.table({"text": values}), tmp_path / "in.parquet")
    done = deadline(str(tmp_path / "in.parquet"), "--check", "-o", str(tmp_path / "out.parquet"))
    said = done.stderr.decode()
    assert (done.returncode, said.count("\n")) == (2, 1)
    assert said.startswith(f"deadline: {tmp_path / 'in.parquet'}: column 'text' holds {holds}")
    assert said.endswith("; texts are wanted, or days\n")
    assert not (tmp_path / "out.parquet").exists()


@pytest.mark.parametrize(
    ("output", "says"),
    [
        ("out.parquet", "--check writes the format that it reads, csv, and no parquet; name the"),
        ("out.jsonl", "--check writes the format that it reads, csv, and no jsonl; name the"),
    ],
)
def test_another_format_is_refused_with_what_to_do(tmp_path: Path, output: str, says: str) -> None:
    (tmp_path / "in.csv").write_text("text\n公示\n", encoding="utf-8")
    done = deadline(str(tmp_path / "in.csv"), "--check", "-o", str(tmp_path / output))
    assert done.returncode == 2
    assert done.stderr.decode().startswith(f"deadline: {says}")
    assert not (tmp_path / output).exists()
