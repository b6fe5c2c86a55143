#!/usr/bin/env bash
# @js-temporal/polyfill reads the Chinese calendar in Node 24.0 and no day of it in Node 24.21: "Unexpected leap month suffix: Mo12".
#
# Guess before looking: two polyfills of Temporal give New Year's Eve of 2026, the 29th of the twelfth month of 2025, for 16
# February 2026, and know the leap sixth month of 2025, in each Node. temporal-polyfill does. @js-temporal/polyfill takes
# withCalendar("chinese"), and with ICU 78, of the later releases of one Node, each question for a year, month or day is an
# error: the part of a date that Intl calls Mo12 is taken for month 12 with a leap sign "Mo", and a day made of a Chinese year
# and month is a TypeError. Its calendar of Taiwan works.
# Needs: node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit node-early@npm:node@24.0.0 node-late@npm:node@24.21.0 @js-temporal/polyfill@0.5.1 temporal-polyfill@1.0.8 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { Temporal as first } from "@js-temporal/polyfill";
import { Temporal as second } from "temporal-polyfill/full";

const asked = (question) => {
  try {
    return String(question());
  } catch (problem) {
    return `${problem.name}: ${problem.message}`;
  }
};
const seen = [first, second].map(({ PlainDate }) => [
  asked(() => { const day = PlainDate.from("2026-02-16").withCalendar("chinese"); return `${day.year} ${day.monthCode} ${day.day}`; }),
  asked(() => PlainDate.from({ calendar: "chinese", year: 2025, monthCode: "M06L", day: 1 }).withCalendar("iso8601")),
  asked(() => PlainDate.from("2026-02-03").withCalendar("roc").year),
]);
console.log(process.version, "ICU", process.versions.icu, seen);
const right = ["2025 M12 29", "2025-07-25", "115"];
const wrong = ["RangeError: Unexpected leap month suffix: Mo12", "TypeError: Cannot set properties of undefined (setting 'daysInMonth')", "115"];
assert.deepStrictEqual(seen, [process.version === "v24.0.0" ? right : wrong, right]);
JS
for release in early late; do "node_modules/node-$release/bin/node" seen.mjs; done
