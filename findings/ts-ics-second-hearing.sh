#!/usr/bin/env bash
# ts-ics drops the second day of a hearing (RDATE), puts an hour without a zone at 17:00 UTC, one at night in Beijing, and folds no line.
#
# Guess before looking: a typed reader and writer of iCalendar gives back what it read; what it does not know stays as it stands or is refused. RDATE is in neither the events
# nor the file written from them, 20260203T170000 comes back with a Z, and a line of Chinese has 209 octets where the
# standard asks for lines of 75.
# Needs: node with npm, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit ts-ics@2.4.6 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { convertIcsCalendar, generateIcsCalendar } from "ts-ics";

const lines = [
  "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//a//b//EN", "BEGIN:VEVENT", "UID:1", "DTSTAMP:20260101T000000Z", "DTSTART:20260203T170000",
  "RDATE:20260210T170000", "SUMMARY:" + "开庭审理".repeat(5), " " + "公开".repeat(8), " " + "开庭审理".repeat(5), " " + "审理".repeat(12), "END:VEVENT", "END:VCALENDAR", "",
];
const read = convertIcsCalendar(undefined, lines.join("\r\n"));
const written = generateIcsCalendar(read);
const kept = written.split(/\r?\n/).filter((line) => /^(DTSTART|RDATE|SUMMARY)/.test(line));
const octets = Math.max(...kept.map((line) => Buffer.byteLength(line)));
console.log(read.events[0].start.date.toISOString(), kept, octets);
assert.strictEqual(read.events[0].start.date.toISOString(), "2026-02-03T17:00:00.000Z");
assert.ok(kept.some((line) => /^DTSTART.*:20260203T170000Z$/.test(line)));
assert.ok(!written.includes("20260210"));
assert.strictEqual(octets, 209);
JS
TZ=Asia/Shanghai node seen.mjs
