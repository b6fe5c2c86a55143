#!/usr/bin/env bash
# Popular ways to read an EPUB give its pages in the order of the package's list of files, the second page of a notice before the first.
#
# Guess before looking: the pages of a book come in the order in which it is read, which the package names (its spine), whatever the
# order of the list of its files (its manifest). EbookLib's get_items_of_type, which its manual and most programs use for the text, goes by the list, and
# gives the table of contents and a file that no reader comes to, too; epub2txt does the
# same, and takes a page in UTF-8 without an XML declaration, which needs none, for Latin-1. MuPDF, epub2 and
# @lingo-reader/epub-parser go by the spine.
# Needs: python3 with venv, node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q EbookLib==0.20 lxml==6.1.3 pymupdf==1.28.2
python3 -m venv second
second/bin/pip install -q epub2txt==0.1.6
cat >make.py <<'PYTHON'
import zipfile

PAGES = {"a": "二、异议期10日。", "b": "一、公示期30日。", "c": "不在书中。"}
html = '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>公告</title></head><body>{}</body></html>'
contents = '<nav xmlns:epub="http://www.idpf.org/2007/ops" epub:type="toc"><ol><li><a href="b.xhtml">目录</a></li></ol></nav>'
listed = "".join(f'<item id="{name}" href="{name}.xhtml" media-type="application/xhtml+xml"/>' for name in PAGES)
with zipfile.ZipFile("notice.epub", "w") as book:
    book.writestr("mimetype", "application/epub+zip")
    book.writestr(
        "META-INF/container.xml",
        '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="notice.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    )
    book.writestr(
        "notice.opf",
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="u"><metadata xmlns:dc='
        '"http://purl.org/dc/elements/1.1/"><dc:identifier id="u">n</dc:identifier><dc:title>公告</dc:title><dc:language>zh</dc:language>'
        f'<meta property="dcterms:modified">2026-02-03T00:00:00Z</meta></metadata><manifest>{listed}'
        '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/></manifest>'
        '<spine><itemref idref="b"/><itemref idref="a"/></spine></package>',
    )
    book.writestr("nav.xhtml", html.format(contents))
    for name, words in PAGES.items():
        head = '<?xml version="1.0" encoding="utf-8"?>' * (name != "c")
        book.writestr(f"{name}.xhtml", head + html.format(f"<p>{words}</p>"))
PYTHON
python3 make.py
venv/bin/python -W ignore - <<'PYTHON'
from importlib.metadata import version

import ebooklib
import pymupdf
from ebooklib import epub
from lxml import html

items = epub.read_epub("notice.epub").get_items_of_type(ebooklib.ITEM_DOCUMENT)
seen = [html.fromstring(item.get_content()).text_content().strip() for item in items]
right = [page.get_text().strip() for page in pymupdf.open("notice.epub")]
print("EbookLib", version("EbookLib"), seen, "pymupdf", version("pymupdf"), right)
assert seen == ["二、异议期10日。", "一、公示期30日。", "不在书中。", "目录"]
assert right == ["一、公示期30日。", "二、异议期10日。"]
PYTHON
second/bin/python -W ignore - <<'PYTHON'
from importlib.metadata import version

from epub2txt import epub2txt

seen = epub2txt("notice.epub")
order = [seen.find(words) for words in ("二、", "一、", "不在书中".encode().decode("latin-1"))]
print("epub2txt", version("epub2txt"), repr(seen), order)
assert -1 < order[0] < order[1] < order[2]
PYTHON
npm install --silent --no-fund --no-audit epub2@3.0.2 @lingo-reader/epub-parser@0.4.6 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { initEpubFile } from "@lingo-reader/epub-parser";
import epub2 from "epub2";

const lingo = (await initEpubFile("notice.epub")).getSpine().map((page) => page.id);
const book = (await epub2.EPub.createAsync("notice.epub")).flow.map((page) => page.id);
console.log(lingo, book);
assert.deepStrictEqual([lingo, book], [["b", "a"], ["b", "a"]]);
process.exit(0);
JS
node seen.mjs
