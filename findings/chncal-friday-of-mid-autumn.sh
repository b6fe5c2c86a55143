#!/usr/bin/env bash
# chncal calls 20 September 2013, the day after the Mid-Autumn Festival that all had off, a working day, and 5 April 2013 and 23 September 2010 too.
#
# Guess before looking: the calendar goes back to 2001 and names the State Council's notices as its source, so that it agrees with chinesecalendar for every day since 2004. It lacks
# the festival's own Friday or Thursday where the days off before and after it stand in the list: of 8,000 days seven differ.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q chncal==3.1.2025 chinesecalendar==1.11.0 pandas==3.1.1 PyYAML==6.0.4
"$work/venv/bin/python" - <<'PYTHON'
from datetime import date, timedelta
from importlib.metadata import version

import chncal
from chinese_calendar import is_workday

days = [date(2004, 1, 1) + timedelta(days=number) for number in range(8036)]
assert days[-1] == date(2025, 12, 31)
differ = [day for day in days if bool(chncal.is_workday(day)) != is_workday(day)]
print("chncal", version("chncal"), "differs from chinesecalendar", version("chinesecalendar"), "on", *map(str, differ))
assert {date(2010, 9, 23), date(2013, 4, 5), date(2013, 9, 20)} <= set(differ)
assert all(chncal.is_workday(day) for day in differ if day > date(2006, 12, 31)), differ
PYTHON
