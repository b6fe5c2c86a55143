#!/usr/bin/env bash
# A period in bold that is drawn twice, as newspapers do, is 3300日 or stands twice; of five readers one has it once.
#
# Guess before looking: the oldest way to print bold in a PDF, the same words again a fraction of a point to the right,
# is known to every reader of text. pdfplumber gives 3300日内 for 30日内, each sign doubled, unless dedupe_chars is asked
# for; pypdf, pdfminer.six and PyMuPDF give the line twice, so a check for doubled notices finds one; PDFium gives it
# once.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q reportlab==5.1.0 pdfplumber==0.11.10 pdfminer.six==20260107 pypdf==7.1.1 PyMuPDF==2.0 pypdfium2==5.15.2
cd "$work"
"$work/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

import pdfplumber
import pymupdf
import pypdf
import pypdfium2
from pdfminer.high_level import extract_text
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen import canvas

WORDS = "公告期为30日"
pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
page = canvas.Canvas("bold.pdf")
page.setFont("STSong-Light", 14)
for shift in (0, 0.4):
    page.drawString(72 + shift, 700, WORDS)
page.save()
plumber = pdfplumber.open("bold.pdf").pages[0]
found = {
    "pdfplumber": plumber.extract_text(),
    "pdfminer.six": extract_text("bold.pdf"),
    "pypdf": pypdf.PdfReader("bold.pdf").pages[0].extract_text(),
    "PyMuPDF": pymupdf.open("bold.pdf")[0].get_text(),
    "pypdfium2": pypdfium2.PdfDocument("bold.pdf")[0].get_textpage().get_text_bounded(),
}
for library, text in found.items():
    print(library, version(library), text.split())
assert found["pdfplumber"] == "公公告告期期为为3300日日", found
assert plumber.dedupe_chars().extract_text() == WORDS
assert all(found[library].split() == [WORDS, WORDS] for library in ("pdfminer.six", "pypdf", "PyMuPDF")), found
assert found["pypdfium2"] == WORDS, found
PYTHON
