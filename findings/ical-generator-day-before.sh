#!/usr/bin/env bash
# ical-generator puts an all-day event of Beijing on the day before.
#
# Guess before looking: start: new Date(2026, 2, 3) with allDay: true is the third of March, the day where the program runs, as an
# event of a whole day has no zone and no hour. It is written by Greenwich, DTSTART;VALUE=DATE:20260302, unless the calendar
# names a zone, or the day is given as a string. The package ics, which takes [2026, 3, 3], has it right.
# Needs: node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit ical-generator@10.2.0 ics@3.12.0 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readFileSync } from "node:fs";
import generator from "ical-generator";
import { createEvent } from "ics";

const start = (file) => file.match(/^DTSTART.*$/m)[0].trim();
const made = (options, start) => {
  const calendar = generator(options);
  calendar.createEvent({ start, allDay: true, summary: "公示期满" });
  return calendar.toString();
};
const seen = {
  "a Date": start(made({}, new Date(2026, 2, 3))),
  "a Date and timezone Asia/Shanghai": start(made({ timezone: "Asia/Shanghai" }, new Date(2026, 2, 3))),
  "a string": start(made({}, "2026-03-03")),
  "the package ics": start(createEvent({ start: [2026, 3, 3], duration: { days: 1 }, title: "公示期满" }).value),
};
console.log("ical-generator", JSON.parse(readFileSync("node_modules/ical-generator/package.json")).version, seen);
assert.deepStrictEqual(Object.values(seen).map((line) => line.split(":")[1]), ["20260302", "20260303", "20260303", "20260303"]);
JS
TZ=Asia/Shanghai node seen.mjs
