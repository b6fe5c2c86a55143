#!/usr/bin/env bash
# pandas cannot read 17:00 in an OpenDocument sheet by odfpy, and calamine reads 24 hours as text.
#
# Guess before looking: a cell of OpenDocument's type time is an hour of the day or a length of time to all, as in an Excel sheet, where both
# come back as such. Its value is an ISO duration, PT17H00M00S, which pandas' reader hands to the reader of dates: the whole sheet
# is refused. calamine gives an hour up to 23:59 and, from 24 hours on, the duration's letters as text.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q pandas==3.1.1 odfpy==1.4.1 python-calamine==0.9.1
cd "$work"
"$work/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

import pandas as pd
import python_calamine
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P


def write(path, *values):
    book, table, row = OpenDocumentSpreadsheet(), Table(name="a"), TableRow()
    for value in values:
        cell = TableCell(valuetype="time", timevalue=value)
        cell.addElement(P(text=value))
        row.addElement(cell)
    table.addElement(row)
    book.spreadsheet.addElement(table)
    book.save(path)


write("hour.ods", "PT17H00M00S")
write("length.ods", "PT17H00M00S", "PT24H00M00S", "PT720H00M00S")
try:
    by_pandas = str(pd.read_excel("hour.ods", header=None, engine="odf").iloc[0, 0])
except ValueError as error:
    by_pandas = f"refused: {error}"
by_calamine = [str(value) for value in python_calamine.load_workbook("length.ods").get_sheet_by_index(0).to_python()[0]]
print("pandas", pd.__version__, "odfpy", version("odfpy"), by_pandas)
print("python-calamine", version("python-calamine"), by_calamine)
assert by_pandas.startswith("refused") and "PT17H00M00S" in by_pandas, by_pandas
assert by_calamine == ["17:00:00", "PT24H00M00S", "PT720H00M00S"], by_calamine
PYTHON
