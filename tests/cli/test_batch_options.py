"""deadline batch: options that would do nothing are refused, and of a folder every table that can be is answered."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from deadline_cli.batch.form import Form
from deadline_cli.batch.run import run
from deadline_cli.batch.shape import Asked
from deadline_cli.cli.batch.tables import plain_tables
from deadline_cli.errors import DeadlineError

pytestmark = pytest.mark.english
TABLE = "publication_date,rule\n2026-02-03,10wd\n"
ANSWER = "2026-02-24,expires,false,,"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in.csv").write_text(TABLE)
    (tmp_path / "in.jsonl").write_text('{"publication_date": "2026-02-03", "rule": "10wd"}\n')
    (tmp_path / "in.tsv").write_text(TABLE.replace(",", "\t"))
    return tmp_path


@pytest.mark.parametrize(
    ("given", "options", "said"),
    [
        ("in.csv", {"text_column": "正文"}, "--text-column names the texts to proofread: add --check"),
        ("in.csv", {"text_column": "text"}, "--text-column names the texts to proofread: add --check"),
        ("in.csv", {"rule": "10wd", "rule_column": "rule"}, "give one of them"),
        ("in.csv", {"check": True, "rule_column": "rule"}, "--rule names one rule for all texts"),
        ("in.csv", {"check": True, "date_kind": "excel"}, "add --date-column"),
        ("in.csv", {"sheet": "一"}, "--sheet is for workbooks; csv is read here"),
        (".", {"sheet": "一", "output": "out"}, "--sheet is for workbooks; csv, jsonl, tsv is read here"),
        ("in.csv", {"bom": True, "to_format": "jsonl"}, "--bom is for CSV and TSV; jsonl is written here"),
        ("in.jsonl", {"bom": True, "output": "out.parquet"}, "--bom is for CSV and TSV; parquet is written here"),
        ("in.jsonl", {"delimiter": ";"}, "--delimiter is for CSV; jsonl is read and jsonl written here"),
        ("in.jsonl", {"delimiter": ";", "to_format": "tsv"}, "--delimiter is for CSV; jsonl is read and tsv written"),
    ],
)
def test_an_option_that_would_do_nothing(folder: Path, given: str, options: dict[str, object], said: str) -> None:
    before = sorted(folder.iterdir())
    with pytest.raises(DeadlineError) as refused:
        plain_tables(given, **options)
    assert said in str(refused.value)
    assert sorted(folder.iterdir()) == before


@pytest.mark.parametrize(
    ("given", "options", "first"),
    [
        ("in.csv", {"bom": True, "output": "out.tsv"}, b"\xef\xbb\xbfpublication_date\trule\t"),
        ("in.jsonl", {"delimiter": ";", "output": "out.csv"}, b"publication_date;rule;"),
        ("in.tsv", {"delimiter": "tab", "output": "out.jsonl"}, b'{"publication_date"'),
        ("in.csv", {"date_kind": "excel", "rule_column": "rule", "output": "out.csv"}, b"publication_date,rule,"),
        ("in.csv", {"check": True, "text_column": "rule", "bom": True, "output": "out.csv"}, b"\xef\xbb\xbfpubl"),
        ("in.csv", {"check": True, "text_column": "rule", "date_column": "publication_date", "date_kind": "excel",
                    "output": "out.csv"}, b"publ"),
    ],
)  # fmt: skip
def test_one_that_does_something(folder: Path, given: str, options: dict[str, object], first: bytes) -> None:
    assert plain_tables(given, **options) == 0
    assert (folder / str(options["output"])).read_bytes().startswith(first)


def test_a_table_that_fails_does_not_stop_those_behind_it(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "a.csv").write_text("other,rule\n1,2\n")
    (folder / "b.csv").write_bytes(b"")
    (folder / "c.parquet").write_bytes(b"PAR1 is no more")
    (folder / "z.csv").write_text(TABLE + "x,10wd\n")
    for _ in range(2):  # the answers of the first run are no tables of the second
        assert plain_tables(".", output="out") == 2
        said = capsys.readouterr().err.splitlines()
        assert said[0].startswith("deadline: a.csv has no column 'publication_date' but 'other', 'rule'")
        assert said[1] == "deadline: b.csv is empty; a table has a header"
        assert said[2].startswith("deadline: c.parquet: ")
        assert said[3:] == ["deadline: 1 of 5 rows have no deadline; column deadline_error says why"]
        assert sorted(path.name for path in (folder / "out").iterdir()) == ["in.csv", "in.jsonl", "in.tsv", "z.csv"]
    assert (folder / "out" / "z.csv").read_text().splitlines()[1].endswith(ANSWER)


def test_a_rule_that_nobody_knows_is_said_once(folder: Path) -> None:
    with pytest.raises(DeadlineError, match="nonsense"):
        plain_tables(".", output="out", rule="nonsense")
    assert not (folder / "out").exists()


def test_folders_of_texts_are_proofread_too(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("a.csv", "b.csv"):
        (folder / "t").mkdir(exist_ok=True)
        (folder / "t" / name).write_text("text\n公告\n")
    (folder / "t" / "c.csv").write_text("x\n1\n")
    assert plain_tables("t", check=True, output="out") == 2
    assert "c.csv has no column 'text'" in capsys.readouterr().err
    assert sorted(path.name for path in (folder / "out").iterdir()) == ["a.csv", "b.csv"]


@pytest.mark.parametrize("name", ["in.csv", "in.tsv", "in.jsonl", "in.parquet"])
@pytest.mark.parametrize("rows", [2, 60_000])
def test_columns_that_stand_in_the_names_of_folders(folder: Path, name: str, rows: int) -> None:
    """As Spark, Hive and DuckDB lay out a table: publication_date=2026-02-03/rule=10%E4%B8%AA…/part-0.csv."""
    part = folder / "t" / "publication_date=2026-02-03" / "rule=10%E4%B8%AA%E5%B7%A5%E4%BD%9C%E6%97%A5"
    part.mkdir(parents=True)
    missing = folder / "t" / "publication_date=__HIVE_DEFAULT_PARTITION__" / "rule=30d"
    missing.mkdir(parents=True)
    for place, many in ((part, rows), (missing, 1)):
        if name == "in.parquet":
            pq = pytest.importorskip("pyarrow.parquet", exc_type=ImportError)
            import pyarrow as pa

            pq.write_table(pa.table({"n": list(range(many))}), place / name)
        elif name == "in.jsonl":
            (place / name).write_text("".join(f'{{"n": {n}, "x": "a"}}\n' for n in range(many)))
        else:
            between = "," if name == "in.csv" else "\t"
            (place / name).write_text(f"n{between}x\n" + "".join(f"{n}{between}a\n" for n in range(many)))
    assert plain_tables("t", output="out", to_format="jsonl") == 1
    parts = [path.relative_to(folder / "t").parent for path in sorted((folder / "t").rglob(name))]
    found = [(folder / "out" / part / "in.jsonl").read_text().splitlines() for part in parts]
    assert [len(lines) for lines in found] == [rows, 1]
    assert {json.loads(line)["deadline_date"] for line in found[0]} == {"2026-02-24"}
    assert "the date is empty" in found[1][0]


def test_a_column_of_the_table_goes_before_a_folder_of_its_name(folder: Path) -> None:
    place = folder / "publication_date=2026-03-03"
    place.mkdir()
    (place / "in.csv").write_text(TABLE)
    (place / "in.jsonl").write_text('{"rule": "10wd"}\n{"rule": "10wd", "publication_date": "2026-02-03"}\n')
    assert plain_tables(str(place), output="out") == 0
    assert ANSWER in (folder / "out" / "in.csv").read_text()
    days = [json.loads(line)["deadline_date"] for line in (folder / "out" / "in.jsonl").read_text().splitlines()]
    assert days == ["2026-03-17", "2026-02-24"]


@pytest.mark.parametrize("columnar", [False, True])
def test_a_blank_line_is_no_row_where_all_else_stands_in_the_folders(folder: Path, columnar: bool) -> None:
    """Of one column an empty cell and an empty line look alike."""
    place = folder / "t" / "publication_date=2026-02-03" / "rule=10wd"
    place.mkdir(parents=True)
    (place / "in.csv").write_text("n\n1\n\n2\n")
    run(str(place / "in.csv"), str(folder / "out.csv"), Asked(), form=Form(columnar=columnar))
    added = "deadline_date,deadline_effect,deadline_provisional,deadline_rule,deadline_error"
    assert (folder / "out.csv").read_text() == f"n,{added}\n1,{ANSWER}\n\n2,{ANSWER}\n"


def test_json_lines_that_are_called_json(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As Spark and DuckDB call them; what is one document is told so."""
    place = folder / "t" / "publication_date=2026-02-03"
    place.mkdir(parents=True)
    for name, text in {
        "a.json": '{"rule": "10wd"}\n{broken\n', "b.json": '[{"rule": "10wd"}]', "c.json": '[\n {"rule": "10wd"}\n]',
        "d.json": '{\n "rule": "10wd"\n}', "e.json": "",
    }.items():  # fmt: skip
        (place / name).write_text(text)
    assert plain_tables("t", output="out") == 2
    said = capsys.readouterr().err.splitlines()
    assert [line.split("/")[-1][:6] for line in said[:3]] == ["b.json", "c.json", "d.json"]
    assert "one JSON document, not an object a line; jq -c" in said[0]
    out = folder / "out" / place.name
    assert sorted(path.name for path in out.iterdir()) == ["a.json", "e.json"]
    first, second = map(json.loads, (out / "a.json").read_text().splitlines())
    assert (first["deadline_date"], second["deadline_input"]) == ("2026-02-24", "{broken")
    assert plain_tables(str(place / "a.json"), output="a.csv") == 1
    with pytest.raises(DeadlineError, match="the suffix names no format"):
        plain_tables("in.jsonl", output="out.json")
    with pytest.raises(DeadlineError, match="one JSON document"):
        plain_tables(str(place / "c.json"), output="out.csv")
