#!/usr/bin/env bash
# feelin gives P28D for the years and months from 31 January to 28 February, and holds thirty days for less than a month.
#
# Guess before looking: years and months duration() of DMN's language of rules is a number of whole months, P0M or P1M here, never
# days; and a length in days and one in months, which cannot be compared, are null to <, as a date and a moment are. The
# function counts 28 days and gives them; from 15 January to 20 March it is months and days. P30D < P1M is true, where that very
# month, from 31 January, ends after 28; P31D < P1M is false. A date is neither before nor after a moment: null.
# Needs: node with npm, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit feelin@8.2.0 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { evaluate } from "feelin";

const said = (rule) => { const { value } = evaluate(rule, {}); return value?.iso ?? value; };
const rules = {
  'years and months duration(date("2026-01-31"), date("2026-02-28"))': "P28D",
  'years and months duration(date("2026-01-15"), date("2026-03-20"))': "P2M5D",
  'duration("P30D") < duration("P1M")': true,
  'duration("P31D") < duration("P1M")': false,
  'string(date("2026-01-31") + duration("P1M"))': "2026-02-28",
  'date("2026-02-03") < date and time("2026-02-03T09:00:00")': null,
};
const seen = Object.fromEntries(Object.keys(rules).map((rule) => [rule, said(rule)]));
console.log(seen);
assert.deepStrictEqual(seen, rules);
JS
TZ=Asia/Shanghai node seen.mjs
