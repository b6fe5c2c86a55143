#!/usr/bin/env bash
# The period chosen in a list of an old Word form is nowhere in the text of five readers, and of two boxes the tick is lost.
#
# Guess before looking: what a form's field shows is its result, which readers print as they print that of a text field. A list
# to choose from (FORMDROPDOWN) and a box (FORMCHECKBOX) write none: Word draws the entry and the tick from the field's data.
# python-docx, docx2txt, mammoth, pandoc and docx-parser-converter read 公示期为。 and 十日 十五日, as if both were meant;
# docx2python has the entry and ☒ and ☐. A box typed as a symbol of Wingdings 2 (w:sym) is ☑ to mammoth and pandoc and nothing
# to python-docx, docx2txt and docx-parser-converter.
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


def words(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def field(name: str, kind: str, data: str) -> str:
    marks = {part: f'<w:r><w:fldChar w:fldCharType="{part}"/></w:r>' for part in ("separate", "end")}
    begin = f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="{name}"/><w:enabled/>{data}</w:ffData></w:fldChar></w:r>'
    return f'{begin}<w:r><w:instrText xml:space="preserve"> {kind} </w:instrText></w:r>{marks["separate"]}{marks["end"]}'


def box(name: str, state: str) -> str:
    return field(name, "FORMCHECKBOX", f'<w:checkBox><w:sizeAuto/><w:default w:val="0"/>{state}</w:checkBox>')


def symbol(code: str) -> str:
    return f'<w:r><w:sym w:font="Wingdings 2" w:char="{code}"/></w:r>'


entries = '<w:ddList><w:result w:val="1"/><w:listEntry w:val="五日"/><w:listEntry w:val="十日"/></w:ddList>'
forms = {
    "list": words("公示期为") + field("period", "FORMDROPDOWN", entries) + words("。"),
    "boxes": words("公示期") + box("a", "<w:checked/>") + words("十日 ") + box("b", "") + words("十五日"),
    "symbols": words("公示期") + symbol("F052") + words("十日 ") + symbol("F0A3") + words("十五日"),
}
for name, inside in forms.items():
    document = docx.Document()
    document.element.body.insert(0, parse_xml(f"<w:p {nsdecls('w')}>{inside}</w:p>"))
    document.save(f"{name}.docx")


def by_mammoth(path: str) -> str:
    with open(path, "rb") as file:
        return mammoth.extract_raw_text(file).value


readers = {
    "python-docx": lambda path: docx.Document(path).paragraphs[0].text,
    "docx2txt": docx2txt.process,
    "docx-parser-converter": docx_to_text,
    "mammoth": by_mammoth,
    "pypandoc_binary": lambda path: pypandoc.convert_file(path, "plain"),
    "docx2python": lambda path: docx2python(path).text,
}
seen = {name: [read(f"{form}.docx").strip() for form in forms] for name, read in readers.items()}
for name, texts in seen.items():
    print(name, version(name), texts)
bare = ["公示期为。", "公示期十日 十五日"]
assert all(seen[name] == [*bare, "公示期十日 十五日"] for name in ("python-docx", "docx2txt", "docx-parser-converter")), seen
assert seen["mammoth"] == [*bare, "公示期☑十日 □十五日"] and seen["pypandoc_binary"] == [*bare, "公示期☑十日 ⬜十五日"], seen
assert seen["docx2python"][:2] == ["公示期为十日。", "公示期☒十日 ☐十五日"], seen
PYTHON
