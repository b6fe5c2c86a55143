#!/usr/bin/env bash
# ics.py writes an alarm of fifteen days as two weeks and a day, a form that iCalendar does not have.
#
# Guess before looking: fifteen days before are -P15D in the file, as icalendar writes them. ics.py writes -P2W1D; RFC 5545 lets weeks stand alone
# or days, never both. icalendar reads it as fifteen days all the same. Fourteen days are -P2W, which is in order.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q ics==0.7.3 icalendar==7.3.2
cd "$work"
"$work/venv/bin/python" - <<'PYTHON'
from datetime import timedelta
from importlib.metadata import version

import icalendar
import ics


def trigger(days):
    event = ics.Event(name="截止", begin="2026-03-02 17:00:00")
    event.alarms.append(ics.DisplayAlarm(trigger=timedelta(days=-days)))
    return next(line for line in str(ics.Calendar(events=[event])).split() if line.startswith("TRIGGER"))


seen = [trigger(days) for days in (5, 14, 15)]
other = icalendar.vDuration(timedelta(days=-15)).to_ical().decode()
back = icalendar.vDuration.from_ical("-P2W1D")
print("ics", version("ics"), seen, "icalendar", version("icalendar"), other, back)
assert seen == ["TRIGGER:-P5D", "TRIGGER:-P2W", "TRIGGER:-P2W1D"], seen
assert other == "-P15D" and back == timedelta(days=-15), (other, back)
PYTHON
