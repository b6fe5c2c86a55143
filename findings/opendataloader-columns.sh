#!/usr/bin/env bash
# OpenDataLoader reads two columns of a PDF page across, line by line.
#
# Guess before looking: a reader of PDF for language models that sorts by reading order reads a newspaper's column to its end before the next.
# Of two columns of three lines it gives 甲方公示期为 乙方公示期为 十日，逾期不 五日，逾期不, so that ten days and five are in one sentence. pdf_oxide
# gives them in order.
# Needs: python3 with venv, java 17, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q opendataloader-pdf==2.5.16 reportlab==5.1.0 pdf_oxide==0.3.78
venv/bin/python - <<'PYTHON'
import subprocess
from importlib.metadata import version

import pdf_oxide
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen import canvas

pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))

LEFT, RIGHT = ("甲方公示期为", "十日，逾期不", "再受理异议。"), ("乙方公示期为", "五日，逾期不", "再受理材料。")
drawn = canvas.Canvas("notice.pdf", pagesize=(400, 300))
drawn.setFont("STSong-Light", 14)
for at, pair in enumerate(zip(LEFT, RIGHT)):
    for left, words in zip((40, 220), pair):
        drawn.drawString(left, 250 - 20 * at, words)
drawn.save()
subprocess.run(["venv/bin/opendataloader-pdf", "notice.pdf", "-o", "out", "-f", "text"], check=True, capture_output=True)
with open("out/notice.txt", encoding="utf-8") as file:
    seen = "".join(file.read().split())
right = "".join(pdf_oxide.PdfDocument("notice.pdf").extract_text(0).split())
print("opendataloader-pdf", version("opendataloader-pdf"), seen, "pdf_oxide", version("pdf_oxide"), right)
assert seen == "".join(a + b for a, b in zip(LEFT, RIGHT)), seen
assert right == "".join(LEFT + RIGHT), right
PYTHON
