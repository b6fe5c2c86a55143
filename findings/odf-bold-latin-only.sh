#!/usr/bin/env bash
# Bold of 22 points in an OpenDocument file is bold of 22 points for Latin letters, and nothing for Chinese.
#
# Guess before looking: a style with fo:font-weight and fo:font-size, as odfpy writes it, holds for all words of its span, as the same in
# CSS does, from which the names come. For Chinese the format has names of its own (style:font-weight-asian, font-size-asian):
# LibreOffice prints Notice bold at 22 and 公示 plain at 12. A reader that looks for a heading by size or weight has to ask for both.
# Needs: soffice (apt-get install libreoffice-writer), a Chinese font, python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q odfpy==1.4.1 pdfplumber==0.11.10
venv/bin/python - <<'PYTHON'
from odf.opendocument import OpenDocumentText
from odf.style import Style, TextProperties
from odf.text import P, Span

LATIN = {"fontweight": "bold", "fontsize": "22pt"}
BOTH = LATIN | {"fontweightasian": "bold", "fontsizeasian": "22pt"}
document = OpenDocumentText()
for name, looks in (("latin", LATIN), ("both", BOTH)):
    style = Style(name=name, family="text")
    style.addElement(TextProperties(**looks))
    document.automaticstyles.addElement(style)
    line = P()
    line.addElement(Span(stylename=style, text="公示 Notice"))
    document.text.addElement(line)
document.save("bold.odt")
PYTHON
timeout 120 soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to pdf bold.odt >/dev/null 2>&1
venv/bin/python - <<'PYTHON'
import pdfplumber

with pdfplumber.open("bold.pdf") as pages:
    signs = [(sign["text"], round(sign["size"]), "Bold" in sign["fontname"]) for sign in pages.pages[0].chars if sign["text"] in "公N"]
for sign, size, bold in signs:
    print(sign, size, "points", "bold" if bold else "plain")
assert {sign: size for sign, size, _ in signs[:2]} == {"公": 12, "N": 22}, signs
assert {sign: size for sign, size, _ in signs[2:]} == {"公": 22, "N": 22}, signs
assert not dict((sign, bold) for sign, _, bold in signs[:2])["公"], signs
PYTHON
soffice --version
