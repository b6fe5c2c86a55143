#!/usr/bin/env bash
# DuckDB's date_diff finds a month between 31 January and 1 February, and no week between a Sunday and the Monday after it.
#
# Guess before looking: date_diff counts the boundaries between two days, as it does for months and years: from Sunday to Monday a week begins,
# by date_trunc too. For weeks it counts full spans of seven days, as date_sub does, so that the two agree for every pair; Arrow's
# weeks_between counts the Monday.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q duckdb==2.0.1 pyarrow==26.0.1
"$work/venv/bin/python" - <<'PYTHON'
from datetime import date, timedelta

import duckdb
import pyarrow
import pyarrow.compute

sunday, monday = date(2026, 2, 1), date(2026, 2, 2)


def ask(words: str) -> object:
    return duckdb.sql("SELECT " + words).fetchall()[0][0]


month = ask("date_diff('month', DATE '2026-01-31', DATE '2026-02-01')")
week = ask(f"date_diff('week', DATE '{sunday}', DATE '{monday}')")
begins = [ask(f"date_trunc('week', DATE '{day}')::DATE") for day in (sunday, monday)]
arrow = pyarrow.compute.weeks_between(pyarrow.scalar(sunday), pyarrow.scalar(monday)).as_py()
print("duckdb", duckdb.__version__, "months", month, "weeks", week, "their Mondays", *begins, "pyarrow", pyarrow.__version__, arrow)
assert (month, week, begins, arrow) == (1, 0, [date(2026, 1, 26), monday], 1)
later = [sunday + timedelta(days=days) for days in range(30)]
assert all(ask(f"date_diff('week', DATE '{sunday}', DATE '{day}')") == (day - sunday).days // 7 for day in later)
PYTHON
