#!/usr/bin/env bash
# 第⑪项 of a Chinese Word file, whose circle Word's own command drew, is 第项 to six readers and to LibreOffice.
#
# Guess before looking: the circle that a Chinese Word puts round a number by its command for enclosed characters is the sign ⑪,
# or a number with a format, which readers give with the circle or without. Word writes a field EQ \o\ac(○,11), which has no
# result: the number stands in the instruction alone, with the circle drawn over it. python-docx, docx2txt, docx2python,
# mammoth, pandoc and docx-parser-converter leave out instructions, and LibreOffice 7.4 prints nothing there either, so that
# a reference to an item of a list names none.
# Needs: python3 with venv, the network for the pinned packages (pypandoc_binary brings pandoc 3.9); soffice (Debian's libreoffice-writer).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q python-docx==1.2.0 docx2txt==0.9 docx2python==3.7.1 mammoth==1.13.0 docx-parser-converter==1.0.3 \
  pypandoc_binary==1.17
venv/bin/python - <<'PYTHON'
import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls


def words(text: str, tag: str = "t") -> str:
    return f'<w:r><w:{tag} xml:space="preserve">{text}</w:{tag}></w:r>'


mark = {kind: f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "end")}
circled = mark["begin"] + words(" eq \\o\\ac(○,", "instrText") + words("11", "instrText") + words(")", "instrText") + mark["end"]
document = docx.Document()
document.element.body.insert(0, parse_xml(f"<w:p {nsdecls('w')}>{words('依照第')}{circled}{words('项')}</w:p>"))
document.save("notice.docx")
PYTHON
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to "txt:Text (encoded):UTF8" notice.docx >/dev/null 2>&1
soffice --version
venv/bin/python -W ignore - <<'PYTHON'
from importlib.metadata import version
from pathlib import Path

import docx
import docx2txt
import mammoth
import pypandoc
from docx2python import docx2python
from docx_parser_converter import docx_to_text

with open("notice.docx", "rb") as file:
    by_mammoth = mammoth.extract_raw_text(file).value
seen = {
    "python-docx": docx.Document("notice.docx").paragraphs[0].text,
    "docx2txt": docx2txt.process("notice.docx"),
    "docx2python": docx2python("notice.docx").text,
    "mammoth": by_mammoth,
    "docx-parser-converter": docx_to_text("notice.docx"),
    "pypandoc_binary": pypandoc.convert_file("notice.docx", "plain"),
}
for name, text in seen.items():
    print(name, version(name), text.strip())
office = Path("notice.txt").read_text("utf-8-sig").strip()
print("LibreOffice", office)
assert {text.strip() for text in seen.values()} | {office} == {"依照第项"}, (seen, office)
PYTHON
