#!/usr/bin/env bash
# Weeks of cases begin on Thursday in Daft, DataFusion's date_bin and for "7d" in polars, and on Monday in DuckDB and for "1w" in polars.
#
# Guess before looking: a week as the step by which days are gathered is the week of ISO 8601 that date_trunc has in each of
# them: 3 February 2026, a Tuesday, belongs to that of Monday the 2nd, and seven days are the same step as a week. Daft's "1
# week" and DataFusion's week are seven days counted from 1 January 1970, a Thursday: the case of Tuesday stands with those
# of the Thursday before, 29 January. To polars 7d and 1w are two steps, to DuckDB one.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q daft==0.7.26 datafusion==55.0.0 duckdb==2.0.1 polars==2.1.0 pyarrow==25.0.1
venv/bin/python -W ignore - <<'PYTHON' 2>/dev/null | tail -1 | tee seen.txt
from datetime import date, datetime

import daft
import datafusion
import duckdb
import polars
from daft.functions import date_trunc

cut = [daft.from_pydict({"day": [datetime(2026, 2, 3)]}).select(date_trunc("1 week", daft.col("day"))).to_pydict()["day"][0]]
engine = datafusion.SessionContext()
for asked in ["date_bin(interval '1 week', timestamp '2026-02-03')", "date_trunc('week', timestamp '2026-02-03')"]:
    cut.append(engine.sql(f"SELECT {asked} AS x").to_pydict()["x"][0])
cut += [polars.Series([date(2026, 2, 3)]).dt.truncate(step)[0] for step in ("7d", "1w")]
cut += duckdb.sql("SELECT time_bucket(INTERVAL '7 days', DATE '2026-02-03'), time_bucket(INTERVAL '1 week', DATE '2026-02-03')").fetchall()[0]
print(*(str(day)[5:10] for day in cut))
PYTHON
printf '%s\n' '01-29 01-29 02-02 01-29 02-02 02-02 02-02' | cmp - seen.txt
