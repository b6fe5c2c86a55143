#!/usr/bin/env bash
# Of a notice set from top to bottom pdfplumber reads one character of each column in turn, and pdfium the last column first.
#
# Guess before looking: text in a font that is set downwards (UniGB-UCS2-V) is read column by column from the right, since the file
# says how it is set and draws it in that order. pypdf does so. pdfplumber reads across the columns from the left, pdfium begins
# with the leftmost column and joins the two others without a break, pymupdf and pdfminer give each character a line.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q reportlab==5.1.0 pdfplumber==0.11.10 pypdf==7.1.1 pypdfium2==5.15.2 pymupdf==2.0 pdfminer.six==20260107
cat >seen.py <<'PYTHON'
from importlib.metadata import version

import pdfplumber
import pymupdf
import pypdf
import pypdfium2
from pdfminer.high_level import extract_text
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen import canvas

COLUMNS = ("拍卖公告", "定于二月三日拍卖房屋", "竞买人于二月二日前登记")
font = UnicodeCIDFont("STSong-Light", isVertical=True)
pdfmetrics.registerFont(font)
page = canvas.Canvas("notice.pdf")
page.setFont(font.fontName, 14)
for number, column in enumerate(COLUMNS):
    page.drawString(500 - 30 * number, 700, column)
page.save()
seen = {
    "pypdf": pypdf.PdfReader("notice.pdf").pages[0].extract_text(),
    "pdfplumber": pdfplumber.open("notice.pdf").pages[0].extract_text(),
    "pypdfium2": pypdfium2.PdfDocument("notice.pdf")[0].get_textpage().get_text_bounded(),
    "pymupdf": pymupdf.open("notice.pdf")[0].get_text(),
    "pdfminer.six": extract_text("notice.pdf"),
}
for name, text in seen.items():
    print(name, version(name), text.split())
assert seen["pypdf"].split() == list(COLUMNS), seen
assert seen["pdfplumber"].split()[:6] == ["竞", "定", "拍", "买", "于", "卖"], seen
assert seen["pypdfium2"].split() == [COLUMNS[2], COLUMNS[1] + COLUMNS[0]], seen
assert seen["pymupdf"].split() == seen["pdfminer.six"].split() == list("".join(COLUMNS)), seen
PYTHON
venv/bin/python seen.py
