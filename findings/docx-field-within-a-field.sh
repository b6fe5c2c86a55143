#!/usr/bin/env bash
# The 五 that only decides which words a Word field shows is printed before them by six readers: 五十日 for 十日.
#
# Guess before looking: of a field { IF { MERGEFIELD kind } = "五" "十日" "十五日" } a reader gives the result, 十日, as Word
# shows it, and nothing of the instruction, since that stands in elements of its own (instrText). The inner field's result is
# text like any other and stands within the outer one's instruction. python-docx, docx2txt, docx2python, mammoth, pandoc and
# docx-parser-converter take each text that is no instruction and read 公示期为五十日: fifty days for ten.
# Needs: python3 with venv, the network for the pinned packages (pypandoc_binary brings pandoc 3.9).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q python-docx==1.2.0 docx2txt==0.9 docx2python==3.7.1 mammoth==1.13.0 docx-parser-converter==1.0.3 \
  pypandoc_binary==1.17
venv/bin/python -W ignore - <<'PYTHON'
from importlib.metadata import version

import docx
import docx2txt
import mammoth
import pypandoc
from docx2python import docx2python
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx_parser_converter import docx_to_text


def mark(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def words(text: str, tag: str = "t") -> str:
    return f'<w:r><w:{tag} xml:space="preserve">{text}</w:{tag}></w:r>'


inner = mark("begin") + words(" MERGEFIELD kind ", "instrText") + mark("separate") + words("五") + mark("end")
outer = mark("begin") + words(" IF ", "instrText") + inner + words(' = "五" "十日" "十五日" ', "instrText") + mark("separate") + words("十日") + mark("end")
document = docx.Document()
document.element.body.insert(0, parse_xml(f"<w:p {nsdecls('w')}>{words('公示期为')}{outer}{words('。')}</w:p>"))
document.save("notice.docx")
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
assert {text.strip() for text in seen.values()} == {"公示期为五十日。"}, seen
PYTHON
