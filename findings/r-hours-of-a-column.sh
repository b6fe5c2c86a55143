#!/usr/bin/env bash
# R drops 17:00 of a whole column of moments in which one row is a day, and reads 20 February of the year 3 in 3/2/2026.
#
# Guess before looking: a column of text becomes moments row by row, and a row that cannot be read is NA with a word. R looks for one format that fits all rows and leaves out
# what stands behind: the hours of all hearings go where one has none, 起 goes behind the day. as.Date goes by the first row: what
# is written otherwise is NA without a warning, and day, month and year are year, month and the first two digits of a day.
# Needs: node with npm, the network for the pinned packages (R itself, in WebAssembly).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit webr@0.6.0 ws@7.5.14 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { WebR } from "webr";

const webr = new WebR({ interactive: false });
await webr.init();
const asked = [
  'format(as.POSIXct(c("2026-02-03", "2026-03-02 17:00"), tz = "Asia/Shanghai"), "%m-%d %H:%M")',
  'format(as.POSIXct(c("2026-03-02 17:00", "2026-02-03"), tz = "Asia/Shanghai"), "%m-%d %H:%M")',
  'format(as.Date(c("2026/02/03", "2026-02-03")))',
  'format(as.Date(c("3/2/2026", "2026-02-03 from")))',
  'format(as.Date("2026\u5e742\u67083\u65e5\u8d77", "%Y\u5e74%m\u6708%d\u65e5"))',
];
const seen = [];
for (const code of asked) seen.push((await (await webr.evalR(code)).toJs()).values);
console.log(await webr.evalRString("R.version.string"), seen);
assert.deepStrictEqual(seen, [
  ["02-03 00:00", "03-02 00:00"], ["03-02 00:00", "02-03 00:00"], ["2026-02-03", null], ["0003-02-20", null], ["2026-02-03"],
]);
process.exit(0);
JS
node seen.mjs
