#!/usr/bin/env bash
# ClickHouse's toDateOrNull takes 30 February for 2 March and a month 13 for 1 January 1970.
#
# Guess before looking: the function that gives null for what is no day gives null for 30 February, as parseDateTimeBestEffortOrNull
# does. toDateOrNull gives 2 March, and 1970-01-01 for a month 13; a real day before 1970, 1 October 1949, is 1970-01-01 too, so
# that the one cannot be told from the other. toDate32OrNull knows 1949, takes 30 February the same, and of a month 13 makes 1900.
# Needs: python3 with venv, the network for the pinned package (chdb, which is ClickHouse 26.9 in a Python module).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q chdb==4.4.0 chdb-core==26.9.0
cat >seen.py <<'PYTHON'
from importlib.metadata import version

import chdb

DAYS = ("2026-02-03", "2026-02-30", "2026-13-01", "1949-10-01")
FUNCTIONS = ("toDateOrNull", "toDate32OrNull", "parseDateTimeBestEffortOrNull")
seen = {}
for function in FUNCTIONS:
    columns = ", ".join(f"toString({function}('{day}'))" for day in DAYS)
    seen[function] = [value.strip('"') for value in str(chdb.query(f"SELECT {columns}", "CSV")).strip().split(",")]
print("chdb-core", version("chdb-core"), DAYS)
for function, days in seen.items():
    print(function, days)
assert seen["toDateOrNull"] == ["2026-02-03", "2026-03-02", "1970-01-01", "1970-01-01"], seen
assert seen["toDate32OrNull"][1] == "2026-03-02" and seen["toDate32OrNull"][3] == "1949-10-01", seen
assert seen["parseDateTimeBestEffortOrNull"][1:3] == ["\\N", "\\N"], seen
PYTHON
venv/bin/python seen.py
