#!/usr/bin/env bash
# 26-02-03 in a table is a day of the year 2026, of 2003 or of the year 3, by the reader.
#
# Guess before looking: a column of 26-02-03 and 26-10-20, year first as Chinese registers write, is read as days of 2026, or is left as
# text because it is ambiguous. DuckDB's reader of CSV gives 2026; pandas 26 February 2003 and 26 October 2020; polars, asked to try
# dates, takes the last two digits for the year itself: 26 February of the year 3 and 26 October of the year 20. Arrow leaves it text.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q duckdb==2.0.1 pandas==3.1.1 polars==2.1.0 pyarrow==26.0.1
cd "$work"
printf 'day,case\n26-02-03,a\n26-10-20,b\n' >days.csv
"$work/venv/bin/python" -W ignore - <<'PYTHON'
from importlib.metadata import version

import duckdb
import pandas
import polars
import pyarrow.csv

seen = {
    "duckdb": [str(day) for (day,) in duckdb.sql("select day from read_csv('days.csv')").fetchall()],
    "pandas": [str(day.date()) for day in pandas.read_csv("days.csv", parse_dates=["day"])["day"]],
    "polars": [str(day) for day in polars.read_csv("days.csv", try_parse_dates=True)["day"]],
    "pyarrow": pyarrow.csv.read_csv("days.csv")["day"].to_pylist(),
}
for name, days in seen.items():
    print(name, version(name), days)
assert seen == {
    "duckdb": ["2026-02-03", "2026-10-20"],
    "pandas": ["2003-02-26", "2020-10-26"],
    "polars": ["0003-02-26", "0020-10-26"],
    "pyarrow": ["26-02-03", "26-10-20"],
}, seen
PYTHON
