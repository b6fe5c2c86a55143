#!/usr/bin/env bash
# LibreOffice makes −5 of the item (5) in a CSV file, 12 of １２ and a day of this year of 3月5日, and 105 of a court's code 0105 in any case.
#
# Guess before looking: a number in brackets is the number of an item, （5） or (5), in each Chinese table: words, whatever the import looks for. With Chinese brackets it is; with those
# of ASCII it is an amount that somebody owes, where the detection of special numbers is on, as it is when the options do not name it. Without it
# 0105 still loses its nought.
# Needs: soffice (LibreOffice Calc), python3 with venv, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q openpyxl==3.1.5
printf 'cell\n(5)\n（5）\n0105\n１２\n3月5日\n上午9时\n' >plain.csv
cp plain.csv detect.csv
cp plain.csv default.csv
soffice -env:UserInstallation="file://$work/office" --headless --convert-to xlsx --infilter='CSV:44,34,76,1,,2052,false,false,false' plain.csv >/dev/null 2>&1
soffice -env:UserInstallation="file://$work/office" --headless --convert-to xlsx --infilter='CSV:44,34,76,1,,2052,false,true,false' detect.csv >/dev/null 2>&1
soffice -env:UserInstallation="file://$work/office" --headless --convert-to xlsx --infilter='CSV:44,34,76,1' default.csv >/dev/null 2>&1
soffice --version
venv/bin/python - <<'PYTHON'
from datetime import datetime

from openpyxl import load_workbook

seen = {}
for name in ("plain", "detect", "default"):
    values = [row[0] for row in load_workbook(name + ".xlsx").active.iter_rows(min_row=2, values_only=True)]
    seen[name] = [value.strftime("%m-%d") if isinstance(value, datetime) else value for value in values]
    print(name, seen[name])
assert seen["plain"] == ["(5)", "（5）", 105, "１２", "3月5日", "上午9时"], seen
assert seen["detect"] == [-5, "（5）", 105, 12, "03-05", "上午9时"], seen
assert seen["default"][0] == -5, seen
PYTHON
