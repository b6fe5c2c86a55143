#!/usr/bin/env bash
# The npm package ics folds Chinese at 75 characters, lines of 200 octets; ics.py does not fold at all.
#
# Guess before looking: RFC 5545 counts a line's 75 octets, and every writer of calendar files folds there, so that readers with a buffer of that size
# do not cut a sign in two. The npm ics counts JavaScript's characters, of which a Chinese one has three octets; ics.py of PyPI writes
# any length in one line. icalendar, vobject and ical-generator keep to 75.
# Needs: python3 with venv, node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q icalendar==7.3.2 vobject==0.9.9 ics==0.7.3
npm install --silent --no-fund --no-audit ics@3.12.0 ical-generator@10.2.0 >/dev/null
venv/bin/python - <<'PYTHON'
from datetime import date

import icalendar
import ics
import vobject

words = "张某某诉李某某买卖合同纠纷一案公告送达期限届满，请在最后一日以前提交答辩状" * 3
event = icalendar.Event()
event.add("summary", words)
other = vobject.iCalendar()
part = other.add("vevent")
part.add("summary").value = words
part.add("dtstart").value = date(2026, 3, 5)
longest = {}
for name, text in (
    ("icalendar", event.to_ical().decode()),
    ("vobject", other.serialize()),
    ("ics.py", ics.Calendar(events=[ics.Event(name=words, begin="2026-03-05")]).serialize()),
):
    longest[name] = max(len(line.encode()) for line in text.split("\r\n"))
print(longest, "octets for a summary of", len(words.encode()))
assert longest["icalendar"] <= 75 and longest["vobject"] <= 75 and longest["ics.py"] > len(words.encode()), longest
PYTHON
cat >seen.mjs <<'JS'
import assert from "node:assert";
import generator from "ical-generator";
import { createEvent } from "ics";

const words = "张某某诉李某某买卖合同纠纷一案公告送达期限届满，请在最后一日以前提交答辩状".repeat(3);
const longest = (text) => Math.max(...text.split("\r\n").map((line) => Buffer.byteLength(line)));
const calendar = generator();
calendar.createEvent({ id: "1", start: new Date("2026-03-05"), allDay: true, summary: words });
const seen = { ics: longest(createEvent({ title: words, start: [2026, 3, 5], uid: "1" }).value), "ical-generator": longest(calendar.toString()) };
console.log(seen);
assert(seen.ics > 200 && seen["ical-generator"] <= 75);
JS
node seen.mjs
