#!/usr/bin/env bash
# spacetime reads 2026-13-01 as 13 January and 2026-02-03T24:00 as eleven at night, and prints February as 1.
#
# Guess before looking: a date library that says of 2026-02-30 that it is not valid says so of a month 13, and takes 24:00 for the next
# midnight or refuses it. spacetime changes the places of month and day, makes 23:00 of 24:00 on the same day, and calls both valid;
# adding ten "weekday"s changes nothing, without an error; the month of the pattern {month-number}月 is counted from 0, so that
# February prints as 1月 and January as 0月. It reads no 2026年2月3日.
# Needs: node with npm, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit spacetime@7.15.0 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readFileSync } from "node:fs";
import spacetime from "spacetime";

const read = (words) => {
  const moment = spacetime(words, "Asia/Shanghai");
  return moment.isValid() && moment.format("iso").slice(0, 16);
};
const seen = Object.fromEntries(["2026-13-01", "2026-02-03T24:00", "2026-02-30", "2026年2月3日", "2026-02-03"].map((words) => [words, read(words)]));
const day = spacetime("2026-02-03", "Asia/Shanghai");
const printed = [day.format("{year}年{month-number}月{date}日"), spacetime("2026-01-05").format("{month-number}月"), day.add(10, "weekday").format("iso-short")];
console.log("spacetime", JSON.parse(readFileSync("node_modules/spacetime/package.json")).version, seen, printed);
assert.deepStrictEqual(seen, { "2026-13-01": "2026-01-13T00:00", "2026-02-03T24:00": "2026-02-03T23:00", "2026-02-30": false, "2026年2月3日": false, "2026-02-03": "2026-02-03T00:00" });
assert.deepStrictEqual(printed, ["2026年1月3日", "0月", "2026-02-03"]);
JS
TZ=Asia/Shanghai node seen.mjs
