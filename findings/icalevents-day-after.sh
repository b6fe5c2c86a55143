#!/usr/bin/env bash
# icalevents finds a period that ends on 16 March on the 17th too, in Beijing, and leaves out the days that a calendar adds.
#
# Guess before looking: an event of whole days has no zone: from 2 March with DTEND 17 March it is found on the 16th in Shanghai, and on the
# 17th no more. icalevents makes Greenwich's midnight of it: in Shanghai's time it begins on the 2nd at eight in the morning and is
# found until the morning of the 17th. RDATE, by which a calendar adds days to an event, is passed over: of three days
# there is one. recurring-ical-events finds the right days of both.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q icalevents==0.3.1 recurring-ical-events==3.8.2 icalendar==7.3.2
cat >seen.py <<'PYTHON'
from datetime import date, datetime
from importlib.metadata import version
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events
from icalevents.icalevents import events

SHANGHAI = ZoneInfo("Asia/Shanghai")


def calendar(*lines):
    head = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//a//b//ZH", "BEGIN:VEVENT", "UID:1@example.org", "DTSTAMP:20260101T000000Z")
    return "\r\n".join((*head, *lines, "SUMMARY:公示", "END:VEVENT", "END:VCALENDAR", ""))


def by_events(text, day):
    start = datetime(2026, 3, day, 0, 30, tzinfo=SHANGHAI)
    return events(string_content=text.encode(), start=start, end=start.replace(hour=7), tzinfo=SHANGHAI)


def by_recurring(text, day):
    return recurring_ical_events.of(icalendar.Calendar.from_ical(text)).at(date(2026, 3, day))


window = calendar("DTSTART;VALUE=DATE:20260302", "DTEND;VALUE=DATE:20260317")
added = calendar("DTSTART;VALUE=DATE:20260302", "RDATE;VALUE=DATE:20260310,20260320")
days = (1, 2, 16, 17)
seen = {"icalevents": [bool(by_events(window, day)) for day in days], "recurring-ical-events": [bool(by_recurring(window, day)) for day in days]}
whole = {"start": datetime(2026, 3, 1), "end": datetime(2026, 3, 31)}
counts = [len(events(string_content=added.encode(), **whole)), len(recurring_ical_events.of(icalendar.Calendar.from_ical(added)).between(*whole.values()))]
first = by_events(window, 16)[0].start
for name, found in seen.items():
    print(name, version(name), dict(zip(days, found)))
print("begins", first, "days with RDATE:", counts)
assert seen == {"icalevents": [False, True, True, True], "recurring-ical-events": [False, True, True, False]}, seen
assert first.isoformat() == "2026-03-02T08:00:00+08:00" and counts == [1, 3], (first, counts)
PYTHON
TZ=Asia/Shanghai venv/bin/python seen.py
