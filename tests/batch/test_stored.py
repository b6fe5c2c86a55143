"""Parquet through Arrow: types, fields, metadata and compression stay; Spark's INT96 are moments."""

from __future__ import annotations

import json
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from deadline_cli.batch import footer
from deadline_cli.batch.run import Done, run
from deadline_cli.batch.scalar import COLUMNS
from deadline_cli.batch.shape import Asked
from deadline_cli.errors import DeadlineError

pytest.importorskip("polars")
pa = pytest.importorskip("pyarrow", exc_type=ImportError)
pq = pytest.importorskip("pyarrow.parquet", exc_type=ImportError)

SPARK = {"org.apache.spark.version": "4.0.0"}
MIDNIGHT = datetime(2026, 2, 2, 16)  # in UTC: 3 February 0:00 in Beijing


def convert(folder: Path, table: Any, asked: Asked | None = None, **options: Any) -> Any:
    pq.write_table(table, folder / "in.parquet", **options)
    assert run(str(folder / "in.parquet"), str(folder / "out.parquet"), asked or Asked(rule="10wd")).bad == 0
    return pq.ParquetFile(folder / "out.parquet", arrow_extensions_enabled=True)


def test_every_type_field_and_metadata_stays(tmp_path: Path) -> None:
    table = pa.table(
        {
            "publication_date": pa.array([date(2026, 2, 3)]),
            "category": pa.array(["送达"]).dictionary_encode(),
            "id": pa.array([UUID(int=7).bytes], pa.uuid()),
            "fee": pa.array([Decimal("12.50")], pa.decimal128(10, 2)),
            "large": pa.array([Decimal("1.5")], pa.decimal256(50, 2)),
            "fixed": pa.array([b"abc"], pa.binary(3)),
            "at": pa.array([MIDNIGHT], pa.timestamp("ms", "America/New_York")),
            "list": pa.array([[{"姓 名": 1}]]),
        }
    )
    fields = [*list(table.schema)[:-1], pa.field("list", table.schema.field("list").type, metadata={"说明": "x"})]
    fields[3] = fields[3].with_nullable(False)
    table = table.cast(pa.schema(fields, {"pandas": '{"index_columns": []}', "来源": "登记"}))
    codecs = dict.fromkeys(table.schema.names, "zstd") | {"fee": "none"}
    out = convert(tmp_path, table, compression=codecs)
    given, own = pq.read_table(tmp_path / "in.parquet"), pq.read_table(tmp_path / "out.parquet")
    own = own.select(range(table.num_columns))
    assert own.schema.equals(given.schema, check_metadata=True), (own.schema, given.schema)
    assert own.equals(given)
    assert own.schema.field("list").metadata[b"\xe8\xaf\xb4\xe6\x98\x8e"] == b"x"
    assert not own.schema.field("fee").nullable
    assert out.schema_arrow.field("id").type == pa.uuid()
    group = out.metadata.row_group(0)
    found = {group.column(at).path_in_schema.split(".")[0]: group.column(at).compression for at in range(13)}
    assert (found["id"], found["fee"], found["deadline_date"]) == ("ZSTD", "UNCOMPRESSED", "ZSTD")
    assert out.read()["deadline_date"].to_pylist() == [date(2026, 2, 24)]


def test_what_spark_stores_as_int96_is_a_moment(tmp_path: Path) -> None:
    table = pa.table({"publication_date": pa.array([MIDNIGHT], pa.timestamp("us"))}).replace_schema_metadata(SPARK)
    out = convert(tmp_path, table, use_deprecated_int96_timestamps=True)
    assert out.read()["deadline_date"].to_pylist() == [date(2026, 2, 24)]
    assert out.schema.column(0).physical_type == "INT96"  # as it was, for readers that know the writer
    assert out.metadata.metadata[b"org.apache.spark.version"] == b"4.0.0"


def test_int96_of_other_writers_has_no_zone(tmp_path: Path) -> None:
    table = pa.table({"publication_date": pa.array([datetime(2026, 2, 3)], pa.timestamp("us"))})
    out = convert(tmp_path, table, use_deprecated_int96_timestamps=True)
    assert out.read()["deadline_date"].to_pylist() == [date(2026, 2, 24)]


def test_a_timestamp_with_a_zone_is_a_moment(tmp_path: Path) -> None:
    for zone in ("UTC", "Asia/Shanghai", "America/New_York", "+08:00"):
        table = pa.table({"publication_date": pa.array([MIDNIGHT], pa.timestamp("us", zone))})
        assert convert(tmp_path, table).read()["deadline_date"].to_pylist() == [date(2026, 2, 24)], zone


def test_the_index_of_pandas_comes_back(tmp_path: Path) -> None:
    pd = pytest.importorskip("pandas")
    frame = pd.DataFrame({"publication_date": ["2026-02-03", "2026-02-04"]}, index=pd.Index([7, 9], name="号"))
    frame.to_parquet(tmp_path / "in.parquet")
    run(str(tmp_path / "in.parquet"), str(tmp_path / "out.parquet"), Asked(rule="10wd"))
    out = pd.read_parquet(tmp_path / "out.parquet")
    assert out.index.equals(frame.index)
    assert out["deadline_date"].tolist() == [date(2026, 2, 24), date(2026, 2, 25)]


@pytest.mark.parametrize(
    ("column", "kind", "deadline"),
    [
        (pa.array([20260203.0], pa.float64()), "written", date(2026, 2, 24)),
        (pa.array([Decimal("20260203.0")], pa.decimal128(20, 1)), "written", date(2026, 2, 24)),
        (pa.array([46056], pa.int32()), "excel", date(2026, 2, 24)),
        (pa.array([46056.0], pa.float64()), "excel", date(2026, 2, 24)),
        (pa.array([1770048000000], pa.int64()), "epoch-ms", date(2026, 2, 24)),
    ],
)
def test_numbers(tmp_path: Path, column: Any, kind: Any, deadline: date) -> None:
    out = convert(tmp_path, pa.table({"publication_date": column}), Asked(rule="10wd", date_kind=kind))
    assert out.read()["deadline_date"].to_pylist() == [deadline]


def test_a_float_that_cannot_hold_a_day_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DeadlineError, match="Float32, which cannot hold 20260203"):
        convert(tmp_path, pa.table({"publication_date": pa.array([20260203.0], pa.float32())}))


def test_no_rows_are_a_table_too(tmp_path: Path) -> None:
    table = pa.table({"publication_date": pa.array([], pa.date32())})
    assert convert(tmp_path, table).read().num_rows == 0
    assert run(str(tmp_path / "in.parquet"), str(tmp_path / "out.csv"), Asked(rule="10wd")) == Done(0, 0)
    assert (tmp_path / "out.csv").read_text().startswith("publication_date,deadline_date,")


def test_spark_and_avro_see_the_columns_that_are_added(tmp_path: Path) -> None:
    """Both read a file by the schema in its footer, and pass over what that does not name."""
    own = {"name": "publication_date", "type": "date", "nullable": True, "metadata": {}}
    spark, avro = "org.apache.spark.sql.parquet.row.metadata", "parquet.avro.schema"
    kept = {
        spark: json.dumps({"type": "struct", "fields": [own]}),
        avro: json.dumps({"type": "record", "name": "登记", "fields": [{"name": "publication_date", "type": "int"}]}),
    }
    table = pa.table({"publication_date": pa.array([date(2026, 2, 3)])})
    held = convert(tmp_path, table.replace_schema_metadata(kept)).metadata.metadata
    for key, none in ((spark, "nullable"), (avro, "default")):
        fields = json.loads(held[key.encode()])["fields"]
        assert [field["name"] for field in fields] == ["publication_date", *COLUMNS]
        assert all(none in field for field in fields[1:])
    assert json.loads(held[spark.encode()])["fields"][0] == own
    for other in ("", "{", "[]", '{"fields": 7}'):
        found = convert(tmp_path, table.replace_schema_metadata({spark: other, avro: other})).metadata.metadata
        assert found[spark.encode()] == found[avro.encode()] == other.encode()


def test_what_arrow_has_no_type_for_keeps_its_meaning(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    duckdb.sql(
        "copy (select date '2026-02-03' publication_date, interval '1 month 3 days' span, 'b'::enum('a', 'b') kind,"
        " [interval 3 day] many, {'甲': {'乙': interval 1 day}} deep, uuid() id, '{}'::json body)"
        f" to '{tmp_path / 'in.parquet'}' (format parquet)"
    )
    run(str(tmp_path / "in.parquet"), str(tmp_path / "out.parquet"), Asked(rule="10wd"))
    given, out = (duckdb.sql(f"from '{tmp_path / name}.parquet'") for name in ("in", "out"))
    assert out.types[: len(given.types)] == given.types
    assert [row[: len(given.types)] for row in out.fetchall()] == given.fetchall()
    assert duckdb.sql(f"select deadline_date from '{tmp_path / 'out.parquet'}'").fetchall() == [(date(2026, 2, 24),)]
    # Bytes that mean a span have no order: no reader may pass over rows by them.
    stored = pq.ParquetFile(tmp_path / "out.parquet").metadata.row_group(0)
    leaves = {leaf.path_in_schema: leaf for leaf in (stored.column(at) for at in range(stored.num_columns))}
    assert not leaves["span"].is_stats_set and leaves["deadline_date"].is_stats_set


def test_the_footer_is_mended_whatever_stands_in_it(tmp_path: Path) -> None:
    """Pages' encryption, statistics, key values of any length: only the schema's elements are written anew."""
    names = [f"列{at}" for at in range(40)]
    spans = [pa.array([bytes(12)], pa.binary(12))] * 40
    table = pa.table([pa.array([date(2026, 2, 3)]), *spans], ["publication_date", *names])
    pq.write_table(table.replace_schema_metadata({"k" * 300: "v" * 70_000}), tmp_path / "in.parquet")
    before = (tmp_path / "in.parquet").read_bytes()
    plain = footer._schema(footer._footer_of(tmp_path / "in.parquet"))
    for element in plain.below[1:]:
        element.fields[6] = footer._Field(5, b"\x2a")  # INTERVAL
    annotated = {element.begin: footer._packed(element.fields) for element in plain.below}
    old = footer._footer_of(tmp_path / "in.parquet")
    new, at = b"", 0
    for element in plain.below:
        new, at = new + old[at : element.begin] + annotated[element.begin], element.end
    new += old[at:]
    body = before[: -8 - len(old)]
    (tmp_path / "in.parquet").write_bytes(body + new + len(new).to_bytes(4, "little") + b"PAR1")
    run(str(tmp_path / "in.parquet"), str(tmp_path / "out.parquet"), Asked(rule="10wd"))
    found = pq.ParquetFile(tmp_path / "out.parquet")
    assert [found.schema.column(at).converted_type for at in range(1, 41)] == ["INTERVAL"] * 40
    assert found.read().select(range(41)).equals(table)
