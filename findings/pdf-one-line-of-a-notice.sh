#!/usr/bin/env bash
# @react-pdf/renderer and xhtml2pdf print a Chinese paragraph in one line over the paper's edge.
#
# Guess before looking: a maker of PDF that wraps English wraps Chinese, or says that it cannot. Both break lines at blanks only. Of 88 signs
# in a column that holds fifteen a line, react-pdf sets 72 outside the page, xhtml2pdf 63, the window and the office among them; the
# text of the file has them all, so that a test of the text finds nothing wrong. With -pdf-word-wrap: CJK in the style xhtml2pdf wraps,
# as PDFKit does by itself.
# Needs: node 20 with npm, python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q cvttf-NotoSansCJK-Regular==1.0 pypdfium2==5.15.2 reportlab==5.1.0 xhtml2pdf==0.2.28
npm install --silent --no-fund --no-audit @react-pdf/renderer@4.9.0 react@19.3.1 pdfkit@0.20.2 >/dev/null
cat >text.txt <<'TEXT'
请债权人自本公告之日起四十五日内向本公司申报债权，逾期不申报的，视为放弃权利。公示期为2026年2月3日至2026年3月20日，联系人朱某，地址为某某市某某区某某路一百零五号。
TEXT
cp "$(find venv -name 'NotoSansCJKtc-Regular.otf' | head -1)" font.otf
cat >make.mjs <<'JS'
import { createWriteStream, readFileSync } from "node:fs";
import { once } from "node:events";
import React from "react";
import PDFKit from "pdfkit";
import { Document, Font, Page, Text, renderToFile } from "@react-pdf/renderer";
const text = readFileSync("text.txt", "utf8").trim();
for (const name of ["@react-pdf/renderer", "pdfkit"]) console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version);
Font.register({ family: "Han", src: "font.otf" });
const style = { padding: 10, fontFamily: "Han", fontSize: 12 };
await renderToFile(React.createElement(Document, null, React.createElement(Page, { size: [200, 300], style }, React.createElement(Text, null, text))), "react.pdf");
const page = new PDFKit({ size: [200, 300], margin: 10 });
const out = page.pipe(createWriteStream("pdfkit.pdf"));
page.font("font.otf").fontSize(12).text(text);
page.end();
await once(out, "finish");
JS
node make.mjs
cat >seen.py <<'PYTHON'
from importlib.metadata import version

import pypdfium2
from xhtml2pdf import pisa

with open("text.txt", encoding="utf-8") as file:
    TEXT = file.read().strip()
for name, style in (("xhtml2pdf", ""), ("cjk", "-pdf-word-wrap: CJK;")):
    with open(f"{name}.pdf", "wb") as file:
        pisa.CreatePDF(f"<style>@page {{size: 200pt 300pt; margin: 10pt}} body {{font-family: STSong-Light; {style}}}</style><p>{TEXT}</p>", dest=file, encoding="utf-8")


def seen(name: str) -> tuple[bool, int]:
    """Whether the page has the whole text, and how many signs stand over its right edge."""
    page = pypdfium2.PdfDocument(name + ".pdf")[0]
    text = page.get_textpage()
    over = sum(text.get_charbox(at)[2] > page.get_width() for at in range(text.count_chars()))
    return "".join(text.get_text_range().split()) == TEXT, over


found = {name: seen(name) for name in ("react", "pdfkit", "xhtml2pdf", "cjk")}
print("xhtml2pdf", version("xhtml2pdf"), found)
assert found == {"react": (True, 72), "pdfkit": (True, 0), "xhtml2pdf": (True, 63), "cjk": (True, 0)}
PYTHON
venv/bin/python seen.py
