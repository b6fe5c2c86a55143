#!/usr/bin/env bash
# pypdf reads a Chinese font with the encoding GBKp-EUC-H as Korean syllables.
#
# Guess before looking: the seven predefined encodings for simplified Chinese (ISO 32000, table 116) are read alike,
# without a ToUnicode table. pypdf reads six; the bytes of GBKp-EUC-H are taken for UTF-16: 公示期限 is 릫쪾웚쿞, good words
# with no warning. PDFium and pdfminer read all seven.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q pypdf==7.1.1 pypdfium2==5.15.2 pdfminer.six==20260107
"$work/venv/bin/python" - <<'PYTHON'
import io
import logging
from importlib.metadata import version

import pypdf
import pypdfium2
from pdfminer.high_level import extract_text

logging.disable(logging.CRITICAL)
WORDS = "公示期限"
CODINGS = {"GB-EUC-H": "gb2312", "GBpc-EUC-H": "gb2312", "GBK-EUC-H": "gbk", "GBKp-EUC-H": "gbk", "GBK2K-H": "gb18030",
           "UniGB-UCS2-H": "utf-16-be", "UniGB-UTF16-H": "utf-16-be"}


def pdf(encoding):
    show = f"BT /F 12 Tf 50 700 Td <{WORDS.encode(CODINGS[encoding]).hex()}> Tj ET"
    bodies = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        f"<</Length {len(show)}>>stream\n{show}\nendstream",
        f"<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/{encoding}/DescendantFonts[6 0 R]>>",
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>"
        "/DW 1000/FontDescriptor 7 0 R>>",
        "<</Type/FontDescriptor/FontName/SimSun/Flags 4/FontBBox[0 -200 1000 800]/ItalicAngle 0/Ascent 800/Descent -200"
        "/CapHeight 700/StemV 80>>",
    ]
    out, places = b"%PDF-1.7\n", []
    for number, body in enumerate(bodies, 1):
        places.append(len(out))
        out += f"{number} 0 obj{body}\nendobj\n".encode()
    rows = "".join(f"{place:010d} 00000 n \n" for place in places)
    end = f"xref\n0 8\n0000000000 65535 f \n{rows}trailer<</Size 8/Root 1 0 R>>\nstartxref\n{len(out)}\n%%EOF"
    return out + end.encode()


print({name: version(name) for name in ("pypdf", "pypdfium2", "pdfminer.six")})
seen = {}
for encoding in CODINGS:
    data = pdf(encoding)
    page = pypdfium2.PdfDocument(data)[0].get_textpage()
    by_pypdf = pypdf.PdfReader(io.BytesIO(data)).pages[0].extract_text().strip()
    seen[encoding] = (by_pypdf, page.get_text_range(), extract_text(io.BytesIO(data)).strip())
    print(encoding, *seen[encoding])
wrong = {encoding: texts for encoding, texts in seen.items() if set(texts) != {WORDS}}
assert list(wrong) == ["GBKp-EUC-H"] and wrong["GBKp-EUC-H"][1:] == (WORDS, WORDS), wrong
assert all("\uac00" <= sign <= "\ud7a3" for sign in wrong["GBKp-EUC-H"][0]), wrong
PYTHON
