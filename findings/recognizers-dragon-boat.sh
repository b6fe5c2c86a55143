#!/usr/bin/env bash
# Microsoft's recognizers put 端午节 on 5 May and 春节 on New Year's Day.
#
# Guess before looking: a recognizer for Chinese dates that knows a festival's name knows that its day is one of the lunar
# calendar: in 2026 the Dragon Boat Festival is 19 June, the Spring Festival 17 February; what it cannot compute it leaves
# without a date, as it does 农历正月初七. The lunar month and day are taken for solar ones: 端午节 is 5 May, 春节 1 January, 中秋节
# 15 August, 重阳节 9 September, with dates as firm as that of 国庆节.
# Needs: node with npm, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit @microsoft/recognizers-text-suite@1.3.1 >/dev/null
cat >seen.cjs <<'JS'
const assert = require("node:assert");
const suite = require("@microsoft/recognizers-text-suite");

const today = new Date(2026, 3, 1, 12);
const read = (text) =>
  suite.recognizeDateTime(text, "zh-cn", undefined, today).flatMap(({ resolution }) =>
    (resolution?.values ?? []).map(({ value }) => value));
const seen = Object.fromEntries(["国庆节", "端午节", "春节", "中秋节", "重阳节", "农历正月初七"].map((name) => [name, read(name)]));
console.log("recognizers-text-suite", require("@microsoft/recognizers-text-suite/package.json").version, seen);
assert.deepStrictEqual(seen, {
  国庆节: ["2025-10-01", "2026-10-01"],
  端午节: ["2025-05-05", "2026-05-05"],
  春节: ["2026-01-01", "2027-01-01"],
  中秋节: ["2025-08-15", "2026-08-15"],
  重阳节: ["2025-09-09", "2026-09-09"],
  农历正月初七: [],
});
JS
TZ=Asia/Shanghai node seen.cjs
