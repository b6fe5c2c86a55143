#!/usr/bin/env bash
# 8 February 2025, a Saturday that was worked, is a rest day to ChinaHolidays, which lists it as worked.
#
# Guess before looking: a package that keeps the State Council's list of make-up working days answers by it. ChinaHolidays has the list and
# leaves it out of its rest days unless told consider_compensatory_workdays=True.
# chinesecalendar has it and the four like it as working days.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q ChinaHolidays==2026.2.16 chinesecalendar==1.11.0
cat >seen.py <<'PYTHON'
from datetime import datetime
from importlib.metadata import version

import chinese_calendar
from ChinaHolidays import get_all_holidays

DAYS = [datetime(2025, 1, 26), datetime(2025, 2, 8), datetime(2025, 4, 27), datetime(2026, 2, 14), datetime(2026, 2, 28)]
readers = {
    "ChinaHolidays": lambda day: day not in get_all_holidays(day.year),
    "chinesecalendar": chinese_calendar.is_workday,
}
seen = {name: [works(day) for day in DAYS] for name, works in readers.items()}
asked = [day not in get_all_holidays(day.year, consider_compensatory_workdays=True) for day in DAYS]
for name, answers in seen.items():
    print(name, version(name), {f"{day:%Y-%m-%d %a}": "works" if answer else "rests" for day, answer in zip(DAYS, answers)})
print("ChinaHolidays, asked for it:", asked)
assert seen == {"ChinaHolidays": [False] * 5, "chinesecalendar": [True] * 5}, seen
assert all(asked), asked
PYTHON
venv/bin/python seen.py
