#!/usr/bin/env bash
# SheetJS reads the days of a sheet that counts from 1904 four years and a day too early.
#
# Guess before looking: a reader that knows a workbook's date1904 gives the same day in each of its answers, as openpyxl and
# calamine do. The text that SheetJS makes of the cell (CSV, and w) is right; the Date that cellDates asks for is 2 February 2022
# for 3 February 2026, and with it every row of sheet_to_json. Sheets that began on an old Mac Excel count so for good.
# Needs: node with npm, python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q openpyxl==3.1.5 python-calamine==0.9.1
npm install --silent --no-fund --no-audit xlsx@0.18.5 >/dev/null
venv/bin/python - <<'PYTHON'
from datetime import date
from importlib.metadata import version

import openpyxl
import python_calamine
from openpyxl.utils.datetime import CALENDAR_MAC_1904

book = openpyxl.Workbook()
book.epoch = CALENDAR_MAC_1904
book.active["A1"] = date(2026, 2, 3)
book.save("mac.xlsx")
seen = {
    "openpyxl": openpyxl.load_workbook("mac.xlsx").active["A1"].value.date(),
    "python-calamine": python_calamine.CalamineWorkbook.from_path("mac.xlsx").get_sheet_by_index(0).to_python()[0][0],
}
for name, day in seen.items():
    print(name, version(name), day)
assert set(seen.values()) == {date(2026, 2, 3)}, seen
PYTHON
cat >seen.cjs <<'JS'
const assert = require("node:assert");
const xlsx = require("xlsx");

const sheet = xlsx.readFile("mac.xlsx", { cellDates: true }).Sheets.Sheet;
const [[day]] = xlsx.utils.sheet_to_json(sheet, { header: 1 });
const text = xlsx.utils.sheet_to_csv(sheet).trim();
console.log("xlsx", require("xlsx/package.json").version, day.toISOString().slice(0, 10), "as CSV", text);
assert.deepStrictEqual([day.toISOString().slice(0, 10), text], ["2022-02-02", "2026-02-03"]);
JS
TZ=UTC node seen.cjs
