"""What was filled into a page of a PDF: the values of its form fields, and words typed on top of it.

They are annotations and no part of the page's text, yet every viewer shows and prints them.
"""

from __future__ import annotations

from collections.abc import Sequence
from ctypes import POINTER, cast, create_string_buffer
from typing import Any, Final

from deadline_cli.notices.documents.pdf.beside import unread_in
from deadline_cli.notices.documents.pdf.directions import upright
from deadline_cli.notices.documents.pdf.glyphs import Raw, characters
from deadline_cli.notices.finding import Words
from deadline_cli.records import NamedTuple

_HIDDEN: Final = 1 << 1 | 1 << 5  # the flags Hidden and NoView
_SAME_LINE: Final = 0.5  # of the type's size
_MOST_ENTERED: Final = 2000  # characters of one page that are put in their places
UNDRAWN: Final = Words(
    "页上填写或键入的内容没有外观，未读；请重新打印成PDF",
    "a form's entries, or words typed on the page, have no appearance and were not read; print it to PDF again",
)


class Filled(NamedTuple):
    """A page with its entries as text; how many characters it had without them (None: no entries); what is not read."""

    page: Any
    own: int | None = None
    problems: tuple[Words, ...] = ()


def filled_in(document: Any, number: int) -> Filled:
    """The page with that number, from 0, with what was filled in as text at the end of the page.

    Only the page in memory is changed. Remarks and highlights are no words of the notice and are left out; of a stamp
    that holds words, or a picture as large as a page, it is said that it was not read. Boxes stay, which
    may cover words.
    """
    import pypdfium2.raw as pdfium

    page = document[number]
    problems: dict[Words, None] = {}
    entries = 0
    for at in reversed(range(pdfium.FPDFPage_GetAnnotCount(page.raw))):
        annotation = pdfium.FPDFPage_GetAnnot(page.raw, at)
        sort, flags = pdfium.FPDFAnnot_GetSubtype(annotation), pdfium.FPDFAnnot_GetFlags(annotation)
        drawn = pdfium.FPDFAnnot_GetAP(annotation, pdfium.FPDF_ANNOT_APPEARANCEMODE_NORMAL, None, 0) > 2
        is_field = sort == pdfium.FPDF_ANNOT_WIDGET
        has_value = is_field and _value(annotation, b"FT") in ("Tx", "Ch") and _value(annotation, b"V") != ""
        is_entry = is_field or sort == pdfium.FPDF_ANNOT_FREETEXT
        covers = sort in (pdfium.FPDF_ANNOT_SQUARE, pdfium.FPDF_ANNOT_POLYGON, pdfium.FPDF_ANNOT_REDACT)
        is_typed = sort == pdfium.FPDF_ANNOT_FREETEXT and not drawn and _value(annotation, b"Contents").strip()
        unread = None if flags & _HIDDEN or is_entry else unread_in(annotation, page)
        pdfium.FPDFPage_CloseAnnot(annotation)
        if unread is not None:
            problems[unread] = None
        if is_typed and not flags & _HIDDEN:
            problems[UNDRAWN] = None
        if flags & _HIDDEN or not (is_entry or (covers and drawn and unread is None)):
            pdfium.FPDFPage_RemoveAnnot(page.raw, at)
            continue
        entries += drawn
        if has_value and not drawn:
            problems[UNDRAWN] = None
    if not entries:
        return Filled(page, None, tuple(problems))
    own = len(characters(page).raw)
    if pdfium.FPDFPage_Flatten(page.raw, pdfium.FLAT_NORMALDISPLAY) != pdfium.FLATTEN_SUCCESS:
        return Filled(page, None, tuple(problems))
    page.close()
    return Filled(document[number], own, tuple(problems))


def in_their_lines(raw: Sequence[Raw], own: int) -> list[Raw]:
    """The characters of a page; those behind the first `own`, which were filled in, in the lines where they stand."""
    page, entered = list(raw[:own]), raw[own:]
    if len(entered) > _MOST_ENTERED:
        return list(raw)
    for run in _runs(entered):
        at = _place(page, run[0])
        page[at:at] = run
    return page


def _runs(entered: Sequence[Raw]) -> list[list[Raw]]:
    """The characters of one line of one entry each."""
    runs: list[list[Raw]] = []
    for c in entered:
        if runs and _follows(runs[-1][-1], c):
            runs[-1].append(c)
        else:
            runs.append([c])
    return runs


def _follows(before: Raw, c: Raw) -> bool:
    turn = round(c.turn)
    if round(before.turn) != turn:
        return False
    (x0, y0), (x1, y1) = upright(before.x, before.y, turn % 4), upright(c.x, c.y, turn % 4)
    return abs(y1 - y0) < _SAME_LINE * c.em and 0 <= x1 - x0 < 2 * max(c.em, before.em)


def _place(page: Sequence[Raw], c: Raw) -> int:
    """Behind the last character to its left on its line; before the line where it stands first; else at the end."""
    turn = round(c.turn)
    left, base = upright(c.x, c.y, turn % 4)
    first: int | None = None
    behind: int | None = None
    for at, other in enumerate(page):
        if round(other.turn) != turn:
            continue
        x, y = upright(other.x, other.y, turn % 4)
        if abs(y - base) < _SAME_LINE * max(c.em, other.em):
            first = at if first is None else first
            if x <= left:
                behind = at + 1
    return behind if behind is not None else first if first is not None else len(page)


def _value(annotation: Any, key: bytes) -> str:
    """A text or a name in the annotation's own dictionary; empty where there is none."""
    import pypdfium2.raw as pdfium

    size = pdfium.FPDFAnnot_GetStringValue(annotation, key, None, 0)
    stored = create_string_buffer(size)
    pdfium.FPDFAnnot_GetStringValue(annotation, key, cast(stored, POINTER(pdfium.FPDF_WCHAR)), size)
    return stored.raw.decode("utf-16-le", "replace").rstrip("\0")
