#!/usr/bin/env bash
# The text of Typst's PDF has 2026 年 2 月 3 日 where the source has 2026年2月3日, and （2026）京 0105 民初 12 号.
#
# Guess before looking: a typesetter that leaves a little room between Chinese and figures, as fonts and CSS do, leaves the text as it was
# typed. Typst puts blanks into the page: a search for the day or for the number of a case, as the source has them, finds nothing in
# PDFium, pypdf or PyMuPDF. cjk-latin-spacing: none keeps them. Its date in the form [year]年[month]月[day]日 has 02月03日.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q cvttf-NotoSansCJK-Regular==1.0 typst==0.15.2 pypdfium2==5.15.2 pypdf==6.4.0 pymupdf==1.26.6
cp "$(find venv -name 'NotoSansCJKtc-Regular.otf' | head -1)" font.otf
venv/bin/python - <<'PYTHON'
from importlib.metadata import version

import pymupdf
import pypdf
import pypdfium2
import typst

DAY, CASE = "2026年2月3日", "（2026）京0105民初12号"
seen = {}
for spacing in ("auto", "none"):
    source = f'#set text(font: "Noto Sans CJK TC", cjk-latin-spacing: {spacing})\n{DAY}，{CASE}，#datetime(year: 2026, month: 2, day: 3).display("[year]年[month]月[day]日")'
    with open("a.typ", "w", encoding="utf-8") as file:
        file.write(source)
    typst.compile("a.typ", output="a.pdf", font_paths=["."])
    seen[spacing] = [
        pypdfium2.PdfDocument("a.pdf")[0].get_textpage().get_text_range().strip(),
        pypdf.PdfReader("a.pdf").pages[0].extract_text().strip(),
        pymupdf.open("a.pdf")[0].get_text().strip(),
    ]
print("typst", version("typst"), seen)
assert seen["auto"][0] == "2026 年 2 月 3 日，（2026）京 0105 民初 12 号，2026 年 02 月 03 日"
assert all(DAY not in text and CASE not in text for text in seen["auto"])
assert all(DAY in text and CASE in text and "2026年02月03日" in text for text in seen["none"])
PYTHON
