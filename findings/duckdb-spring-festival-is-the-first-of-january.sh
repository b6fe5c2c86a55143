#!/usr/bin/env bash
# DuckDB, told to count by the Chinese calendar, prints the Spring Festival of 2026 as 2026-01-01 00:00:00+08 and takes 9:00 of 3 February for a moment of the year 4009.
#
# Guess before looking: SET Calendar='chinese' is for the functions that ask for parts: month() of 17 February 2026 is 1, as it is, and
# date_trunc gives the first day of the lunar month; a moment's text stays what every program reads, ISO 8601. The text has the lunar month
# and day in the form of ISO 8601, with the year 2026 that the calendar's own year() calls 43; cast to DATE the festival is
# 1 January of the year 43. Read with a zone, 2026-02-17 is the day; without one, 2026 is taken for a year of the Chinese era. A
# column of the type DATE is left alone.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q duckdb==2.0.1 tzdata==2026.6
venv/bin/python - <<'PYTHON'
import duckdb

base = duckdb.connect()
base.execute("SET TimeZone = 'Asia/Shanghai'")
base.execute("SET Calendar = 'chinese'")
FESTIVAL = "TIMESTAMPTZ '2026-02-17 00:00:00+08'"


def asked(*values: str) -> tuple[object, ...]:
    return base.sql(f"SELECT {', '.join(values)}").fetchall()[0]


parts = asked(f"year({FESTIVAL})", f"month({FESTIVAL})", f"day({FESTIVAL})")
texts = asked(f"{FESTIVAL}::VARCHAR", f"strftime({FESTIVAL}, '%Y年%m月%d日')", f"CAST({FESTIVAL} AS DATE)::VARCHAR", "month(DATE '2026-02-17')")
(hearing,) = asked("epoch(TIMESTAMPTZ '2026-02-03 09:00:00')")
base.execute("SET Calendar = 'gregorian'")
(printed,) = asked(f"make_timestamptz({int(hearing * 1e6)})::VARCHAR")
print("duckdb", duckdb.__version__, parts, texts, printed)
assert parts == (43, 1, 1), parts
assert texts == ("2026-01-01 00:00:00+08", "2026年01月01日", "0043-01-01", 2), texts
assert printed == "4009-03-12 09:00:00+08", printed
PYTHON
