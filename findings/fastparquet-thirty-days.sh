#!/usr/bin/env bash
# A length of thirty days that fastparquet writes is midnight, nothing or an error to the other readers.
#
# Guess before looking: Parquet has no type for a length of time, so a writer refuses it or stores a number, and other readers see
# that. fastparquet stores it as a time of day, of 720 o'clock, and reads thirty days back by a note of its own. pyarrow gives
# midnight, polars null, and DuckDB refuses the file. pyarrow itself writes a number, with its own note.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q fastparquet==2026.9.0 pandas==3.1.1 pyarrow==26.0.1 polars==2.1.0 duckdb==2.0.1
cd "$work"
"$work/venv/bin/python" -W ignore - <<'PYTHON'
from datetime import time, timedelta
from importlib.metadata import version

import duckdb
import fastparquet
import pandas
import polars
import pyarrow.parquet

table = pandas.DataFrame({"length": [timedelta(days=30)]})
fastparquet.write("length.parquet", table)
back = fastparquet.ParquetFile("length.parquet").to_pandas()["length"][0]
kind = str(pyarrow.parquet.read_schema("length.parquet").field("length").type)
by_arrow = pyarrow.parquet.read_table("length.parquet").to_pylist()[0]["length"]
by_polars = polars.read_parquet("length.parquet")["length"][0]
try:
    by_duckdb = duckdb.sql("select * from 'length.parquet'").fetchall()
except duckdb.Error as error:
    by_duckdb = str(error)
print({name: version(name) for name in ("fastparquet", "pyarrow", "polars", "duckdb")})
print("fastparquet:", back, "| type:", kind, "| pyarrow:", by_arrow, "| polars:", by_polars, "| DuckDB:", by_duckdb)
assert back == timedelta(days=30) and kind == "time64[us]", (back, kind)
assert by_arrow == time(0, 0) and by_polars is None, (by_arrow, by_polars)
assert "within a day" in by_duckdb, by_duckdb
PYTHON
