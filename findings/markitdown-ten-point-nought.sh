#!/usr/bin/env bash
# markitdown writes 10.0 for ten days, NaN for an empty cell and "Unnamed: 1" beside a title.
#
# Guess before looking: a sheet in Markdown has what the sheet shows: 10, nothing where nothing stands, and a title above the table. markitdown
# reads it by pandas as numbers with a head: an empty cell in a column makes 10.0 of its 10 and is NaN itself, the title that spans three
# columns is the head of the first, the others are "Unnamed: 1" and "Unnamed: 2", and the days below it bear 00:00:00.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q 'markitdown[xlsx]==0.1.9' XlsxWriter==3.3.1 pandas==3.1.1 openpyxl==3.1.5
cat >seen.py <<'PYTHON'
from datetime import datetime
from importlib.metadata import version

import xlsxwriter
from markitdown import MarkItDown

book = xlsxwriter.Workbook("notice.xlsx")
shown = book.add_format({"num_format": "yyyy-mm-dd"})
plain, titled = book.add_worksheet("无标题"), book.add_worksheet("有标题")
titled.merge_range("A1:C1", "关于某项目的公示")
for sheet, first in ((plain, 0), (titled, 1)):
    sheet.write_row(first, 0, ("事项", "天数", "截止"))
    sheet.write_row(first + 1, 0, ("公示", 10))
    sheet.write_datetime(first + 1, 2, datetime(2026, 3, 16), shown)
    sheet.write(first + 2, 0, "异议")
    sheet.write_datetime(first + 2, 2, datetime(2026, 3, 20), shown)
book.close()
words = MarkItDown().convert("notice.xlsx").text_content
print("markitdown", version("markitdown"), words, sep="\n")
rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in words.splitlines() if line.startswith("|") and "---" not in line]
assert rows[1][1] == "10.0" and rows[2][1] == "NaN", rows
assert rows[3] == ["关于某项目的公示", "Unnamed: 1", "Unnamed: 2"], rows
assert rows[5][2] == "2026-03-16 00:00:00", rows
PYTHON
venv/bin/python seen.py
