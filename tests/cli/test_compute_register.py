"""deadline compute - on a register: the case and the columns beside DATE and RULE go through."""

from __future__ import annotations

import csv
import io
import json

import pytest

REGISTER = "2026-02-03\tcivil-summons\t张三诉李四\t三庭\n2026-02-03\tx\t王五诉赵六\t=1+1\n2026-02-03\t30日\n"


def test_csv_has_a_row_a_step_and_the_columns_beside(run) -> None:
    rows = list(csv.DictReader(io.StringIO(run("compute", "-", "-f", "csv", stdin=REGISTER).out)))
    assert [(row["step"], row["step_name"], row["deadline"], row["case"], row["column_4"]) for row in rows] == [
        ("", "", "2026-03-05", "张三诉李四", "三庭"),
        ("answer", "答辩", "2026-03-20", "张三诉李四", "三庭"),
        ("evidence", "举证", "2026-03-20", "张三诉李四", "三庭"),
        ("", "", "", "王五诉赵六", "'=1+1"),
        ("", "", "2026-03-05", "", ""),
    ]
    assert rows[3]["error"].startswith("没有 ")


def test_a_line_that_comes_again_keeps_its_own_columns(run) -> None:
    lines = "2026-02-03\t30日\ta\n2026-02-03\t30日\tb\n2026-02-03\t30日\ta\n"
    rows = csv.DictReader(io.StringIO(run("compute", "-", "-f", "csv", stdin=lines).out))
    assert [row["case"] for row in rows] == ["a", "b", "a"]


def test_more_cells_than_the_first_line_has_are_kept(run) -> None:
    lines = "2026-02-03\t30日\ta\n2026-02-03\t30日\tb\tc\n"
    assert run("compute", "-", "-f", "csv", stdin=lines).out.splitlines()[2].endswith(",b,c")


def test_json_lines_have_the_case_and_the_columns_beside(run) -> None:
    out = run("compute", "-", "-f", "jsonl", "--id", "号", stdin=REGISTER).out
    told = [json.loads(line) for line in out.splitlines()]
    assert [(one.get("case"), one.get("columns")) for one in told] == [
        ({"title": "张三诉李四", "id": "号"}, ["三庭"]),
        ({"title": "王五诉赵六", "id": "号"}, ["=1+1"]),
        ({"title": None, "id": "号"}, None),
    ]


@pytest.mark.english
def test_csv_for_excel_in_china_begins_with_a_mark(run) -> None:
    out = run("compute", "2026-02-03", "civil-summons", "-f", "csv", "--bom").out
    assert out.startswith("\ufeffpublication_date,")
    assert out.count("\ufeff") == 1
    assert "--bom is for tables" in run("compute", "2026-02-03", "30日", "--bom").err
    assert run("compute", "-", "-f", "csv", "--bom", stdin="").out.startswith("\ufeffpublication_date,")
