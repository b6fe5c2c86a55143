#!/usr/bin/env bash
# pdf2ofd makes an OFD page of outlines: a PDF with 47 signs of text becomes an OFD without a word.
#
# Guess before looking: a converter between two formats for fixed pages, each with text in fonts, keeps the text, so that the OFD can be searched
# and read like the PDF, which is what the archive asks for. pdf2ofd draws each sign as a path; the page looks right, and ofdkit, which reads
# OFD, finds nothing and says nothing. The converter's own summary counts the paths alone.
# Needs: a Debian 12 with apt-get (its lists up to date); python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -q -o APT::Sandbox::User=root fonts-arphic-uming=0.2.20080216.2-11 >/dev/null
dpkg -x fonts-arphic-uming_*.deb root
python3 -m venv venv
venv/bin/pip install -q pdf2ofd==0.1.0 ofdkit==0.2.0 reportlab==5.1.0 pypdf==7.1.1 pymupdf==1.24.14
venv/bin/python - <<'PYTHON'
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

pdfmetrics.registerFont(TTFont("song", "root/usr/share/fonts/truetype/arphic/uming.ttc"))
canvas = Canvas("notice.pdf")
canvas.setFont("song", 12)
for number, line in enumerate(("关于甲公司环境影响报告书的公示", "公示期为2026年2月3日至2026年2月12日，逾期不予受理。")):
    canvas.drawString(50, 780 - 20 * number, line)
canvas.save()
PYTHON
venv/bin/pdf2ofd notice.pdf notice.ofd
venv/bin/python -W ignore - <<'PYTHON'
import zipfile
from importlib.metadata import version

import ofdkit
import pypdf

before = "".join(pypdf.PdfReader("notice.pdf").pages[0].extract_text().split())
after = "".join(ofdkit.extract_text("notice.ofd").split())
with zipfile.ZipFile("notice.ofd") as package:
    page = next(package.read(name).decode() for name in package.namelist() if name.endswith("Content.xml"))
drawn = {kind: page.count(f"<ofd:{kind} ") for kind in ("TextObject", "PathObject")}
print("pdf2ofd", version("pdf2ofd"), "ofdkit", version("ofdkit"), len(before), before, repr(after), drawn)
assert before.endswith("公示期为2026年2月3日至2026年2月12日，逾期不予受理。") and after == ""
assert drawn["TextObject"] == 0 and drawn["PathObject"] >= len(before) - 5
PYTHON
