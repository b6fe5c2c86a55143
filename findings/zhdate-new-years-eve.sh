#!/usr/bin/env bash
# zhdate knows no New Year's Eve after midnight.
#
# Guess before looking: from_datetime(moment) gives the lunar day of the moment's date, whatever the hour. At 00:00 it
# does, on every day but one at any hour too; a moment of New Year's Eve with an hour raises an error that the day is
# outside 1900 to 2100: less than a whole day before the new year counts as none.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q zhdate==0.1
"$work/venv/bin/python" - <<'PYTHON'
from datetime import datetime, timedelta
from importlib.metadata import version

from zhdate import ZhDate


def read(moment):
    try:
        return str(ZhDate.from_datetime(moment))
    except TypeError as error:
        return f"TypeError: {error}"


eve = datetime(2026, 2, 16)
midnight, morning = read(eve), read(eve + timedelta(hours=9))
bad = [day.date().isoformat() for day in (datetime(2025, 1, 1) + timedelta(days) for days in range(730))
       if read(day + timedelta(hours=9)).startswith("TypeError")]
print("zhdate", version("zhdate"), "midnight:", midnight, " nine o'clock:", morning)
print("days of 2025 and 2026 that nine o'clock cannot name:", bad)
assert midnight == "农历2025年12月29日" and morning.startswith("TypeError"), (midnight, morning)
assert bad == ["2025-01-28", "2026-02-16"], bad
PYTHON
