"""Workbooks of other programs are read as .xlsx is: known by their bytes, and never written over or as such."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import date, datetime, time, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from deadline_cli.batch.form import Done
from deadline_cli.batch.formats import Format
from deadline_cli.batch.many import pairs
from deadline_cli.batch.run import run
from deadline_cli.batch.shape import Asked
from deadline_cli.errors import DeadlineError
from tests.office import OFFICE, convert, needs_office

pytest.importorskip("python_calamine")
URN = "urn:oasis:names:tc:opendocument:xmlns"
CONTENT = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="{URN}:office:1.0" xmlns:table="{URN}:table:1.0" xmlns:text="{URN}:text:1.0">
<office:body><office:spreadsheet><table:table table:name="登记">
<table:table-row>CELLS</table:table-row>
<table:table-row><table:table-cell office:value-type="date" office:date-value="2026-02-03"/>
<table:table-cell office:value-type="string"><text:p>10个工作日</text:p></table:table-cell></table:table-row>
</table:table></office:spreadsheet></office:body></office:document-content>"""
CELL = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
MIME = "application/vnd.oasis.opendocument.spreadsheet"


@pytest.fixture
def ods(tmp_path: Path) -> Path:
    file = tmp_path / "in.ods"
    with zipfile.ZipFile(file, "w") as package:
        package.writestr("mimetype", MIME)
        package.writestr(
            "content.xml",
            CONTENT.replace("\n<table", "<table").replace(
                "CELLS", CELL.format("publication_date") + CELL.format("rule")
            ),
        )
        package.writestr(
            "META-INF/manifest.xml",
            f'<manifest:manifest xmlns:manifest="{URN}:manifest:1.0">'
            f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{MIME}"/></manifest:manifest>',
        )
    return file


@pytest.mark.parametrize("name", ["in.ods", "export.XLS", "in.et", "in.xlsb"])
def test_the_bytes_say_what_it_is(ods: Path, name: str) -> None:
    """Many an export of a web site is called .xls and is none."""
    given, out = ods.with_name(name), ods.with_name("out.csv")
    if given != ods:
        given.write_bytes(ods.read_bytes())
    assert run(str(given), str(out), Asked()) == Done(1, 0)
    assert out.read_text(encoding="utf-8").splitlines()[1] == "2026-02-03,10个工作日,2026-02-24,expires,false,,"


@needs_office
def test_an_old_excel_file(tmp_path: Path) -> None:
    table, out = tmp_path / "in.csv", tmp_path / "out.csv"
    table.write_text("publication_date,rule\n2026-02-03,10wd\n", encoding="utf-8")
    convert("xls", tmp_path, table)
    assert run(str(tmp_path / "in.xls"), str(out), Asked()) == Done(1, 0)
    assert out.read_text(encoding="utf-8").splitlines()[1].startswith("2026-02-03,10wd,2026-02-24")


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, b"a,b\n"])
def test_a_broken_one_is_told(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "in.xls"
    file.write_bytes(data)
    with pytest.raises(DeadlineError, match=r"in\.xls: not readable as a workbook"):
        run(str(file), str(tmp_path / "out.csv"), Asked())
    assert not (tmp_path / "out.csv").exists()


class Endless(io.RawIOBase):
    """What never ends: /dev/zero, an endless line."""

    def __init__(self, byte: bytes) -> None:
        self._byte, self.read_so_far = byte, 0

    def read(self, size: int = -1) -> bytes:
        self.read_so_far += size
        assert self.read_so_far < 100_000_000, "read on and on"
        return self._byte * size


@pytest.mark.parametrize(
    ("kind", "byte", "said"),
    [("xlsx", b"\0", "standard input: not xlsx, by its first bytes"),
     ("parquet", b"\0", "standard input: not parquet, by its first bytes"),
     ("jsonl", b" ", "a line is longer than 256 MB")],
)  # fmt: skip
def test_a_pipe_without_an_end_is_refused(
    kind: Format, byte: bytes, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would fill the disk."""
    if kind == "parquet":
        pytest.importorskip("pyarrow")
    monkeypatch.setattr("deadline_cli.batch.on_disk.LONGEST_LINE", 10_000_000)
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=Endless(byte)))
    with pytest.raises(DeadlineError, match=said):
        run("-", str(tmp_path / "out.csv"), Asked(), kind)
    assert list(tmp_path.iterdir()) == []


def test_a_workbook_through_a_pipe(ods: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(ods.read_bytes())))
    assert run("-", str(ods.with_name("out.csv")), Asked(), "xlsx") == Done(1, 0)


def test_one_that_unpacks_without_end_is_refused(ods: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("deadline_cli.batch.workbooks.read._LARGEST", 100)
    with pytest.raises(DeadlineError, match="unpacks to more than"):
        run(str(ods), str(ods.with_name("out.csv")), Asked())


def test_of_a_folder_each_is_written_as_xlsx_and_none_over_another(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ("a.xls", "a.xlsx", "b.ods", "c.csv", "note.txt"):
        (folder / name).touch()
    out = str(tmp_path / "out")
    assert [Path(goal).name for _, goal in pairs(str(folder), out, None)] == [
        "a.xls.xlsx", "a.xlsx.xlsx", "b.xlsx", "c.csv",
    ]  # fmt: skip
    assert [Path(goal).name for _, goal in pairs(str(folder), out, "csv")] == [
        "a.xls.csv", "a.xlsx.csv", "b.csv", "c.csv",
    ]  # fmt: skip


def _saved(path: Path, rows: list[list[object]], from_1904: bool = False) -> str:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    if from_1904:
        book.epoch = datetime(1904, 1, 1)
    for row in (["publication_date", "rule", "x"], *rows):
        book.active.append(row)
    book.save(path)
    return str(path)


@pytest.mark.parametrize("suffix", ["xlsx", "xls", "ods"])
def test_days_that_are_counted_from_1904(tmp_path: Path, suffix: str) -> None:
    """A bare number of such a workbook lies four years later than elsewhere; dates and written days are themselves."""
    given = _saved(tmp_path / "in.xlsx", [[date(2026, 2, 3), "10wd"], [44594, "10wd"], [20260203, "10wd"]], True)
    if suffix != "xlsx":
        if OFFICE is None:
            pytest.skip("LibreOffice is not installed")
        convert(suffix, tmp_path, Path(given))
        given = str(tmp_path / f"in.{suffix}")
    out = tmp_path / "out.csv"
    assert run(given, str(out), Asked(date_kind="excel")) == Done(3, 0)
    lines = out.read_text("utf-8").splitlines()[1:]
    assert [line.split(",")[0] for line in lines] == ["2026-02-03", "44594", "20260203"]
    assert [line.split(",")[3] for line in lines] == ["2026-02-24"] * 3
    assert run(given, str(out), Asked()) == Done(3, 1)
    assert "44594 is Excel's number for 2026-02-03, counted from 1904; write" in out.read_text("utf-8")


def test_errors_and_formulas_without_a_result_are_kept(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["#N/A", "10wd", "a"], ["=DATE(2026,2,3)", "10wd", 1], ["2026-02-03", "10wd", '=IF(1<2,"甲&乙",0)'],
        ["2026-02-03", "10wd", "#DIV/0!"], [None, None, "=1+1"],
    ]  # fmt: skip
    given, out = _saved(tmp_path / "in.xlsx", rows), tmp_path / "out.jsonl"
    assert run(given, str(out), Asked()) == Done(5, 3)
    found = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert [[row["publication_date"], row["x"]] for row in found] == [[row[0] or "", row[2]] for row in rows]
    assert "#N/A not understood" in found[0]["deadline_error"]
    assert "=DATE(2026,2,3) is a formula without its result" in found[1]["deadline_error"]


def test_lengths_of_time(tmp_path: Path) -> None:
    given = _saved(tmp_path / "in.xlsx", [[timedelta(days=1), "10wd", timedelta(hours=30)], [time(10, 30), "10wd"]])
    for suffix in ("csv", "jsonl", "xlsx", "parquet"):
        if suffix == "parquet":
            pytest.importorskip("pyarrow")
        assert run(given, str(tmp_path / f"out.{suffix}"), Asked()) == Done(2, 2)
