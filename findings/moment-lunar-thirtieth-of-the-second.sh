#!/usr/bin/env bash
# moment-lunar calls the last days of the second lunar month the first and second of the third.
#
# Guess before looking: a lunar month has 29 or 30 days, the second like the others. moment-lunar keeps a lunar day in a moment of the usual
# calendar, whose February ends on the 28th or 29th: 16 April 2026, the 29th of the second month, is the first of the third,
# as the next day is. So it is in nearly every year from 1900 to 2099.
# Needs: node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit moment-lunar@0.0.4 moment@2.31.0 lunar-javascript@1.7.7 >/dev/null
cat >seen.cjs <<'JS'
const assert = require("node:assert");
const moment = require("moment-lunar");
const { Solar } = require("lunar-javascript");

const seen = ["2026-04-15", "2026-04-16", "2026-04-17"].map((day) => moment(day).lunar().format("M-D"));
console.log("moment-lunar", seen);
assert.deepStrictEqual(seen, ["2-28", "3-1", "3-1"]);
assert.strictEqual(Solar.fromYmd(2026, 4, 16).getLunar().toString(), "二〇二六年二月廿九");

const wrong = new Set();
for (let time = Date.UTC(2001, 0, 1); time < Date.UTC(2041, 0, 1); time += 864e5) {
  const day = new Date(time).toISOString().slice(0, 10);
  const lunar = Solar.fromYmd(...day.split("-").map(Number)).getLunar();
  const read = moment(day).lunar();
  if (read.month() + 1 !== Math.abs(lunar.getMonth()) || read.date() !== lunar.getDay()) wrong.add(day.slice(0, 4));
}
console.log("years of 2001 to 2040 with a wrong day", wrong.size);
assert.strictEqual(wrong.size, 35);
JS
TZ=Asia/Shanghai node seen.cjs
