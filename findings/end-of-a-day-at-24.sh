#!/usr/bin/env bash
# 2026-03-05T24:00:00, when a period ends, is refused by seven readers, and is the next day's midnight to three.
#
# Guess before looking: ISO 8601 writes the end of a day as 24:00, Chinese law ends a period there, and readers of ISO 8601 take it for the midnight
# at which the next day begins. dateutil's isoparse, DuckDB and JavaScript do. Python's fromisoformat (before 3.14), dateutil's
# parse, isodate, pandas, polars, Arrow and DataFusion refuse it, polars with strict=False too, where every other bad value becomes null.
# Needs: python3 (3.11 to 3.13) with venv, node, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q pandas==3.1.1 polars==2.1.0 pyarrow==26.0.1 duckdb==2.0.1 datafusion==55.0.0 python-dateutil==2.9.0.post0 isodate==0.7.2
"$work/venv/bin/python" - <<'PYTHON'
from datetime import datetime

import datafusion
import dateutil.parser
import duckdb
import isodate
import pandas as pd
import polars as pl
import pyarrow as pa

end = "2026-03-05T24:00:00"
readers = {
    "Python": lambda: datetime.fromisoformat(end),
    "dateutil isoparse": lambda: dateutil.parser.isoparse(end),
    "dateutil parse": lambda: dateutil.parser.parse(end),
    "isodate": lambda: isodate.parse_datetime(end),
    "pandas": lambda: pd.Timestamp(end),
    "polars": lambda: pl.Series([end]).str.to_datetime(),
    "polars, not strict": lambda: pl.Series([end]).str.to_datetime(strict=False),
    "Arrow": lambda: pa.array([end]).cast(pa.timestamp("s")),
    "DuckDB": lambda: duckdb.sql(f"SELECT TIMESTAMP '{end}'").fetchall()[0][0],
    "DataFusion": lambda: datafusion.SessionContext().sql(f"SELECT to_timestamp('{end}')").collect(),
}
seen = {}
for name, read in readers.items():
    try:
        seen[name] = str(read())
    except Exception as error:
        seen[name] = "refused"
for name, found in seen.items():
    print(f"{name:20} {found}")
taken = {name: found for name, found in seen.items() if found != "refused"}
assert taken == dict.fromkeys(("dateutil isoparse", "DuckDB"), "2026-03-06 00:00:00"), taken
PYTHON
seen=$(TZ=Asia/Shanghai node -p 'new Date("2026-03-05T24:00:00").toString().slice(4, 21)')
echo "JavaScript           $seen"
test "$seen" = "Mar 06 2026 00:00"
