#!/usr/bin/env bash
# chrono's parser for traditional Chinese reads the year 26 in 二〇二六年三月二日, and 6 o'clock in 上午9时30分.
#
# Guess before looking: a date in Chinese numerals is written alike in both scripts, so both parsers of chrono-node read it
# alike. The one for zh.hans gives 2026; the one for zh.hant knows no 〇, begins behind it and gives the year 0026 without a
# doubt. 上午9时30分 with 时 for 時 is the morning's 6 o'clock to it. Of the other's own, 15日下午3点 loses its 15th: the day is
# that of the reference.
# Needs: node with npm, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit chrono-node@2.10.3 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readFileSync } from "node:fs";
import * as chrono from "chrono-node";

const reference = { instant: new Date("2026-03-02T04:00:00Z"), timezone: 0 };
const read = (parser, text) =>
  parser.parse(text, reference).map(({ text, start }) =>
    `${text} ${["year", "month", "day", "hour"].map((unit) => start.get(unit)).join(" ")}`);
const seen = {
  numerals: [read(chrono.zh.hans, "二〇二六年三月二日"), read(chrono.zh.hant, "二〇二六年三月二日")],
  hour: [read(chrono.zh.hans, "2026年3月2日上午9时30分"), read(chrono.zh.hant, "2026年3月2日上午9时30分")],
  day: [read(chrono.zh.hans, "15日下午3点")],
};
console.log("chrono-node", JSON.parse(readFileSync("node_modules/chrono-node/package.json")).version);
console.log(seen);
assert.deepStrictEqual(seen.numerals, [["二〇二六年三月二日 2026 3 2 12"], ["二六年三月二日 26 3 2 12"]]);
assert.deepStrictEqual(seen.hour, [["2026年3月2日上午9时30分 2026 3 2 9"], ["2026年3月2日 2026 3 2 12", "上午 2026 3 2 6"]]);
assert.deepStrictEqual(seen.day, [["下午3点 2026 3 2 15"]]);
JS
TZ=UTC node seen.mjs
