#!/usr/bin/env bash
# LibreOffice prints the year of a Chinese date format as 26 or 787, and fifteen as 一十五.
#
# Guess before looking: in a cell's format e is the year in full, as Excel shows it, so e年m月d日 is 2026年10月20日 and
# [DBNum1] makes 三十 and 十五 of 30 and 15. LibreOffice takes e for the year of an era: 26年 under Chinese, 787年8月9日
# (the month and the day of another calendar too) in a sheet without a language, 115年 under that of Taiwan, where it
# is the custom. Dates in [DBNum1] come out right, the number 15 as 一十五; calamine gives the day itself for each.
# Needs: python3 with venv, the network for the pinned packages; soffice (Debian's libreoffice-calc).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q openpyxl==3.1.5 python-calamine==0.9.1
cd "$work"
export LC_ALL=C.UTF-8 # a sheet without a language takes that of the machine
soffice --version
"$work/venv/bin/python" - <<'PYTHON'
import csv
import subprocess
from datetime import date
from pathlib import Path

import openpyxl
from python_calamine import CalamineWorkbook

DAY = date(2026, 10, 20)
EXPECTED = {
    'yyyy"年"m"月"d"日"': (DAY, "2026年10月20日"),
    '[$-804]e"年"m"月"d"日"': (DAY, "26年10月20日"),
    'e"年"m"月"d"日"': (DAY, "787年8月9日"),
    '[$-404]e"年"m"月"d"日"': (DAY, "115年10月20日"),
    '[DBNum1][$-804]yyyy"年"m"月"d"日"': (DAY, "二〇二六年十月二十日"),
    '[DBNum1][$-804]General"日"': (15, "一十五日"),
}
book = openpyxl.Workbook()
for row, (form, (value, _)) in enumerate(EXPECTED.items(), 1):
    book.active.cell(row, 1, value).number_format = form
book.save("forms.xlsx")
subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{Path('profile').absolute()}", "--convert-to",
                "csv:Text - txt - csv (StarCalc):44,34,76", "forms.xlsx"], check=True, capture_output=True, timeout=180)
with open("forms.csv", encoding="utf-8", newline="") as file:
    shown = [row[0] for row in csv.reader(file)]
values = [row[0] for row in CalamineWorkbook.from_path("forms.xlsx").get_sheet_by_index(0).to_python()]
for form, words, value in zip(EXPECTED, shown, values, strict=True):
    print(f"{form}: {words}; calamine: {value}")
assert shown == [words for _, words in EXPECTED.values()], shown
assert values == [value for value, _ in EXPECTED.values()], values
PYTHON
