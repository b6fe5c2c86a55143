#!/usr/bin/env bash
# icalendar cannot say when the alarm of a to-do rings that has a due day alone: "No DTSTART given", though the alarm counts from the end.
#
# Guess before looking: TRIGGER;RELATED=END:-P1D rings a day before the end, which RFC 5545 (3.8.6.3) says is DUE for a to-do; a to-do
# needs no DTSTART, and programs for tasks write none. icalendar gives the end of such a to-do, 3 February, and asks for its start to
# tell the alarm's day, without RELATED=END too. With a DTSTART beside it both alarms have their day: 2 February and 31 January.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q icalendar==7.3.2
venv/bin/python - <<'PYTHON'
from importlib.metadata import version

import icalendar


def todo(trigger: str, *lines: str) -> icalendar.Todo:
    alarm = ("BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:due", trigger, "END:VALARM")
    text = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//a//b//ZH", "BEGIN:VTODO", "UID:1", "DTSTAMP:20260101T000000Z", *lines, *alarm, "END:VTODO", "END:VCALENDAR", "")
    return icalendar.Calendar.from_ical("\r\n".join(text)).walk("VTODO")[0]


def rings(*asked: str) -> str:
    try:
        return str(todo(*asked).alarms.times[0].trigger)
    except icalendar.error.IncompleteComponent as problem:
        return str(problem)


DUE, START = "DUE;VALUE=DATE:20260203", "DTSTART;VALUE=DATE:20260201"
TRIGGERS = ("TRIGGER;RELATED=END:-P1D", "TRIGGER:-P1D")
seen = {"due": [rings(trigger, DUE) for trigger in TRIGGERS], "start and due": [rings(trigger, START, DUE) for trigger in TRIGGERS]}
print("icalendar", version("icalendar"), todo(TRIGGERS[0], DUE).end, seen)
assert str(todo(TRIGGERS[0], DUE).end) == "2026-02-03"
assert seen == {"due": ["No DTSTART given."] * 2, "start and due": ["2026-02-02", "2026-01-31"]}, seen
PYTHON
