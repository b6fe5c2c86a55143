#!/usr/bin/env bash
# A cell that Excel shows as 30天 by the format General"天" is General"天" to xlsx2html, Gnral天ee to hucre and 30 to excelize, SheetJS and xlsx2csv.
#
# Guess before looking: General in a format is the number as it is, also with words beside it, and the quotation marks are not printed.
# xlsx2html prints the format itself, and the marks of 0"天" too; it puts figures of the day into [DBNum1] and a minus before a
# weekday. hucre prints General letter by letter, taking its e's out for the exponent, and 上午/下午h时mm分 for three in the afternoon.
# excelize leaves out the 天, as do SheetJS and xlsx2csv, xlsx2csv in 0"天" too; excelize prints the days and hours right.
# Needs: node with npm, python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q openpyxl==3.1.5 lxml==6.1.3 xlsx2html==0.6.4 excelize==0.1.0 xlsx2csv==0.8.6
venv/bin/python - <<'PYTHON'
import re
from importlib.metadata import version

import excelize
import openpyxl
from xlsx2html import xlsx2html

CELLS = {
    'General"天"': 30,
    '0"天"': 30,
    '[DBNum1][$-804]yyyy"年"m"月"d"日";@': 46056,
    "[$-804]aaaa;@": 46056,
    '[$-804]上午/下午h"时"mm"分";@': 46056.6458333333,
}
book = openpyxl.Workbook()
for at, (form, value) in enumerate(CELLS.items(), 1):
    book.active.cell(at, 1, value).number_format = form
book.save("a.xlsx")
xlsx2html("a.xlsx", "a.html")
with open("a.html", encoding="utf-8") as page:
    web = [re.sub("<.*?>", "", cell).strip() for cell in re.findall(r"<td[^>]*>(.*?)</td>", page.read(), flags=re.DOTALL)]
file = excelize.open_file("a.xlsx")
go = [file.get_cell_value("Sheet", f"A{at}") for at in range(1, 6)]
print("xlsx2html", version("xlsx2html"), web)
print("excelize", version("excelize"), go)
assert web[:2] == ['General"天"', '30"天"'] and web[2] == "[3BNu21][$-804]2026年2月3日" and web[3] == "-46056aaaa", web
assert go == ["30", "30天", "二○二六年二月三日", "星期二", "下午3时30分"], go
PYTHON
npm install --silent --no-fund --no-audit hucre@1.0.0 xlsx@0.18.5 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readFileSync } from "node:fs";
import { formatValue } from "hucre";
import xlsx from "xlsx";
const seen = [formatValue(30, 'General"天"'), formatValue(30, '0"天"'), formatValue(46056.6458333333, '上午/下午h"时"mm"分"'), formatValue(46056, 'yyyy"年"m"月"d"日"')];
console.log("hucre", JSON.parse(readFileSync("node_modules/hucre/package.json")).version, seen);
assert.deepStrictEqual(seen, ["Gnral天ee", "30天", "上午/下午h时mm分", "2026年2月3日"]);
const csv = xlsx.utils.sheet_to_csv(xlsx.read(readFileSync("a.xlsx")).Sheets.Sheet).split("\n").slice(0, 2);
console.log("xlsx", xlsx.version, csv);
assert.deepStrictEqual(csv, ["30", "30天"]);
JS
node seen.mjs
venv/bin/xlsx2csv a.xlsx >all.csv
sed -n 1,2p all.csv | tee csv.txt
printf '%s\n' 30 30 | cmp - csv.txt
