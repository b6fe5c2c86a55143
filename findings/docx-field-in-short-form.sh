#!/usr/bin/env bash
# A field in Word's short form, and words in a smart tag, are missing where the long form is read.
#
# Guess before looking: WordprocessingML has two ways to write a field, one element round its result (fldSimple) or four marks in a row, and
# who reads the one reads the other. mammoth and pandoc give the result of the long form and lose that of the short one, in which
# mail merges and document properties are stored: 公示期至止. python-docx loses it too, and a day that Word 2003 and 2007 had
# put into a smart tag of themselves. docx2txt and docx2python read all three.
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
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

DAY = "<w:r><w:t>3月16日</w:t></w:r>"
ORDER = ' DOCPROPERTY "end" '
LONG = ('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve">{ORDER}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{DAY}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>')
FORMS = {
    "long": LONG,
    "short": f"<w:fldSimple w:instr='{ORDER}'>{DAY}</w:fldSimple>",
    "smart tag": f'<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="chsdate">{DAY}</w:smartTag>',
}


def by_mammoth(path):
    with open(path, "rb") as file:
        return mammoth.extract_raw_text(file).value


readers = {
    "python-docx": lambda path: docx.Document(path).paragraphs[0].text,
    "docx2txt": docx2txt.process,
    "docx2python": lambda path: docx2python(path).text,
    "mammoth": by_mammoth,
    "pypandoc_binary": lambda path: pypandoc.convert_file(path, "plain"),
}
seen = {name: {} for name in readers}
for form, inside in FORMS.items():
    document = docx.Document()
    xml = f'<w:p {nsdecls("w")}><w:r><w:t>公示期至</w:t></w:r>{inside}<w:r><w:t>止</w:t></w:r></w:p>'
    document.element.body.insert(0, parse_xml(xml))
    document.save("notice.docx")
    for name, read in readers.items():
        seen[name][form] = read("notice.docx").strip()
for name, words in seen.items():
    print(name, version(name), words)
lost = {name: [form for form, text in words.items() if text == "公示期至止"] for name, words in seen.items()}
assert lost == {"python-docx": ["short", "smart tag"], "docx2txt": [], "docx2python": [], "mammoth": ["short"], "pypandoc_binary": ["short"]}, lost
assert all(text in ("公示期至止", "公示期至3月16日止") for words in seen.values() for text in words.values()), seen
PYTHON
venv/bin/python seen.py
