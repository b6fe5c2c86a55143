#!/usr/bin/env bash
# P1M, one month in ISO 8601, ends on 28 February or on 2 March, in one library on both.
#
# Guess before looking: a month from 31 January 2026 ends on 28 February, the last day of a month without a 31st, and
# libraries that read ISO 8601 durations agree. aniso8601 reads P1M as thirty days and P1Y as 365: 2 March, and in the
# next leap year a year is a day short. pendulum's value is a timedelta of thirty days to the standard library's date
# and a month to its own date. isodate, isoduration and isodatetime give the 28th.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q aniso8601==10.0.1 isodate==0.7.2 isoduration==20.11.0 pendulum==3.3.0 \
    "metomi-isodatetime==1!3.2.0"
"$work/venv/bin/python" - <<'PYTHON'
from datetime import date, datetime
from importlib.metadata import version

import aniso8601
import isodate
import isoduration
import pendulum
from metomi.isodatetime.parsers import DurationParser, TimePointParser

start = date(2026, 1, 31)
point = TimePointParser().parse("2026-01-31") + DurationParser().parse("P1M")
found = {
    "aniso8601": start + aniso8601.parse_duration("P1M"),
    "isodate": start + isodate.parse_duration("P1M"),
    "isoduration": (datetime(2026, 1, 31) + isoduration.parse_duration("P1M")).date(),
    "metomi-isodatetime": date.fromisoformat(str(point)[:10]),
    "pendulum": start + pendulum.parse("P1M"),
}
own = pendulum.date(2026, 1, 31) + pendulum.parse("P1M")
for library, day in found.items():
    print(f"{library} {version(library)}: 2026-01-31 + P1M = {day}")
print(f"pendulum's own date + P1M = {own}")
late = {library for library, day in found.items() if day == date(2026, 3, 2)}
assert late == {"aniso8601", "pendulum"}, found
assert {day for library, day in found.items() if library not in late} == {date(2026, 2, 28)}, found
assert own == date(2026, 2, 28), own
assert date(2028, 2, 1) + aniso8601.parse_duration("P1Y") == date(2029, 1, 31)
PYTHON
