#!/usr/bin/env bash
# A day that a PDF page breaks behind its hyphen, 2026- and 02-12 below, is 202602-12 to pdftotext and pymupdf4llm, and items 1-3 are item 13.
#
# Guess before looking: a hyphen at the end of a line is drawn on the page and so is in its text; who joins words that were
# parted there, joins letters, not figures. pdftotext, with no option set, and pymupdf4llm take it away from a day, a telephone number, a case number and
# 第1-3项; MuPDF's own search does not find 2026-02-12 on the page. PDFium leaves figures alone and gives U+FFFE, or the
# sign number 2, for the hyphen of the window 2月3日-2月10日, and pdftext nothing. pypdf and pdfminer.six keep each.
# Needs: a Debian 12 with apt-get and poppler-utils 22.12; python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -q -o APT::Sandbox::User=root fonts-arphic-uming >/dev/null
dpkg -x fonts-arphic-uming_*.deb root
python3 -m venv venv
venv/bin/pip install -q reportlab==5.1.0 pypdfium2==5.10.1 pymupdf==1.28.2 pymupdf4llm==1.28.2 pypdf==7.1.1 pdfminer.six==20260107 pdftext==0.7.1
venv/bin/python - <<'PYTHON'
import subprocess
from importlib.metadata import version

import pymupdf
import pymupdf4llm
import pypdf
import pypdfium2
from pdfminer.high_level import extract_text
from pdftext.extraction import plain_text_output
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

pdfmetrics.registerFont(TTFont("song", "root/usr/share/fonts/truetype/arphic/uming.ttc"))
canvas = Canvas("notice.pdf", (200, 200))
canvas.setFont("song", 12)
lines = ("公示期自2026-02-03至2026-", "02-12止，电话010-", "65123456，案号2026-", "1号，自2月3日-", "2月10日。第1-", "3项")
for number, line in enumerate(lines):
    canvas.drawString(20, 170 - 16 * number, line)
canvas.save()
joined = lambda text: "".join(text.split())
page = pymupdf.open("notice.pdf")[0]
text = pypdfium2.PdfDocument("notice.pdf")[0].get_textpage()
poppler = subprocess.run(["pdftotext", "notice.pdf", "-"], capture_output=True, check=True, text=True).stdout
seen = {
    "pdftotext": joined(poppler),
    "pymupdf4llm": joined(pymupdf4llm.to_markdown("notice.pdf")),
    "pdfium": joined(text.get_text_range()),
    "pdfium in a box": joined(text.get_text_bounded()),
    "pdftext": joined(plain_text_output("notice.pdf")),
    "pypdf": joined(pypdf.PdfReader("notice.pdf").pages[0].extract_text()),
    "pdfminer.six": joined(extract_text("notice.pdf")),
}
found = len(page.search_for("2026-02-12")), len(page.search_for("2026-02-03"))
for name, words in seen.items():
    print(name, ascii(words)[-60:] if "pdfium" in name else words)
print({name: version(name) for name in ("pypdfium2", "pymupdf", "pymupdf4llm", "pdftext", "pypdf", "pdfminer.six")}, found)
drawn = "".join(lines)
bare = "公示期自2026-02-03至202602-12止，电话01065123456，案号20261号，自2月3日2月10日。第13项"
assert seen["pdftotext"] == seen["pymupdf4llm"] == bare, seen
assert seen["pdfium"] == drawn.replace("日-2", "日\ufffe2") and seen["pdfium in a box"] == drawn.replace("日-2", "日\x022"), seen
assert seen["pdftext"] == drawn.replace("日-2", "日2"), seen
assert seen["pypdf"] == seen["pdfminer.six"] == drawn, seen
assert found == (0, 1), found
PYTHON
