#!/usr/bin/env bash
# HyperFormula reads 2026-02-03 as words, 3/2/2026 as 3 February, and prints a whole day as [0]:00.
#
# Guess before looking: a cell with 2026-02-03, the one form of a day that no country reads otherwise, is a day to a spreadsheet, and TEXT(1,
# "[h]:mm") is 24:00. Unless told its forms of dates, HyperFormula takes days with the day first and strokes between alone:
# 2026-02-03 and 2026/2/3 are text, ten days after them an error, and 3/2/2026 is 3 February. Of [h]:mm it makes [0]:00, though
# [hh]:mm is 24:00.
# Needs: node with npm, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit hyperformula@3.5.0 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { HyperFormula } from "hyperformula";

const cells = ["2026-02-03", "=A1+10", "2026/2/3", "3/2/2026", "=D1-DATE(2026,2,3)", '=TEXT(1,"[h]:mm")', '=TEXT(1,"[hh]:mm")'];
const seen = HyperFormula.buildFromArray([cells], { licenseKey: "gpl-v3" }).getSheetValues(0)[0].map((value) => value.value ?? value);
console.log("hyperformula", HyperFormula.version, Object.fromEntries(cells.map((cell, at) => [cell, seen[at]])));
assert.deepStrictEqual(seen, ["2026-02-03", "#VALUE!", "2026/2/3", 46056, 0, "[0]:00", "24:00"]);
JS
TZ=Asia/Shanghai node seen.mjs
