#!/usr/bin/env bash
# hot-formula-parser adds 10 to "2026-02-03" and comes to 2036, and to DATE(2026,2,3) and has an error.
#
# Guess before looking: a day with ten added is ten days later, 13 February, in a parser of Excel's formulas, whether it is
# written as a text or made by DATE. Of the text the figures before the stroke are taken for a number; a day made by DATE is
# an object of JavaScript that no sum takes. EDATE from 31 January by a month is 3 March. DAYS and NETWORKDAYS of the same
# texts are right.
# Needs: node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit hot-formula-parser@4.0.0 >/dev/null
cat >seen.cjs <<'JS'
const assert = require("node:assert");
const { Parser } = require("hot-formula-parser");

const parser = new Parser();
const value = (formula) => { const { error, result } = parser.parse(formula); return error ?? result; };
const seen = ['"2026-02-03"+10', "DATE(2026,2,3)+10", 'EDATE("2026-01-31",1)', 'DAYS("2026-03-05","2026-02-03")', 'NETWORKDAYS("2026-02-01","2026-02-12")'].map(value);
console.log("hot-formula-parser", seen);
assert.deepStrictEqual(seen, [2036, "#VALUE!", 46084, 30, 9]);
JS
TZ=Asia/Shanghai node seen.cjs
