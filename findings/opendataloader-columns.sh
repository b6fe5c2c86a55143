#!/usr/bin/env bash
# OpenDataLoader reads two columns of a PDF page across and three upright ones from the left.
#
# Guess before looking: a reader of PDF for language models that sorts by reading order reads a newspaper's column to its end before the next.
# Of two columns of three lines it gives 甲方公示期为 乙方公示期为 十日，逾期不 五日，逾期不; upright columns, which Chinese reads from the
# right, come from the left, letter by letter. pdf_oxide gives both in order.
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


def page(name: str, places: list[tuple[float, float, str]]) -> None:
    drawn = canvas.Canvas(f"{name}.pdf", pagesize=(400, 300))
    drawn.setFont("STSong-Light", 14)
    for place in places:
        drawn.drawString(*place)
    drawn.save()


LEFT, RIGHT = ("甲方公示期为", "十日，逾期不", "再受理异议。"), ("乙方公示期为", "五日，逾期不", "再受理材料。")
page("two", [(x, 250 - 20 * at, words) for at, pair in enumerate(zip(LEFT, RIGHT)) for x, words in zip((40, 220), pair)])
UPRIGHT = ("公示期为十日", "逾期不再受理", "某某局")
page("upright", [(200 - 30 * column, 260 - 16 * at, sign) for column, words in enumerate(UPRIGHT) for at, sign in enumerate(words)])
seen, right = {}, {}
for name in ("two", "upright"):
    subprocess.run(["venv/bin/opendataloader-pdf", f"{name}.pdf", "-o", "out", "-f", "text"], check=True, capture_output=True)
    with open(f"out/{name}.txt", encoding="utf-8") as file:
        seen[name] = "".join(file.read().split())
    right[name] = "".join(pdf_oxide.PdfDocument(f"{name}.pdf").extract_text(0).split())
print("opendataloader-pdf", version("opendataloader-pdf"), seen, "pdf_oxide", version("pdf_oxide"), right)
assert seen["two"] == "".join(a + b for a, b in zip(LEFT, RIGHT))
assert seen["upright"] == "".join(reversed(UPRIGHT))
assert right == {"two": "".join(LEFT + RIGHT), "upright": "".join(UPRIGHT)}
PYTHON
