#!/usr/bin/env bash
# lunr takes a title of Chinese words into its index as an empty word, and does not find it by its whole title.
#
# Guess before looking: an index that does not know Chinese takes what stands between two blanks for one word, so that a title is found by
# itself or by a part with stars. lunr trims from both ends of a word all that is no Latin letter, digit or underscore: of 结果公示
# nothing is left, of 2026年公示 the year. No search in Chinese finds a thing, and none says why.
# Needs: node with npm, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit lunr@2.3.9 >/dev/null
cat >seen.cjs <<'JS'
const assert = require("node:assert");
const lunr = require("lunr");

const titles = ["结果公示", "2026年公示", "公示 notice"];
const index = lunr(function () {
  this.ref("title");
  this.field("title");
  for (const title of titles) this.add({ title });
});
const seen = Object.fromEntries(["结果公示", "公示", "*公示*", "2026", "notice"].map((words) => [words, index.search(words).map(({ ref }) => ref)]));
console.log("lunr", lunr.version, seen, "words in the index:", Object.keys(index.invertedIndex));
assert.deepStrictEqual(seen, { 2026: ["2026年公示"], 结果公示: [], 公示: [], "*公示*": [], notice: ["公示 notice"] });
assert.deepStrictEqual(Object.keys(index.invertedIndex).sort(), ["", "2026", "notic"]);
JS
node seen.cjs
