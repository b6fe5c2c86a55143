#!/usr/bin/env bash
# business_duration counts eight working days of eight hours as 2.67 days, seven from midnight to midnight, and no day from Sunday to Monday.
#
# Guess before looking: unit="day" gives the number of working days in a window, 8 from 3 to 12 February 2026, whose hours, from nine to five, are 64. Days
# are those hours by 24: 2.666…; without hours the window ends at the first moment of its last day and has 7, and from Sunday to Monday, a
# working day, 0. The ends turned round are nan, not a negative number, and no error.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q business-duration==0.68 pandas==2.3.3
venv/bin/python -W ignore - <<'PYTHON'
import math
from datetime import datetime, time
from importlib.metadata import version

from business_duration import businessDuration

first, last = datetime(2026, 2, 3, 9), datetime(2026, 2, 12, 17)
office = {"starttime": time(9), "endtime": time(17)}
seen = [
    businessDuration(first, last, unit="hour", **office),
    businessDuration(first, last, unit="day", **office),
    businessDuration(datetime(2026, 2, 3), datetime(2026, 2, 12), unit="day"),
    businessDuration(datetime(2026, 2, 1), datetime(2026, 2, 2), unit="day"),
]
back = businessDuration(datetime(2026, 2, 12), datetime(2026, 2, 3), unit="day")
print("business-duration", version("business-duration"), seen, back)
assert seen == [64.0, 64 / 24, 7.0, 0.0], seen
assert math.isnan(back)
PYTHON
