#!/usr/bin/env bash
# kreuzberg gives the words of a PDF page twice where it takes them for a table, and the 10 of a formula before its sentence.
#
# Guess before looking: an extractor that finds tables puts each into the text once, in its place, and leaves what stands in a Word file's
# paragraph in order. For three rows of words in columns kreuzberg's content is the page's lines and then the same lines again, so that
# a count of windows or names is doubled; without the columns it is once. Of 公示期, the formula 10 and 日 in a Word file it makes
# "10" and 公示期日.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q kreuzberg==4.10.4 reportlab==5.1.0 python-docx==1.2.0
venv/bin/python - <<'PYTHON'
from importlib.metadata import version

import docx
import kreuzberg
from docx.oxml import parse_xml
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen import canvas

pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
ROWS = [("单位", "期限", "日期"), ("甲公司", "10", "2026年2月3日"), ("乙公司", "30", "2026年3月5日")]
for name, places in (("table.pdf", (40, 140, 220)), ("lines.pdf", (40,))):
    page = canvas.Canvas(name, pagesize=(400, 300))
    page.setFont("STSong-Light", 14)
    for line, row in enumerate(ROWS):
        for x, words in zip(places, row):
            page.drawString(x, 250 - 20 * line, words)
    page.save()
NAMES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
formula = "<m:oMath><m:r><m:t>10</m:t></m:r></m:oMath>"
page = docx.Document()
page.element.body.insert(0, parse_xml(f"<w:p {NAMES}><w:r><w:t>公示期</w:t></w:r>{formula}<w:r><w:t>日</w:t></w:r></w:p>"))
page.save("formula.docx")
seen = {name: kreuzberg.extract_file_sync(name).content for name in ("table.pdf", "lines.pdf", "formula.docx")}
print("kreuzberg", version("kreuzberg"), seen)
assert seen["table.pdf"].count("甲公司") == 2 and seen["table.pdf"].count("2026年3月5日") == 2
assert seen["lines.pdf"].count("甲公司") == 1
assert seen["formula.docx"].split() == ["10", "公示期日"]
PYTHON
