#!/usr/bin/env bash
# ical.js leaves out the first day of a hearing whose other day stands in RDATE: of 3 and 10 February it finds the 10th.
#
# Guess before looking: the start of an event is the first of its occurrences (RFC 5545, 3.8.5.2), with an RDATE as with a rule. The iterator
# of ical.js gives DTSTART for an event with a rule and the dates of the RDATE alone for one without; ical-expander, built on it, has
# the event in none of its two lists either. recurring-ical-events finds both days.
# Needs: node with npm, python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit ical-expander@3.2.0 ical.js@2.2.1 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import IcalExpander from "ical-expander";

const calendar = (extra) =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//a//b//\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:20260203T010000Z\r\n${extra}\r\nSUMMARY:开庭\r\nEND:VEVENT\r\nEND:VCALENDAR`;
const days = (extra) => {
  const found = new IcalExpander({ ics: calendar(extra) }).between(new Date("2026-02-01T00:00:00Z"), new Date("2026-02-28T00:00:00Z"));
  return [...found.events, ...found.occurrences].map((event) => event.startDate.toString().slice(0, 10));
};
const seen = { rdate: days("RDATE:20260210T010000Z"), rule: days("RRULE:FREQ=WEEKLY;COUNT=2") };
const event = new ICAL.Event(new ICAL.Component(ICAL.parse(calendar("RDATE:20260210T010000Z"))).getFirstSubcomponent("vevent"));
const steps = event.iterator();
const other = [];
for (let next = steps.next(); next; next = steps.next()) other.push(next.toString().slice(0, 10));
for (const name of ["ical-expander", "ical.js"]) console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version);
console.log(seen, other);
assert.deepStrictEqual(seen, { rdate: ["2026-02-10"], rule: ["2026-02-03", "2026-02-10"] });
assert.deepStrictEqual(other, ["2026-02-10"]);
JS
TZ=UTC node seen.mjs
python3 -m venv venv
venv/bin/pip install -q icalendar==7.3.2 recurring-ical-events==3.8.2
venv/bin/python - <<'PYTHON'
from importlib.metadata import version

import icalendar
import recurring_ical_events

EVENT = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//a//b//\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:20260203T010000Z\r\nRDATE:20260210T010000Z\r\nSUMMARY:开庭\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
found = recurring_ical_events.of(icalendar.Calendar.from_ical(EVENT)).between((2026, 2, 1), (2026, 2, 28))
days = sorted(str(event["DTSTART"].dt.date()) for event in found)
print("recurring-ical-events", version("recurring-ical-events"), days)
assert days == ["2026-02-03", "2026-02-10"]
PYTHON
