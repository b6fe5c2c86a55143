#!/usr/bin/env bash
# A 五 that Word hides before 十日 is read by five readers of Word files: 五十日.
#
# Guess before looking: words with the format "hidden", which Word neither shows nor prints unless asked to, are left out of a
# document's text, or marked. python-docx, mammoth, docx2txt, docx2python and pandoc give them like any other: where a
# correction was made by hiding the wrong figure, the period is fifty days.
# Needs: python3 with venv, the network for the pinned packages (pypandoc_binary brings pandoc 3.9).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q python-docx==1.2.0 docx2txt==0.9 docx2python==3.7.1 mammoth==1.13.0 pypandoc_binary==1.17
cat >seen.py <<'PYTHON'
from importlib.metadata import version

import docx
import docx2txt
import mammoth
import pypandoc
from docx2python import docx2python

document = docx.Document()
line = document.add_paragraph("公示期")
line.add_run("五").font.hidden = True
line.add_run("十日")
document.save("notice.docx")
with open("notice.docx", "rb") as file:
    by_mammoth = mammoth.extract_raw_text(file).value
seen = {
    "python-docx": docx.Document("notice.docx").paragraphs[0].text,
    "docx2txt": docx2txt.process("notice.docx"),
    "docx2python": docx2python("notice.docx").text,
    "mammoth": by_mammoth,
    "pypandoc_binary": pypandoc.convert_file("notice.docx", "plain"),
}
for name, words in seen.items():
    print(name, version(name), words.strip())
assert {words.strip() for words in seen.values()} == {"公示期五十日"}, seen
PYTHON
venv/bin/python seen.py
