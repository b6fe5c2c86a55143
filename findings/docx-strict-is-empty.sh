#!/usr/bin/env bash
# A Word file saved as "Strict Open XML" is empty to three readers and an error to python-docx.
#
# Guess before looking: strict is the form of the standard itself (ISO/IEC 29500), which Word offers in its list of formats, and a reader
# of .docx reads it or says that it cannot. docx2txt, docx2everything and docx-parser-converter give no words and no error for it,
# as its elements have another namespace; python-docx raises KeyError. mammoth, docx2python and pandoc read it.
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
import zipfile
from importlib.metadata import version

import docx
import docx2everything
import docx2txt
import mammoth
import pypandoc
from docx2python import docx2python
from docx_parser_converter import docx_to_text

OPEN, STRICT = b"http://schemas.openxmlformats.org/", b"http://purl.oclc.org/ooxml/"
NAMES = {
    OPEN + b"wordprocessingml/2006/main": STRICT + b"wordprocessingml/main",
    OPEN + b"officeDocument/2006/relationships": STRICT + b"officeDocument/relationships",
    OPEN + b"drawingml/2006/main": STRICT + b"drawingml/main",
}
page = docx.Document()
page.add_paragraph("公示期十日")
page.save("usual.docx")
with zipfile.ZipFile("usual.docx") as usual, zipfile.ZipFile("strict.docx", "w") as strict:
    for name in usual.namelist():
        data = usual.read(name)
        for old, new in NAMES.items():
            data = data.replace(old, new)
        strict.writestr(name, data)
READERS = {
    "docx2txt": docx2txt.process,
    "docx2everything": docx2everything.process,
    "docx-parser-converter": docx_to_text,
    "mammoth": lambda path: mammoth.extract_raw_text(path).value,
    "docx2python": lambda path: docx2python(path).text,
    "pypandoc_binary": lambda path: subprocess.run([pypandoc.get_pandoc_path(), path, "-t", "plain"], capture_output=True, check=True).stdout.decode(),
    "python-docx": lambda path: "".join(paragraph.text for paragraph in docx.Document(path).paragraphs),
}


def words(read, path: str) -> str:
    try:
        with open(path, "rb") as file:
            return read(file if read is READERS["mammoth"] else path).strip()
    except KeyError:
        return "KeyError"


seen = {name: (words(read, "usual.docx"), words(read, "strict.docx")) for name, read in READERS.items()}
for name, pair in seen.items():
    print(name, version(name), *map(repr, pair))
assert all(usual == "公示期十日" for usual, _ in seen.values())
assert [name for name, pair in seen.items() if pair[1] == ""] == ["docx2txt", "docx2everything", "docx-parser-converter"]
assert [name for name, pair in seen.items() if pair[1] == "KeyError"] == ["python-docx"]
PYTHON
venv/bin/python seen.py
