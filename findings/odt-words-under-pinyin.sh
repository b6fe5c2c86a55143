#!/usr/bin/env bash
# Words with their pinyin above are missing in three readers of OpenDocument texts, and the pinyin with them.
#
# Guess before looking: of 公示 with its pronunciation above (ruby) a reader gives 公示, with the pinyin behind it or without. pandoc,
# odfdo's get_formatted_text and ezodf give neither: the line begins with 期限. From a web page pandoc reads both, 公示(gōng shì).
# Needs: python3 with venv, the network for the pinned packages (pypandoc_binary brings pandoc 3.9).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q odfdo==3.27.3 ezodf==0.3.2 lxml==6.1.3 pypandoc_binary==1.17
cat >seen.py <<'PYTHON'
import zipfile
from importlib.metadata import version

import ezodf
import odfdo
import pypandoc

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


path = odt("<text:p><text:ruby><text:ruby-base>公示</text:ruby-base><text:ruby-text>gōng shì</text:ruby-text></text:ruby>期限为十日</text:p>")
seen = {
    "odfdo": odfdo.Document(path).get_formatted_text().strip(),
    "ezodf": "".join(part.plaintext() for part in ezodf.opendoc(path).body if isinstance(part, ezodf.Paragraph)),
    "pypandoc_binary": pypandoc.convert_file(path, "plain").strip(),
}
page = pypandoc.convert_text("<p><ruby>公示<rp>(</rp><rt>gōng shì</rt><rp>)</rp></ruby>期限为十日</p>", "plain", format="html").strip()
for name, words in seen.items():
    print(name, version(name), words)
print("pandoc", pypandoc.get_pandoc_version(), "of a web page:", page)
assert set(seen.values()) == {"期限为十日"}, seen
assert page == "公示(gōng shì)期限为十日", page
PYTHON
venv/bin/python seen.py
