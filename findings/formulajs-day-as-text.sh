#!/usr/bin/env bash
# formulajs prints 46056 for TEXT(46056, "yyyy年m月d日"), and counts eight working days backwards where it counts seven forwards.
#
# Guess before looking: functions that bear Excel's names give what Excel gives: 2026年2月3日, and from 10 March to 1 March minus the working
# days from 1 to 10 March. TEXT knows no format of a date and gives the number; NETWORKDAYS with its ends changed round is -8 for
# 7, as the Sunday at the end counts as well. DATEVALUE("2026-02-03") is eight in the morning in Shanghai, of "2026/2/3"
# midnight, so that two cells of one day are not equal. HyperFormula and Python's formulas print the day and count -7 or 7.
# Needs: python3 with venv, node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q formulas==1.3.4
npm install --silent --no-fund --no-audit @formulajs/formulajs@4.6.1 hyperformula@3.5.0 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readFileSync } from "node:fs";
import * as excel from "@formulajs/formulajs";
import { HyperFormula } from "hyperformula";

const first = new Date(2026, 2, 1), last = new Date(2026, 2, 10);
const seen = {
  text: excel.TEXT(46056, "yyyy年m月d日"),
  days: [excel.NETWORKDAYS(first, last), excel.NETWORKDAYS(last, first)],
  hours: ["2026-02-03", "2026/2/3"].map((text) => excel.DATEVALUE(text).getHours()),
};
const cells = ['=TEXT(46056,"yyyy年m月d日")', "=NETWORKDAYS(DATE(2026,3,1),DATE(2026,3,10))", "=NETWORKDAYS(DATE(2026,3,10),DATE(2026,3,1))"];
const sheet = HyperFormula.buildFromArray([cells], { licenseKey: "gpl-v3" }).getSheetValues(0)[0];
for (const name of ["@formulajs/formulajs", "hyperformula"]) console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version);
console.log(seen, "HyperFormula:", sheet);
assert.deepStrictEqual(seen, { text: "46056", days: [7, -8], hours: [8, 0] });
assert.deepStrictEqual([sheet[0], Math.abs(sheet[1]), Math.abs(sheet[2])], ["2026年2月3日", 7, 7]);
JS
cat >seen.py <<'PYTHON'
from importlib.metadata import version

import formulas

given = [formulas.Parser().ast(cell)[1].compile()() for cell in (
    '=TEXT(46056,"yyyy年m月d日")', "=NETWORKDAYS(DATE(2026,3,1),DATE(2026,3,10))", "=NETWORKDAYS(DATE(2026,3,10),DATE(2026,3,1))")]
print("formulas", version("formulas"), [str(value) for value in given])
assert [str(value) for value in given] == ["2026年2月3日", "7", "-7"], given
PYTHON
TZ=Asia/Shanghai node seen.mjs
venv/bin/python seen.py
