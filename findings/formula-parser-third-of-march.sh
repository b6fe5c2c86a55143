#!/usr/bin/env bash
# EDATE from 31 January by a month is 3 March in fast-formula-parser and pycel, and the 28th of February in HyperFormula.
#
# Guess before looking: EDATE is there so that a month from 31 January ends in February, as Excel's manual says and the law of periods does. fast-formula-parser
# and pycel add one to the month and let the days run over. EOMONTH is right in both; DATE(2026,3,0) is 3 March to pycel.
# Needs: node with npm, python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit fast-formula-parser@1.0.19 hyperformula@3.1.0 >/dev/null
cat >seen.cjs <<'JS'
const assert = require("node:assert");
const FormulaParser = require("fast-formula-parser");
const { HyperFormula } = require("hyperformula");

const day = (serial) => new Date(Date.UTC(1899, 11, 30 + Math.round(serial))).toISOString().slice(0, 10);
const parser = new FormulaParser({ onCell: () => null, onRange: () => [] });
const position = { row: 1, col: 1, sheet: "A" };
const seen = {};
for (const formula of ["EDATE(DATE(2026,1,31),1)", "EDATE(DATE(2026,3,31),-1)", "EOMONTH(DATE(2026,1,31),1)"]) {
  const sheet = HyperFormula.buildFromArray([["=" + formula]], { licenseKey: "gpl-v3" });
  seen[formula] = [day(parser.parse(formula, position)), day(sheet.getCellValue({ sheet: 0, row: 0, col: 0 }))];
}
console.log("fast-formula-parser, HyperFormula:", seen);
assert.deepStrictEqual(seen, {
  "EDATE(DATE(2026,1,31),1)": ["2026-03-03", "2026-02-28"],
  "EDATE(DATE(2026,3,31),-1)": ["2026-03-03", "2026-02-28"],
  "EOMONTH(DATE(2026,1,31),1)": ["2026-02-28", "2026-02-28"],
});
JS
node seen.cjs
python3 -m venv venv
venv/bin/pip install -q pycel==1.0b30 openpyxl==3.1.5
venv/bin/python - <<'PYTHON'
from datetime import date, timedelta

import openpyxl
from pycel import ExcelCompiler, __version__

book = openpyxl.Workbook()
formulas = ("=EDATE(DATE(2026,1,31),1)", "=EOMONTH(DATE(2026,1,31),1)", "=DATE(2026,3,0)")
for row, formula in enumerate(formulas, 1):
    book.active[f"A{row}"] = formula
book.save("days.xlsx")
sheet = ExcelCompiler(filename="days.xlsx")
seen = {formula: str(date(1899, 12, 30) + timedelta(int(sheet.evaluate(f"Sheet!A{row}")))) for row, formula in enumerate(formulas, 1)}
print("pycel", __version__, seen)
assert list(seen.values()) == ["2026-03-03", "2026-02-28", "2026-03-03"], seen
PYTHON
