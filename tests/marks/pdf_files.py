"""PDF files in several shapes, and what stands under each highlight of one."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any, NamedTuple

SIZE = 12


class Row(NamedTuple):
    """Words at a place of the page as one sees it, from its lower left corner; `drawn` is what stands round them."""

    x: float
    y: float
    words: str
    drawn: str = "{}"


class Sheet(NamedTuple):
    """A page: its rows, how it is turned, its visible part where that is not the whole, and further resources."""

    rows: Sequence[Row]
    rotate: int = 0
    crop: str = ""
    more: str = ""
    resources: str = ""


def column(lines: Sequence[str], x: float = 50, top: float = 740, leading: float = 20) -> list[Row]:
    return [Row(x, top - leading * n, words) for n, words in enumerate(lines)]


def pdf(*sheets: Sheet, further: str = "", objects: Sequence[str] = ()) -> bytes:
    """A file whose font maps each character to Unicode, as a typesetter's does; `further` goes into the catalogue.

    `objects` follow behind those of the pages: with one sheet the first of them has the number 8.
    Its characters are squares, since PDFium reads no turned words that have no outlines.
    """
    words = sorted({c for sheet in sheets for row in sheet.rows for c in row.words})
    glyphs = {c: f"{n:02x}" for n, c in enumerate(words, 1)}
    mapping = "\n".join(f"<{g}> <{c.encode('utf-16-be').hex()}>" for c, g in glyphs.items())
    space = "1 begincodespacerange <00> <ff> endcodespacerange"
    cmap = f"begincmap {space} {len(glyphs)} beginbfchar\n{mapping}\nendbfchar endcmap"
    square = "1000 0 0 -120 1000 880 d1 80 -40 840 840 re S"
    names = [f"/g{n}" for n in range(1, len(words) + 1)]
    kids = " ".join(f"{6 + 2 * n} 0 R" for n in range(len(sheets)))
    bodies = [
        f"<</Type/Catalog/Pages 2 0 R{further}>>",
        f"<</Type/Pages/Kids[{kids}]/Count {len(sheets)}>>",
        "<</Type/Font/Subtype/Type3/FontMatrix[.001 0 0 .001 0 0]/FontBBox[0 -120 1000 880]/ToUnicode 4 0 R"
        f"/Resources<<>>/FirstChar 1/LastChar {len(words)}/Widths[{'1000 ' * len(words)}]"
        f"/Encoding<</Differences[1 {' '.join(names)}]>>/CharProcs<<{' '.join(f'{name} 5 0 R' for name in names)}>>>>",
        f"<</Length {len(cmap)}>>stream\n{cmap}\nendstream",
        f"<</Length {len(square)}>>stream\n{square}\nendstream",
    ]
    for n, sheet in enumerate(sheets):
        stream = "\n".join(_shown(row, sheet.rotate, glyphs) for row in sheet.rows) + "\n0.8 g 40 60 30 30 re f"
        crop = f"/CropBox[{sheet.crop}]" if sheet.crop else ""
        bodies += [
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]{crop}/Rotate {sheet.rotate}/Contents {7 + 2 * n} 0 R"
            f"/Resources<</Font<</F1 3 0 R>>{sheet.resources}>>{sheet.more}>>",
            f"<</Length {len(stream)}>>stream\n{stream}\nendstream",
        ]
    return _file([*bodies, *objects])


def _shown(row: Row, rotate: int, glyphs: dict[str, str]) -> str:
    """A row in the page's own space, so that it reads upright once the page is turned."""
    x, y = row.x, row.y
    matrix = {
        0: f"1 0 0 1 {x} {y}",
        90: f"0 1 -1 0 {595 - y} {x}",
        180: f"-1 0 0 -1 {595 - x} {842 - y}",
        270: f"0 -1 1 0 {y} {842 - x}",
    }[rotate]
    return row.drawn.format(f"BT /F1 {SIZE} Tf {matrix} Tm <{''.join(glyphs[c] for c in row.words)}> Tj ET")


def _file(objects: list[str]) -> bytes:
    out, offsets = b"%PDF-1.6\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj{body}\nendobj\n".encode()
    rows = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    head = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n"
    end = f"trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{len(out)}\n%%EOF\n"
    return out + (head + rows + end).encode()


def written_by_pypdf(data: bytes, **encryption: Any) -> bytes:
    """The file written anew, with its objects packed, or locked against changes."""
    from pypdf import PdfWriter

    writer = PdfWriter(clone_from=io.BytesIO(data))
    if encryption:
        writer.encrypt("", "owner", **encryption)
    stored = io.BytesIO()
    writer.write(stored)
    return stored.getvalue()


class Mark(NamedTuple):
    """A highlight: its page, its subject, its note, and the words under it."""

    page: int
    code: str
    note: str
    words: str


def marks(data: bytes) -> list[Mark]:
    """The highlights of a file in order; a character lies under one when its middle does."""
    import pypdfium2
    from pypdf import PdfReader

    found = []
    document = pypdfium2.PdfDocument(data)
    for number, page in enumerate(PdfReader(io.BytesIO(data)).pages, 1):
        characters = _characters(document[number - 1])
        for reference in page.get("/Annots", ()):
            annotation = reference.get_object()
            if annotation["/Subtype"] == "/Highlight":
                quads = [float(value) for value in annotation["/QuadPoints"]]
                boxes = [_box(quads[at : at + 8]) for at in range(0, len(quads), 8)]
                under = [c for c, x, y in characters if any(a < x < b and d < y < e for a, b, d, e in boxes)]
                found.append(Mark(number, annotation["/Subj"], annotation["/Contents"], "".join(under)))
    document.close()
    return found


def _characters(page: Any) -> list[tuple[str, float, float]]:
    text = page.get_textpage()
    found = []
    for at in range(text.count_chars()):
        left, bottom, right, top = text.get_charbox(at, loose=True)
        if (c := text.get_text_range(at, 1)).strip():
            found.append((c, (left + right) / 2, (bottom + top) / 2))
    return found


def _box(quad: list[float]) -> tuple[float, float, float, float]:
    xs, ys = quad[0::2], quad[1::2]
    return min(xs), max(xs), min(ys), max(ys)


def picture(data: bytes, number: int, *, with_marks: bool = False) -> bytes:
    """The pixels of a page, from 0."""
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    bitmap = document[number].render(scale=1.5, draw_annots=with_marks)
    pixels = bytes(bitmap.buffer)
    document.close()
    return pixels
