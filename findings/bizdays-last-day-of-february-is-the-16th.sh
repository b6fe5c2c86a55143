#!/usr/bin/env bash
# bizdays, given a calendar whose last holiday is 16 February, calls the 16th the last day of February.
#
# Guess before looking: a calendar of holidays and weekends knows every day, as NumPy's does, and asked for the last day of February 2026 gives the
# 28th. Without dates of its own a Calendar reaches from its first holiday to its last: a count beyond is an error, which says so, but getdate finds
# the "last day" of the month among the days that it has, the 16th, and the first of January is the 5th, if that is the first holiday, without a word. With the dates
# named it is right.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q bizdays==1.0.19
venv/bin/python -W ignore - <<'PYTHON'
from datetime import date
from importlib.metadata import version

from bizdays import Calendar
from bizdays import DateOutOfRange

rest, weekend = [date(2026, 1, 5), date(2026, 2, 16)], ["Saturday", "Sunday"]
short = Calendar(rest, weekend)
named = Calendar(rest, weekend, startdate="2026-01-01", enddate="2026-12-31")
asked = (("last day", 2), ("last bizday", 2), ("first day", 1))
seen = [[str(calendar.getdate(words, 2026, month)) for words, month in asked] for calendar in (short, named)]
try:
    short.bizdays("2026-02-03", "2026-02-24")
    refused = False
except DateOutOfRange:
    refused = True
print("bizdays", version("bizdays"), seen, refused, named.bizdays("2026-02-03", "2026-02-24"))
assert seen == [["2026-02-16", "2026-02-13", "2026-01-05"], ["2026-02-28", "2026-02-27", "2026-01-01"]], seen
assert refused
PYTHON
