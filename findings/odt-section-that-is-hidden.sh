#!/usr/bin/env bash
# Words of an OpenDocument text that nobody sees, in a hidden section, a hidden paragraph or with the format "hidden", are read by four readers of such texts.
#
# Guess before looking: what a template leaves out of the page (its section for other cases, a paragraph under a condition that holds, a 五 with the
# format hidden) is no text of the notice, or is at least told apart. pandoc, odfdo, odfpy and kreuzberg give all three as if
# printed, 五十日 for 十日. What an input field was filled with, the 10 that the page shows, is missing in pandoc and odfdo.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q pypandoc_binary==1.17 odfdo==3.27.3 odfpy==1.4.1 kreuzberg==4.10.4
venv/bin/python -W ignore - <<'PYTHON'
import zipfile
from importlib.metadata import version

import kreuzberg
import odfdo
import pypandoc
from odf import teletype
from odf.opendocument import load

KINDS = ("office", "text", "style")
names = " ".join(f'xmlns:{kind}="urn:oasis:names:tc:opendocument:xmlns:{kind}:1.0"' for kind in KINDS)
styles = '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>'
body = (
    '<text:section text:name="s" text:display="none"><text:p>甲节</text:p></text:section>'
    '<text:p><text:hidden-paragraph text:condition="ooow:1" text:is-hidden="true"/>乙段</text:p>'
    '<text:p>公示期<text:span text:style-name="T1">五</text:span>十日</text:p>'
    "<text:p>异议期<text:text-input>10</text:text-input>日</text:p>"
)
with zipfile.ZipFile("notice.odt", "w") as package:
    package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
    package.writestr(
        "META-INF/manifest.xml",
        '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" m:version="1.2"><m:file-entry m:full-path="/" '
        'm:media-type="application/vnd.oasis.opendocument.text"/><m:file-entry m:full-path="content.xml" m:media-type="text/xml"/></m:manifest>',
    )
    package.writestr("meta.xml", f'<office:document-meta {names} office:version="1.2"><office:meta/></office:document-meta>')
    package.writestr("styles.xml", f'<office:document-styles {names} office:version="1.2"><office:styles/></office:document-styles>')
    package.writestr(
        "content.xml",
        f'<office:document-content {names} office:version="1.2"><office:automatic-styles>{styles}</office:automatic-styles>'
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>",
    )
seen = {
    "pypandoc_binary": pypandoc.convert_file("notice.odt", "plain"),
    "odfdo": odfdo.Document("notice.odt").get_formatted_text(),
    "odfpy": teletype.extractText(load("notice.odt").text),
    "kreuzberg": kreuzberg.extract_file_sync("notice.odt").content,
}
print({name: (version(name), "".join(text.split())) for name, text in seen.items()})
assert all(words in text for text in seen.values() for words in ("甲节", "乙段", "公示期五十日")), seen
filled = {name for name, text in seen.items() if "异议期10日" in text}
assert filled == {"odfpy", "kreuzberg"}, filled
PYTHON
