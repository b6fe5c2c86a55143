#!/usr/bin/env bash
# AlaSQL's MAX of three days written 2026-02-03 is nothing, and its DATE of a day is the text 26.02.03.
#
# Guess before looking: SQL compares days in ISO 8601 as text, so that MAX is the latest, as ORDER BY and SQLite have it; a cast to DATE is a day, and adding a month to 31 January
# stops at the 28th. AlaSQL's MAX knows numbers and Date objects alone and says nothing of what it leaves out, a cast gives a text with two digits of the
# year, 30 February being 26.03.02, and a month after 31 January is 3 March.
# Needs: node with npm, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit alasql@4.19.1 >/dev/null
cat >seen.cjs <<'JS'
const assert = require("node:assert");
const alasql = require("alasql");

const days = ["2026-02-03", "2026-03-05", "2026-02-10"].map((closes) => ({ closes }));
const [latest] = alasql("SELECT MAX(closes) AS latest, COUNT(*) AS days FROM ?", [days]);
const sorted = alasql("SELECT closes FROM ? ORDER BY closes DESC", [days])[0].closes;
const cast = ["2026-02-03", "2026-02-30"].map((day) => alasql(`SELECT VALUE CAST('${day}' AS DATE)`));
const later = alasql("SELECT VALUE DATEADD(month, 1, '2026-01-31')").toISOString().slice(0, 10);
console.log("AlaSQL", alasql.version, { latest, sorted, cast, later });
assert.deepStrictEqual([latest.latest, latest.days, sorted], [undefined, 3, "2026-03-05"]);
assert.deepStrictEqual([cast, later], [["26.02.03", "26.03.02"], "2026-03-03"]);
JS
TZ=UTC node seen.cjs
