#!/usr/bin/env bash
# ics.py writes nine o'clock of the wall as nine o'clock of Greenwich.
#
# Guess before looking: a calendar that is read and written again says the same. A floating time (no zone: nine
# o'clock wherever one is) comes out with Z, eight hours later in Beijing; a to-do due on a date becomes due at 00:00
# UTC, eight in the morning there; a zone is turned into UTC and its VTIMEZONE is gone. A whole-day event stays one.
# The calendar scale that is written is GEORGIAN, and lines longer than 75 octets are not folded.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q ics==0.7.3
"$work/venv/bin/python" - <<'PYTHON'
import warnings
from importlib.metadata import version

warnings.simplefilter("ignore")
from ics import Calendar


def again(kind, *lines):
    head = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//a//b//ZH", f"BEGIN:{kind}", "UID:1@example.org")
    text = "\r\n".join((*head, "DTSTAMP:20260101T000000Z", *lines, f"END:{kind}", "END:VCALENDAR", ""))
    return Calendar(text).serialize().splitlines()


def value(lines, name):
    return next(line for line in lines if line.startswith(name))


hearing = again("VEVENT", "DTSTART:20260203T090000", "SUMMARY:" + "开庭" * 30)
closing = again("VEVENT", "DTSTART;VALUE=DATE:20260203")
due = again("VTODO", "DUE;VALUE=DATE:20260203")
longest = max(len(line.encode()) for line in hearing)
print("ics", version("ics"))
print("floating DTSTART:20260203T090000 ->", value(hearing, "DTSTART"))
print("DUE;VALUE=DATE:20260203 ->", value(due, "DUE"))
print("DTSTART;VALUE=DATE:20260203 ->", value(closing, "DTSTART"))
print(value(hearing, "CALSCALE"), "longest line", longest, "octets")
assert value(hearing, "DTSTART") == "DTSTART:20260203T090000Z"
assert value(due, "DUE") == "DUE:20260203T000000Z"
assert value(closing, "DTSTART") == "DTSTART;VALUE=DATE:20260203"
assert value(hearing, "CALSCALE") == "CALSCALE:GEORGIAN" and longest > 75
PYTHON
