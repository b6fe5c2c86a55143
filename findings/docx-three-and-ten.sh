#!/usr/bin/env bash
# 三十日, whose paragraphs were joined by a tracked change, is 三 and 十日 to six readers of Word files, and 10, a tab and 30 are 1030.
#
# Guess before looking: a reader that leaves out deleted words leaves out a deleted end of paragraph as well, and prints a blank for each
# kind of tab. Of seven only mammoth joins the paragraphs, as Word shows them when the change is accepted; docx2txt, docx2python,
# mammoth, pandoc, docx2everything and docx-parser-converter give nothing for a tab that stands at the margin (w:ptab).
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q python-docx==1.2.0 docx2txt==0.9 docx2everything==1.1.0 docx-parser-converter==1.0.3 mammoth==1.11.0 \
  docx2python==3.7.1 pypandoc_binary==1.17
cat >seen.py <<'PYTHON'
import subprocess
from importlib.metadata import version

import docx
import docx2everything
import docx2txt
import mammoth
import pypandoc
from docx2python import docx2python
from docx.oxml import parse_xml
from docx_parser_converter import docx_to_text

NAMES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
GONE = '<w:pPr><w:rPr><w:del w:id="1" w:author="a" w:date="2026-01-01T00:00:00Z"/></w:rPr></w:pPr>'
FILES = {
    "joined.docx": [f"<w:p {NAMES}>{GONE}<w:r><w:t>公示期为三</w:t></w:r></w:p>", f"<w:p {NAMES}><w:r><w:t>十日</w:t></w:r></w:p>"],
    "tab.docx": [f'<w:p {NAMES}><w:r><w:t>10</w:t><w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/><w:t>30</w:t></w:r></w:p>'],
}
for name, paragraphs in FILES.items():
    page = docx.Document()
    for at, paragraph in enumerate(paragraphs):
        page.element.body.insert(at, parse_xml(paragraph))
    page.save(name)


def mammoth_text(path: str) -> str:
    with open(path, "rb") as file:
        return mammoth.extract_raw_text(file).value


READERS = {
    "python-docx": lambda path: "\n".join(paragraph.text for paragraph in docx.Document(path).paragraphs),
    "docx2txt": docx2txt.process,
    "docx2everything": docx2everything.process,
    "docx-parser-converter": docx_to_text,
    "mammoth": mammoth_text,
    "docx2python": lambda path: docx2python(path).text,
    "pypandoc_binary": lambda path: subprocess.run([pypandoc.get_pandoc_path(), path, "-t", "plain"], capture_output=True, check=True).stdout.decode(),
}
seen = {name: [" ".join(read(path).split()) for path in FILES] for name, read in READERS.items()}
for name, words in seen.items():
    print(name, version(name), *map(repr, words))
assert [name for name, words in seen.items() if words[0] == "公示期为三十日"] == ["mammoth"]
assert all(words[0] == "公示期为三 十日" for name, words in seen.items() if name != "mammoth")
assert [name for name, words in seen.items() if words[1] == "10 30"] == ["python-docx"]
assert all(words[1] == "1030" for name, words in seen.items() if name != "python-docx")
PYTHON
venv/bin/python seen.py
