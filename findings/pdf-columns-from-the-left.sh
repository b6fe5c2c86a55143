#!/usr/bin/env bash
# Upright columns of Chinese, drawn from the right as they are read, come from the left or line by line from three readers of PDF.
#
# Guess before looking: a PDF file says of a font that it runs from top to bottom (an encoding that ends in -V), so that a reader who knows such
# fonts gives column after column from the right, as they are drawn. pypdf and MuPDF do, pdfminer.six only with detect_vertical.
# PDFium begins with the last column, on the left, as does pdfminer.six unasked; pdfplumber gives the first signs of all columns, then
# the second ones.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q reportlab==5.1.0 pypdf==7.1.1 pdfplumber==0.11.10 pypdfium2==5.15.2 pymupdf==2.0
cat >seen.py <<'PYTHON'
from importlib.metadata import version

import pdfplumber
import pymupdf
import pypdf
import pypdfium2
from pdfminer.high_level import extract_text
from pdfminer.layout import LAParams
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

COLUMNS = ["公示期为十日", "自三月二日起", "某市人民政府"]
font = UnicodeCIDFont("STSong-Light", isVertical=True)
pdfmetrics.registerFont(font)
canvas = Canvas("notice.pdf")
canvas.setFont(font.fontName, 14)
for number, column in enumerate(COLUMNS):
    canvas.drawString(300 - 40 * number, 700, column)
canvas.save()


def by_pdfplumber():
    with pdfplumber.open("notice.pdf") as file:
        return file.pages[0].extract_text()


seen = {
    "pypdf": pypdf.PdfReader("notice.pdf").pages[0].extract_text(),
    "pymupdf": pymupdf.open("notice.pdf")[0].get_text(),
    "pypdfium2": pypdfium2.PdfDocument("notice.pdf")[0].get_textpage().get_text_range(),
    "pdfminer.six": extract_text("notice.pdf"),
    "pdfplumber": by_pdfplumber(),
}
asked = extract_text("notice.pdf", laparams=LAParams(detect_vertical=True)).split()
lines = {name: "".join(words.split()) for name, words in seen.items()}
for name, words in lines.items():
    print(name, version(name), words)
print("pdfminer.six, asked for columns:", asked)
right, left = "".join(COLUMNS), "".join(COLUMNS[::-1])
across = "".join(sign for signs in zip(*COLUMNS[::-1]) for sign in signs)
assert lines == {"pypdf": right, "pymupdf": right, "pypdfium2": left, "pdfminer.six": left, "pdfplumber": across}, lines
assert asked == COLUMNS, asked
PYTHON
venv/bin/python seen.py
