"""One reader whatever the target: a row that cannot be read keeps its place, and nothing is lost on the way."""

from __future__ import annotations

import gzip
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from deadline_cli.batch.packing import unpacked
from deadline_cli.batch.run import Done, Form, run
from deadline_cli.batch.shape import Asked
from deadline_cli.errors import DeadlineError

pytest.importorskip("polars")
pq = pytest.importorskip("pyarrow.parquet", exc_type=ImportError)

TABLE = 'publication_date,rule,x\n2026-02-03,10wd,a\n2026-02-03,10wd,b,surplus\n2026-02-03,10wd,5" 管\n2026-02-03\n'


def rows(path: Path) -> list[dict[str, Any]]:
    """What a file holds, whatever its format."""
    if path.suffix == ".parquet":
        return [dict(row) for row in pq.read_table(path).to_pylist()]
    if path.suffix == ".jsonl":
        return [json.loads(line) for line in path.read_text().splitlines()]
    import python_calamine

    header, *lines = python_calamine.load_workbook(str(path)).get_sheet_by_index(0).to_python()
    return [dict(zip(header, line, strict=True)) for line in lines]


@pytest.mark.parametrize("target", ["out.parquet", "out.jsonl", "out.xlsx"])
@pytest.mark.parametrize("kind", ["csv", "tsv"])
def test_rows_that_cannot_be_read_keep_their_place(tmp_path: Path, kind: str, target: str) -> None:
    table = TABLE if kind == "csv" else TABLE.replace(",", "\t")
    (tmp_path / f"in.{kind}").write_text(table)
    assert run(str(tmp_path / f"in.{kind}"), str(tmp_path / target), Asked()) == Done(4, 2)
    first, second, third, fourth = rows(tmp_path / target)
    assert str(first["deadline_date"]) == str(third["deadline_date"]) == "2026-02-24"
    assert second["deadline_error"] == "the row has 4 cells, the header 3; beyond it: surplus"
    assert third["x"] == '5" 管'
    assert "empty" in fourth["deadline_error"]


@pytest.mark.parametrize("target", ["out.parquet", "out.jsonl", "out.csv"])
def test_lines_that_end_in_carriage_returns_alone(tmp_path: Path, target: str) -> None:
    (tmp_path / "in.csv").write_bytes(b'publication_date,rule,x\r2026-02-03,10wd,"a\rb"\r2026-02-04,10wd,c\r')
    assert run(str(tmp_path / "in.csv"), str(tmp_path / target), Asked()) == Done(2, 0)
    if target == "out.csv":
        out = (tmp_path / target).read_bytes()
        assert b"\n" not in out
        assert out.split(b"\r")[2:4] == [
            b'b",2026-02-24,expires,false,,',
            b"2026-02-04,10wd,c,2026-02-25,expires,false,,",
        ]
    else:
        assert [str(row["deadline_date"]) for row in rows(tmp_path / target)] == ["2026-02-24", "2026-02-25"]


def test_columns_of_one_name(tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text("publication_date,x,x\n2026-02-03,1,2\n")
    asked = Asked(rule="10wd")
    for target in ("out.parquet", "out.jsonl", "out.xlsx"):
        with pytest.raises(DeadlineError, match=r"has 2 columns 'x', which .* cannot tell apart"):
            run(str(tmp_path / "in.csv"), str(tmp_path / target), asked)
    assert run(str(tmp_path / "in.csv"), str(tmp_path / "out.tsv"), asked) == Done(1, 0)


def test_json_lines_into_tables(tmp_path: Path) -> None:
    lines = [
        "{broken",
        '{"publication_date": "2026-02-03", "n": 1, "o": {"a": 1}, "m": 1}',
        '{"publication_date": "2026-02-02T16:00:00Z", "n": 2.5, "o": {"b": "x"}, "m": "one", "late": true}',
    ]
    (tmp_path / "in.jsonl").write_text("\n".join(lines) + "\n")
    asked = Asked(rule="10wd")
    assert run(str(tmp_path / "in.jsonl"), str(tmp_path / "out.parquet"), asked) == Done(3, 1)
    first, second, third = rows(tmp_path / "out.parquet")
    assert (first["deadline_input"], first["publication_date"]) == ("{broken", None)
    assert "no JSON" in first["deadline_error"]
    assert (second["n"], second["o"], second["m"], second["late"]) == (1.0, {"a": 1, "b": None}, "1", None)
    assert (third["n"], third["m"], third["late"], third["deadline_date"]) == (2.5, "one", True, date(2026, 2, 24))
    assert run(str(tmp_path / "in.jsonl"), str(tmp_path / "out.csv"), asked) == Done(3, 1)
    assert (tmp_path / "out.csv").read_text().splitlines()[0].startswith("deadline_input,publication_date,n,o,m,late,")


@pytest.mark.parametrize("suffix", ["gz", "zst"])
def test_packed_tables(tmp_path: Path, suffix: str) -> None:
    pytest.importorskip("zstandard")
    (tmp_path / "in.csv").write_text("publication_date,rule\n2026-02-03,10wd\n")
    for name, target in (("in.csv", f"a.csv.{suffix}"), (f"a.csv.{suffix}", "b.jsonl")):
        asked = Asked() if target.startswith("a") else Asked(date_column="publication_date")
        if target == "b.jsonl":
            (tmp_path / "c.csv.gz").write_bytes(gzip.compress(b"publication_date,rule\n2026-02-03,10wd\n"))
            name = "c.csv.gz"
        assert run(str(tmp_path / name), str(tmp_path / target), asked) == Done(1, 0)
    assert run(str(tmp_path / "c.csv.gz"), str(tmp_path / "d.parquet"), Asked()) == Done(1, 0)
    (tmp_path / f"cut.csv.{suffix}").write_bytes((tmp_path / f"a.csv.{suffix}").read_bytes()[:-9])
    with pytest.raises(DeadlineError, match=f"cut.csv.{suffix}: not readable as {suffix}"):
        run(str(tmp_path / f"cut.csv.{suffix}"), str(tmp_path / "e.csv"), Asked())


@pytest.mark.parametrize("suffix", ["gz", "zst"])
def test_a_large_table_is_packed_too(tmp_path: Path, suffix: str) -> None:
    """By columns, whose pieces are written many at once."""
    pytest.importorskip("zstandard")
    pytest.importorskip("polars")
    count = 50_000
    (tmp_path / "in.csv").write_text("publication_date,rule\n" + "2026-02-03,10wd\n" * count)
    assert run(str(tmp_path / "in.csv"), str(tmp_path / f"out.csv.{suffix}"), Asked()) == Done(count, 0)
    assert run(str(tmp_path / "in.csv"), str(tmp_path / "plain.csv"), Asked()) == Done(count, 0)
    with unpacked((tmp_path / f"out.csv.{suffix}").open("rb"), f"out.csv.{suffix}") as found:
        assert found.read() == (tmp_path / "plain.csv").read_bytes()


def test_a_delimiter_and_a_mark(tmp_path: Path) -> None:
    given = "sep=;\r\npublication_date;rule;x\r\n2026-02-03;10wd;a,b\r\n"
    (tmp_path / "in.csv").write_bytes(given.encode())
    run(str(tmp_path / "in.csv"), str(tmp_path / "out.csv"), Asked())
    out = (tmp_path / "out.csv").read_bytes().decode()
    assert out.startswith("sep=;\r\npublication_date;rule;x;deadline_date;")
    assert out.endswith("\r\n2026-02-03;10wd;a,b;2026-02-24;expires;false;;\r\n")
    (tmp_path / "in.csv").write_bytes(given.encode().partition(b"\r\n")[2])
    with pytest.raises(DeadlineError, match="its cells seem to stand between ';': --delimiter ';' reads them so"):
        run(str(tmp_path / "in.csv"), str(tmp_path / "out.csv"), Asked())
    run(str(tmp_path / "in.csv"), str(tmp_path / "out.csv"), Asked(), form=Form(delimiter=";", bom=True))
    assert (tmp_path / "out.csv").read_bytes().startswith(b"\xef\xbb\xbfpublication_date;rule;x;deadline_date")


def test_folders_and_patterns(tmp_path: Path) -> None:
    for year in (2025, 2026):
        (tmp_path / "in" / f"year={year}").mkdir(parents=True)
        (tmp_path / "in" / f"year={year}" / "part-0.csv").write_text(f"publication_date\n{year}-02-03\nx\n")
    (tmp_path / "in" / "_SUCCESS").write_text("")
    (tmp_path / "in" / ".part-0.csv.crc").write_text("")
    asked = Asked(rule="30d")
    assert run(str(tmp_path / "in"), str(tmp_path / "out"), asked) == Done(4, 2)
    assert (tmp_path / "out" / "year=2026" / "part-0.csv").read_text().splitlines()[1] == (
        "2026-02-03,2026-03-05,expires,false,,"
    )
    assert run(str(tmp_path / "in" / "*" / "*.csv"), str(tmp_path / "all"), asked, to="parquet") == Done(4, 2)
    assert len(rows(tmp_path / "all" / "year=2025" / "part-0.parquet")) == 2
    for target, said in (("-", "names 2 tables; -o names the folder"), (str(tmp_path / "in"), "folder of the tables")):
        with pytest.raises(DeadlineError, match=said):
            run(str(tmp_path / "in"), target, asked)


def test_excel(tmp_path: Path) -> None:
    xlsxwriter = pytest.importorskip("xlsxwriter")
    pytest.importorskip("python_calamine")
    book = xlsxwriter.Workbook(str(tmp_path / "in.xlsx"))
    sheet = book.add_worksheet("登记")
    form = book.add_format({"num_format": 'yyyy"年"m"月"d"日"'})
    sheet.write_row(1, 0, ["publication_date", "rule", "n"])
    sheet.write_datetime(2, 0, date(2026, 2, 3), form)
    sheet.write_row(2, 1, ["10wd", 5])
    sheet.write_row(3, 0, [46056, "10wd"])
    book.close()
    assert run(str(tmp_path / "in.xlsx"), str(tmp_path / "out.xlsx"), Asked()) == Done(2, 1)
    first, second = rows(tmp_path / "out.xlsx")
    assert (first["publication_date"], first["n"], first["deadline_date"]) == (date(2026, 2, 3), 5, date(2026, 2, 24))
    assert "46056 is Excel's number for 2026-02-03" in second["deadline_error"]
    assert run(str(tmp_path / "in.xlsx"), str(tmp_path / "out.csv"), Asked(date_kind="excel")) == Done(2, 0)
    assert (tmp_path / "out.csv").read_text().splitlines()[1].startswith("2026-02-03,10wd,5,2026-02-24")
    with pytest.raises(DeadlineError, match="has no sheet '二' but '登记'"):
        run(str(tmp_path / "in.xlsx"), str(tmp_path / "out.csv"), Asked(), form=Form(sheet="二"))


ODD = [
    "2026-02-03,10wd", "2026-02-03", "2026-02-03,10wd,x,surplus", "nonsense,30d,x", ",,", "2026-02-03,nonsense,x",
    '2026-02-03,30d,"a,b"', '"2026-02-03","30d","他说""好"""', '2026-02-03,30d,"第一行\n第二行"', "2026-02-03,30d,a\tb",
    '2026-02-03,30d,"x;y|z"', "2026-02-03T16:30:00Z,72小时,x", '2026-02-03,civil-gonggao,""',
]  # fmt: skip


@pytest.mark.parametrize("target", ["out.tsv", "out.parquet", "out.csv"])
@pytest.mark.parametrize("block", [1 << 23, 4000])
@pytest.mark.parametrize(
    "extra",
    [b"", b'2026-02-03,30d,5" pipe\n', b"2026-02-03,30d,\xff\xfe\n", b'2026-02-03,30d,"\xff ""\t,"\n',
     b"2026-02-03,30d\n2026-02-03,30d,\xff,\xfe\n\xff,30d,x\n", b"\n"])  # fmt: skip
def test_both_ways_give_the_same_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, target: str, block: int, extra: bytes
) -> None:
    """By columns and by rows: odd rows, quotation marks, bytes that are no text, each in its place."""
    from deadline_cli.batch import source

    monkeypatch.setattr(source, "_LARGE_BLOCK", block)
    kept = "".join(
        f"2026-02-{n % 28 + 1:02},{n % 40 + 1}d,案{n}\n" + (ODD[n // 20 % len(ODD)] + "\n") * (n % 20 == 7)
        for n in range(1000)
    )
    table = b"publication_date,rule,x\n" + kept.encode() + extra + kept.encode()
    given = tmp_path / ("in.tsv" if target == "out.csv" else "in.csv")
    given.write_bytes(table.replace(b",", b"\t") if target == "out.csv" else table)
    made = []
    for columnar in (False, True):
        out = tmp_path / f"{columnar}-{target}"
        made.append((run(str(given), str(out), Asked(), form=Form(columnar=columnar)), out))
    (one, by_rows), (other, by_columns) = made
    assert one == other
    if target == "out.parquet":
        assert pq.read_table(by_rows).equals(pq.read_table(by_columns))
        assert pq.read_schema(by_rows).equals(pq.read_schema(by_columns))
    else:
        assert by_rows.read_bytes() == by_columns.read_bytes()


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_another_delimiter_where_nothing_is_quoted(tmp_path: Path, end: str) -> None:
    """The delimiters are changed where they stand; rows with more or fewer cells are written for themselves."""
    odd = ["2026-02-03,10wd", "2026-02-03,10wd,x,surplus", "nonsense,30d,年", ",,"]
    lines = ["publication_date,rule,x"]
    lines += [odd[n // 40 % 4] if n % 40 == 0 else f"2026-02-{n % 28 + 1:02},{n % 40 + 1}d,案{n}" for n in range(500)]
    (tmp_path / "in.csv").write_bytes((end.join(lines) + end).encode())
    made = [tmp_path / f"{columnar}.tsv" for columnar in (False, True)]
    done = [run(str(tmp_path / "in.csv"), str(out), Asked(), form=Form(columnar="True" in out.name)) for out in made]
    assert done[0] == done[1] and done[0].rows == 500
    assert made[0].read_bytes() == made[1].read_bytes()
    assert made[0].read_text("utf-8").count("\n") == 501
