#!/usr/bin/env bash
# fast-formula-parser's EDATE from 31 January by a month is 3 March, and HyperFormula's the 28th of February.
#
# Guess before looking: EDATE is there so that a month from 31 January ends in February, as Excel's manual says and the law of periods does. fast-formula-parser
# adds one to the month and lets JavaScript's Date carry the days over. Its EOMONTH is right.
# Needs: node with npm, the network for the pinned packages.
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
