#!/usr/bin/env bash
# A monthly event of the 31st is on the 28th from February on, for node-ical.
#
# Guess before looking: RRULE:FREQ=MONTHLY from 31 January leaves out the months without a 31st (RFC 5545, 3.3.10), or, where a
# library rounds, is on the last day of each month. ical.js and dateutil leave them out: January, March, May. node-ical has 31
# January, then 28 February, and stays on the 28th. With BYMONTHDAY=31, which means the same, it leaves them out too.
# Needs: python3 with venv, node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q python-dateutil==2.9.0.post0
npm install --silent --no-fund --no-audit node-ical@0.26.1 ical.js@2.2.1 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import ical from "node-ical";

const calendar = (rule) => ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//a//b//ZH", "BEGIN:VEVENT", "UID:1@example.org", "DTSTAMP:20260101T000000Z",
  "DTSTART:20260131T010000Z", `RRULE:FREQ=MONTHLY;COUNT=4${rule}`, "SUMMARY:例会", "END:VEVENT", "END:VCALENDAR", ""].join("\r\n");
const byNode = (text) => Object.values(ical.sync.parseICS(text)).find(({ type }) => type === "VEVENT").rrule.all().map((day) => day.toISOString().slice(0, 10));
const byIcal = (text) => {
  const days = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent")).iterator();
  return Array.from({ length: 4 }, () => days.next().toString().slice(0, 10));
};
const seen = Object.fromEntries([["node-ical", byNode], ["ical.js", byIcal]].map(([name, read]) => [name, ["", ";BYMONTHDAY=31"].map((rule) => read(calendar(rule)))]));
for (const [name, [plain, said]] of Object.entries(seen)) console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version, plain, "with BYMONTHDAY=31:", said);
const right = ["2026-01-31", "2026-03-31", "2026-05-31", "2026-07-31"];
assert.deepStrictEqual(seen, { "node-ical": [["2026-01-31", "2026-02-28", "2026-03-28", "2026-04-28"], right], "ical.js": [right, right] });
JS
cat >seen.py <<'PYTHON'
from datetime import datetime
from importlib.metadata import version

from dateutil.rrule import rrulestr

days = [day.date().isoformat() for day in rrulestr("FREQ=MONTHLY;COUNT=4", dtstart=datetime(2026, 1, 31))]
print("python-dateutil", version("python-dateutil"), days)
assert days == ["2026-01-31", "2026-03-31", "2026-05-31", "2026-07-31"], days
PYTHON
TZ=Asia/Shanghai node seen.mjs
venv/bin/python seen.py
