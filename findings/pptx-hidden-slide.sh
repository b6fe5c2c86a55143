#!/usr/bin/env bash
# The notice on a slide that is hidden in the show is read by markitdown and pandoc like any other.
#
# Guess before looking: a slide that nobody is shown (show="0") is left out of a presentation's text, or marked as hidden. Both
# readers give its words with nothing beside them: where the old notice was kept behind the new one, the period is 60 days and 30.
# Needs: python3 with venv, the network for the pinned packages (pypandoc_binary brings pandoc 3.9).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q python-pptx==1.0.2 "markitdown[pptx]==0.1.9" pypandoc_binary==1.17
cat >seen.py <<'PYTHON'
from importlib.metadata import version

import pypandoc
from markitdown import MarkItDown
from pptx import Presentation
from pptx.util import Mm

shown = Presentation()
for days in ("三十日", "六十日"):
    slide = shown.slides.add_slide(shown.slide_layouts[6])
    slide.shapes.add_textbox(Mm(10), Mm(10), Mm(200), Mm(30)).text_frame.text = f"自公告之日起经过{days}即视为送达"
slide._element.set("show", "0")
shown.save("notice.pptx")
seen = {
    "markitdown": MarkItDown().convert("notice.pptx").text_content,
    "pypandoc_binary": pypandoc.convert_file("notice.pptx", "plain"),
}
for name, text in seen.items():
    print(name, version(name), " ".join(text.split()))
    assert "经过三十日" in text and "经过六十日" in text, text
    assert "hidden" not in text.lower() and "隐藏" not in text, text
PYTHON
venv/bin/python seen.py
