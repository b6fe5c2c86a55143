#!/usr/bin/env bash
# JavaScript's Intl.Segmenter parts 第十五条, article fifteen, into 第十 and 五条, the tenth and five articles, and 二〇二六年 into four.
#
# Guess before looking: numbers are what a segmenter of words keeps whole in every language: 15 and 2026 are, 十五 is in its dictionary. With 第 before it and 条 behind the longest
# words win, 第十 and 五条; 〇 is no figure to it; and a court's district, 朝阳区, is parted where the city, 北京市, is one word.
# Needs: node with npm, the network for the pinned package (node 24 with ICU 77).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit node@24.0.0 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
const words = (text) => [...segmenter.segment(text)].map(({ segment }) => segment).join("|");
const seen = Object.fromEntries(["第十五条", "二〇二六年", "2026年", "朝阳区人民法院", "北京市"].map((text) => [text, words(text)]));
console.log("ICU", process.versions.icu, seen);
assert.deepStrictEqual(seen, {
  第十五条: "第十|五条", 二〇二六年: "二|〇|二|六年", "2026年": "2026|年", 朝阳区人民法院: "朝阳|区|人民法院", 北京市: "北京市",
});
JS
node_modules/.bin/node seen.mjs
