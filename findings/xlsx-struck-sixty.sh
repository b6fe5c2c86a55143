#!/usr/bin/env bash
# A struck-out 60 in a cell of a workbook stands before the 30 that replaces it: three readers give 6030日.
#
# Guess before looking: words that a cell of rich text strikes out are left out, or the reader says that there are such. openpyxl,
# pandas and calamine give the cell's words as one text. Only openpyxl tells them apart, and only if asked to (rich_text=True).
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q XlsxWriter==3.3.1 openpyxl==3.1.5 pandas==3.1.1 python-calamine==0.9.1
cat >seen.py <<'PYTHON'
from importlib.metadata import version

import openpyxl
import pandas
import xlsxwriter
from python_calamine import CalamineWorkbook

book = xlsxwriter.Workbook("notice.xlsx")
sheet = book.add_worksheet()
struck, bold = book.add_format({"font_strikeout": True}), book.add_format({"bold": True})
sheet.write_rich_string(0, 0, "经过", struck, "60", bold, "30", "日即视为送达")
book.close()
seen = {
    "openpyxl": openpyxl.load_workbook("notice.xlsx").active["A1"].value,
    "pandas": pandas.read_excel("notice.xlsx", header=None, engine="openpyxl").iloc[0, 0],
    "python-calamine": CalamineWorkbook.from_path("notice.xlsx").get_sheet_by_index(0).to_python()[0][0],
}
for name, words in seen.items():
    print(name, version(name), words)
assert set(seen.values()) == {"经过6030日即视为送达"}, seen
rich = openpyxl.load_workbook("notice.xlsx", rich_text=True).active["A1"].value
assert [str(part) for part in rich if getattr(getattr(part, "font", None), "strike", False)] == ["60"], rich
PYTHON
venv/bin/python seen.py
