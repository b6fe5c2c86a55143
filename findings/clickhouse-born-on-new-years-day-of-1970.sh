#!/usr/bin/env bash
# ClickHouse makes 1 January 1970 of a birthday in 1949, 6 June 2149 of a right's end in 2200, and 2 January 1970 of the number 70000.
#
# Guess before looking: a day that the type Date cannot hold is an error, or null where OrNull is asked for, as 2026-02-03x
# is one: toDate('1949-10-01') says so. The nearest day that fits is taken, without a word, also by toDateOrNull. A number
# is a count of days up to 65,535 and of seconds from 65,536 on: 20260203 is a day of 1970, and Excel's 46056 one of 2096.
# Date32 holds all of them.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q chdb==4.4.0
TZ=Asia/Shanghai venv/bin/python - <<'PYTHON'
import chdb

asked = ["toDate('1949-10-01')", "toDateOrNull('1949-10-01')", "toDate('2200-01-01')", "toDate(70000)", "toDate(20260203)", "toDate32('1949-10-01')"]
seen = {expression: str(chdb.query(f"SELECT {expression}")).strip().strip('"') for expression in asked}
print("chdb", chdb.__version__, seen)
assert list(seen.values()) == ["1970-01-01", "1970-01-01", "2149-06-06", "1970-01-02", "1970-08-23", "1949-10-01"], seen
PYTHON
