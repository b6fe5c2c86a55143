#!/usr/bin/env bash
# A firm's R&D in the head of a sheet is printed as R and the day of printing, and 2&3 in its foot is 2.
#
# Guess before looking: what is given to openpyxl as the text of a head is text, and an & in it is written twice, as the format
# asks for. It is written once: &D is the day on which the sheet is printed, as LibreOffice prints it, and openpyxl itself
# takes the &3 of 第2&3号公告 for a size of type when it reads its own file.
# Needs: python3 with venv, LibreOffice (soffice), the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q openpyxl==3.1.5 pypdfium2==5.15.2
cat >seen.py <<'PYTHON'
import re
import subprocess
from importlib.metadata import version
from pathlib import Path

import openpyxl
import pypdfium2

book = openpyxl.Workbook()
sheet = book.active
sheet["A1"] = "公告"
sheet.oddHeader.center.text, sheet.oddFooter.center.text = "润泽R&D中心", "第2&3号公告"
book.save("notice.xlsx")
again = openpyxl.load_workbook("notice.xlsx").active
print("openpyxl", version("openpyxl"), again.oddHeader.center.text, again.oddFooter.center.text)
program = ("soffice", f"-env:UserInstallation={Path('profile').absolute().as_uri()}", "--headless")
subprocess.run([*program, "--convert-to", "pdf", "notice.xlsx"], check=True, capture_output=True, timeout=120)
printed = pypdfium2.PdfDocument("notice.pdf")[0].get_textpage().get_text_bounded()
print(printed)
assert again.oddFooter.center.text == "第2号公告", again.oddFooter.center.text
assert re.search(r"润泽R[\d/.-]{8,10}中心", printed) and "R&D" not in printed, printed
PYTHON
venv/bin/python seen.py
