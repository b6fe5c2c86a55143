#!/usr/bin/env bash
# A to-do is not found on the day on which it is due, once it has a first day.
#
# Guess before looking: recurring-ical-events finds a VTODO due on a date at that date. With DUE alone it does. With
# DTSTART too, DUE is taken as the end of an event, which the day no longer belongs to: a period from 1 to 3 February
# is found on the first and the second, and on the day that matters the list is empty. With hours it is found on all
# three.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q icalendar==7.3.2 recurring-ical-events==3.8.2
"$work/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

import icalendar
import recurring_ical_events


def found(*lines):
    head = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//a//b//ZH", "BEGIN:VTODO", "UID:1@example.org")
    text = "\r\n".join((*head, "DTSTAMP:20260101T000000Z", *lines, "SUMMARY:公示期满", "END:VTODO", "END:VCALENDAR", ""))
    query = recurring_ical_events.of(icalendar.Calendar.from_ical(text), components=["VTODO"])
    return [day for day in range(1, 5) if query.at((2026, 2, day))]


seen = {
    "DUE": found("DUE;VALUE=DATE:20260203"),
    "DTSTART and DUE": found("DTSTART;VALUE=DATE:20260201", "DUE;VALUE=DATE:20260203"),
    "with hours": found("DTSTART:20260201T000000Z", "DUE:20260203T090000Z"),
}
print("icalendar", version("icalendar"), "recurring-ical-events", version("recurring-ical-events"))
for name, days in seen.items():
    print(f"{name}: found on", ", ".join(f"{day} February" for day in days))
assert seen == {"DUE": [3], "DTSTART and DUE": [1, 2], "with hours": [1, 2, 3]}, seen
PYTHON
