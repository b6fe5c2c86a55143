#!/usr/bin/env bash
# SheetJS shows 12.35万元 for 1,234,567 in the format 0\.0,"万元", Apache POI 1234567, and 20260203年月日 for a day that other programs show as 2026年02月03日.
#
# Guess before looking: a cell shows in a library as in the program: 0\.0,"万元", by which sheets in China give amounts in ten
# thousands, makes 123.5万元 of 1,234,567, and 0000"年"00"月"00"日" makes 2026年02月03日 of 20260203, as excelize, Gnumeric and
# LibreOffice have it. SheetJS leaves out a figure behind the comma that divides, so that the amount is a tenth; with the
# language named it puts a $ before the year. POI drops the unit or the day's figures, xlsx2html prints 20260203 before the
# format's own letters.
# Needs: python3 with venv, node with npm, java 17, the network for the pinned packages; a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb libapache-poi-java=4.0.1-4 libcommons-collections4-java=4.2-1 libcommons-math3-java=3.6.1-3 libcommons-codec-java=1.15-1
npm install --silent --no-fund --no-audit xlsx@0.18.5 >/dev/null
python3 -m venv venv
venv/bin/pip install -q xlsxwriter==3.3.1 excelize==0.1.0 xlsx2html==0.6.4
cat >seen.py <<'PYTHON'
import io
import re

import excelize
import xlsx2html
import xlsxwriter

shapes = [('0\\.0,"万元"', 1234567), ('0000"年"00"月"00"日"', 20260203), ('[$-804]0000"年"00"月"00"日"', 20260203)]
book = xlsxwriter.Workbook("shown.xlsx")
sheet = book.add_worksheet()
for row, (shape, number) in enumerate(shapes):
    sheet.write_number(row, 0, number, book.add_format({"num_format": shape}))
book.close()
shown = excelize.open_file("shown.xlsx")
print(*(shown.get_cell_value("Sheet1", f"A{row}") for row in (1, 2, 3)), sep="|")
page = io.StringIO()
xlsx2html.xlsx2html("shown.xlsx", page)
print(*re.findall(r">([^<>]+)</td>", page.getvalue()), sep="|")
PYTHON
venv/bin/python -W ignore seen.py | tee python.txt
node -e 'const { Sheets } = require("xlsx").readFile("shown.xlsx"); console.log(["A1", "A2", "A3"].map((at) => Sheets.Sheet1[at].w).join("|"))' | tee js.txt
cat >Seen.java <<'JAVA'
import org.apache.poi.ss.usermodel.DataFormatter;

class Seen {
    public static void main(String[] arguments) {
        var form = new DataFormatter();
        System.out.println(form.formatRawCellContents(1234567, -1, "0\\.0,\"万元\"") + "|" + form.formatRawCellContents(20260203, -1, "0000\"年\"00\"月\"00\"日\""));
    }
}
JAVA
java -cp "$(printf '%s:' root/usr/share/java/*.jar)" Seen.java | tee java.txt
printf '%s\n' '123.5万元|2026年02月03日|2026年02月03日' '1234567.0"万元"|20260203"年"00"月"00"日"|20260203"年"00"月"00"日"' | cmp - python.txt
printf '%s\n' '12.35万元|2026年02月03日|$2026年02月03日' | cmp - js.txt
printf '%s\n' '1234567|20260203年月日' | cmp - java.txt
