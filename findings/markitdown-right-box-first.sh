#!/usr/bin/env bash
# markitdown reads the right one of two boxes first, if it stands a hair higher: 至2月13日止 before 自2月4日起.
#
# Guess before looking: of two columns on a slide the left one is read first, whichever was drawn a hundredth of a millimetre
# higher. markitdown sorts boxes by their upper edge, to the 36,000th part of a millimetre, and by their left one only where those are the same.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q python-pptx==1.0.2 "markitdown[pptx]==0.1.9"
cat >seen.py <<'PYTHON'
from importlib.metadata import version

from markitdown import MarkItDown
from pptx import Presentation
from pptx.util import Mm

seen = {}
for higher in (0, 360):  # English Metric Units: a hundredth of a millimetre
    shown = Presentation()
    slide = shown.slides.add_slide(shown.slide_layouts[6])
    for left, top, said in ((10, 0, "公示期自2月4日起"), (130, higher, "至2月13日止")):
        slide.shapes.add_textbox(Mm(left), Mm(20) - top, Mm(100), Mm(50)).text_frame.text = said
    shown.save("notice.pptx")
    text = MarkItDown().convert("notice.pptx").text_content
    seen[higher] = [line for line in text.splitlines() if "日" in line]
print("markitdown", version("markitdown"), seen)
assert seen == {0: ["公示期自2月4日起", "至2月13日止"], 360: ["至2月13日止", "公示期自2月4日起"]}, seen
PYTHON
venv/bin/python seen.py
