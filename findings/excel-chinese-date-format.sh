#!/usr/bin/env bash
# A cell in the first date format of a Chinese Excel is a number to openpyxl.
#
# Guess before looking: a reader that knows the built-in formats of dates (14 to 22) knows those of Chinese too: 27 to
# 36 and 50 to 58 (31 is yyyy年m月d日) stand in a file by number alone. calamine gives a date, openpyxl 46056. A format
# for the day of the week (aaaa) shows 星期二 and is a number to both, and so no weekday can be compared.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q openpyxl==3.1.5 python-calamine==0.9.1
"$work/venv/bin/python" - <<'PYTHON'
import tempfile
import warnings
import zipfile
from pathlib import Path

import openpyxl
import python_calamine

warnings.simplefilter("ignore")
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
FORMATS = (0, 14, 27, 31, 58, 176)


def relations(*rows):
    inner = "".join(
        f'<Relationship Id="r{n}" Type="{OFFICE}/{kind}" Target="{to}"/>' for n, (kind, to) in enumerate(rows))
    return f'<Relationships xmlns="{PACKAGE}/relationships">{inner}</Relationships>'


parts = (("workbook", "sheet.main"), ("sheet", "worksheet"), ("styles", "styles"))
over = "".join(f'<Override PartName="/xl/{part}.xml" ContentType="{TYPE}.{kind}+xml"/>' for part, kind in parts)
cells = "".join(f'<row r="{n + 1}"><c r="A{n + 1}" s="{n}"><v>46056</v></c></row>' for n in range(len(FORMATS)))
formats = "".join(f'<xf numFmtId="{number}" fontId="0" fillId="0" borderId="0"/>' for number in FORMATS)
rest = '<fonts><font/></fonts><fills><fill><patternFill patternType="none"/></fill></fills><borders><border/></borders>'
written = {
    "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType='
                           f'"application/vnd.openxmlformats-package.relationships+xml"/>{over}</Types>',
    "_rels/.rels": relations(("officeDocument", "xl/workbook.xml")),
    "xl/_rels/workbook.xml.rels": relations(("worksheet", "sheet.xml"), ("styles", "styles.xml")),
    "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
                       '<sheet name="a" sheetId="1" r:id="r0"/></sheets></workbook>',
    "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"><numFmts><numFmt numFmtId="176" formatCode="aaaa"/></numFmts>{rest}'
                     f"<cellXfs>{formats}</cellXfs></styleSheet>",
    "xl/sheet.xml": f'<worksheet xmlns="{MAIN}"><sheetData>{cells}</sheetData></worksheet>',
}
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / "days.xlsx"
    with zipfile.ZipFile(path, "w") as packed:
        for name, words in written.items():
            packed.writestr(name, words)
    by_openpyxl = [row[0] for row in openpyxl.load_workbook(path).active.iter_rows(values_only=True)]
    by_calamine = [row[0] for row in python_calamine.load_workbook(str(path)).get_sheet_by_index(0).to_python()]
print("openpyxl", openpyxl.__version__, " python-calamine 0.9.1")
dates = []
for number, *values in zip(FORMATS, by_openpyxl, by_calamine):
    print("format", number, *values)
    dates.append(tuple(hasattr(value, "year") for value in values))
assert dates == [(False, False), (True, True), (False, True), (False, True), (False, True), (False, False)], dates
PYTHON
