#!/usr/bin/env bash
# A note in Chinese that pypdf writes on a page is an empty frame in one viewer and another number in the next.
#
# Guess before looking: pypdf's FreeText annotation shows its text wherever the page is opened. It has no appearance of
# its own: PDFium, which shows pages in Chrome, draws the frame and not a word, Latin or Chinese; poppler draws them in
# the Helvetica that the annotation names and leaves out what that has not, so that 应为2026年2月24日 is 2026224. The text
# itself is in the file, and a search finds it.
# Needs: python3 with venv, the network for the pinned packages; pdftoppm of poppler (Debian's poppler-utils).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q pypdf==7.1.1 pypdfium2==5.15.2 pillow==13.0.0
cd "$work"
pdftoppm -v 2>&1 | sed -n 1p
"$work/venv/bin/python" - <<'PYTHON'
import subprocess
from importlib.metadata import version

import pypdf
import pypdfium2
from PIL import Image
from pypdf.annotations import FreeText

BOX = (100, 700, 400, 740)
HEIGHT = 842
INSIDE = (BOX[0] + 3, HEIGHT - BOX[3] + 3, BOX[2] - 3, HEIGHT - BOX[1] - 3)


def page_with(text, path):
    writer = pypdf.PdfWriter()
    writer.add_blank_page(595, HEIGHT)
    writer.add_annotation(0, FreeText(text=text, rect=BOX, font_size="14pt"))
    writer.write(path)


def dark(image):
    """How many dots inside the frame are not white."""
    return sum(image.convert("L").crop(INSIDE).histogram()[:128])


def drawn(text):
    page_with(text, "note.pdf")
    pdfium = dark(pypdfium2.PdfDocument("note.pdf")[0].render(scale=1).to_pil())
    subprocess.run(["pdftoppm", "-r", "72", "-png", "-singlefile", "note.pdf", "poppler"],
                   check=True, stderr=subprocess.DEVNULL, timeout=60)
    return pdfium, dark(Image.open("poppler.png"))


print("pypdf", version("pypdf"), "pypdfium2", version("pypdfium2"))
chinese, digits, latin = drawn("应为2026年2月24日"), drawn("2026224"), drawn("today")
print("dots drawn by PDFium and poppler: the sentence", chinese, "its digits alone", digits, "a Latin word", latin)
assert chinese[0] == digits[0] == latin[0] == 0, "PDFium draws the words now"
assert chinese[1] == digits[1] > 0, "poppler draws more than the digits now"
PYTHON
