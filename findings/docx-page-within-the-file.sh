#!/usr/bin/env bash
# A Word file that html-docx-js makes is empty to six readers of Word files, and to LibreOffice.
#
# Guess before looking: what turns a web page into a .docx writes paragraphs, which each reader of Word files finds. html-docx-js
# writes a file of Word without a paragraph, with the page beside it, saved as MHTML, and an element that asks Word to put it in
# (altChunk, of the standard for Word files). Word alone shows the notice: python-docx, mammoth, docx2txt, docx2python, pandoc and
# markitdown find no word and say nothing, and so does LibreOffice.
# Needs: node with npm, python3 with venv, the network for the pinned packages; LibreOffice (Debian's libreoffice-writer).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit html-docx-js@0.3.1 >/dev/null
cat >make.cjs <<'JS'
const { writeFileSync } = require("node:fs");
const { asBlob } = require("html-docx-js");

const page = '<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><p>公示期10日，至2026年2月12日。</p></body></html>';
const made = asBlob(page);
Promise.resolve(made.arrayBuffer ? made.arrayBuffer() : made).then((bytes) => writeFileSync("notice.docx", Buffer.from(bytes)));
JS
node make.cjs
python3 -m venv venv
venv/bin/pip install -q python-docx==1.2.0 mammoth==1.10.0 docx2txt==0.9 docx2python==3.7.1 pypandoc_binary==1.17 "markitdown[docx]==0.1.3"
soffice -env:UserInstallation=file://"$work"/profile --headless --convert-to txt:Text --outdir . notice.docx >/dev/null 2>&1
venv/bin/python -W ignore - <<'PYTHON'
import zipfile
from importlib.metadata import version
from pathlib import Path

import docx
import docx2python
import docx2txt
import mammoth
import pypandoc
from markitdown import MarkItDown

with zipfile.ZipFile("notice.docx") as package:
    assert b"altChunk" in package.read("word/document.xml")
    assert "公示期10日" in package.read("word/afchunk.mht").decode()
with open("notice.docx", "rb") as file:
    raw = mammoth.extract_raw_text(file).value
seen = {
    "python-docx": "".join(part.text for part in docx.Document("notice.docx").paragraphs),
    "mammoth": raw,
    "docx2txt": docx2txt.process("notice.docx"),
    "docx2python": docx2python.docx2python("notice.docx").text,
    "pypandoc_binary": pypandoc.convert_file("notice.docx", "plain"),
    "markitdown": MarkItDown().convert("notice.docx").text_content,
}
print({name: (version(name), text) for name, text in seen.items()})
assert not any(text.strip() for text in seen.values()), seen
assert not Path("notice.txt").read_text("utf-8-sig").strip()
PYTHON
