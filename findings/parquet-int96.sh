#!/usr/bin/env bash
# Parquet's INT96: a moment goes in with its zone and comes out without it.
#
# Guess before looking: who stores a moment (a timestamp with a zone) as INT96, as Spark does by default, gets a moment
# back from every reader. Seen with pyarrow 26.0.1, polars 2.1.0, duckdb 2.0.1: INT96 has no annotation for a zone, and
# all three give UTC's wall clock without one: midnight in Beijing becomes 16:00 of the day before, and its date is one
# day early. The writer that the footer names (org.apache.spark.version) is the only sign that a moment was meant,
# so batch/stored.py looks there.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env"
"$work/env/bin/pip" install -q pyarrow==26.0.1 polars==2.1.0 duckdb==2.0.1
"$work/env/bin/python" - "$work" <<'PYTHON'
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path

import duckdb
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq

path = str(Path(sys.argv[1]) / "spark.parquet")
beijing = timezone(timedelta(hours=8))
midnight = datetime(2026, 2, 3, tzinfo=beijing)
table = pa.table({"day": pa.array([midnight], pa.timestamp("us", "Asia/Shanghai"))})
table = table.replace_schema_metadata({"org.apache.spark.version": "4.0.0"})
pq.write_table(table, path, use_deprecated_int96_timestamps=True, store_schema=False)
print("physical type:", pq.ParquetFile(path).schema.column(0).physical_type)

read = pq.read_table(path).column("day")
frame = pl.read_parquet(path)["day"]
with duckdb.connect() as base:
    base.sql("SET TimeZone = 'Asia/Shanghai'")
    kind = base.sql(f"SELECT typeof(day), day::VARCHAR FROM '{path}'").fetchall()
print("pyarrow", pa.__version__, read.type, read[0].as_py())
print("polars", pl.__version__, frame.dtype, frame[0])
print("duckdb", duckdb.__version__, kind)
assert read.type.tz is None and read[0].as_py().date().isoformat() == "2026-02-02", "pyarrow gives a zone now"
assert frame.dtype.time_zone is None and frame[0].date().isoformat() == "2026-02-02", "polars gives a zone now"
assert kind == [("TIMESTAMP", "2026-02-02 16:00:00")], "duckdb gives a zone now"
print("midnight of 3 February in Beijing is read as", read[0].as_py(), "without a zone")
PYTHON
