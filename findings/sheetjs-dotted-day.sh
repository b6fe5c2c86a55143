#!/usr/bin/env bash
# SheetJS gives 46056 for a cell that Excel shows as 2026.2.3, the format of which, yyyy.m.d, it cannot print.
#
# Guess before looking: a dot in a date format is a sign like - and /, as it is in Chinese tables and in German ones. SheetJS' formatter
# takes m. and d. for no format of a date and gives up (its error's text is "undefined"); when it reads a file it hides the error,
# and the cell's text, in CSV and JSON too, is Excel's number of the day. With the dots in quotation marks it prints the day;
# openpyxl knows the format for one of a date.
# Needs: node with npm, python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q openpyxl==3.1.5
npm install --silent --no-fund --no-audit xlsx@0.18.5 >/dev/null
cat >seen.cjs <<'JS'
const assert = require("node:assert");
const xlsx = require("xlsx");
const formats = ["yyyy.m.d", "yyyy.mm.dd", "m.d", "d.m.yyyy", "yyyy/m/d", 'yyyy"."m"."d'];
const sheet = { "!ref": "A1:A6" };
formats.forEach((z, at) => (sheet[`A${at + 1}`] = { t: "n", v: 46056, z }));
const book = xlsx.utils.book_new();
xlsx.utils.book_append_sheet(book, sheet, "a");
xlsx.writeFile(book, "a.xlsx");
const seen = xlsx.utils.sheet_to_csv(xlsx.readFile("a.xlsx").Sheets.a).trim().split("\n");
console.log("xlsx", xlsx.version, seen);
assert.deepStrictEqual(seen, ["46056", "46056", "46056", "46056", "2026/2/3", "2026.2.3"]);
assert.throws(() => xlsx.SSF.format("yyyy.m.d", 46056));
JS
node seen.cjs
venv/bin/python - <<'PYTHON'
from datetime import datetime

import openpyxl

values = [row[0].value for row in openpyxl.load_workbook("a.xlsx").active.rows]
print("openpyxl", openpyxl.__version__, values)
assert set(values) == {datetime(2026, 2, 3)}
PYTHON
