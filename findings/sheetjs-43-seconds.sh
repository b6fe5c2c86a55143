#!/usr/bin/env bash
# SheetJS reads each day of a sheet as 23:59:17 of the day before, in the time zone of China alone.
#
# Guess before looking: with cellDates a cell of 3 February is the third of February where the program runs, at midnight. In
# Shanghai it is 2 February 23:59:17, since the days are counted from 1899 with the offset that the zone had then: until 1901
# Shanghai's clocks were 5 minutes and 43 seconds ahead of today's, and the library, which corrects by whole minutes, forgets the
# 43 seconds. Written, the third has 43 seconds too many. In UTC, where tests run, all is right; so is the sheet as CSV.
# Needs: node with npm, python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q openpyxl==3.1.5
npm install --silent --no-fund --no-audit xlsx@0.18.5 >/dev/null
venv/bin/python - <<'PYTHON'
from datetime import date

import openpyxl

book = openpyxl.Workbook()
book.active["A1"] = date(2026, 2, 3)
book.save("day.xlsx")
PYTHON
cat >seen.cjs <<'JS'
const xlsx = require("xlsx");

const sheet = xlsx.readFile("day.xlsx", { cellDates: true }).Sheets.Sheet;
const day = sheet.A1.v;
console.log([day.getMonth() + 1, day.getDate(), day.getHours(), day.getMinutes(), day.getSeconds()].join(" "), xlsx.utils.sheet_to_csv(sheet).trim());
const book = xlsx.utils.book_new();
xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet([[new Date(2026, 1, 3)]], { cellDates: true }), "day");
xlsx.writeFile(book, "written.xlsx");
JS
printf 'xlsx %s\n' "$(node -p 'require("xlsx/package.json").version')"
for zone in Asia/Shanghai Asia/Tokyo UTC; do
  seen=$(TZ=$zone node seen.cjs)
  written=$(venv/bin/python -c 'import openpyxl; print(openpyxl.load_workbook("written.xlsx").active["A1"].value)')
  printf '%s: read (month day h m s, CSV) %s; written %s\n' "$zone" "$seen" "$written"
  case $zone in
  Asia/Shanghai) test "$seen; $written" = "2 2 23 59 17 2026-02-03; 2026-02-03 00:00:43" ;;
  *) test "${seen#2 3 0 0 }" != "$seen" ;;
  esac
done
