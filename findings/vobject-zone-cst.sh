#!/usr/bin/env bash
# vobject writes Asia/Shanghai as a zone called CST, and ics.py reads that as Greenwich.
#
# Guess before looking: an hour in the zone Asia/Shanghai is written with TZID=Asia/Shanghai, the name by which every other
# program knows it, or in UTC. vobject asks the zone for its short name, which is CST, that of Chicago too, and describes it in a
# VTIMEZONE of its own. icalendar and vobject read the description; ics.py looks for a zone of that name, finds none, and makes
# nine o'clock of Beijing nine of Greenwich, five in the afternoon.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q vobject==0.9.9 icalendar==7.3.2 ics==0.7.3
"$work/venv/bin/python" - <<'PYTHON'
import warnings
from datetime import datetime, timedelta
from importlib.metadata import version
from zoneinfo import ZoneInfo

import icalendar
import ics
import vobject

warnings.simplefilter("ignore")
calendar = vobject.iCalendar()
event = calendar.add("vevent")
event.add("summary").value = "开庭"
event.add("dtstart").value = datetime(2026, 3, 3, 9, tzinfo=ZoneInfo("Asia/Shanghai"))
text = calendar.serialize()
line = next(line for line in text.splitlines() if line.startswith("DTSTART;"))
offsets = {
    "vobject": vobject.readOne(text).vevent.dtstart.value.utcoffset(),
    "icalendar": icalendar.Calendar.from_ical(text).walk("VEVENT")[0].DTSTART.utcoffset(),
    "ics": next(iter(ics.Calendar(text).events)).begin.utcoffset(),
}
print("vobject", version("vobject"), "writes", line)
for name, offset in offsets.items():
    print(name, version(name), "reads nine o'clock at", offset, "before Greenwich")
assert line == "DTSTART;TZID=CST:20260303T090000", line
eight = timedelta(hours=8)
assert offsets == {"vobject": eight, "icalendar": eight, "ics": timedelta()}, offsets
PYTHON
