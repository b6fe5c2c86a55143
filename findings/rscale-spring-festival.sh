#!/usr/bin/env bash
# An event that repeats each Spring Festival by iCalendar's RSCALE=CHINESE is on 29 January of every year in ical.js and node-ical.
#
# Guess before looking: a reader of recurrence rules that does not know RSCALE (RFC 7529) refuses the rule, as the RFC asks of it, or
# says so. python-dateutil and rrule.js do; ical.js and node-ical repeat by the Gregorian calendar without a word: from 29 January
# 2025 on 29 January 2026 and 2027, where the festival is on 17 and 6 February. rrule-temporal reads the rule; it has the festival
# of 2027 on the 7th, by Node's own Chinese calendar. ical.js leaves SKIP=BACKWARD out too: the months without a 31st are left out.
# recurring-ical-events says that UNTIL is missing.
# Needs: node 20 with npm, python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit ical.js@2.2.1 node-ical@0.26.1 rrule@2.8.1 rrule-temporal@2.2.8 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import ical from "node-ical";
import rrule from "rrule";
import { RRuleTemporal } from "rrule-temporal";

const yearly = "RSCALE=CHINESE;FREQ=YEARLY;COUNT=3";
const event = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//a//b//\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20250129\r\nRRULE:${yearly}\r\nSUMMARY:春节\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
const steps = (rule, first) => {
  const days = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(first));
  return [1, 2, 3].map(() => days.next().toString());
};
const seen = {
  "ical.js": steps(yearly, "2025-01-29"),
  "node-ical": Object.values(ical.sync.parseICS(event)).find((part) => part.type === "VEVENT").rrule.all().map((day) => day.toISOString().slice(0, 10)),
  "rrule-temporal": new RRuleTemporal({ rruleString: `DTSTART;TZID=Asia/Shanghai:20250129T000000\nRRULE:${yearly}` }).all().map((day) => day.toString().slice(0, 10)),
};
for (const [name, days] of Object.entries(seen)) console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version, ...days);
assert.deepStrictEqual(seen["ical.js"], ["2025-01-29", "2026-01-29", "2027-01-29"]);
assert.deepStrictEqual(seen["node-ical"], seen["ical.js"]);
assert.deepStrictEqual(seen["rrule-temporal"].slice(0, 2), ["2025-01-29", "2026-02-17"]);
assert.throws(() => rrule.rrulestr(`DTSTART:20250129T000000Z\nRRULE:${yearly}`), /RSCALE/);
const skipped = steps("RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD", "2026-01-31");
console.log("ical.js, backward", ...skipped);
assert.deepStrictEqual(skipped, ["2026-01-31", "2026-03-31", "2026-05-31"]);
JS
TZ=UTC node seen.mjs
python3 -m venv venv
venv/bin/pip install -q icalendar==7.3.2 recurring-ical-events==3.8.2 python-dateutil==2.9.0.post0
venv/bin/python - <<'PYTHON'
from datetime import date, datetime
from importlib.metadata import version

import icalendar
import recurring_ical_events
from dateutil.rrule import rrulestr

EVENT = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//a//b//\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20250101T000000Z\r\nDTSTART;VALUE=DATE:20250129\r\nRRULE:RSCALE=CHINESE;FREQ=YEARLY\r\nSUMMARY:春节\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
said = {}
for name, ask in {
    "python-dateutil": lambda: rrulestr("RSCALE=CHINESE;FREQ=YEARLY;COUNT=3", dtstart=datetime(2025, 1, 29)),
    "recurring-ical-events": lambda: recurring_ical_events.of(icalendar.Calendar.from_ical(EVENT)).between(date(2025, 1, 1), date(2028, 1, 1)),
}.items():
    try:
        said[name] = str(ask())
    except ValueError as problem:
        said[name] = str(problem)
    print(name, version(name), said[name])
assert "RSCALE" in said["python-dateutil"]
assert "UNTIL parameter is missing" in said["recurring-ical-events"]
PYTHON
