#!/usr/bin/env bash
# later runs "every 10 days" on 31 March and on 1 April, and "every 2 weeks" in the last week of 2026 and the first of 2027.
#
# Guess before looking: ten days lie between two runs, fourteen between two of every other week. later takes the 1st, 11th, 21st
# and 31st of each month, and the weeks of odd numbers: the 53rd of 2026 and the 1st of 2027 follow each other, the first run of
# all is the day on which it is asked, a Sunday, and the next one eight days later. "the last day of the month" it reads right.
# Needs: node with npm, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit @breejs/later@4.2.0 >/dev/null
cat >seen.cjs <<'JS'
const assert = require("node:assert");
const later = require("@breejs/later");

const runs = (words, from) => later.schedule(later.parse.text(words)).next(4, new Date(`${from}T00:00:00Z`)).map((day) => day.toISOString().slice(0, 10));
const seen = [runs("every 10 days", "2026-03-02"), runs("every 2 weeks", "2026-02-01"), runs("every 2 weeks", "2026-12-22"), runs("on the last day of the month", "2026-02-01")];
console.log(require("@breejs/later/package.json").version, seen);
assert.deepStrictEqual(seen, [
  ["2026-03-11", "2026-03-21", "2026-03-31", "2026-04-01"], ["2026-02-01", "2026-02-09", "2026-02-23", "2026-03-09"],
  ["2026-12-28", "2027-01-04", "2027-01-18", "2027-02-01"], ["2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"],
]);
JS
node seen.cjs
