#!/usr/bin/env bash
# date-holidays gives everybody Children's Day off, and nobody the days added to the holidays in 2025.
#
# Guess before looking: what is "public" in a calendar of China is what the State Council's decree gives to all citizens, as it
# stands: thirteen days from 2025 on, the third day of the Spring Festival and 2 May among the last ones added. All the decree's
# days for some (women from noon, youth, children, soldiers) are public too, and children's without an hour, so the first of
# June is a holiday of a whole day; 19 February and 2 May 2026 are none.
# Needs: node with npm, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit date-holidays@3.37.0 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readFileSync } from "node:fs";
import Holidays from "date-holidays";

const china = new Holidays("CN");
const rows = china.getHolidays(2026).map(({ date, end, start, name, type }) => ({ date, name, type, hours: (end - start) / 3600000 }));
console.log("date-holidays", JSON.parse(readFileSync("node_modules/date-holidays/package.json")).version);
console.table(rows);
const hours = (day) => rows.filter(({ date, type }) => date.startsWith(day) && type === "public").map((row) => row.hours);
const open = (day) => china.isHoliday(new Date(`${day}T12:30:00+08:00`)) === false;
assert.deepStrictEqual(["2026-03-08", "2026-05-04", "2026-06-01", "2026-08-01"].map(hours), [[12], [12], [24], [12]]);
assert.ok(!open("2026-06-01") && !open("2026-02-18"));
assert.ok(open("2026-02-19") && open("2026-05-02"));
JS
TZ=Asia/Shanghai node seen.mjs
