#!/usr/bin/env bash
# 2026-03-02 written with Word's hyphens that do not break is 20260302 to docx2txt and docx2python.
#
# Guess before looking: Word's own hyphen of that kind, an element between two pieces of text, is a hyphen in each reader's text, as ordinary
# as a tab. python-docx gives -, mammoth U+2011; docx2txt and docx2python leave it out, so that a day or a telephone number
# runs together and 3-5日 is 35日.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q python-docx==1.2.0 mammoth==1.13.0 docx2txt==0.9 docx2python==3.7.1
cd "$work"
"$work/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

import docx
import docx2txt
import mammoth
from docx.oxml import parse_xml
from docx2python import docx2python

SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
page = docx.Document()
for words in ("2026-03-02", "3-5日"):
    inner = "<w:noBreakHyphen/>".join(f"<w:t>{piece}</w:t>" for piece in words.split("-"))
    page.add_paragraph()._p.append(parse_xml(f"<w:r {SPACE}>{inner}</w:r>"))
page.save("day.docx")
with open("day.docx", "rb") as file:
    by_mammoth = mammoth.extract_raw_text(file).value.split()
with docx2python("day.docx") as read:
    by_docx2python = read.text.split()
seen = {
    "python-docx": [paragraph.text for paragraph in docx.Document("day.docx").paragraphs],
    "mammoth": by_mammoth,
    "docx2txt": docx2txt.process("day.docx").split(),
    "docx2python": by_docx2python,
}
for name, words in seen.items():
    print(name, version(name), words)
assert seen == {
    "python-docx": ["2026-03-02", "3-5日"],
    "mammoth": ["2026\u201103\u201102", "3\u20115日"],
    "docx2txt": ["20260302", "35日"],
    "docx2python": ["20260302", "35日"],
}, seen
PYTHON
