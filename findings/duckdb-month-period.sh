#!/usr/bin/env bash
# A period of one month leaves DuckDB as thirty days, or as twelve bytes.
#
# Guess before looking: a column of periods (INTERVAL) keeps its months apart from its days, since one month is no
# number of days. In SQL it does; fetched by Python "1 month 3 days" is a timedelta of 33 days, and a month from 31
# January is 2 March. In Parquet the format's own INTERVAL is written, and pyarrow gives it as fixed_size_binary[12]
# with no word of a period.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q duckdb==2.0.1 pyarrow==26.0.1
"$work/venv/bin/python" - <<'PYTHON'
import tempfile
from datetime import date
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

folder = tempfile.TemporaryDirectory()
path = Path(folder.name) / "periods.parquet"
query = "SELECT INTERVAL '1 month 3 days' AS both, INTERVAL '1 month' AS month"
in_sql = duckdb.sql(f"SELECT DATE '2026-01-31' + month FROM ({query})").fetchall()[0][0].date()
fetched = duckdb.sql(query).fetchall()[0]
duckdb.sql(f"COPY ({query}) TO '{path}'")
stored = pq.read_table(path)
folder.cleanup()
print("duckdb", duckdb.__version__, "31 January and a month, in SQL:", in_sql)
print("fetched:", *fetched, " added in Python:", date(2026, 1, 31) + fetched[1])
print("pyarrow", pa.__version__, "from Parquet:", stored.schema.field("both").type, stored["both"][0].as_py())
assert in_sql == date(2026, 2, 28)
assert [period.days for period in fetched] == [33, 30], fetched
assert date(2026, 1, 31) + fetched[1] == date(2026, 3, 2)
assert str(stored.schema.field("both").type) == "fixed_size_binary[12]", stored.schema
PYTHON
