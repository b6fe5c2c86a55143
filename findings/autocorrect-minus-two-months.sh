#!/usr/bin/env bash
# autocorrect makes 2 月 3 日 -2 月 10 日 of the window 2月3日-2月10日, with a minus before the month.
#
# Guess before looking: a formatter that puts blanks between Chinese and figures puts them on both sides of a hyphen between two days, or on
# none, as it leaves 9:00-11:30. It takes the hyphen for the sign of the number behind it, and writes a blank before it alone; 3号-5号
# becomes 3 号 -5 号. A dash (—) and 至 are left in place.
# Needs: node with npm, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit autocorrect-node@2.14.0 >/dev/null
cat >seen.cjs <<'JS'
const assert = require("node:assert");
const autocorrect = require("autocorrect-node");
const seen = ["2月3日-2月10日", "3号-5号", "9:00-11:30", "2月3日—2月10日", "2月3日至2月10日"].map((text) => autocorrect.format(text));
console.log("autocorrect-node", require("autocorrect-node/package.json").version, seen);
assert.deepStrictEqual(seen, ["2 月 3 日 -2 月 10 日", "3 号 -5 号", "9:00-11:30", "2 月 3 日—2 月 10 日", "2 月 3 日至 2 月 10 日"]);
JS
node seen.cjs
