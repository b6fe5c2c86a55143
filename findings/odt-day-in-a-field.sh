#!/usr/bin/env bash
# A closing day that stands in a date field of an OpenDocument text is missing in pandoc and in odfdo's formatted text.
#
# Guess before looking: the words of a field that an editor inserted (a date, a variable, a word with a condition) are words of the line: the
# file holds them as they are shown. odfdo's get_formatted_text and pandoc give 公示期至止 for 公示期至2026年3月16日止 and leave the field out
# without a note; a paragraph that is numbered by itself (numbered-paragraph) is gone altogether, in ezodf too. Otherwise ezodf has the
# words of the field, and odfpy has all.
# Needs: python3 with venv, the network for the pinned packages (pypandoc_binary brings pandoc 3.9).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q odfdo==3.27.3 ezodf==0.3.2 odfpy==1.4.1 lxml==6.1.3 pypandoc_binary==1.17
cat >seen.py <<'PYTHON'
import zipfile
from importlib.metadata import version

import ezodf
import odf.opendocument
import odfdo
import pypandoc
from odf.teletype import extractText

SPACES = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{uri}:1.0"' for name, uri in (
    ("office", "office"), ("text", "text"), ("style", "style"), ("fo", "xsl-fo-compatible"), ("manifest", "manifest")))
KIND = "application/vnd.oasis.opendocument.text"


def odt(body, path="notice.odt"):
    parts = {
        "mimetype": KIND,
        "META-INF/manifest.xml": f'<manifest:manifest {SPACES} manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="{KIND}"/>'
                                 '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>',
        "content.xml": f'<office:document-content {SPACES} office:version="1.2"><office:automatic-styles/><office:body>'
                       f"<office:text>{body}</office:text></office:body></office:document-content>",
        "styles.xml": f'<office:document-styles {SPACES} office:version="1.2"/>',
        "meta.xml": f'<office:document-meta {SPACES} office:version="1.2"><office:meta/></office:document-meta>',
    }
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text if name == "mimetype" else f'<?xml version="1.0" encoding="UTF-8"?>{text}')
    return path


readers = {
    "odfdo": lambda path: odfdo.Document(path).get_formatted_text(),
    "pypandoc_binary": lambda path: pypandoc.convert_file(path, "plain"),
    "ezodf": lambda path: "".join(part.plaintext() for part in ezodf.opendoc(path).body if isinstance(part, ezodf.Paragraph)),
    "odfpy": lambda path: extractText(odf.opendocument.load(path).text),
}
FORMS = {
    "date": '<text:p>公示期至<text:date text:date-value="2026-03-16">2026年3月16日</text:date>止</text:p>',
    "condition": '<text:p>公示期至<text:conditional-text text:condition="ooow:1" text:string-value-if-true="2026年3月16日" '
                 'text:string-value-if-false="" text:current-value="true">2026年3月16日</text:conditional-text>止</text:p>',
    "numbered": '<text:numbered-paragraph text:list-id="a" text:level="1"><text:p>公示期至2026年3月16日止</text:p></text:numbered-paragraph>',
}
seen = {name: {form: read(odt(body)).strip() for form, body in FORMS.items()} for name, read in readers.items()}
for name, words in seen.items():
    print(name, version(name), words)
print("pandoc", pypandoc.get_pandoc_version())
lost = {"date": "公示期至止", "condition": "公示期至止", "numbered": ""}
whole = dict.fromkeys(FORMS, "公示期至2026年3月16日止")
assert seen == {"odfdo": lost, "pypandoc_binary": lost, "ezodf": {**whole, "numbered": ""}, "odfpy": whole}, seen
PYTHON
venv/bin/python seen.py
