#!/usr/bin/env bash
# Steps of a month from 31 January: two libraries stay on the 28th for ever.
#
# Guess before looking: a list of days a month apart is the first day plus one month, plus two months, and so on, with
# the last day of a month that is too short. polars does so. pandas and DuckDB add a month to the day before: once
# February has cut 31 to 28, March and all the others end on the 28th, though either library adds two months to 31
# January rightly.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q pandas==3.1.1 polars==2.1.0 duckdb==2.0.1
"$work/venv/bin/python" - <<'PYTHON'
from datetime import date

import duckdb
import pandas as pd
import polars as pl

first, last = date(2026, 1, 31), date(2026, 5, 31)


def iso(days):
    return [str(day)[:10] for day in days]


month, series = "INTERVAL 1 MONTH", f"DATE '{first}', DATE '{last}'"
lists = {
    "polars": iso(pl.date_range(first, last, "1mo", eager=True)),
    "pandas": iso(pd.date_range(first, last, freq=pd.DateOffset(months=1))),
    "duckdb": iso(day for (day,) in duckdb.sql(f"SELECT unnest(generate_series({series}, {month}))").fetchall()),
}
sums = {
    "pandas": iso(pd.Timestamp(first) + pd.DateOffset(months=n) for n in range(5)),
    "duckdb": iso(duckdb.sql(f"SELECT DATE '{first}' + {n} * {month}").fetchall()[0][0] for n in range(5)),
}
print("pandas", pd.__version__, "polars", pl.__version__, "duckdb", duckdb.__version__)
for name, days in lists.items():
    print(name, "list:", *days)
ends = ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"]
drifted = ["2026-01-31", "2026-02-28", "2026-03-28", "2026-04-28", "2026-05-28"]
assert lists == {"polars": ends, "pandas": drifted, "duckdb": drifted}, lists
assert sums == {"pandas": ends, "duckdb": ends}, sums
PYTHON
