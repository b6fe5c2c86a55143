#!/usr/bin/env bash
# bolivar gives (cid:20844)(cid:31034) for 公示 in a font that is named and not embedded, flashpdf Qly:g, edgeparse nothing.
#
# Guess before looking: 宋体 by its standard name with the encoding UniGB-UCS2-H, which PDF makers have used for Chinese since Acrobat 4, is
# read by all readers: the codes are Unicode's own. pypdf, pdfminer.six, PDFium, pdf_oxide and clearleaf read it. bolivar, a pdfminer in
# Rust, gives the codes as numbers of glyphs, flashpdf each code as two Latin letters, edgeparse no word of the page, none an error.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q reportlab==5.1.0 bolivar==2.2.1 flashpdf==0.9.1 edgeparse==0.3.2 pypdf==6.4.0 pdfminer.six==20260107 \
  pypdfium2==5.15.2 pdf_oxide==0.3.78 clearleaf==0.1.0
venv/bin/python - <<'PYTHON'
from importlib.metadata import version

import bolivar
import clearleaf
import edgeparse
import flashpdf
import pdf_oxide
import pypdf
import pypdfium2
from pdfminer.high_level import extract_text
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen import canvas

pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
page = canvas.Canvas("a.pdf", pagesize=(400, 300))
page.setFont("STSong-Light", 14)
page.drawString(40, 250, "公示期三十日")
page.save()
READERS = {
    "bolivar": bolivar.extract_text_from_path,
    "flashpdf": lambda path: "".join(span["text"] for block in flashpdf.open(path)[0].get_text()["blocks"] for line in block["lines"] for span in line["spans"]),
    "edgeparse": edgeparse.convert,
    "pypdf": lambda path: pypdf.PdfReader(path).pages[0].extract_text(),
    "pdfminer.six": extract_text,
    "pypdfium2": lambda path: pypdfium2.PdfDocument(path)[0].get_textpage().get_text_range(),
    "pdf_oxide": lambda path: pdf_oxide.PdfDocument(path).extract_text(0),
    "clearleaf": lambda path: clearleaf.open(path)[0].get_text(),
}
seen = {name: read("a.pdf").strip() for name, read in READERS.items()}
for name, words in seen.items():
    print(name, version(name), repr(words))
assert seen["bolivar"].startswith("(cid:20844)(cid:31034)"), seen
assert seen["flashpdf"].startswith("Qly:g"), seen
assert "公" not in seen["edgeparse"] and len(seen["edgeparse"]) < 20, seen
assert all(seen[name] == "公示期三十日" for name in ("pypdf", "pdfminer.six", "pypdfium2", "pdf_oxide", "clearleaf")), seen
PYTHON
