#!/usr/bin/env bash
# Three readers of PDF for JavaScript give until 2026-03-16 and leave out the line of Chinese below it.
#
# Guess before looking: a reader that gives the Latin words of a page gives the Chinese ones too, or says that it cannot. The tables of the
# encodings that the PDF standard names for Chinese (UniGB-UCS2-H and its kin) are files beside PDF.js, which must be told where they are;
# unpdf, pdf-parse and officeparser, all built on it, do not tell it, so that each text in such an encoding is gone and officeparser's
# list of warnings empty. PDF.js with cMapUrl has the line, as pypdf has.
# Needs: python3 with venv, node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q reportlab==5.1.0 pypdf==7.1.1
npm install --silent --no-fund --no-audit unpdf@1.7.0 pdf-parse@2.4.5 officeparser@7.8.0 pdfjs-dist@5.6.205 >/dev/null
venv/bin/python - <<'PYTHON'
import pypdf
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
canvas = Canvas("notice.pdf")
for font, words, height in (("Helvetica", "until 2026-03-16", 700), ("STSong-Light", "公示期至2026年3月16日止", 660)):
    canvas.setFont(font, 14)
    canvas.drawString(72, height, words)
canvas.save()
words = pypdf.PdfReader("notice.pdf").pages[0].extract_text().split("\n")
print("pypdf", pypdf.__version__, words)
assert [word for word in words if word] == ["until 2026-03-16", "公示期至2026年3月16日止"], words
PYTHON
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readFileSync } from "node:fs";

const bytes = () => new Uint8Array(readFileSync("notice.pdf"));
const readers = {
  unpdf: async ({ extractText, getDocumentProxy }) => (await extractText(await getDocumentProxy(bytes()), { mergePages: true })).text,
  "pdf-parse": async ({ PDFParse }) => (await new PDFParse({ data: bytes() }).getText()).text,
  officeparser: async ({ parseOffice }) => {
    const file = await parseOffice("notice.pdf");
    assert.deepStrictEqual(file.warnings, []);
    return file.toText();
  },
  "pdfjs-dist": async ({ getDocument }) => {
    const file = await getDocument({ data: bytes(), cMapUrl: "node_modules/pdfjs-dist/cmaps/", cMapPacked: true, verbosity: 0 }).promise;
    return (await (await file.getPage(1)).getTextContent()).items.map(({ str }) => str).join("\n");
  },
};
const name = process.argv[2]; // each in a process of its own: they bring PDF.js in different versions
const words = await readers[name](await import(name === "pdfjs-dist" ? "pdfjs-dist/legacy/build/pdf.mjs" : name));
console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version, JSON.stringify(words));
assert.ok(words.includes("until 2026-03-16"));
assert.equal(words.includes("公示期至2026年3月16日止"), name === "pdfjs-dist");
JS
for name in unpdf pdf-parse officeparser pdfjs-dist; do node seen.mjs "$name" 2>/dev/null; done
