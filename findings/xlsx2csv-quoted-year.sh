#!/usr/bin/env bash
# xlsx2csv writes the quotation marks of a Chinese date format into the date, and numbers for two of its kin.
#
# Guess before looking: a converter that knows yyyy-mm-dd knows yyyy"年"m"月"d"日" and writes 2026年10月20日. It writes
# 2026"年"10"月"20"日", the marks that quote a letter inside the format now inside the cell; with [DBNum1] before, or for
# the day of the week (aaaa), 46315. Under its own -f the day is written plainly for the first, and the others remain.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q openpyxl==3.1.5 xlsx2csv==0.8.6
cd "$work"
"$work/venv/bin/python" - <<'PYTHON'
import csv
import subprocess
import sys
from datetime import date
from importlib.metadata import version
from pathlib import Path

import openpyxl

FORMS = ("yyyy-mm-dd", 'yyyy"年"m"月"d"日"', '[DBNum1][$-804]yyyy"年"m"月"d"日"', "[$-804]aaaa")
book = openpyxl.Workbook()
for row, form in enumerate(FORMS, 1):
    book.active.cell(row, 1, date(2026, 10, 20)).number_format = form
book.save("forms.xlsx")


def cells(*options):
    program = Path(sys.executable).with_name("xlsx2csv")
    out = subprocess.run([program, *options, "forms.xlsx"], check=True, capture_output=True, text=True, timeout=60).stdout
    return [row[0] for row in csv.reader(out.splitlines())]


plain, dated = cells(), cells("-f", "%Y-%m-%d")
for form, cell, other in zip(FORMS, plain, dated, strict=True):
    print(f"xlsx2csv {version('xlsx2csv')}: {form}: {cell}; with -f %Y-%m-%d: {other}")
assert plain == ["2026-10-20", '2026"年"10"月"20"日"', "46315", "46315"], plain
assert dated == ["2026-10-20", "2026-10-20", "46315", "46315"], dated
PYTHON
