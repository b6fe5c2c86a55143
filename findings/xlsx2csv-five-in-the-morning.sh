#!/usr/bin/env bash
# xlsx2csv writes 05:00 for five in the afternoon, and 12:00 for midnight, in the form in which Chinese Excel shows a moment.
#
# Guess before looking: h:mm without AM/PM is the hour of twenty-four, with one digit where one is enough: 2026/2/3 17:00. Where a day
# stands before it, xlsx2csv takes h for the hour of twelve and prints no half of the day: 05:00, and 12:00 for midnight as for noon.
# With hh:mm it is 17:00, and with h:mm alone too. openpyxl and calamine give five in the afternoon.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q xlsx2csv==0.8.6 XlsxWriter==3.3.1 openpyxl==3.1.5 python-calamine==0.9.1
cat >seen.py <<'PYTHON'
import io
from datetime import datetime
from importlib.metadata import version

import openpyxl
import xlsxwriter
from python_calamine import CalamineWorkbook
from xlsx2csv import Xlsx2csv

FORMS = ("yyyy/m/d h:mm", "yyyy/m/d hh:mm", "h:mm")
HOURS = (datetime(2026, 2, 3, 17), datetime(2026, 2, 3), datetime(2026, 2, 3, 12))
book = xlsxwriter.Workbook("hours.xlsx")
sheet = book.add_worksheet()
for row, form in enumerate(FORMS):
    shown = book.add_format({"num_format": form})
    for column, hour in enumerate(HOURS):
        sheet.write_datetime(row, column, hour, shown)
book.close()
text = io.StringIO()
Xlsx2csv("hours.xlsx").convert(text)
seen = dict(zip(FORMS, (line.split(",") for line in text.getvalue().splitlines())))
print("xlsx2csv", version("xlsx2csv"))
for form, hours in seen.items():
    print(form, hours)
first = next(openpyxl.load_workbook("hours.xlsx").active.values)
by_calamine = CalamineWorkbook.from_path("hours.xlsx").get_sheet_by_index(0).to_python()[0]
assert first[0] == by_calamine[0] == HOURS[0], (first, by_calamine)
assert seen["yyyy/m/d h:mm"] == ["2026/02/03 05:00", "2026/02/03 12:00", "2026/02/03 12:00"], seen
assert seen["yyyy/m/d hh:mm"] == ["2026/02/03 17:00", "2026/02/03 00:00", "2026/02/03 12:00"], seen
assert seen["h:mm"] == ["17:00", "00:00", "12:00"], seen
PYTHON
venv/bin/python seen.py
