#!/usr/bin/env bash
# A layer that is switched off in a PDF file is in the text of three readers of four: 510 days for 10.
#
# Guess before looking: what stands in a layer that the file itself switches off is not shown, and PDFium, which draws pages for a browser,
# leaves it out of the text as it leaves it out of the picture; MuPDF too. MuPDF alone does: PDFium draws 10 days and reads 510 days,
# pypdf and pdfminer.six read 510 as well.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q pypdf==7.1.1 pdfminer.six==20260107 pypdfium2==5.15.2 PyMuPDF==2.0 pillow==13.0.0
cd "$work"
"$work/venv/bin/python" - <<'PYTHON'
import io
from importlib.metadata import version

import pdfminer.high_level
import pymupdf
import pypdf
import pypdfium2


def page(content, catalog=b"", resources=b"", more=()):
    objects = [
        b"<</Type/Catalog/Pages 2 0 R" + catalog + b">>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>" + resources + b">>>>",
        b"<</Length %d>>\nstream\n" % len(content) + content + b"\nendstream",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        *more,
    ]
    out, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    head = b"xref\n0 %d\n0000000000 65535 f \n" % size
    return out + head + table + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (size, len(out))


READERS = {
    "pypdf": lambda data: pypdf.PdfReader(io.BytesIO(data)).pages[0].extract_text(),
    "pdfminer.six": lambda data: pdfminer.high_level.extract_text(io.BytesIO(data)),
    "pypdfium2": lambda data: pypdfium2.PdfDocument(data)[0].get_textpage().get_text_range(),
    "PyMuPDF": lambda data: pymupdf.open(stream=data, filetype="pdf")[0].get_text(),
}


def layers(state):
    return page(
        b"BT /F 12 Tf 20 50 Td (within ) Tj /OC /L BDC (5) Tj EMC (10 days) Tj ET",
        b"/OCProperties<</OCGs[6 0 R]/D<<" + state + b"[6 0 R]>>>>",
        b"/Properties<</L 6 0 R>>",
        [b"<</Type/OCG/Name(old)>>"],
    )


off, on = layers(b"/OFF"), layers(b"/ON")
seen = {name: read(off).strip() for name, read in READERS.items()}
for name, words in seen.items():
    print(name, version(name), repr(words))
pictures = [pypdfium2.PdfDocument(data)[0].render(scale=2).to_pil().tobytes() for data in (off, on)]
print("PDFium's pictures differ:", pictures[0] != pictures[1])
assert seen == {
    "pypdf": "within 510 days",
    "pdfminer.six": "within 510 days",
    "pypdfium2": "within 510 days",
    "PyMuPDF": "within 10 days",
}, seen
assert pictures[0] != pictures[1]
PYTHON
