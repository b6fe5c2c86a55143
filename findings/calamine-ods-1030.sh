#!/usr/bin/env bash
# calamine reads 1030 in a cell of an OpenDocument sheet with 10, an end of line or a tab, and 30, and 三san十日 with pinyin above 三.
#
# Guess before looking: a reader that prints two paragraphs of a cell in two lines, and three blanks as three, as calamine does, does so for an
# end of line within a paragraph (Ctrl+Enter in a sheet writes paragraphs, pasted text both). It drops text:line-break and text:tab and
# joins the numbers, and sets the pinyin into the words. odfdo and ezodf keep the end of line and the tab; ezodf leaves out the word
# under the pinyin, which odfdo joins too.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q python-calamine==0.9.1 odfdo==3.27.3 ezodf==0.3.2 lxml==6.1.3
venv/bin/python - <<'PYTHON'
import zipfile
from importlib.metadata import version

import ezodf
from odfdo import Document
from python_calamine import CalamineWorkbook

OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
CELLS = [
    "<text:p>10<text:line-break/>30</text:p>",
    "<text:p>10<text:tab/>30</text:p>",
    "<text:p>10</text:p><text:p>30</text:p>",
    "<text:p><text:ruby><text:ruby-base>三</text:ruby-base><text:ruby-text>san</text:ruby-text></text:ruby>十日</text:p>",
]
rows = "".join(f'<table:table-row><table:table-cell office:value-type="string">{cell}</table:table-cell></table:table-row>' for cell in CELLS)
content = (
    f'<office:document-content xmlns:office="{OASIS}office:1.0" xmlns:table="{OASIS}table:1.0" xmlns:text="{OASIS}text:1.0" office:version="1.3">'
    f'<office:body><office:spreadsheet><table:table table:name="a">{rows}</table:table></office:spreadsheet></office:body></office:document-content>'
)
SHEET = "application/vnd.oasis.opendocument.spreadsheet"
entries = "".join(f'<m:file-entry m:full-path="{path}" m:media-type="{kind}"/>' for path, kind in (("/", SHEET), ("content.xml", "text/xml")))
with zipfile.ZipFile("a.ods", "w") as file:
    file.writestr("mimetype", SHEET)
    file.writestr("content.xml", content)
    file.writestr("META-INF/manifest.xml", f'<m:manifest xmlns:m="{OASIS}manifest:1.0">{entries}</m:manifest>')
seen = {
    "python-calamine": [row[0] for row in CalamineWorkbook.from_path("a.ods").get_sheet_by_index(0).to_python()],
    "odfdo": [row[0] for row in Document("a.ods").body.get_tables()[0].get_values()],
    "ezodf": [row[0].value for row in ezodf.opendoc("a.ods").sheets[0].rows()],
}
for name, cells in seen.items():
    print(name, version(name), cells)
assert seen == {
    "python-calamine": ["1030", "1030", "10\n30", "三san十日"],
    "odfdo": ["10\n30", "10\t30", "10\n30", "三san十日"],
    "ezodf": ["10\n30", "10\t30", "10\n30", "十日"],
}, seen
PYTHON
