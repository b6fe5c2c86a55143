#!/usr/bin/env bash
# docling puts blanks into 2026年2月 3 日 where the 3 is underlined, and into 三 十日 where a page allows a line to end, and leaves out words with a mark of direction.
#
# Guess before looking: a Chinese sentence has no blanks, however its parts are printed, in the text or the Markdown of a
# Word file or a web page: a filled-in day is underlined in notices. docling joins the parts of a line by blanks, as Latin
# words need it: 公示期 10 日 for a bold 10, 10 1 日 for a raised note. A <wbr>, at which a line may end, is a blank too, and
# what stands in Word's mark of direction is gone.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q docling-slim==2.143.0 python-docx==1.2.0 beautifulsoup4==4.15.0 lxml==6.1.3 pandas==3.1.1 pillow==13.0.0 marko==2.2.4
cat >seen.py <<'PYTHON'
import io
from importlib.metadata import version

import docx
from docling.backend.html_backend import HTMLDocumentBackend
from docling.backend.msword_backend import MsWordDocumentBackend
from docling.datamodel.base_models import InputFormat
from docling.datamodel.document import InputDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls


def of_word(*runs: tuple[str, str]) -> str:
    document = docx.Document()
    body = "".join(f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>' if look != "dir" else f'<w:dir w:val="ltr"><w:r><w:t>{words}</w:t></w:r></w:dir>' for words, look in runs)
    document.element.body.insert(0, parse_xml(f"<w:p {nsdecls('w')}>{body}</w:p>"))
    stored = io.BytesIO()
    document.save(stored)
    stored.seek(0)
    source = InputDocument(path_or_stream=stored, format=InputFormat.DOCX, backend=MsWordDocumentBackend, filename="a.docx")
    return source._backend.convert().export_to_text()


def of_page(body: str) -> str:
    page = io.BytesIO(f'<html><head><meta charset="utf-8"></head><body>{body}</body></html>'.encode())
    source = InputDocument(path_or_stream=page, format=InputFormat.HTML, backend=HTMLDocumentBackend, filename="a.html")
    return source._backend.convert().export_to_text()


seen = [
    of_word(("自2026年2月", ""), ("3", '<w:u w:val="single"/>'), ("日起", "")),
    of_word(("于", ""), ("2026年2月3日", "dir"), ("止", "")),
    of_page("<p>公示期<b>10</b>日</p>"),
    of_page("<p>公示期三<wbr>十日</p>"),
    of_page("<p>公示期10<sup>1</sup>日</p>"),
]
print("docling", version("docling-slim"), seen)
assert seen == ["自2026年2月 3 日起", "于止", "公示期 10 日", "公示期三 十日", "公示期10 1 日"], seen
PYTHON
venv/bin/python -W ignore seen.py
