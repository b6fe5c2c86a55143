"""What calamine leaves out of a workbook is not lost: errors, formulas without result, merged dates; of every kind."""

from __future__ import annotations

import io
import json
import struct
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from deadline_cli.batch.run import run
from deadline_cli.batch.shape import Asked
from deadline_cli.batch.workbooks.left_out import LeftOut, Merged, Region
from deadline_cli.batch.workbooks.xls import left_out_of_xls
from tests.batch.binary_workbooks import ERROR, REFUSED, xls_stream, xlsb
from tests.office import convert, needs_office

pytest.importorskip("python_calamine")
FORMULA, STRING, VALUE, MERGED = 0x06, 0x207, 0x205, 0xE5


def answers(given: Path, asked: Asked | None = None) -> list[dict[str, Any]]:
    out = given.with_name("out.jsonl")
    run(str(given), str(out), asked or Asked())
    return [json.loads(line) for line in out.read_text("utf-8").splitlines()]


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """Dates and rules in merged cells, errors as values and as results, a formula whose result is no letter."""
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (
        ["id", "publication_date", "rule", "n"], [1, date(2026, 2, 3), "10wd", 1], [2, None, "10wd", "=1/0"],
        [3, "=NA()", "10wd", 3], [4, date(2026, 2, 3), "10wd", '=IF(1=1,"","x")'], [5, date(2026, 2, 4), None, 5],
    ):  # fmt: skip
        sheet.append(row)
    sheet.merge_cells("B2:B3")
    sheet.merge_cells("C5:C6")
    book.save(tmp_path / "in.xlsx")
    return tmp_path / "in.xlsx"


@pytest.mark.parametrize("suffix", ["xlsx", "xls", "ods"])
@needs_office
def test_what_a_reckoning_program_saved(saved: Path, suffix: str) -> None:
    folder = saved.parent / "office"
    convert(suffix, folder, saved)
    found = answers(folder / f"in.{suffix}")
    assert [row["deadline_date"] for row in found] == ["2026-02-24", "2026-02-24", None, "2026-02-24", "2026-02-25"]
    assert [row["publication_date"] for row in found[:3]] == ["2026-02-03", "2026-02-03", "#N/A"]
    assert [row["n"] for row in found] == [1, "#DIV/0!", 3, "", 5]
    assert found[4]["rule"] == "10wd"
    assert "#N/A not understood" in found[2]["deadline_error"]


def test_merged_dates_and_rules_hold_for_their_rows(saved: Path) -> None:
    found = answers(saved)
    assert [row["deadline_date"] for row in found] == ["2026-02-24", "2026-02-24", None, "2026-02-24", "2026-02-25"]
    assert [row["id"] for row in found] == [1, 2, 3, 4, 5]


def test_other_columns_are_not_filled_and_no_cell_of_its_own_is_overwritten(tmp_path: Path) -> None:
    """A sum that stands once is not there twice."""
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    for row in (["publication_date", "x"], ["2026-02-03", 100], [None, None], [None, 7]):
        book.active.append(row)
    book.active.merge_cells("B2:B3")
    book.save(tmp_path / "in.xlsx")
    found = answers(tmp_path / "in.xlsx", Asked(rule="10wd"))
    assert [(row["publication_date"], row["x"]) for row in found] == [("2026-02-03", 100), ("", 7)]
    assert "the date is empty" in found[1]["deadline_error"]


def test_a_region_begins_below_the_header_and_ends() -> None:
    regions = (Region(0, 2, 0, 0), Region(3, 4, 0, 1))
    first, second = Merged(regions, 0, 0), Merged(regions, 1, 0)
    rows: list[list[Any]] = [["", "a"], ["", "b"], ["x", "c"], ["", ""], ["", ""]]
    for number, line in enumerate(rows, 1):
        first.fill(number, line)
        second.fill(number, line)
    assert rows == [["", "a"], ["", "b"], ["x", "c"], ["x", "x"], ["", ""]]


@pytest.mark.parametrize("value", [0, 46056])
def test_a_program_that_does_not_reckon_writes_0_for_every_result(tmp_path: Path, value: int) -> None:
    """XlsxWriter, and pandas with it: 0 is no result, whatever the column; what was given as a result is one."""
    xlsxwriter = pytest.importorskip("xlsxwriter")
    book = xlsxwriter.Workbook(str(tmp_path / "in.xlsx"))
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["publication_date", "rule", "n"])
    sheet.write_formula(1, 0, "=DATE(2026,2,3)", book.add_format({"num_format": "yyyy-mm-dd"}), value)
    sheet.write_row(1, 1, ["10wd", 0])
    sheet.write_formula(2, 2, "=1+1", None, value)
    book.close()
    first, second = answers(tmp_path / "in.xlsx")
    assert first["n"] == 0
    if value:
        assert (first["deadline_date"], second["n"]) == ("2026-02-24", value)
    else:
        assert (first["publication_date"], second["n"]) == ("=DATE(2026,2,3)", "=1+1")
        assert "is a formula without its result" in first["deadline_error"]


def test_an_xlsb(tmp_path: Path) -> None:
    rows: list[list[Any]] = [
        ["publication_date", "rule", "n"], ["2026-02-03", "10wd", 1], [None, "10wd", ERROR], [REFUSED, "10wd", 2],
    ]  # fmt: skip
    found = answers(xlsb(tmp_path / "in.xlsb", rows, (1, 2, 0, 0)))
    assert [row["deadline_date"] for row in found] == ["2026-02-24", "2026-02-24", None]
    assert [(row["publication_date"], row["n"]) for row in found[1:]] == [("2026-02-03", "#N/A"), ("#N/A", 2)]
    numbers: list[list[Any]] = [["publication_date", "rule"], [44594, "10wd"]]
    for from_1904, day in ((True, "2026-02-24"), (False, "2022-02-18")):
        file = xlsb(tmp_path / "in.xlsb", numbers, from_1904=from_1904)
        assert [row["deadline_date"] for row in answers(file, Asked(date_kind="excel"))] == [day]


def formula(row: int, column: int, kind: int, value: int = 0) -> tuple[int, bytes]:
    result = bytes([kind, 0, value, 0, 0, 0]) + b"\xff\xff"
    return FORMULA, struct.pack("<HHH", row, column, 0) + result + bytes(8)


def test_an_xls_by_its_records() -> None:
    text = (STRING, b"\x01\0\0x")
    records = [
        formula(1, 0, 0), text, formula(1, 1, 0), formula(2, 0, 2, 0x2A), formula(2, 1, 3), formula(3, 0, 1),
        (VALUE, struct.pack("<HHHBB", 3, 1, 0, 0x07, 1)), (VALUE, struct.pack("<HHHBB", 3, 2, 0, 1, 0)),
        (MERGED, struct.pack("<HHHHH", 1, 1, 3, 0, 0)),
    ]  # fmt: skip
    kept = {1: {1: "="}, 2: {0: "#N/A"}, 3: {1: "#DIV/0!"}}
    merged = (Region(1, 3, 0, 0),)
    assert left_out_of_xls(io.BytesIO(xls_stream(records, True)), "登记") == LeftOut(False, kept, merged)
    kept[2][1] = "="  # nothing as a result, and no Excel that reckoned it
    assert left_out_of_xls(io.BytesIO(xls_stream(records, False)), "登记") == LeftOut(False, kept, merged)
    assert left_out_of_xls(io.BytesIO(xls_stream(records, True)), "二") == LeftOut()
    assert left_out_of_xls(io.BytesIO(xls_stream(records, True)[:150]), "登记").merged == ()
