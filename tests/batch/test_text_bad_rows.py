"""CSV and TSV that are broken: a bad row keeps its place, and what is no table is refused."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest

from deadline_cli.batch.run import Done, Form, run
from deadline_cli.batch.shape import Asked
from deadline_cli.errors import DeadlineError
from tests.batch.tables import ENGINES, convert

pytest.importorskip("polars")


@ENGINES
@pytest.mark.parametrize(
    ("encoding", "spoil", "place"),
    [
        ("utf-16-le", lambda data: data[:-1], 86),  # cut off in the middle of a character
        ("utf-16-be", lambda data: data + b"\xff", 88),
        ("utf-16-le", lambda data: data[:60] + b"\x00\xd8" + data[62:], 60),  # half of a pair
    ],
)
def test_broken_utf_16_is_refused(tmp_path: Path, columnar: bool, encoding: str, spoil: Any, place: int) -> None:
    table = "\ufeff编号,publication_date,rule\n甲,2026年2月3日,十个工作日\n".encode(encoding)
    with pytest.raises(DeadlineError, match=f"in.csv: byte {place} .* is not {encoding}; save the file as UTF-8"):
        convert(tmp_path, spoil(table), columnar)
    assert not (tmp_path / "out-in.csv").exists()


@ENGINES
def test_bytes_that_are_no_text_survive(tmp_path: Path, columnar: bool) -> None:
    table = "publication_date,rule,x\n2026-02-03,30d,送达".encode() + b"\xff\xfe\x80\n"
    out = convert(tmp_path, table, columnar)
    assert b"\xff\xfe\x80,2026-03-05,expires,false,," in out


@ENGINES
def test_a_bad_row_keeps_its_place(tmp_path: Path, columnar: bool) -> None:
    table = (
        "publication_date,rule,x\n2026-02-03,30d,a\n2026-02-30,30d,b\n,30d,c\n2026-02-03,,d\n2026-02-03,nonsense,e\n"
        "2026-02-03,civil-gonggao,f\n1990-01-01,civil-gonggao,g\n2026-02-03\n2026-02-03,30d,h,i\n2026-02-03,30d,j\n"
    )
    (tmp_path / "in.csv").write_text(table)
    done = run(str(tmp_path / "in.csv"), str(tmp_path / "out.csv"), Asked(), form=Form(columnar=columnar))
    rows = list(csv.reader((tmp_path / "out.csv").read_text().splitlines()))
    assert done == Done(10, 7)
    assert [row[3] for row in rows[1:]] == [
        "2026-03-05", "", "", "", "", "2026-03-05", "", "", "i", "2026-03-05"
    ]  # fmt: skip
    errors = [row[-1] for row in rows[1:]]
    assert errors[1] == "2026-02-30 does not exist: February 2026 has 28 days"
    assert "the date is empty" in errors[2]
    assert "the rule is empty" in errors[3]
    assert "'nonsense' not found" in errors[4]
    assert "no version in force on 1990-01-01" in errors[6]
    assert rows[8] == ["2026-02-03", "", "", "", "", "", "", errors[7]]
    assert errors[8] == "the row has 4 cells, the header 3"


@ENGINES
def test_a_quotation_mark_that_never_closes_spoils_one_row(tmp_path: Path, columnar: bool) -> None:
    table = 'publication_date,rule,x\n2026-02-03,30d,a\n2026-02-03,30d,"b\n2026-02-04,30d,c\n'
    rows = convert(tmp_path, table.encode(), columnar).decode().splitlines()
    assert rows[1].startswith("2026-02-03,30d,a,2026-03-05")
    assert "a cell that does not end" in rows[2]
    assert rows[3].startswith("2026-02-04,30d,c,2026-03-06")


@pytest.mark.parametrize(
    ("table", "asked", "message"),
    [
        ("a,b\n1,2\n", Asked(), "has no column 'publication_date' but 'a', 'b'; --date-column names it"),
        ("publication_date,b\n1,2\n", Asked(), "no column 'rule' but .* or --rule for one rule for all rows"),
        ("publication_date,rule,deadline_date\n", Asked(), "has a column 'deadline_date' already"),
        ("publication_date,publication_date,rule\n", Asked(), "has 2 columns 'publication_date'"),
        ("", Asked(), "is empty; a table has a header"),
    ],
)
def test_tables_that_cannot_be_used(tmp_path: Path, table: str, asked: Asked, message: str) -> None:
    (tmp_path / "in.csv").write_text(table)
    with pytest.raises(DeadlineError, match=message):
        run(str(tmp_path / "in.csv"), str(tmp_path / "out.csv"), asked)
    assert not (tmp_path / "out.csv").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["in.csv"]


def test_a_line_without_end_is_no_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from deadline_cli.batch import source

    monkeypatch.setattr(source, "_BLOCK", 100)
    monkeypatch.setattr(source, "LONGEST_LINE", 1000)
    with pytest.raises(DeadlineError, match="a line is longer than"):
        convert(tmp_path, b"publication_date,rule\n" + b"x" * 5000, False)


def test_bad_rows_in_columns_are_those_of_rows(tmp_path: Path) -> None:
    """Too few cells, too many, no date, no rule, times with a zone, quotes: among many good rows."""
    odd = [
        "2026-02-03,30d", "2026-02-03", "2026-02-03,30d,x,surplus", "nonsense,30d,x", "2026-02-30,30d,x", ",,",
        "2026-02-03,nonsense,x", "2026-02-02T16:00:00Z,10wd,x", "2026-02-03T16:30:00Z,72小时,x",
        '"2026-02-03",30d,"a,b"',
        '"2026-02-03","30d"', "20260203,30d,x",
    ]  # fmt: skip
    rows = "".join(f"2026-02-{n % 28 + 1:02},{n % 40 + 1}d,x\n" + (odd[n // 20 % len(odd)] + "\n") * (n % 20 == 7)
                   for n in range(2000))  # fmt: skip
    table = ("publication_date,rule,x\n" + rows).encode()
    by_rows, by_columns = (convert(tmp_path, table, columnar) for columnar in (False, True))
    assert by_rows == by_columns
    assert by_rows.count(b"the row has 4 cells, the header 3") == by_rows.count(b"surplus") > 5
