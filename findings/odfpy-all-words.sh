#!/usr/bin/env bash
# odfpy's text of a page has the words that were deleted, the remarks, and the ruby.
#
# Guess before looking: teletype.extractText(document.text) gives what is printed. It gives every character below the
# element: the deletions that stand before the first paragraph (with the editor's name and the hour), a comment's
# author and words in the middle of the line, and the pinyin after its sign. The list of all paragraphs has the
# deleted one too, as the first, and a comment's words twice.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q odfpy==1.4.1
"$work/venv/bin/python" - <<'PYTHON'
import tempfile
import zipfile
from importlib.metadata import version
from pathlib import Path

from odf import opendocument, teletype
from odf.text import P

NAMES = "urn:oasis:names:tc:opendocument:xmlns:"
NAMESPACES = (f'xmlns:office="{NAMES}office:1.0" xmlns:text="{NAMES}text:1.0" office:version="1.2" '
              'xmlns:dc="http://purl.org/dc/elements/1.1/"')
BODY = (
    '<text:tracked-changes><text:changed-region text:id="c"><text:deletion><office:change-info><dc:creator>甲'
    "</dc:creator><dc:date>2026-02-03T00:00:00</dc:date></office:change-info><text:p>5</text:p></text:deletion>"
    '</text:changed-region></text:tracked-changes><text:p>公示<text:change text:change-id="c"/>10日，<text:ruby>'
    "<text:ruby-base>重</text:ruby-base><text:ruby-text>chóng</text:ruby-text></text:ruby>庆<office:annotation>"
    "<dc:creator>乙</dc:creator><text:p>已核</text:p></office:annotation>市</text:p>"
)
MIME = "application/vnd.oasis.opendocument.text"
MANIFEST = (f'<m:manifest xmlns:m="{NAMES}manifest:1.0"><m:file-entry m:full-path="/" m:media-type="{MIME}"/>'
            '<m:file-entry m:full-path="content.xml" m:media-type="text/xml"/></m:manifest>')
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / "a.odt"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("mimetype", MIME)
        packed.writestr("META-INF/manifest.xml", MANIFEST)
        packed.writestr("content.xml", f"<office:document-content {NAMESPACES}><office:body><office:text>{BODY}"
                                       "</office:text></office:body></office:document-content>")
    document = opendocument.load(str(path))
whole = teletype.extractText(document.text)
paragraphs = [teletype.extractText(paragraph) for paragraph in document.getElementsByType(P)]
print("odfpy", version("odfpy"), "printed: 公示10日，重庆市")
print("whole:", whole)
print("paragraphs:", paragraphs)
assert whole == "甲2026-02-03T00:00:005公示10日，重chóng庆乙已核市", whole
assert paragraphs == ["5", "公示10日，重chóng庆乙已核市", "已核"], paragraphs
PYTHON
