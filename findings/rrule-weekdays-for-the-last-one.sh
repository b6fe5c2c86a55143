#!/usr/bin/env bash
# rrule.js calls the last working day of each month "every month on weekdays", and half past nine "at 9".
#
# Guess before looking: toText says what a rule means, or isFullyConvertibleToText says that it cannot. For BYSETPOS=-1, the last of a
# month's Mondays to Fridays, and for the tenth of them, it gives the words of the rule without BYSETPOS, and claims to have said
# all; of BYHOUR=9;BYMINUTE=30 it leaves out the minutes. The days themselves are right. rrule-temporal says both.
# Needs: node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit rrule@2.8.1 rrule-temporal@2.2.8 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readFileSync } from "node:fs";
import rrule from "rrule";
import { RRuleTemporal } from "rrule-temporal";
import { toText } from "rrule-temporal/totext";

const rules = {
  last: "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
  tenth: "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=10",
  all: "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR",
  hour: "FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=30",
};
const seen = {};
for (const [name, text] of Object.entries(rules)) {
  const rule = rrule.RRule.fromString(text);
  seen[name] = [rule.toText(), rule.isFullyConvertibleToText()];
}
const days = rrule.rrulestr(`DTSTART:20260101T000000Z\nRRULE:${rules.last};COUNT=2`).all().map((day) => day.toISOString().slice(0, 10));
const other = toText(new RRuleTemporal({ rruleString: `DTSTART;TZID=Asia/Shanghai:20260101T000000\nRRULE:${rules.last}` }), "en");
for (const name of ["rrule", "rrule-temporal"]) console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version);
console.log(seen, days, other);
assert.deepStrictEqual(days, ["2026-01-30", "2026-02-27"]);
for (const name of ["last", "tenth", "all"]) assert.deepStrictEqual(seen[name], ["every month on weekdays", true]);
assert.deepStrictEqual(seen.hour, ["every week on Monday at 9", true]);
assert.match(other, /on the last instance$/);
JS
node seen.mjs
