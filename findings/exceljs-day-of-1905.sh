#!/usr/bin/env bash
# ExcelJS reads a cell that holds 2026-02-03 in ISO 8601 as 18 July 1905.
#
# Guess before looking: a cell may hold its day as words of ISO 8601 (t="d", ISO 29500 since 2008), which is the one form without a question of
# 1900 or 1904, and readers of Excel files know it. openpyxl, calamine, xlsx2csv and SheetJS do. ExcelJS reads the number at
# the beginning, 2026, as days since 1899; with an hour behind it is the same. pylightxl refuses the whole sheet with an error.
# Needs: python3 with venv, node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q XlsxWriter==3.3.1 openpyxl==3.1.5 python-calamine==0.9.1 xlsx2csv==0.8.6 pylightxl==1.61
npm install --silent --no-fund --no-audit exceljs@4.4.0 xlsx@0.18.5 >/dev/null
cat >seen.py <<'PYTHON'
import io
import zipfile
from datetime import datetime
from importlib.metadata import version

import openpyxl
import pylightxl
import xlsxwriter
from python_calamine import CalamineWorkbook
from xlsx2csv import Xlsx2csv

book = xlsxwriter.Workbook("number.xlsx")
book.add_worksheet().write_datetime(0, 0, datetime(2026, 2, 3), book.add_format({"num_format": "yyyy-mm-dd"}))
book.close()
with zipfile.ZipFile("number.xlsx") as old, zipfile.ZipFile("day.xlsx", "w") as new:
    for name in old.namelist():
        new.writestr(name, old.read(name).replace(b'<c r="A1" s="1"><v>46056</v>', b'<c r="A1" s="1" t="d"><v>2026-02-03</v>'))


def by_xlsx2csv():
    text = io.StringIO()
    Xlsx2csv("day.xlsx").convert(text)
    return text.getvalue().strip()


def by_pylightxl():
    try:
        book = pylightxl.readxl("day.xlsx")
        return book.ws(book.ws_names[0]).index(1, 1)
    except ValueError as error:
        return f"ValueError: {error}"


seen = {
    "openpyxl": openpyxl.load_workbook("day.xlsx").active["A1"].value,
    "python-calamine": CalamineWorkbook.from_path("day.xlsx").get_sheet_by_index(0).to_python()[0][0],
    "xlsx2csv": by_xlsx2csv(),
    "pylightxl": by_pylightxl(),
}
for name, day in seen.items():
    print(name, version(name), day)
assert all(str(seen[name])[:10] == "2026-02-03" for name in ("openpyxl", "python-calamine", "xlsx2csv")), seen
assert seen["pylightxl"].startswith("ValueError"), seen
PYTHON
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readFileSync } from "node:fs";
import exceljs from "exceljs";
import xlsx from "xlsx";

const book = new exceljs.Workbook();
await book.xlsx.readFile("day.xlsx");
const day = book.worksheets[0].getCell("A1").value;
const sheet = xlsx.readFile("day.xlsx").Sheets.Sheet1;
const seen = { exceljs: day.toISOString(), xlsx: xlsx.utils.sheet_to_csv(sheet).trim() };
for (const [name, words] of Object.entries(seen)) console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version, words);
assert.deepStrictEqual(seen, { exceljs: "1905-07-18T00:00:00.000Z", xlsx: "2026-02-03" });
JS
venv/bin/python seen.py
TZ=Asia/Shanghai node seen.mjs
