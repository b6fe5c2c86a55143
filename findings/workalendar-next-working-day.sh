#!/usr/bin/env bash
# workalendar's "following working day" looks at weekends alone.
#
# Guess before looking: find_following_working_day(day) is the day itself if is_working_day(day), else the next such
# day. It steps over Saturdays and Sundays only: a make-up Saturday, on which is_working_day is true, moves to Monday,
# and a Monday of the Spring Festival stays where it is. In a year without data a weekday raises, yet a weekend is "no
# working day", the make-up Sunday of 4 February 2024 too.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q workalendar==17.0.0
"$work/venv/bin/python" - <<'PYTHON'
import warnings
from datetime import date
from importlib.metadata import version

warnings.simplefilter("ignore")
from workalendar.asia import China
from workalendar.exceptions import CalendarError

china = China()
make_up, festival = date(2023, 1, 28), date(2023, 1, 23)
seen = {}
for name, day in (("make-up Saturday", make_up), ("Monday of the Spring Festival", festival)):
    seen[name] = (china.is_working_day(day), china.find_following_working_day(day).isoformat())
    print(f"workalendar {version('workalendar')}: {name} {day}: working day {seen[name][0]}, following {seen[name][1]}")
try:
    weekday = china.is_working_day(date(2024, 2, 5))
except CalendarError as told:
    weekday = str(told)
sunday = china.is_working_day(date(2024, 2, 4))
print("Monday 2024-02-05:", weekday, " make-up Sunday 2024-02-04:", sunday)
assert seen["make-up Saturday"] == (True, "2023-01-30"), seen
assert seen["Monday of the Spring Festival"] == (False, "2023-01-23"), seen
assert "2024" in str(weekday) and sunday is False, "2024 is known by now"
PYTHON
