#!/usr/bin/env bash
# x-wr-timezone moves an event to Tuesday 00:30 of Beijing and leaves its rule at Mondays: from the second time on it is a day early.
#
# Guess before looking: the tool repairs calendars that give their zone in X-WR-TIMEZONE alone, by moving each time into that zone; Monday 16:30 UTC is Tuesday 00:30
# of Beijing, so that BYDAY=MO becomes BYDAY=TU. Start and exceptions are moved, the rule is not: the events fall on Mondays but the first, and
# the day that was cancelled is none of them any more. recurring-ical-events asks the tool first, whenever that line is in a file.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q x-wr-timezone==2.0.1 icalendar==7.3.2 recurring-ical-events==3.8.2
"$work/venv/bin/python" - <<'PYTHON'
from datetime import date
from importlib.metadata import version
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events
import x_wr_timezone

lines = (
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//a//b//EN", "X-WR-TIMEZONE:Asia/Shanghai", "BEGIN:VEVENT", "UID:1", "DTSTAMP:20260101T000000Z",
    "DTSTART:20260202T163000Z", "RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=4", "EXDATE:20260209T163000Z", "SUMMARY:A", "END:VEVENT", "END:VCALENDAR", "",
)
given, plain = (icalendar.Calendar.from_ical("\r\n".join(line for line in lines if not without or line[:4] != without)) for without in ("", "X-WR"))
beijing = ZoneInfo("Asia/Shanghai")


def days(calendar: icalendar.Calendar) -> list[str]:
    found = recurring_ical_events.of(calendar).between(date(2026, 2, 1), date(2026, 4, 1))
    return sorted(event["DTSTART"].dt.astimezone(beijing).strftime("%m-%d %a") for event in found)


before, after, asked = days(plain), days(x_wr_timezone.to_standard(given)), days(given)
print("x-wr-timezone", version("x-wr-timezone"), before, after)
assert asked == after, asked
assert before == ["02-03 Tue", "02-17 Tue", "02-24 Tue"], before
assert after == ["02-03 Tue", "02-09 Mon", "02-16 Mon", "02-23 Mon", "03-02 Mon"], after
PYTHON
