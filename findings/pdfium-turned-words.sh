#!/usr/bin/env bash
# Words whose font has no outlines are read from an upright PDF page and vanish from a turned one.
#
# Guess before looking: PDFium's text page leaves out a text object whose box is less than a sliver wide. Characters that
# the substituted font does not have get boxes without height; turned by a quarter, these have no width. A file of a
# typesetter embeds its font and is not concerned; a test that makes PDF files without fonts is.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q pypdfium2==5.15.2
"$work/venv/bin/python" - <<'PYTHON'
import pypdfium2
from pypdfium2.version import PDFIUM_INFO, PYPDFIUM_INFO

WORDS = "公告期限"


def pdf(matrix, rotate):
    glyphs = {c: f"{n:04x}" for n, c in enumerate(WORDS, 60001)}
    pairs = "\n".join(f"<{g}> <{c.encode('utf-16-be').hex()}>" for c, g in glyphs.items())
    cmap = f"begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange {len(glyphs)} beginbfchar\n{pairs}\nendbfchar endcmap"
    show = f"BT /F 12 Tf {matrix} Tm <{''.join(glyphs.values())}> Tj ET"
    system = "<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
    bodies = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Rotate {rotate}/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        f"<</Length {len(show)}>>stream\n{show}\nendstream",
        "<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>",
        f"<</Type/Font/Subtype/CIDFontType2/BaseFont/Song/CIDSystemInfo{system}/DW 1000>>",
        f"<</Length {len(cmap)}>>stream\n{cmap}\nendstream",
    ]
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, 1):
        places.append(len(out))
        out += f"{number} 0 obj{body}\nendobj\n".encode()
    rows = "".join(f"{place:010d} 00000 n \n" for place in places)
    end = f"xref\n0 8\n0000000000 65535 f \n{rows}trailer<</Size 8/Root 1 0 R>>\nstartxref\n{len(out)}\n%%EOF"
    return out + end.encode()


def words(data):
    return pypdfium2.PdfDocument(data)[0].get_textpage().get_text_range()


upright, turned = words(pdf("1 0 0 1 50 700", 0)), words(pdf("0 1 -1 0 200 50", 90))
print("pypdfium2", PYPDFIUM_INFO, "PDFium", PDFIUM_INFO)
print("upright:", repr(upright), " turned:", repr(turned))
assert (upright, turned) == (WORDS, ""), "the behaviour has changed"
PYTHON
