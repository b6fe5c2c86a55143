#!/usr/bin/env bash
# zhlint makes 1。公示期限 of the heading 1.公示期限, and (2026) of the year of a case.
#
# Guess before looking: a linter for Chinese text leaves the dot behind a heading's number, as it leaves that of 1.5, and the brackets that
# a case number has by rule. Its default rules turn the dot into a full stop, so that the heading is the sentence "1"; they make
# half-width brackets of （2026）京01民初3号 and of （一）, and part the number of the court from its place. autocorrect leaves the
# dot and the brackets alone.
# Needs: node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit zhlint@0.8.2 autocorrect-node@2.14.0 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readFileSync } from "node:fs";
import autocorrect from "autocorrect-node";
import { run } from "zhlint";

const texts = ["1.公示期限", "金额1.5万元", "（2026）京01民初3号", "（一）公示期限"];
const seen = {
  zhlint: texts.map((text) => run(text, { rules: { preset: "default" } }).result),
  "autocorrect-node": texts.map((text) => autocorrect.format(text)),
};
for (const [name, lines] of Object.entries(seen)) console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version, lines);
assert.deepStrictEqual(seen.zhlint, ["1。公示期限", "金额 1.5 万元", "(2026) 京 01 民初3号", "(一) 公示期限"]);
assert.deepStrictEqual(seen["autocorrect-node"], ["1.公示期限", "金额 1.5 万元", "（2026）京 01 民初 3 号", "（一）公示期限"]);
JS
node seen.mjs
