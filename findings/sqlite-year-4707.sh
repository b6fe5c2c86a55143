#!/usr/bin/env bash
# SQLite's date('2026') is a day of the year -4707, date('17:00') one of 2000, and a moment of Beijing's first hours the day before.
#
# Guess before looking: date() of what is no date is NULL, as date('2026-2-3') and date('20260203') are. A number is a Julian day, also a year
# in a text; an hour alone belongs to 1 January 2000; 2026-02-03T01:00:00+08:00 is 2 February, as it is to DataFusion's CAST and
# not to DuckDB's, which keeps the day as written. 30 February is 2 March in silence, and 24:00 the next day.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q apsw==3.54.1.0 duckdb==2.0.1 datafusion==55.0.0
"$work/venv/bin/python" - <<'PYTHON'
from datetime import date
from importlib.metadata import version

import apsw
import datafusion
import duckdb

sqlite = apsw.Connection(":memory:")
texts = ["2026", "17:00", "2026-02-03T01:00:00+08:00", "2026-02-30", "2026-02-03 24:00", "2026-2-3", "20260203"]
seen = {text: next(sqlite.execute("SELECT date(?)", (text,)))[0] for text in texts}
print("SQLite", apsw.sqlite_lib_version(), seen)
assert list(seen.values()) == ["-4707-06-11", "2000-01-01", "2026-02-02", "2026-03-02", "2026-02-04", None, None]
ask = "SELECT CAST('2026-02-03T01:00:00+08:00' AS DATE) AS day"
days = {"duckdb": duckdb.sql(ask).fetchall()[0][0], "datafusion": datafusion.SessionContext().sql(ask).to_pydict()["day"][0]}
print({name: (version(name), str(day)) for name, day in days.items()})
assert days == {"duckdb": date(2026, 2, 3), "datafusion": date(2026, 2, 2)}
PYTHON
