#!/usr/bin/env bash
# polars reads the hours 9:00 and 15:00 of an Excel sheet as moments of 31 December 1899, and a day beside a word with its midnight.
#
# Guess before looking: polars has a type for the time of day, reads 17:00 in a CSV as it, and so reads a column of hours in a sheet. By its
# usual engine (calamine) the column is Datetime, on Excel's day 0, and 24:00 is midnight of 1 January 1900; pandas gives times, with
# the same engine too. A column in which one row says 待定 gives the other rows as 2026-02-03 00:00:00.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q polars==2.1.0 fastexcel==0.21.0 pandas==3.0.1 openpyxl==3.1.5 python-calamine==0.9.1
venv/bin/python - <<'PYTHON'
from datetime import datetime, time
from importlib.metadata import version

import openpyxl
import pandas
import polars


def sheet(name: str, values: list[object], form: str) -> str:
    book = openpyxl.Workbook()
    book.active.append(["column"])
    for value in values:
        book.active.append([value])
        book.active.cell(book.active.max_row, 1).number_format = form
    book.save(name)
    return name


hours = sheet("hours.xlsx", [0.375, 0.625], "h:mm")
words = sheet("words.xlsx", [46056, "待定"], 'yyyy"年"m"月"d"日"')
seen = [polars.read_excel(path)["column"].to_list() for path in (hours, words)]
other = [pandas.read_excel(hours, engine=engine)["column"].to_list() for engine in ("openpyxl", "calamine")]
text = polars.read_csv(b"column\n17:00\n09:30\n", try_parse_dates=True)["column"].to_list()
for name in ("polars", "fastexcel", "pandas", "python-calamine"):
    print(name, version(name))
print(seen, other, text)
assert seen[0] == [datetime(1899, 12, 31, 9), datetime(1899, 12, 31, 15)]
assert seen[1] == ["2026-02-03 00:00:00", "待定"]
assert other == [[time(9), time(15)]] * 2
assert text == [time(17), time(9, 30)]
PYTHON
