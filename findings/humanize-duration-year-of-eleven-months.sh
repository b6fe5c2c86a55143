#!/usr/bin/env bash
# humanize-duration says 11 个月, 4 周, 2 天, 4 小时, 30 分钟 for 365 days, and a month and 13 hours for 31.
#
# Guess before looking: 365 days are a year, or 12 months and 5 days to who counts months of 30; 31 days a month and a day. The library's year has 365.25 days and its month
# a twelfth of that, 30.4375, so that what remains is told in hours and minutes that nobody meant; a period of 30 days is 4 weeks, 2 days.
# Needs: node with npm, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit humanize-duration@3.35.1 >/dev/null
cat >seen.cjs <<'JS'
const assert = require("node:assert");
const humanize = require("humanize-duration");

const seen = [30, 31, 60, 365].map((days) => humanize(days * 864e5, { language: "zh_CN" }));
console.log(seen);
assert.deepStrictEqual(seen, ["4 周, 2 天", "1 个月, 13 小时, 30 分钟", "1 个月, 4 周, 1 天, 13 小时, 30 分钟", "11 个月, 4 周, 2 天, 4 小时, 30 分钟"]);
JS
node seen.cjs
