#!/usr/bin/env bash
# A cell that shows 60:00 hours is 12:00:00 to pylightxl and noon of 1 January 1900 to ExcelJS.
#
# Guess before looking: a number with the format [h]:mm is a length of time, which a reader gives as such, as a number, or as Excel shows it.
# openpyxl and calamine give two days and twelve hours, SheetJS 60:00. pylightxl drops the days, so that 24 hours are
# 00:00:00; ExcelJS gives a moment.
# Needs: python3 with venv, node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q XlsxWriter==3.3.1 openpyxl==3.1.5 python-calamine==0.9.1 pylightxl==1.61
npm install --silent --no-fund --no-audit exceljs@4.4.0 xlsx@0.18.5 >/dev/null
cat >seen.py <<'PYTHON'
from datetime import timedelta
from importlib.metadata import version

import openpyxl
import pylightxl
import xlsxwriter
from python_calamine import CalamineWorkbook

book = xlsxwriter.Workbook("hours.xlsx")
sheet = book.add_worksheet()
for column, days in enumerate((1, 2.5)):
    sheet.write_number(0, column, days, book.add_format({"num_format": "[h]:mm"}))
book.close()
light = pylightxl.readxl("hours.xlsx")
seen = {
    "openpyxl": list(next(openpyxl.load_workbook("hours.xlsx").active.values)),
    "python-calamine": CalamineWorkbook.from_path("hours.xlsx").get_sheet_by_index(0).to_python()[0],
    "pylightxl": light.ws(light.ws_names[0]).row(1),
}
for name, hours in seen.items():
    print(name, version(name), [str(hour) for hour in hours])
right = [timedelta(days=1), timedelta(days=2, hours=12)]
assert seen == {"openpyxl": right, "python-calamine": right, "pylightxl": ["00:00:00", "12:00:00"]}, seen
PYTHON
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readFileSync } from "node:fs";
import exceljs from "exceljs";
import xlsx from "xlsx";

const book = new exceljs.Workbook();
await book.xlsx.readFile("hours.xlsx");
const seen = {
  exceljs: ["A1", "B1"].map((cell) => book.worksheets[0].getCell(cell).value.toISOString()),
  xlsx: xlsx.utils.sheet_to_csv(xlsx.readFile("hours.xlsx").Sheets.Sheet1).trim().split(","),
};
for (const [name, words] of Object.entries(seen)) console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version, words);
assert.deepStrictEqual(seen, { exceljs: ["1899-12-31T00:00:00.000Z", "1900-01-01T12:00:00.000Z"], xlsx: ["24:00", "60:00"] });
JS
venv/bin/python seen.py
TZ=Asia/Shanghai node seen.mjs
