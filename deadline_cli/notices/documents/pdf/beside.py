"""What a PDF carries beside the text of its pages: attached files, a form that programs build, stamps with words."""

from __future__ import annotations

from collections.abc import Iterator
from ctypes import byref
from typing import Any, Final

from deadline_cli.notices.documents.reading import NotRead
from deadline_cli.notices.finding import Words

_MOST_NAMED: Final = 20  # attachments that are named one by one
_SETTINGS: Final = ".joboptions"  # how the file was made, and no document
_FEW: Final = 200
_MOST_OBJECTS: Final = 2000  # of one appearance
_DEEPEST: Final = 4
_LARGE: Final = 0.22  # share of a page from which on a picture is one to be read
_FORM_OF_PROGRAMS: Final = NotRead(
    Words(
        "这是由程序生成页面的动态表单（XFA），未读；请打印成PDF",
        "a form whose pages a program builds (XFA) was not read; print it to PDF",
    )
)
ATTACHED: Final = Words("页上附的文件未读；请另行校对", "a file attached to the page was not read; check it apart")
_STAMPED: Final = Words(
    "页上的图章或批注里的文字未读；请另行校对",
    "words in a stamp or a remark on the page were not read; check them apart",
)
_STRUCK: Final = Words(
    "页上有删除线批注，所划去的字仍作正文读；请核对",
    "words that a remark on the page strikes out were read as if it did not; check them",
)
_PICTURE: Final = Words("页上有大幅图片未读", "a large picture on the page was not read")


def beside(document: Any, letters: int, *, may_wait: bool) -> Iterator[NotRead]:
    """The files that are attached to a document, and that its pages stand for a form which they do not show.

    `letters` is how many of its pages were read: a form that `may_wait` may have a page that asks to wait, alone.
    """
    import pypdfium2.raw as pdfium

    form = pdfium.FPDF_GetFormType(document.raw)
    if form == pdfium.FORMTYPE_XFA_FULL or (may_wait and letters < _FEW):
        yield _FORM_OF_PROGRAMS
    count = document.count_attachments()
    for at in range(min(count, _MOST_NAMED)):
        name = _called(document.get_attachment(at).get_name()) or str(at + 1)
        if name.endswith(_SETTINGS):
            continue
        yield NotRead(Words(f"附件{name}未读；请另行校对", f"the attachment {name} was not read; check it apart"))
    if count > _MOST_NAMED:
        rest = count - _MOST_NAMED
        yield NotRead(Words(f"另有{rest}个附件未读", f"{rest} more attachments were not read"))


def may_wait(document: Any) -> bool:
    """Whether a form is kept beside the pages, and the first of these, not yet read, shows no fields of its own."""
    import pypdfium2.raw as pdfium

    if pdfium.FPDF_GetFormType(document.raw) != pdfium.FORMTYPE_XFA_FOREGROUND:
        return False
    page = document[0]
    for at in range(pdfium.FPDFPage_GetAnnotCount(page.raw)):
        annotation = pdfium.FPDFPage_GetAnnot(page.raw, at)
        sort = pdfium.FPDFAnnot_GetSubtype(annotation)
        pdfium.FPDFPage_CloseAnnot(annotation)
        if sort == pdfium.FPDF_ANNOT_WIDGET:
            return False
    return True


def _called(name: str) -> str:
    """The name of an attached file, which PDFium may hand out byte by byte."""
    if not name.startswith("\xfe\xff"):
        return name
    return name.encode("latin-1", "replace")[2:].decode("utf-16-be", "replace")


def unread_in(annotation: Any, page: Any) -> Words | None:
    """What an annotation shows that is not read: words of its appearance, a large picture, a file."""
    import pypdfium2.raw as pdfium

    sort = pdfium.FPDFAnnot_GetSubtype(annotation)
    if sort == pdfium.FPDF_ANNOT_FILEATTACHMENT:
        return ATTACHED
    if sort == pdfium.FPDF_ANNOT_STRIKEOUT:
        return _STRUCK
    if sort in (pdfium.FPDF_ANNOT_TEXT, pdfium.FPDF_ANNOT_POPUP, pdfium.FPDF_ANNOT_LINK):
        return None
    count = min(pdfium.FPDFAnnot_GetObjectCount(annotation), _MOST_OBJECTS)
    sorts = set(_sorts(pdfium, [pdfium.FPDFAnnot_GetObject(annotation, at) for at in range(count)], 0))
    if pdfium.FPDF_PAGEOBJ_TEXT in sorts:
        return _STAMPED
    edges, (width, height) = pdfium.FS_RECTF(), page.get_size()
    if pdfium.FPDF_PAGEOBJ_IMAGE in sorts and pdfium.FPDFAnnot_GetRect(annotation, byref(edges)):
        area = abs(edges.right - edges.left) * abs(edges.top - edges.bottom)
        return _PICTURE if area >= _LARGE * width * height else None
    return None


def _sorts(pdfium: Any, objects: list[Any], deep: int) -> Iterator[int]:
    """Of which sorts the objects of an appearance are, those within forms among them."""
    for drawn in objects:
        if not drawn:
            continue
        sort = pdfium.FPDFPageObj_GetType(drawn)
        yield sort
        if sort == pdfium.FPDF_PAGEOBJ_FORM and deep < _DEEPEST:
            count = min(pdfium.FPDFFormObj_CountObjects(drawn), _MOST_OBJECTS)
            yield from _sorts(pdfium, [pdfium.FPDFFormObj_GetObject(drawn, at) for at in range(count)], deep + 1)
