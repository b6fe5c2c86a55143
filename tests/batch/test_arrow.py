"""The pure function over record batches, and the engines that call it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from deadline_cli.errors import DeadlineError

pytest.importorskip("polars")
pa = pytest.importorskip("pyarrow", exc_type=ImportError)

from deadline_cli.batch.arrow import add_deadlines, map_in_arrow, schema_with_deadlines, spark_schema  # noqa: E402

DAYS = [date(2026, 2, 3), date(2026, 2, 4), None]
RULES = ["10个工作日", "civil-gonggao", "30d"]


def batch() -> Any:
    return pa.record_batch({"publication_date": pa.array(DAYS), "rule": RULES, "n": pa.array([1, 2, 3], pa.int8())})


def test_a_record_batch() -> None:
    given = batch()
    out = add_deadlines(given)
    assert out.schema == schema_with_deadlines(given.schema)
    assert [out.column(i) for i in range(3)] == list(given.columns)
    assert out.column("deadline_date").to_pylist() == [date(2026, 2, 24), date(2026, 3, 6), None]
    assert out.column("deadline_effect").to_pylist() == ["expires", "deemed-served", None]
    assert out.column("deadline_provisional").to_pylist() == [False, False, None]
    assert out.column("deadline_rule").to_pylist() == [None, "civil-gonggao", None]
    assert out.column("deadline_error").to_pylist()[:2] == [None, None]


@pytest.mark.parametrize("maker", ["pyarrow", "pandas", "polars", "duckdb"])
def test_a_table_or_a_frame_becomes_a_table(maker: str) -> None:
    whole = pa.Table.from_batches([batch(), batch()])
    frame: Any = whole
    if maker == "pandas":
        pytest.importorskip("pandas")
        frame = whole.to_pandas()
    elif maker == "polars":
        frame = pytest.importorskip("polars").from_arrow(whole)
    elif maker == "duckdb":
        frame = pytest.importorskip("duckdb").from_arrow(whole)
    answered = add_deadlines(frame)
    assert isinstance(answered, pa.Table)
    assert answered.column("deadline_date").to_pylist() == [date(2026, 2, 24), date(2026, 3, 6), None] * 2
    assert add_deadlines(whole.slice(0, 0)).schema == schema_with_deadlines(whole.schema)


@pytest.mark.parametrize("given", [None, [{"publication_date": "2026-02-03"}], "in.parquet"])
def test_what_holds_no_columns_is_refused(given: object) -> None:
    with pytest.raises(DeadlineError, match="is no record batch, table or frame of Arrow"):
        add_deadlines(given)
    with pytest.raises(DeadlineError, match="the table has no column 'rule'"):
        add_deadlines(pa.table({"publication_date": pa.array([], pa.string())}))


def test_one_rule_for_all_and_slices_and_nothing() -> None:
    given = batch()
    assert add_deadlines(given.slice(1, 1), rule="30d").column("deadline_date").to_pylist() == [date(2026, 3, 6)]
    assert add_deadlines(given.slice(0, 0)).num_rows == 0
    assert add_deadlines(pa.record_batch({"d": ["2026年2月3日"]}), date_column="d", rule="30d").num_columns == 6
    with pytest.raises(DeadlineError, match="the record batch has no column 'day'"):
        add_deadlines(given, date_column="day")


def test_the_function_that_spark_asks_for() -> None:
    assert [out.num_rows for out in map_in_arrow(rule="30d")(iter([batch(), batch()]))] == [3, 3]


def test_spark() -> None:
    pytest.importorskip("pyspark")
    from pyspark.sql import SparkSession

    if not shutil.which("java"):
        pytest.skip("Spark needs Java")
    os.environ["PYSPARK_PYTHON"] = sys.executable
    # A Java that lives for seconds needs no second compiler.
    os.environ["JDK_JAVA_OPTIONS"] = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto"
    builder: Any = SparkSession.builder
    spark = (
        builder.master("local[1]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "1")
        .config("spark.sql.codegen.wholeStage", "false")
        .config("spark.default.parallelism", "1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .getOrCreate()
    )
    try:
        frame = spark.createDataFrame(
            [(d.isoformat() if d else None, r, n) for n, (d, r) in enumerate(zip(DAYS, RULES, strict=True))],
            "publication_date string, rule string, `a b` int",
        ).selectExpr("*", "named_struct('姓 名', '张某', '列表', array(1)) AS `当事人`")
        rows = frame.mapInArrow(map_in_arrow(), spark_schema(frame)).collect()
    finally:
        spark.stop()
    assert [row["deadline_date"] for row in rows] == [date(2026, 2, 24), date(2026, 3, 6), None]
    assert [row["a b"] for row in rows] == [0, 1, 2]
    assert rows[0]["当事人"]["姓 名"] == "张某"
    assert "empty" in rows[2]["deadline_error"]


def recipes() -> dict[str, str]:
    """The Python blocks of docs/tables.md by the engine that their first comment names."""
    text = (Path(__file__).parents[2] / "docs" / "tables.md").read_text(encoding="utf-8")
    blocks = [block.partition("```")[0] for block in text.split("```python\n")[1:]]
    return {block.split("\n")[0].removeprefix("# ").split()[0].lower(): block for block in blocks}


@pytest.mark.parametrize("engine", ["duckdb", "duckdb-udf", "daft", "polars", "pyarrow"])
def test_the_recipes_of_the_docs_run(engine: str, tmp_path: Path) -> None:
    pytest.importorskip(engine.partition("-")[0])
    import polars as pl

    pl.DataFrame(pa.Table.from_batches([batch()])).write_parquet(tmp_path / "notices.parquet")
    subprocess.run([sys.executable, "-c", recipes()[engine]], cwd=tmp_path, check=True, timeout=120)
    made = tmp_path / "deadlines.parquet"
    out = pl.read_parquet(made / "*.parquet" if made.is_dir() else made)
    assert out["deadline_date"].to_list() == [date(2026, 2, 24), date(2026, 3, 6), None]
    assert out["n"].to_list() == [1, 2, 3]


PAGE = "某某县某某路公示\n公示期：2026年2月4日至2026年2月10日（3个工作日）。\n某某县自然资源局\n2026年2月3日\n"


def proofreader() -> Any:
    space: dict[str, Any] = {}
    exec(recipes()["spark-check"], space)
    return space["proofread"]


def test_the_recipe_that_proofreads() -> None:
    texts = pa.RecordBatch.from_pydict({"text": [PAGE, None, "今天天气很好。"]})
    (found,) = proofreader()([texts])
    assert found.column("text").equals(texts.column("text"))
    first, second, third = found.column("codes").to_pylist()
    assert first.split()
    assert (second, third) == ("", "")


def test_the_kernel_as_the_docs_show_it() -> None:
    done = subprocess.run([sys.executable, "-c", recipes()["numpy"]], capture_output=True, text=True, check=True)
    shown = [line.split("# ")[1] for line in recipes()["numpy"].splitlines() if line.startswith("print(")]
    assert done.stdout.splitlines() == shown
