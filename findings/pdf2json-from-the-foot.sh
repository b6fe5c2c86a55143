#!/usr/bin/env bash
# pdf2json's raw text of a page begins with its last line, and pdfreader leaves out words behind invisible ones.
#
# Guess before looking: a reader of PDF that sorts lines sorts them from the top. getRawTextContent of pdf2json gives the day, the text and
# the title of a notice, in this order, for pages of ReportLab and PyMuPDF, though the y that it states for each grows downwards.
# pdfreader, built on it, keeps the order; of 公示期为 followed by an invisible 五 and 十日 in one text object it gives 公示期为.
# Needs: node with npm, python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q reportlab==5.1.0 pymupdf==1.26.6
venv/bin/python - <<'PYTHON'
import pymupdf
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen import canvas

LINES = ["注销公告", "公示期为三十日", "2026年2月3日"]
pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
page = canvas.Canvas("reportlab.pdf", pagesize=(400, 300))
page.setFont("STSong-Light", 14)
for at, line in enumerate(LINES):
    page.drawString(40, 250 - 30 * at, line)
page.save()
page = canvas.Canvas("unseen.pdf", pagesize=(400, 300))
page.setFont("STSong-Light", 14)
page.drawString(40, 250, "公示期为")
text = page.beginText(96, 250)
text.setTextRenderMode(3)
text.textOut("五")
page.drawText(text)
text = page.beginText(110, 250)
text.setTextRenderMode(0)
text.textOut("十日")
page.drawText(text)
page.save()
file = pymupdf.open()
sheet = file.new_page(width=400, height=300)
for at, line in enumerate(LINES):
    sheet.insert_text((40, 50 + 30 * at), line, fontname="china-s", fontsize=14)
file.save("pymupdf.pdf")
PYTHON
npm install --silent --no-fund --no-audit pdf2json@4.0.3 pdfreader@3.0.8 >/dev/null
cat >seen.cjs <<'JS'
const assert = require("node:assert");
const { readFileSync } = require("node:fs");
const loaded = require("pdf2json");
const { PdfReader } = require("pdfreader");
const Parser = loaded.default ?? loaded;
const raw = (path) =>
  new Promise((done, failed) => {
    const parser = new Parser(null, 1);
    parser.on("pdfParser_dataError", failed);
    parser.on("pdfParser_dataReady", (data) => done([parser.getRawTextContent().split("\r\n").slice(0, 3), data.Pages[0].Texts.map((text) => text.y)]));
    parser.loadPDF(path);
  });
const items = (path) =>
  new Promise((done, failed) => {
    const words = [];
    new PdfReader().parseFileItems(path, (problem, item) => (problem ? failed(problem) : !item ? done(words) : item.text && words.push(item.text)));
  });
(async () => {
  for (const name of ["pdf2json", "pdfreader"]) console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version);
  for (const path of ["reportlab.pdf", "pymupdf.pdf"]) {
    const [lines, places] = await raw(path);
    const kept = await items(path);
    console.log(path, lines, places, kept);
    assert.deepStrictEqual(lines, ["2026年2月3日", "公示期为三十日", "注销公告"]);
    assert.deepStrictEqual(kept, ["注销公告", "公示期为三十日", "2026年2月3日"]);
  }
  const unseen = await items("unseen.pdf");
  console.log("unseen.pdf", unseen);
  assert.deepStrictEqual(unseen, ["公示期为"]);
  process.exit(0);
})();
JS
node seen.cjs
