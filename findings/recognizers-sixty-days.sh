#!/usr/bin/env bash
# Microsoft's recognizers read the tenth of a month in 公告之日起六十日, and half a day or none for 24时.
#
# Guess before looking: sixty days from a notice are a length, as 三个月 and 两年 are, or are not found at all, and 24时 is the end of
# its day. 六十日 loses its 六 and is the tenth of last month or of this, 十五日内 the fifteenth, 30日 the thirtieth; only with 天 for
# 日 they are lengths. 2026年2月3日24时 is the midnight in which that day begins, or its noon. The library has a word for what it
# cannot resolve, and says it of 2月30日.
# Needs: node with npm, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit @microsoft/recognizers-text-suite@1.3.1 >/dev/null
cat >seen.cjs <<'JS'
const assert = require("node:assert");
const suite = require("@microsoft/recognizers-text-suite");

const today = new Date(2026, 1, 3, 12);
const read = (text) =>
  suite.recognizeDateTime(text, "zh-cn", undefined, today).map(({ text, resolution }) => [text, ...resolution.values.map(({ value }) => value)].join(" "));
const seen = Object.fromEntries(
  ["三个月内", "六十天内", "公告之日起六十日", "十五日内", "2026年2月3日24时", "2026年2月30日"].map((text) => [text, read(text)]));
console.log("recognizers-text-suite", require("@microsoft/recognizers-text-suite/package.json").version, seen);
assert.deepStrictEqual(seen, {
  三个月内: ["三个月 7776000"],
  六十天内: ["六十天 5184000"],
  公告之日起六十日: ["十日 2026-01-10 2026-02-10"],
  十五日内: ["十五日 2026-01-15 2026-02-15"],
  "2026年2月3日24时": ["2026年2月3日24时 2026-02-03 00:00:00 2026-02-03 12:00:00"],
  "2026年2月30日": ["2026年2月30日 not resolved"],
});
JS
TZ=Asia/Shanghai node seen.cjs
