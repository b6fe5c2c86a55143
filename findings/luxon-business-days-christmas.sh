#!/usr/bin/env bash
# luxon-business-days adds a working day to 24 December and comes to the 28th, and calls the 25th, which it passes over, a business day.
#
# Guess before looking: without holidays named, a plugin for working days knows the weekend alone, as the others for Luxon, Day.js and Moment do, so that China's days are added and nothing need be
# taken away; and what it passes over is no business day. It begins with seven days off of a carrier in the United States: 25 May, 7
# September, 26 November and Christmas are no working days of plusBusiness, and isBusinessDay, which looks at the weekday alone, says that they are.
# With an empty list of holidays the two agree.
# Needs: node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit luxon-business-days@3.0.1 luxon@3.7.2 >/dev/null
cat >seen.cjs <<'JS'
const assert = require("node:assert");
const { DateTime } = require("luxon-business-days");

const day = (text) => DateTime.fromISO(text);
const off = [];
for (let one = day("2026-01-01"); one.year === 2026; one = one.plus({ days: 1 })) {
  if (one.isHoliday() && one.isBusinessDay()) off.push(one.toISODate().slice(5));
}
const after = (text) => day(text).plusBusiness({ days: 1 }).toISODate().slice(5);
const seen = [after("2026-12-24"), after("2026-05-22"), after("2026-09-30")];
console.log("luxon-business-days", off, seen);
assert.deepStrictEqual(off, ["01-01", "05-25", "09-07", "11-26", "12-25"]);
assert.deepStrictEqual(seen, ["12-28", "05-26", "10-01"]);
const empty = day("2026-12-24");
empty.setupBusiness({ holidayMatchers: [] });
assert.strictEqual(empty.plusBusiness({ days: 1 }).toISODate(), "2026-12-25");
JS
node seen.cjs
