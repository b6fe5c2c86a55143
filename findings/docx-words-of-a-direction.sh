#!/usr/bin/env bash
# Words in a Word file's mark of direction, or in an element of the user's own XML, are missing in pandoc, mammoth and python-docx.
#
# Guess before looking: a reader that meets a wrapper which it does not know reads the words inside, as it reads those in a link. Word marks
# the direction of pasted words by w:bdo and w:dir, and old files tag words by w:customXml; pandoc, mammoth, python-docx and
# docx-parser-converter leave out all inside them: 期限 alone is left of 期限十日届满. docx2txt, docx2python and kreuzberg read them.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q python-docx==1.2.0 docx2txt==0.9 docx-parser-converter==1.0.3 mammoth==1.11.0 docx2python==3.7.1 \
  pypandoc_binary==1.17 kreuzberg==4.10.4
cat >seen.py <<'PYTHON'
import subprocess
from importlib.metadata import version

import docx
import docx2txt
import kreuzberg
import mammoth
import pypandoc
from docx2python import docx2python
from docx.oxml import parse_xml
from docx_parser_converter import docx_to_text

NAMES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def run(words: str) -> str:
    return f"<w:r><w:t>{words}</w:t></w:r>"


page = docx.Document()
page.element.body.insert(0, parse_xml(f'<w:p {NAMES}>{run("期限")}<w:bdo w:val="ltr">{run("十日")}</w:bdo><w:dir w:val="ltr">{run("届满")}</w:dir></w:p>'))
page.element.body.insert(1, parse_xml(f'<w:p {NAMES}>{run("截止")}<w:customXml w:element="day">{run("2月3日")}</w:customXml></w:p>'))
page.save("a.docx")


def mammoth_text(path: str) -> str:
    with open(path, "rb") as file:
        return mammoth.extract_raw_text(file).value


READERS = {
    "pypandoc_binary": lambda path: subprocess.run([pypandoc.get_pandoc_path(), path, "-t", "plain"], capture_output=True, check=True).stdout.decode(),
    "mammoth": mammoth_text,
    "python-docx": lambda path: "\n".join(paragraph.text for paragraph in docx.Document(path).paragraphs),
    "docx-parser-converter": docx_to_text,
    "docx2txt": docx2txt.process,
    "docx2python": lambda path: docx2python(path).text,
    "kreuzberg": lambda path: kreuzberg.extract_file_sync(path).content,
}
seen = {name: " ".join(read("a.docx").split()) for name, read in READERS.items()}
for name, words in seen.items():
    print(name, version(name), words)
assert [words for words in seen.values()] == ["期限 截止"] * 4 + ["期限十日届满 截止2月3日"] * 3, seen
PYTHON
venv/bin/python seen.py
