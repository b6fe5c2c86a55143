#!/usr/bin/env bash
# The closing day that was filled into a PDF form is on the page and not in the text of four readers of five.
#
# Guess before looking: a field of a form that has been filled in is printed with the page, so a reader of the page's text has its
# words between 公示期至 and 止. pypdf, pdfplumber, pdfminer.six and PDFium give the words round it, as if nothing had been filled in,
# PDFium even after its forms have been started; all the same it draws the day. MuPDF has the day, behind all other words. The
# day stands in each library's answer about the form's fields.
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
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
DAY = "2026-03-16"
for name, day in (("filled.pdf", DAY), ("blank.pdf", "")):
    canvas = Canvas(name)
    canvas.setFont("STSong-Light", 14)
    canvas.drawString(72, 695, "公示期至")
    canvas.acroForm.textfield(name="end", value=day, x=140, y=690, width=100, height=20)
    canvas.drawString(250, 695, "止。")
    canvas.save()


def by_pdfium(name):
    document = pypdfium2.PdfDocument(name)
    document.init_forms()
    page = document[0]
    return page.get_textpage().get_text_range(), page.render(may_draw_forms=True).to_pil().tobytes()


def by_pdfplumber(name):
    with pdfplumber.open(name) as document:
        return document.pages[0].extract_text()


seen = {
    "pypdf": pypdf.PdfReader("filled.pdf").pages[0].extract_text(),
    "pdfplumber": by_pdfplumber("filled.pdf"),
    "pdfminer.six": extract_text("filled.pdf"),
    "pypdfium2": by_pdfium("filled.pdf")[0],
    "pymupdf": pymupdf.open("filled.pdf")[0].get_text(),
}
for name, words in seen.items():
    print(name, version(name), words.split())
assert [name for name, words in seen.items() if DAY in words] == ["pymupdf"], seen
assert seen["pymupdf"].split()[-1] == DAY and all("公示期至" in words and "止。" in words for words in seen.values()), seen
assert by_pdfium("filled.pdf")[1] != by_pdfium("blank.pdf")[1]
assert pypdf.PdfReader("filled.pdf").get_fields()["end"].value == DAY
PYTHON
venv/bin/python seen.py
