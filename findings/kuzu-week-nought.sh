#!/usr/bin/env bash
# Kuzu puts each day of the year into week 0, and begins the week of a day on that day.
#
# Guess before looking: date_part('week', day) is the week of ISO 8601, 6 for 3 February 2026, or a week by another rule; and
# date_trunc('week', day) the Monday or the Sunday before it, as in DuckDB, whose functions Kuzu's are like. Kuzu takes 'week' for a part that it knows, answers 0
# for each day, and cuts a day to itself, so that a count of cases by week is one by day. Month and quarter are right, and
# 'dow' is refused.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q kuzu==0.11.3 duckdb==2.0.1
venv/bin/python - <<'PYTHON'
from datetime import date, timedelta

import duckdb
import kuzu

graph = kuzu.Connection(kuzu.Database(":memory:"))
query = "RETURN date_part('week', date('{0}')), date_trunc('week', date('{0}')), date_part('quarter', date('{0}')), date_trunc('month', date('{0}'))"
days = [date(2026, 1, 1) + timedelta(days=number) for number in range(365)]
weeks, cut = set(), set()
for day in days:
    week, begins, quarter, month = graph.execute(query.format(day)).get_next()
    weeks.add(week)
    cut.add((day - begins).days)
    assert (quarter, month) == ((day.month + 2) // 3, day.replace(day=1))
duck = duckdb.sql("SELECT date_part('week', DATE '2026-02-03'), date_trunc('week', DATE '2026-02-03')::DATE").fetchall()[0]
print("kuzu", kuzu.__version__, weeks, cut, "duckdb", duckdb.__version__, duck)
assert weeks == {0} and cut == {0}
assert duck == (6, date(2026, 2, 2))
PYTHON
