#!/usr/bin/env bash
# any-date-parser reads each day of December as 1 February, as soon as a word stands behind it.
#
# Guess before looking: a parser that reads 2026年12月31日 as that day reads 2026年12月31日止 so too, or refuses it. Behind a word it finds
# 2月, the end of 12月, and takes its first day; of November it makes 1 January. The other months come out right. A month
# 13 is January of the year after, and 30 February 2 March.
# Needs: node with npm, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit any-date-parser@2.2.4 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readFileSync } from "node:fs";
import parser from "any-date-parser";

const read = (text) => {
  const day = parser.fromString(text, "zh-CN");
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].join("-");
};
const seen = Object.fromEntries(
  ["2026年12月31日", "2026年12月31日止", "2026年12月10日9时", "2026年11月5日止", "2026年10月8日止", "2026年2月28日止", "2026年13月1日", "2026年2月30日"].map((text) => [text, read(text)]));
console.log("any-date-parser", JSON.parse(readFileSync("node_modules/any-date-parser/package.json")).version, seen);
assert.deepStrictEqual(seen, {
  "2026年12月31日": "2026-12-31", "2026年12月31日止": "2026-2-1", "2026年12月10日9时": "2026-2-1", "2026年11月5日止": "2026-1-1",
  "2026年10月8日止": "2026-10-8", "2026年2月28日止": "2026-2-28", "2026年13月1日": "2027-1-1", "2026年2月30日": "2026-3-2",
});
for (let month = 1; month <= 12; month++)
  for (let day = 1; day <= 28; day++)
    assert.equal(read(`2026年${month}月${day}日止`), month > 10 ? `2026-${month - 10}-1` : `2026-${month}-${day}`);
JS
TZ=Asia/Shanghai node seen.mjs
