"""Parquet, and polars' way between formats: columns keep their types, batches keep their order."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from deadline_cli.batch.form import Form
from deadline_cli.batch.run import Done, run
from deadline_cli.batch.scalar import ScalarAnswers
from deadline_cli.batch.shape import Asked
from deadline_cli.errors import DeadlineError

pl = pytest.importorskip("polars")
pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")


def convert(folder: Path, frame: object, asked: Asked | None = None, to: str = "out.parquet") -> tuple[Done, object]:
    frame.write_parquet(folder / "in.parquet")  # type: ignore[attr-defined]
    done = run(str(folder / "in.parquet"), str(folder / to), asked or Asked())
    return done, pl.read_parquet(folder / to) if to.endswith("parquet") else None


def test_columns_keep_their_types(tmp_path: Path) -> None:
    frame = pl.DataFrame(
        {
            "publication_date": [date(2026, 2, 3), None, date(2026, 2, 4)],
            "rule": pl.Series(["10个工作日", "30d", "civil-gonggao"], dtype=pl.Categorical),
            "n": pl.Series([1, 2, 3], dtype=pl.UInt8),
            "list": [[1], [], None],
            "at": [datetime(2026, 1, 1, 1), None, None],
        }
    )
    done, out = convert(tmp_path, frame)
    assert done == Done(3, 1)
    assert out.select(frame.columns).equals(frame)  # type: ignore[attr-defined]
    assert out.select(frame.columns).schema == frame.schema  # type: ignore[attr-defined]
    assert out["deadline_date"].to_list() == [date(2026, 2, 24), None, date(2026, 3, 6)]  # type: ignore[index]
    assert out["deadline_provisional"].to_list() == [False, None, False]  # type: ignore[index]
    assert out["deadline_rule"].to_list() == [None, None, "civil-gonggao"]  # type: ignore[index]
    assert "empty" in out["deadline_error"][1]  # type: ignore[index]


@pytest.mark.parametrize(
    "dates",
    [
        pl.Series([datetime(2026, 2, 3), datetime(2026, 2, 3, 23, 59, 59)]),
        pl.Series([20260203, 20260203]),
        pl.Series(["2026年2月3日", "2026-02-03"]),
        pl.Series([datetime(2026, 2, 2, 16), datetime(2026, 2, 3, 15)]).dt.replace_time_zone("UTC"),
        pl.Series(["2026-02-03", "2026.2.3"], dtype=pl.Categorical),
    ],
    ids=["times", "numbers", "texts", "zones", "categories"],
)
def test_dates_of_every_kind(tmp_path: Path, dates: object) -> None:
    done, out = convert(tmp_path, pl.DataFrame({"publication_date": dates}), Asked(rule="30d"))
    assert done == Done(2, 0)
    assert out["deadline_date"].to_list() == [date(2026, 3, 5)] * 2  # type: ignore[index]


def test_a_column_that_can_hold_no_dates(tmp_path: Path) -> None:
    with pytest.raises(DeadlineError, match="holds large_list"):
        convert(tmp_path, pl.DataFrame({"publication_date": [[1]]}), Asked(rule="30d"))
    assert [path.name for path in tmp_path.iterdir()] == ["in.parquet"]


def test_many_batches_keep_their_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from deadline_cli.batch.parquet import tables

    monkeypatch.setattr(tables, "_ROWS", 500)
    days = pl.date_range(date(2004, 1, 1), date(2026, 10, 30), eager=True).alias("publication_date")
    rules = pl.Series("rule", [["30d", "5wd", "civil-gonggao", "x"][i % 4] for i in range(len(days))])
    frame = pl.DataFrame([days, rules])
    done, out = convert(tmp_path, frame)
    assert done == Done(len(days), len(days) // 4)
    assert out.select(frame.columns).equals(frame)  # type: ignore[attr-defined]
    scalar = ScalarAnswers()
    for day, rule, *answer in out.rows()[::53]:  # type: ignore[attr-defined]
        expected = scalar.answer(str(day), rule)
        assert tuple(None if cell is None else str(cell) for cell in answer) == tuple(
            None if cell is None else str(cell) for cell in expected
        )


def test_into_and_out_of_text(tmp_path: Path) -> None:
    frame = pl.DataFrame({"publication_date": [date(2026, 2, 3)], "n": [1]})
    convert(tmp_path, frame, Asked(rule="eia-draft"), "out.csv")
    assert (tmp_path / "out.csv").read_text().splitlines()[1] == "2026-02-03,1,2026-02-24,closes,false,eia-draft,"
    (tmp_path / "gb.csv").write_bytes("publication_date,rule,x\n2026-02-03,十个工作日,送达\n".encode("gb18030"))
    run(str(tmp_path / "gb.csv"), str(tmp_path / "gb.parquet"), Asked())
    out = pl.read_parquet(tmp_path / "gb.parquet")
    assert out.row(0)[:4] == ("2026-02-03", "十个工作日", "送达", date(2026, 2, 24))


def test_what_is_no_parquet(tmp_path: Path) -> None:
    (tmp_path / "in.parquet").write_bytes(b"PAR1 not at all")
    with pytest.raises(DeadlineError, match="not readable as parquet"):
        run(str(tmp_path / "in.parquet"), str(tmp_path / "out.parquet"), Asked())


@pytest.mark.parametrize(
    ("cells", "to", "said"),
    [
        ([[1, 2]], "csv", r"column 'own' holds large_list<element: int64>, for which csv has no form; write parquet"),
        ([{"a": 1}], "tsv", "for which tsv has no form"),
        ([b"\xff"], "csv", "column 'own' holds large_binary"),
        ([b"\xff"], "jsonl", "column 'own' holds large_binary, for which jsonl has no form"),
        ([[b"a"]], "jsonl", "for which jsonl has no form"),
    ],
)
def test_cells_for_which_a_format_has_no_form(tmp_path: Path, cells: list[object], to: str, said: str) -> None:
    frame = pl.DataFrame({"publication_date": ["2026-02-03"], "rule": ["10wd"], "own": cells})
    with pytest.raises(DeadlineError, match=said):
        convert(tmp_path, frame, to=f"out.{to}")
    assert not (tmp_path / f"out.{to}").exists()


def test_lists_are_json(tmp_path: Path) -> None:
    frame = pl.DataFrame({"publication_date": ["2026-02-03"], "rule": ["10wd"], "own": [[1, 2]]})
    convert(tmp_path, frame, to="out.jsonl")
    assert '"own":[1,2]' in (tmp_path / "out.jsonl").read_text()


def test_csv_becomes_few_groups_of_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Blocks are small for the sake of memory; a reader of Parquet takes a group at a time."""
    pq = pytest.importorskip("pyarrow.parquet", exc_type=ImportError)
    for size in ("_BLOCK", "_LARGE_BLOCK"):
        monkeypatch.setattr(f"deadline_cli.batch.source.{size}", 10_000)
    monkeypatch.setattr("deadline_cli.batch.parquet.stored._GROUP", 2_500)
    lines = ["publication_date,x\n", *(f"2026-02-03,{number}\n" for number in range(6_000))]
    (tmp_path / "in.csv").write_text("".join(lines))
    asked, out = Asked(rule="10wd"), tmp_path / "out.parquet"
    assert run(str(tmp_path / "in.csv"), str(out), asked, form=Form(columnar=True)) == Done(6_000, 0)
    assert 2 <= pq.ParquetFile(out).num_row_groups <= 3
    assert pq.read_table(out).column("x").to_pylist() == [str(number) for number in range(6_000)]


@pytest.mark.parametrize(("target", "written"), [("csv", "P1DT5S"), ("jsonl", "PT86405S")])
def test_a_length_of_time_as_text(tmp_path: Path, target: str, written: str) -> None:
    lengths = pa.array([timedelta(days=1, seconds=5), None], pa.duration("s"))
    table = {"publication_date": ["2026-02-03"] * 2, "rule": ["10wd"] * 2, "x": lengths}
    pq.write_table(pa.table(table), tmp_path / "in.parquet")
    assert run(str(tmp_path / "in.parquet"), str(tmp_path / f"out.{target}"), Asked()) == Done(2, 0)
    assert written in (tmp_path / f"out.{target}").read_text("utf-8")


@pytest.mark.parametrize("target", ["csv", "jsonl"])
@pytest.mark.parametrize(
    "kind", [pa.timestamp("ms"), pa.timestamp("ms", "UTC"), pa.date32(), pa.timestamp("ms", "+08:00")]
)
def test_a_moment_that_no_calendar_has_as_text(tmp_path: Path, target: str, kind: object) -> None:
    """The engine that writes text ended the process there; the other rows stay what they were."""
    number = 2**31 - 1 if kind == pa.date32() else 2**62
    far = pa.array([number, None, 0], pa.int32() if kind == pa.date32() else pa.int64()).view(kind)
    table = {"publication_date": ["2026-02-03"] * 3, "rule": ["10wd"] * 3, "x": far}
    pq.write_table(pa.table(table), tmp_path / "in.parquet")
    assert run(str(tmp_path / "in.parquet"), str(tmp_path / f"out.{target}"), Asked()) == Done(3, 0)
    first, _, last = (tmp_path / f"out.{target}").read_text("utf-8").splitlines()[-3:]
    assert f"<value out of range: {number}>" in first and "1970-01-01" in last
