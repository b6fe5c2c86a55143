#!/usr/bin/env bash
# chinese-numbers-converter reads 1000030000000 in 一亿三千万, a hundred and thirty million, and 105 in 百分之五.
#
# Guess before looking: the library says that it goes up to 亿 and knows whole numbers only; 一亿三千万 is one, the price of a plot of land, and five
# per cent is refused or left as it stands. Behind a 亿 the number is multiplied by 万 once more, and 百分之五 is a hundred and five
# without a word; its toArabicString makes 100分之5 and, of the third of February, 二〇二六年二月三日, the right figures.
# Needs: node with npm, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit chinese-numbers-converter@2.3.1 >/dev/null
cat >seen.cjs <<'JS'
const assert = require("node:assert");
const ChineseNumber = require("chinese-numbers-converter");

const words = ["三千万", "一亿", "一亿三千万", "一亿零五十万", "1.3亿", "百分之五"];
const seen = Object.fromEntries(words.map((word) => [word, new ChineseNumber(word).toInteger()]));
const written = ["百分之五", "二〇二六年二月三日"].map((word) => new ChineseNumber(word).toArabicString());
console.log(seen, written);
assert.deepStrictEqual(seen, {
  三千万: 3e7, 一亿: 1e8, 一亿三千万: 1000030000000, 一亿零五十万: 1000000500000, "1.3亿": 1.3e8, 百分之五: 105,
});
assert.deepStrictEqual(written, ["100分之5", "2026年2月3日"]);
JS
node seen.cjs
