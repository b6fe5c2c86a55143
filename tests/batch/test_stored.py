"""Parquet through Arrow: types, fields, metadata and compression stay; Spark's INT96 are moments."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from deadline_cli.batch.parquet import footer, tables, thrift
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


def test_what_arrow_writes_anew_gets_its_meaning_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Groups of rows too large to hold are written by Arrow; only the schema's elements of its footer are mended."""
    names = [f"列{at}" for at in range(40)]
    spans = [pa.array([bytes(12)], pa.binary(12))] * 40
    table = pa.table([pa.array([date(2026, 2, 3)]), *spans], ["publication_date", *names])
    place = tmp_path / "in.parquet"
    pq.write_table(table.replace_schema_metadata({"k" * 300: "v" * 70_000}), place)
    held = thrift.struct_of(footer.footer_of(place))
    root, day, *others = held[2].items
    meant = [thrift.struct(each.struct | {6: thrift.number(21, thrift.I32)}) for each in others]  # INTERVAL
    new = thrift.struct(held | {2: thrift.listed([root, day, *meant])}).data
    body = place.read_bytes()[: -8 - len(footer.footer_of(place))]
    place.write_bytes(body + new + len(new).to_bytes(4, "little") + b"PAR1")
    for most in (tables._LARGEST_GROUP, 0):
        monkeypatch.setattr(tables, "_LARGEST_GROUP", most)
        run(str(place), str(tmp_path / "out.parquet"), Asked(rule="10wd"))
        found = pq.ParquetFile(tmp_path / "out.parquet")
        assert [found.schema.column(at).converted_type for at in range(1, 41)] == ["INTERVAL"] * 40
        assert found.read().select(range(41)).equals(table)


def test_columns_stand_behind_those_of_any_writer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Groups of rows of any size, indexes of pages, filters, orders: the file's own bytes stay, others read both."""
    pl, duckdb = pytest.importorskip("polars"), pytest.importorskip("duckdb")
    days = [date(2026, 1, 1) + timedelta(n % 90) if n % 7 else None for n in range(1000)]
    frame = pl.DataFrame({"publication_date": days, "rule": [("10wd", "x", None)[n % 3] for n in range(1000)]})
    frame = frame.with_columns(n=pl.int_range(1000), deep=pl.struct(a=pl.int_range(1000)), many=pl.lit([1, 2]))
    place, out = tmp_path / "in.parquet", tmp_path / "out.parquet"
    ways = {
        "groups": lambda: frame.write_parquet(place, row_group_size=128),
        "none": lambda: frame.clear().write_parquet(place),
        "indexes": lambda: pq.write_table(
            frame.to_arrow(), place, write_page_index=True, data_page_size=64, compression="gzip", row_group_size=300,
            sorting_columns=[pq.SortingColumn(2)], store_schema=False, data_page_version="2.0",
        ),
        "plain": lambda: pq.write_table(frame.to_arrow(), place, use_dictionary=False, compression="none"),
        "duckdb": lambda: duckdb.sql(
            "copy (select date '2026-01-01' + (n % 90)::int publication_date, case when n % 3 then '10wd' end as"
            " \"rule\", n, interval (n) day span from range(5000) t(n))"
            f" to '{place}' (format parquet, row_group_size 2048)"
        ),
    }  # fmt: skip
    for name, write in ways.items():
        write()
        monkeypatch.setattr(tables, "_ROWS", 100)
        done = run(str(place), str(out), Asked())
        given, found = (pl.from_arrow(pq.read_table(path)) for path in (place, out))
        assert done == Done(len(given), found["deadline_error"].count()), name
        if name != "duckdb":  # polars takes no INTERVAL
            assert pl.read_parquet(out).equals(found)
        assert found[given.columns].equals(given), name
        assert duckdb.sql(f"select count(*), count(deadline_error), count(deadline_date) from '{out}'").fetchall() == [
            (done.rows, done.bad, done.rows - done.bad)
        ], name
        body = place.read_bytes()[: -8 - len(footer.footer_of(place))]
        assert out.read_bytes().startswith(body), name
        whole = found[list(COLUMNS)]
        monkeypatch.setattr(tables, "_LARGEST_GROUP", 0)
        run(str(place), str(out), Asked())
        assert pl.from_arrow(pq.read_table(out))[list(COLUMNS)].equals(whole), name
        monkeypatch.undo()
