#!/usr/bin/env bash
# business_calendar takes New Year's Day at nine in the morning for a business day, and at midnight for a holiday.
#
# Guess before looking: a holiday is a day, whatever the hour; the library takes moments (a date it refuses), and at 9:00 of a Sunday it knows the weekend. It looks
# the moment up in the list of holidays' midnights and does not find it, so that an hour later than midnight each holiday is worked on.
# Needs: python3 with venv, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q business_calendar==0.2.1
"$work/venv/bin/python" -W ignore - <<'PYTHON'
from datetime import datetime
from importlib.metadata import version

from business_calendar import Calendar

calendar = Calendar(holidays=["2026-01-01", "2026-10-01"])
asked = [datetime(2026, 1, 1), datetime(2026, 1, 1, 9), datetime(2026, 1, 4, 9)]
seen = [(calendar.isholiday(moment), calendar.isbusday(moment)) for moment in asked]
print("business_calendar", version("business_calendar"), *zip(map(str, asked), seen))
assert seen == [(True, False), (False, True), (False, False)], seen
PYTHON
