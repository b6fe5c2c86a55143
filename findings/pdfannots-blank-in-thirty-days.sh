#!/usr/bin/env bash
# pdfannots gives 三 十日 for marked words that run over two lines, 2026- 02-12 for a day, and a reviewer's "accepted" as a comment of its own.
#
# Guess before looking: a tool that lists the marked passages of a PDF gives their words as they are read, Chinese without a blank at the end
# of a line, since it mends English there: thirty- and five below are thirtyfive. Between two Chinese signs it puts a blank too, and
# a search for 三十日 in its list finds none. A review's state (/State Accepted, in answer to a note) is one more note in its JSON, with
# nothing that says which note it accepts.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q pdfannots==0.5 reportlab==5.1.0 pypdf==7.1.1
venv/bin/python - <<'PYTHON'
import json
import subprocess
from importlib.metadata import version

import pypdf
from pypdf.annotations import Highlight, Text
from pypdf.generic import ArrayObject, FloatObject, NameObject, TextStringObject
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen import canvas

pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
page = canvas.Canvas("notice.pdf", pagesize=(300, 300))
page.setFont("STSong-Light", 14)
LINES = {250: "自公告之日起三", 230: "十日内", 190: "止于2026-", 170: "02-12", 130: "Within thirty-", 110: "five days"}
for height, words in LINES.items():
    page.drawString(40, height, words)
page.save()
writer = pypdf.PdfWriter(clone_from="notice.pdf")
for first in (250, 190, 130):
    boxes = [(38, height - 4, 200, height + 14) for height in (first, first - 20)]
    corners = ArrayObject(FloatObject(value) for left, low, right, high in boxes for value in (left, high, right, high, left, low, right, low))
    writer.add_annotation(0, Highlight(rect=(38, first - 24, 200, first + 14), quad_points=corners))
note = writer.add_annotation(0, Text(rect=(250, 250, 270, 270), text="请核对"))
state = Text(rect=(250, 250, 270, 270), text="甲接受")
state.update({NameObject("/IRT"): note.indirect_reference, NameObject("/StateModel"): TextStringObject("Review"), NameObject("/State"): TextStringObject("Accepted")})
writer.add_annotation(0, state)
writer.write("marked.pdf")
listed = json.loads(subprocess.run(["venv/bin/pdfannots", "-f", "json", "marked.pdf"], capture_output=True, check=True, text=True).stdout)
marked = [entry["text"] for entry in listed if entry["type"] == "Highlight"]
notes = [entry for entry in listed if entry["type"] == "Text"]
print("pdfannots", version("pdfannots"), marked, notes)
assert marked == ["自公告之日起三 十日内", "止于2026- 02-12", "Within thirtyfive days"], marked
assert [entry["contents"] for entry in notes] == ["请核对", "甲接受"] and not any("Accepted" in str(entry) for entry in notes), notes
PYTHON
