#!/usr/bin/env bash
# mergecal keeps the old day of an event beside the new one.
#
# Guess before looking: merging a calendar with its own later file leaves one event: the UID is the same, and the higher SEQUENCE takes the place of the
# lower, as in every program that imports it. mergecal takes UID and SEQUENCE together for the event's name: a hearing that has
# moved from the 5th to the 9th stands on both days. Of the same file twice it leaves one.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q mergecal==0.5.0 icalendar==7.3.2
"$work/venv/bin/python" - <<'PYTHON'
from datetime import UTC, date, datetime
from importlib.metadata import version

import icalendar
from mergecal import merge_calendars


def calendar(day, sequence):
    found = icalendar.Calendar()
    found.add("version", "2.0")
    found.add("prodid", "-//a//b//EN")
    event = icalendar.Event()
    event.add("uid", "case-1")
    event.add("sequence", sequence)
    event.add("dtstamp", datetime(2026, 2, 3, tzinfo=UTC))
    event.add("dtstart", day)
    event.add("summary", "开庭")
    found.add_component(event)
    return found


first, moved = calendar(date(2026, 3, 5), 0), calendar(date(2026, 3, 9), 1)


def days(*calendars):
    return [str(event.decoded("dtstart")) for event in merge_calendars(list(calendars)).walk("VEVENT")]


print("mergecal", version("mergecal"), "icalendar", version("icalendar"), days(first, moved), days(first, first))
assert days(first, moved) == ["2026-03-05", "2026-03-09"] and days(first, first) == ["2026-03-05"]
PYTHON
