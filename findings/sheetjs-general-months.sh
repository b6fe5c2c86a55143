#!/usr/bin/env bash
# SheetJS drops 个月 from a cell that shows 3个月, if the number's own format is General.
#
# Guess before looking: a library that prints a cell as Excel does prints the words of the format with General as with 0. A Chinese
# user who adds 个月 behind the G/通用格式 that Excel offers stores General"个月". Of 0"个工作日" SheetJS makes 10个工作日, of
# General"个月" 3: a period of three months is a bare 3 in CSV and HTML. xlsx2csv gives both bare.
# Needs: node with npm, python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q openpyxl==3.1.5 xlsx2csv==0.8.6
npm install --silent --no-fund --no-audit xlsx@0.18.5 >/dev/null
venv/bin/python - <<'PYTHON'
import openpyxl

book = openpyxl.Workbook()
for row, (number, form) in enumerate(((10, '0"个工作日"'), (3, 'General"个月"')), 1):
    book.active.cell(row, 1, number).number_format = form
book.save("periods.xlsx")
PYTHON
cat >seen.cjs <<'JS'
const xlsx = require("xlsx");
console.log(xlsx.utils.sheet_to_csv(xlsx.readFile("periods.xlsx").Sheets.Sheet).trim());
JS
by_sheetjs=$(node seen.cjs)
by_xlsx2csv=$(venv/bin/xlsx2csv periods.xlsx)
printf 'xlsx %s\n%s\nxlsx2csv 0.8.6\n%s\n' "$(node -p 'require("xlsx/package.json").version')" "$by_sheetjs" "$by_xlsx2csv"
test "$by_sheetjs" = $'10个工作日\n3'
test "$by_xlsx2csv" = $'10\n3'
