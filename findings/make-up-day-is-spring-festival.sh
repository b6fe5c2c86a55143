#!/usr/bin/env bash
# chinesecalendar calls a make-up Saturday "Spring Festival".
#
# Guess before looking: get_holiday_detail gives (True, name) for a holiday and (False, None) for a day on which people work, a make-up
# Saturday among them. The Saturday has the festival's name, so that who looks at the name alone marks 14 February 2026, a working
# day, as Spring Festival; and an ordinary Saturday, (True, None), is a "holiday" without a name.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q chinesecalendar==1.11.0
cd "$work"
"$work/venv/bin/python" - <<'PYTHON'
from datetime import date
from importlib.metadata import version

import chinese_calendar

DAYS = {"festival": (2, 17), "make-up Saturday": (2, 14), "ordinary Saturday": (3, 7), "Monday": (3, 9)}
seen = {name: chinese_calendar.get_holiday_detail(date(2026, *day)) for name, day in DAYS.items()}
print("chinesecalendar", version("chinesecalendar"))
for name, detail in seen.items():
    print(name, DAYS[name], detail)
assert seen == {
    "festival": (True, "Spring Festival"),
    "make-up Saturday": (False, "Spring Festival"),
    "ordinary Saturday": (True, None),
    "Monday": (False, None),
}, seen
assert chinese_calendar.is_workday(date(2026, 2, 14))
PYTHON
