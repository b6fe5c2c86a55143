#!/usr/bin/env bash
# The path C:\new in an event is C:\, a new line and "ew" to two readers of calendar files.
#
# Guess before looking: RFC 5545 writes a backslash as two, so C:\new stands as C:\\new, and readers take signs in pairs from the left. node-ical
# and ics.py replace \n by a line's end first, wherever it stands, and the n of new is gone. icalendar, vobject and ical.js
# read the path.
# Needs: python3 with venv, node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q icalendar==7.3.2 vobject==0.9.9 ics==0.7.3
npm install --silent --no-fund --no-audit ical.js@2.2.1 node-ical@0.26.1 >/dev/null
printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:-//a//b//EN BEGIN:VEVENT UID:1 DTSTAMP:20260203T000000Z \
  'DTSTART;VALUE=DATE:20260305' 'SUMMARY:C:\\new' END:VEVENT END:VCALENDAR >path.ics
venv/bin/python - <<'PYTHON'
import warnings
from importlib.metadata import version
from pathlib import Path

import icalendar
import ics
import vobject

warnings.simplefilter("ignore")
text = Path("path.ics").read_bytes().decode()
seen = {
    "icalendar": str(icalendar.Calendar.from_ical(text).walk("VEVENT")[0]["SUMMARY"]),
    "vobject": vobject.readOne(text).vevent.summary.value,
    "ics": next(iter(ics.Calendar(text).events)).name,
}
for name, words in seen.items():
    print(name, version(name), repr(words))
assert seen == {"icalendar": "C:\\new", "vobject": "C:\\new", "ics": "C:\\\new"}, seen
PYTHON
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import ical from "node-ical";

const text = readFileSync("path.ics", "utf8");
const seen = {
  "ical.js": new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent").getFirstPropertyValue("summary"),
  "node-ical": Object.values(ical.sync.parseICS(text)).find((part) => part.type === "VEVENT").summary,
};
console.log(seen);
assert.deepStrictEqual(seen, { "ical.js": "C:\\new", "node-ical": "C:\\\new" });
JS
node seen.mjs
