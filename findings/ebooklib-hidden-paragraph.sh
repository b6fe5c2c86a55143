#!/usr/bin/env bash
# EbookLib drops the style that a page brings in its head: the old period that it hid shows in the book.
#
# Guess before looking: a page that is handed over whole, <html><head><style>…, is in the written book as it is. Its head is made
# anew with nothing but the title, and no word of it; the class of the paragraph stays, with nothing that hides it.
# Needs: python3 with venv, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q EbookLib==0.20
cat >seen.py <<'PYTHON'
import zipfile
from importlib.metadata import version

from ebooklib import epub

PAGE = (
    "<html><head><title>公示</title><style>.old { display: none }</style></head>"
    '<body><p class="old">公示期为五日。</p><p>公示期为十日。</p></body></html>'
)
book = epub.EpubBook()
book.set_title("公示")
page = epub.EpubHtml(title="公示", file_name="page.xhtml", lang="zh")
page.content = PAGE
book.add_item(page)
book.add_item(epub.EpubNcx())
book.add_item(epub.EpubNav())
book.toc, book.spine = [page], [page]
epub.write_epub("notice.epub", book)
written = zipfile.ZipFile("notice.epub").read("EPUB/page.xhtml").decode()
print("EbookLib", version("EbookLib"))
print(written)
assert '<p class="old">公示期为五日。</p>' in written and "display" not in written, written
PYTHON
venv/bin/python seen.py
