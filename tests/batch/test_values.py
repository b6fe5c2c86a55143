"""Values on their way into another format: none is rounded, renamed or left out without a word."""

from __future__ import annotations

import gc
import json
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from deadline_cli.batch.form import Form
from deadline_cli.batch.run import Done, run
from deadline_cli.batch.shape import Asked
from deadline_cli.errors import DeadlineError

pa = pytest.importorskip("pyarrow", exc_type=ImportError)
pytest.importorskip("polars")
import pyarrow.parquet as pq  # noqa: E402 - it may not be here

RULE = Asked(rule="10wd")
DAY = '"publication_date": "2026-02-03"'


def stored(path: Path, **columns: Any) -> str:
    pq.write_table(pa.table({"publication_date": ["2026-02-03"], **columns}), path)
    return str(path)


def sheet(path: Path) -> list[Any]:
    openpyxl = pytest.importorskip("openpyxl")
    return [list(row) for row in openpyxl.load_workbook(path).active.iter_rows(values_only=True)]


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (pa.array([440301199001011234]), "440301199001011234"),  # an identity card's number: Excel keeps fifteen digits
        (pa.array([999_999_999_999_999]), 999_999_999_999_999), (pa.array([-(10**15)]), "-1000000000000000"),
        (pa.array([2**64 - 1], pa.uint64()), "18446744073709551615"), (pa.array([0.5]), 0.5),
        (pa.array([float("nan")]), "nan"), (pa.array([float("-inf")]), "-inf"),
        (pa.array([Decimal("0.10")], pa.decimal128(4, 2)), "0.10"), (pa.array([date(1850, 1, 1)]), "1850-01-01"),
        (pa.array([date(1900, 1, 1)]), datetime(1900, 1, 1)), (pa.array([date(9999, 12, 31)]), datetime(9999, 12, 31)),
        (pa.array([datetime(2026, 2, 2, 16, tzinfo=UTC)], pa.timestamp("us", "UTC")), "2026-02-02 16:00:00+00:00"),
        (pa.array([1], pa.timestamp("ns")), "1970-01-01 00:00:00.000000001"),
        (pa.array([1], pa.time64("ns")), "00:00:00.000000001"),
        (pa.array([253402300800], pa.timestamp("s")), "10000-01-01 00:00:00.000"),
        (pa.array(["_x0041_ =1+1"]), "_x0041_ =1+1"),
    ],
)  # fmt: skip
def test_what_a_sheet_has_no_number_or_day_for_is_text(tmp_path: Path, value: Any, shown: object) -> None:
    pytest.importorskip("xlsxwriter")
    given = stored(tmp_path / "in.parquet", x=value)
    assert run(given, str(tmp_path / "out.xlsx"), RULE) == Done(1, 0)
    written = sheet(tmp_path / "out.xlsx")[1][1]
    assert (written.replace("_x005F_", "_") if isinstance(written, str) else written) == shown


@pytest.mark.filterwarnings("error::pytest.PytestUnraisableExceptionWarning")
def test_nothing_is_told_when_the_writer_is_thrown_away(tmp_path: Path) -> None:
    pytest.importorskip("xlsxwriter")
    assert run(stored(tmp_path / "in.parquet"), str(tmp_path / "out.xlsx"), RULE) == Done(1, 0)
    gc.collect()


def test_a_sheet_that_is_too_wide_is_refused(tmp_path: Path) -> None:
    """Excel's writer leaves out what stands behind the last column: ours."""
    pytest.importorskip("xlsxwriter")
    names = ["publication_date", *(f"c{n}" for n in range(16_379))]
    (tmp_path / "in.csv").write_text(",".join(names) + "\n2026-02-03\n")
    with pytest.raises(DeadlineError, match=r"/out\.xlsx: a sheet holds 16,384 columns at most, these are 16,385"):
        run(str(tmp_path / "in.csv"), str(tmp_path / "out.xlsx"), RULE)
    (tmp_path / "in.csv").write_text(f"publication_date\n{'x' * 40_000}\n")
    with pytest.raises(DeadlineError, match=r"/out\.xlsx, row 2: a cell of Excel holds 32,767 characters"):
        run(str(tmp_path / "in.csv"), str(tmp_path / "out.xlsx"), RULE)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.csv"]


@pytest.mark.parametrize("full", ["close", "write"])
def test_a_full_disk_leaves_no_part_of_a_workbook(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], full: str
) -> None:
    pytest.importorskip("xlsxwriter")
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    given = stored(tmp_path / "in.parquet")

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    if full == "write":
        monkeypatch.setattr("xlsxwriter.worksheet.Worksheet.write_string", refuse)
    else:
        monkeypatch.setattr("deadline_cli.batch.workbooks.written._Once._write", refuse)
    with pytest.raises(DeadlineError, match=r"out\.xlsx: no space left on device"):
        run(given, str(tmp_path / "out.xlsx"), RULE)
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["in.parquet", "temporary"]
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("rows", [0, 1])
def test_names_that_stand_twice_or_are_empty(tmp_path: Path, rows: int) -> None:
    table = pa.table([pa.array(["2026-02-03"][:rows]), pa.array(["a"][:rows]), pa.array(["b"][:rows])],
                     names=["publication_date", "", "x,"])  # fmt: skip
    pq.write_table(table, tmp_path / "in.parquet")
    run(str(tmp_path / "in.parquet"), str(tmp_path / "out.csv"), RULE)
    assert (tmp_path / "out.csv").read_text().startswith('publication_date,,"x,",deadline_date,')
    run(str(tmp_path / "in.parquet"), str(tmp_path / "out.jsonl"), RULE)
    keys = [list(json.loads(line)) for line in (tmp_path / "out.jsonl").read_text().splitlines()]
    assert [names[:3] for names in keys] == [["publication_date", "", "x,"]] * rows
    pq.write_table(table.rename_columns(["publication_date", "x", "x"]), tmp_path / "in.parquet")
    run(str(tmp_path / "in.parquet"), str(tmp_path / "out.csv"), RULE)
    assert (tmp_path / "out.csv").read_text().startswith("publication_date,x,x,deadline_date,")
    for target in ("out.jsonl", "out.xlsx"):
        with pytest.raises(DeadlineError, match=r"has 2 columns 'x', which .* cannot tell apart"):
            run(str(tmp_path / "in.parquet"), str(tmp_path / target), RULE)


@pytest.mark.parametrize(
    ("number", "typed"),
    [("12345678901234567.89", "12345678901234567.89"), ("1e400", "1e400"),
     ("0.1234567890123456789", "0.1234567890123456789"), ("1.1", 1.1), ("-0.25e3", -250.0),
     ("0.1000000000000000000", 0.1), ("440301199001011234", 440301199001011234)],
)  # fmt: skip
def test_numbers_of_json_are_not_rounded(tmp_path: Path, number: str, typed: object) -> None:
    given = tmp_path / "in.jsonl"
    given.write_text(f'{{{DAY}, "x": {number}}}\n')
    run(str(given), str(tmp_path / "out.parquet"), RULE)
    assert pq.read_table(tmp_path / "out.parquet").column("x").to_pylist() == [typed]
    run(str(given), str(tmp_path / "out.csv"), RULE)
    assert Decimal((tmp_path / "out.csv").read_text().splitlines()[1].split(",")[1]) == Decimal(number)


def test_half_a_character_of_json_becomes_a_mark(tmp_path: Path) -> None:
    given = tmp_path / "in.jsonl"
    given.write_text(f'{{{DAY}, "x": "a\\ud800b", "y": ["\\uDC00", {{"\\ud83d\\ude00": 1.5}}]}}\n')
    for target in ("out.csv", "out.parquet", "out.xlsx"):
        if target == "out.xlsx":
            pytest.importorskip("xlsxwriter")
        assert run(str(given), str(tmp_path / target), RULE) == Done(1, 0)
    assert pq.read_table(tmp_path / "out.parquet").to_pylist()[0]["x"] == "a?b"


@pytest.mark.parametrize("columnar", [False, True])
def test_an_object_with_two_dates(tmp_path: Path, columnar: bool) -> None:
    """Of two values the reader of JSON drops the first, whichever is right."""
    lines = [
        f'{{{DAY}, "publication_date": "2026-03-03"}}', f'{{{DAY}, "was": {{"publication_date": "2025-02-03"}}}}',
        f'{{{DAY}, "rule": 1, "rule": 2}}', *[f"{{{DAY}}}"] * 40,
    ]  # fmt: skip
    (tmp_path / "in.jsonl").write_text("\n".join(lines) + "\n")
    assert run(str(tmp_path / "in.jsonl"), str(tmp_path / "o.jsonl"), RULE, form=Form(columnar=columnar)) == Done(43, 1)
    found = [json.loads(line) for line in (tmp_path / "o.jsonl").read_text().splitlines()]
    assert found[0]["deadline_error"] == "the line has 'publication_date' more than once"
    assert {row["deadline_date"] for row in found[1:]} == {"2026-02-24"}


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("in.csv", b"\x1f\x8b\x08\0\0", r"no text but, by its first bytes, a \.gz file"),
        ("in.jsonl", b"PK\x03\x04\x14\0", r"a \.xlsx file"), ("in.tsv", b"\xd0\xcf\x11\xe0\xa1\xb1", r"a \.xls file"),
        ("in.csv", b"PAR1\x15\x04", r"a \.parquet file"), ("in.csv", b"\x28\xb5\x2f\xfd\x04", r"a \.zst file"),
        ("in.csv", "publication_date,x\n".encode("utf-16-le"), "zero bytes, as UTF-16"),
        ("in.csv", "publication_date,x\n".encode("utf-32"), "zero bytes, as UTF-16"),
    ],
)  # fmt: skip
def test_what_is_no_text_is_named(tmp_path: Path, name: str, data: bytes, said: str) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(DeadlineError, match=said):
        run(str(tmp_path / name), str(tmp_path / f"out.{name}"), RULE)


def test_a_header_may_begin_as_parquet_does(tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text("PAR1,publication_date\na,2026-02-03\n")
    assert run(str(tmp_path / "in.csv"), str(tmp_path / "out.csv"), RULE) == Done(1, 0)


@pytest.mark.parametrize(("depth", "kept"), [(300, True), (600, False), (20_000, False)])
@pytest.mark.parametrize("target", ["out.csv", "out.parquet"])
def test_what_is_nested_too_deeply_for_other_formats(tmp_path: Path, depth: int, kept: bool, target: str) -> None:
    """Python 3.14 reads what neither it nor Arrow can write again."""
    deep = "[" * depth + '"[{", 1' + "]" * depth
    (tmp_path / "in.jsonl").write_text(f'{{{DAY}, "x": {deep}}}\n{{{DAY}}}\n')
    if target == "out.parquet" and kept:
        return  # a type of 300 lists in lists is Arrow's to take or not
    assert run(str(tmp_path / "in.jsonl"), str(tmp_path / target), RULE) == Done(2, 0 if kept else 1)
    if target == "out.csv":
        assert ("the line is nested too deeply" in (tmp_path / target).read_text()) is not kept
