#!/usr/bin/env bash
# PDFium's incremental save of a file with one new annotation writes every object that was loaded anew.
#
# Guess before looking: an incremental update holds the changed page and the annotation, a few hundred bytes, as pypdf's
# does. PDFium marks no object as changed, so what it has parsed counts as new. The file before the update is untouched in
# both; the difference is the size, and the reason why pypdf writes the marks here.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q pypdfium2==5.15.2 pypdf==7.1.1 reportlab==4.4.4
"$work/venv/bin/python" - <<'PYTHON'
import io

import pypdf
import pypdfium2
import pypdfium2.raw as raw
from pypdf.annotations import Highlight
from pypdf.generic import ArrayObject, FloatObject
from reportlab.pdfgen.canvas import Canvas

stored = io.BytesIO()
canvas = Canvas(stored)
for number in range(400):
    canvas.drawString(50, 820 - number * 2, f"line {number} of a page that has something in it " * 3)
canvas.save()
data = stored.getvalue()

document = pypdfium2.PdfDocument(data)
page = document[0]
annotation = raw.FPDFPage_CreateAnnot(page.raw, raw.FPDF_ANNOT_HIGHLIGHT)
raw.FPDFAnnot_SetRect(annotation, raw.FS_RECTF(50, 712, 200, 700))
raw.FPDFAnnot_AppendAttachmentPoints(annotation, raw.FS_QUADPOINTSF(50, 712, 200, 712, 50, 700, 200, 700))
raw.FPDFPage_CloseAnnot(annotation)
by_pdfium = io.BytesIO()
document.save(by_pdfium, flags=raw.FPDF_INCREMENTAL)

writer = pypdf.PdfWriter(io.BytesIO(data), incremental=True)
quads = ArrayObject(FloatObject(v) for v in (50, 712, 200, 712, 50, 700, 200, 700))
writer.add_annotation(0, Highlight(rect=(50, 700, 200, 712), quad_points=quads))
by_pypdf = io.BytesIO()
writer.write(by_pypdf)

added = {name: len(kept.getvalue()) - len(data) for name, kept in (("PDFium", by_pdfium), ("pypdf", by_pypdf))}
print("pypdf", pypdf.__version__, "pypdfium2", pypdfium2.PYPDFIUM_INFO, "file", len(data), "bytes; added:", added)
assert by_pdfium.getvalue().startswith(data) and by_pypdf.getvalue().startswith(data)
assert added["pypdf"] < 1500 < added["PDFium"], "the behaviour has changed"
PYTHON
