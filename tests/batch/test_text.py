"""CSV and TSV: what goes in comes out to the letter, with our cells behind it; both engines give the same bytes."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deadline_cli.batch.shape import Asked
from tests.batch.tables import ENGINES, convert

pytest.importorskip("polars")


ADDED = "deadline_date,deadline_effect,deadline_provisional,deadline_rule,deadline_error"


@ENGINES
def test_the_newspaper_page(tmp_path: Path, columnar: bool) -> None:
    out = convert(
        tmp_path, "id,publication_date,rule\n1,2026-02-03,10个工作日\n2,二〇二六年二月三日,30d\n".encode(), columnar
    )
    assert out.decode() == (
        f"id,publication_date,rule,{ADDED}\n"
        "1,2026-02-03,10个工作日,2026-02-24,expires,false,,\n"
        "2,二〇二六年二月三日,30d,2026-03-05,expires,false,,\n"
    )


@ENGINES
@pytest.mark.parametrize(
    "table",
    [
        "id,publication_date,rule\n007,2026-02-03,30日\n1e5,2026-02-03,30日\nNA,2026-02-03,30日\n",
        'publication_date,rule,x\n2026-02-03,30d,"送达, 公告"\n2026-02-03,30d,"他说""好"""\n"2026-02-03","30d",""\n',
        'publication_date,rule,text\n2026-02-03,30d,"第一行\n第二行"\n2026-02-03,30d,"\n"\n',
        "publication_date,rule\r\n2026-02-03,30d\r\n2026-02-04,30d\r\n",
        'publication_date,rule,text\r\n2026-02-03,30d,"第一行\r\n第二行"\r\n2026-02-03,30d,x\r\n',
        "publication_date,rule\n2026-02-03,30d\n2026-02-03,30d",
        "publication_date,rule\r\n2026-02-03,30d\n2026-02-03,30d\r\n",
        "\n\npublication_date,rule\n2026-02-03,30d\n\n2026-02-03,30d\n",
        " id ,publication_date,rule,,=x\n a\t,2026-02-03,30d,,=1+1\n",
        'publication_date,rule,size\n2026-02-03,30d,5" pipe\n2026-02-03,30d,"x"y\n2026-02-04,30d,6"\n',
        "publication_date,rule,x\n2026-02-03,30d,\x1c\x1d\x01\n2026-02-03,30d,\x0b\x0c\x85\u2028\n",
    ],
    ids=[
        "numbers",
        "quotes",
        "newlines",
        "crlf",
        "crlf inside",
        "no last newline",
        "mixed ends",
        "blank lines",
        "odd names",
        "stray",
        "controls",
    ],
)
def test_rows_stay_to_the_letter(tmp_path: Path, columnar: bool, table: str) -> None:
    out = convert(tmp_path, table.encode(), columnar)
    given = list(csv.reader(io.StringIO(table, newline="")))
    found = list(csv.reader(io.StringIO(out.decode(), newline="")))
    assert [row[:-5] for row in found] == given
    assert all(row[-1] == "" and row[-5].startswith("2026-03-") for row in list(filter(None, found))[1:])
    if '"' not in table:
        lines = table.encode().split(b"\n"), out.split(b"\n")
        for own, line in zip(*lines, strict=True):
            assert line.startswith(own.removesuffix(b"\r"))
            assert line.endswith(b"\r") == own.endswith(b"\r")
    assert out.endswith(b"\n") == table.endswith("\n")


@ENGINES
@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030", "utf-16", "utf-16-be"])
def test_encodings_come_back(tmp_path: Path, columnar: bool, encoding: str) -> None:
    text = "编号,publication_date,rule\n甲㐀,2026年2月3日,十个工作日\n"
    table = ("\ufeff" + text).encode(encoding) if encoding == "utf-16-be" else text.encode(encoding)
    out = convert(tmp_path, table, columnar)
    assert out.startswith(table[: len(table) // 3])
    shown = out.decode(encoding).removeprefix("\ufeff")
    assert shown == f"编号,publication_date,rule,{ADDED}\n甲㐀,2026年2月3日,十个工作日,2026-02-24,expires,false,,\n"


@ENGINES
def test_one_rule_for_all_and_other_names(tmp_path: Path, columnar: bool) -> None:
    out = convert(tmp_path, "日期\tx\n2026-02-03\t1\n".encode(), columnar, Asked("日期", rule="eia-draft"), "in.tsv")
    assert out.decode().splitlines()[1] == "2026-02-03\t1\t2026-02-24\tcloses\tfalse\teia-draft\t"


@ENGINES
def test_rules_by_id_alias_and_period_mixed(tmp_path: Path, columnar: bool) -> None:
    """Versions by date: 环境影响评价公众参与办法 is in force from 2019-01-01."""
    out = convert(tmp_path, "publication_date,rule\n2026-02-03,eia-draft\n2026-02-03,环评征求意见\n".encode(), columnar)
    first, second = list(csv.reader(out.decode().splitlines()))[1:]
    assert first[2:] == ["2026-02-24", "closes", "false", "eia-draft", ""]
    assert second[2:] == first[2:]


@ENGINES
def test_hours_start_from_the_time_of_day(tmp_path: Path, columnar: bool) -> None:
    from deadline_cli.rulebook.compute import compute

    moments = ["2026-02-03 09:30", "2026-02-03", "2026-02-03 23:10", "2026年2月3日上午9时"]
    table = "publication_date,rule\n" + "".join(f"{moment},48小时\n" for moment in moments)
    rows = list(csv.reader(convert(tmp_path, table.encode(), columnar).decode().splitlines()))[1:]
    assert [row[2] for row in rows] == [str(compute(moment, "48小时").deadline) for moment in moments]


def test_our_cells_are_no_formulas(tmp_path: Path) -> None:
    table = 'publication_date,rule\n=1+1,30d\n2026-02-03,"=cmd|\' /C calc\'!A0"\n@x,30d\n-5,30d\n"2026-02-03\n",+\n'
    for columnar in (False, True):
        rows = list(csv.reader(io.StringIO(convert(tmp_path, table.encode(), columnar).decode(), newline="")))[1:]
        assert rows[0][0] == "=1+1"  # the user's own cell is not ours to change
        assert not any(cell.startswith(("=", "+", "-", "@", "\t")) for row in rows for cell in row[2:])


cells = st.sampled_from(
    [
        "2026-02-03",
        "30d",
        "十个工作日",
        "",
        '"',
        '""',
        "a,b",
        "x\ny",
        "\r\n",
        "=1",
        '5" 管',
        "eia-draft",
        " ",
        "\x1f",
        "3m",
    ]
)


@settings(max_examples=80, deadline=None)
@given(st.lists(st.lists(cells, min_size=1, max_size=4), max_size=8), st.booleans(), st.sampled_from(["\n", "\r\n"]))
def test_both_engines_give_the_same_bytes(
    tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]], quoted: bool, end: str
) -> None:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator=end)
    writer.writerow(["publication_date", "rule", "x"])
    for row in rows:
        if quoted:
            writer.writerow(row)
        else:
            out.write(",".join(row) + end)
    folder = tmp_path_factory.mktemp("t")
    table = out.getvalue().encode()
    by_rows, by_columns = (convert(folder, table, columnar) for columnar in (False, True))
    assert by_rows == by_columns
    if quoted:
        given_rows = [row for row in csv.reader(io.StringIO(out.getvalue(), newline="")) if row]
        found = [row for row in csv.reader(io.StringIO(by_rows.decode(), newline="")) if row]
        assert [row[: len(own)] for row, own in zip(found, given_rows, strict=True)] == given_rows


def test_many_blocks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows, cells and characters cut by the end of a block."""
    from deadline_cli.batch import source

    rows = "".join(f'2026-02-{d:02d},{n}d,"公告\n{n}"\n' for d in range(1, 10) for n in range(1, 9))
    table = ("publication_date,rule,x\n" + rows).encode()
    whole = convert(tmp_path, table, False)
    assert whole.count(b"expires") == 9 * 8
    for block in (7, 100):
        monkeypatch.setattr(source, "_BLOCK", block)
        monkeypatch.setattr(source, "_LARGE_BLOCK", block)
        assert convert(tmp_path, table, False) == whole
        assert convert(tmp_path, table, True) == whole
        table_gb = table.decode().encode("gb18030")
        assert convert(tmp_path, table_gb, True).decode("gb18030").encode() == whole


@pytest.mark.parametrize(
    ("cell", "taken"), [("x" * 900, True), ("x" * 1100, False), ("x\n" * 8, True), ("x\n" * 12, False)]
)
def test_a_cell_in_quotes_without_end_is_refused_by_both_engines(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cell: str, taken: bool
) -> None:
    for module in ("records", "cells"):
        monkeypatch.setattr(f"deadline_cli.batch.text.{module}.MOST_CHARACTERS", 1000)
        monkeypatch.setattr(f"deadline_cli.batch.text.{module}.MOST_LINES", 10)
    before = csv.field_size_limit(1000)
    table = f'publication_date,rule,x\n2026-02-03,30d,a\n2026-02-03,30d,"{cell}"\n2026-02-03,30d,b\n'.encode()
    try:
        by_rows, by_columns = (convert(tmp_path, table, columnar) for columnar in (False, True))
    finally:
        csv.field_size_limit(before)
    assert by_rows == by_columns
    assert (by_rows.count(b"2026-03-05") == 3) is taken
