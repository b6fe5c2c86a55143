#!/usr/bin/env bash
# A paragraph with a text box in it loses its own words in pandoc; two other readers of Word files give the box's words twice.
#
# Guess before looking: a text box that Word has put into a paragraph (stored twice, for new and old versions of Word) is read once, in
# front of the paragraph or behind it. mammoth does. pandoc gives the box's words in the place of the paragraph's own, which are gone;
# docx2txt and docx2python give the box twice, the first in the middle of the sentence; python-docx not at all.
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

BOX = "<w:txbxContent><w:p><w:r><w:t>截止3月16日</w:t></w:r></w:p></w:txbxContent>"
SPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "v": "urn:schemas-microsoft-com:vml",
}
NEW = ('<w:drawing><wp:inline><wp:extent cx="1800000" cy="500000"/><wp:docPr id="1" name="box"/><a:graphic>'
       f'<a:graphicData uri="{SPACES["wps"]}"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1800000" cy="500000"/>'
       f'</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>{BOX}</wps:txbx><wps:bodyPr/></wps:wsp>'
       "</a:graphicData></a:graphic></wp:inline></w:drawing>")
OLD = f'<w:pict><v:rect style="width:140pt;height:40pt"><v:textbox>{BOX}</v:textbox></v:rect></w:pict>'
paragraph = (f'<w:p {" ".join(f"""xmlns:{name}="{uri}" """ for name, uri in SPACES.items())}><w:r><w:t>公示期为</w:t></w:r><w:r><mc:AlternateContent>'
             f'<mc:Choice Requires="wps">{NEW}</mc:Choice><mc:Fallback>{OLD}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>十日。</w:t></w:r></w:p>')
document = docx.Document()
document.element.body.insert(0, parse_xml(paragraph))
document.save("notice.docx")
with open("notice.docx", "rb") as file:
    by_mammoth = mammoth.extract_raw_text(file).value
seen = {
    "python-docx": "\n".join(line.text for line in docx.Document("notice.docx").paragraphs),
    "docx2txt": docx2txt.process("notice.docx"),
    "docx2python": docx2python("notice.docx").text,
    "mammoth": by_mammoth,
    "pypandoc_binary": pypandoc.convert_file("notice.docx", "plain"),
}
for name, words in seen.items():
    print(name, version(name), words.split())
print("pandoc", pypandoc.get_pandoc_version())
counts = {name: ("公示期为十日。" in words, words.count("截止3月16日")) for name, words in seen.items()}
assert counts == {"python-docx": (True, 0), "docx2txt": (False, 2), "docx2python": (True, 2), "mammoth": (True, 1), "pypandoc_binary": (False, 1)}, counts
assert "十日" not in seen["pypandoc_binary"], seen
PYTHON
venv/bin/python seen.py
