#!/usr/bin/env bash
# sqlglot turns the months between two days into days for MySQL, and the days between them into years for SQLite.
#
# Guess before looking: a query that asks for the months, or the days, between two dates asks for the same in another dialect after its
# translation, or sqlglot says that it cannot. DuckDB's date_diff('month', …) becomes MySQL's DATEDIFF, which knows days alone: 28 for
# 1. PostgreSQL's date - date, a number of days, becomes DATE(…) - DATE(…) for SQLite, where both are text and the years in front
# are subtracted: from 2 to 16 March are 0 days. Nothing is said, with unsupported_level=RAISE neither.
# Needs: python3 with venv, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q sqlglot==30.30.0 duckdb==2.0.1
cat >seen.py <<'PYTHON'
import sqlite3
from importlib.metadata import version

import duckdb
import sqlglot

RAISE = sqlglot.ErrorLevel.RAISE
MONTHS = "SELECT date_diff('month', date '2026-01-31', date '2026-02-28')"
DAYS = "SELECT date '2026-03-16' - date '2026-03-02'"
mysql = sqlglot.transpile(MONTHS, read="duckdb", write="mysql", unsupported_level=RAISE)[0]
sqlite = sqlglot.transpile(DAYS, read="postgres", write="sqlite", unsupported_level=RAISE)[0]
months = duckdb.sql(MONTHS).fetchall()[0][0]
days = duckdb.sql(sqlglot.transpile(DAYS, read="postgres", write="duckdb")[0]).fetchall()[0][0]
translated = sqlite3.connect(":memory:").execute(sqlite).fetchone()[0]
print("sqlglot", version("sqlglot"), "SQLite", sqlite3.sqlite_version)
print("DuckDB:", MONTHS, "=", months, " MySQL:", mysql)
print("PostgreSQL:", DAYS, "=", days, " SQLite:", sqlite, "=", translated)
assert (months, days, translated) == (1, 14, 0), (months, days, translated)
assert mysql == "SELECT DATEDIFF(CAST('2026-02-28' AS DATE), CAST('2026-01-31' AS DATE))", mysql
PYTHON
venv/bin/python seen.py
