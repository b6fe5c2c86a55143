"""What was filled into the fields of a PDF form: read where it stands, and only what the page shows of it."""

from __future__ import annotations

import io
from typing import Any

import pytest

from deadline_cli.notices.documents.document import document_of_bytes
from deadline_cli.notices.places import boxes_between
from tests.notices.documents.drawn import Draw, at, pdf, read

reportlab = pytest.importorskip("reportlab")


def filled(value: str = "2026-02-14") -> Draw:
    def draw(canvas: Any) -> None:
        at(("公示期自2026年2月3日起至", "止，共10个工作日。"))(canvas)
        form = canvas.acroForm
        form.textfield(value=value, x=200, y=776, width=120, height=18, fontName="Helvetica", fontSize=12)

    return draw


def changed(data: bytes, entries: dict[str, object], without: tuple[str, ...] = ()) -> bytes:
    """The file with these entries of its one annotation set, and those left out."""
    pypdf = pytest.importorskip("pypdf")
    writer = pypdf.PdfWriter(io.BytesIO(data))
    annotation = writer.pages[0]["/Annots"][0].get_object()
    for key, value in entries.items():
        kind = pypdf.generic.NumberObject if isinstance(value, int) else pypdf.generic.NameObject
        annotation[pypdf.generic.NameObject(key)] = kind(value)
    for key in without:
        del annotation[key]
    stored = io.BytesIO()
    writer.write(stored)
    return stored.getvalue()


def test_what_was_filled_into_a_form_is_read_where_it_stands() -> None:
    document = read(filled())
    assert [line.replace("\u3000", "") for line in document.text.split("\n")] == [
        "公示期自2026年2月3日起至2026-02-14", "止，共10个工作日。",
    ]  # fmt: skip
    assert not document.not_read
    start = document.text.index("2026-02-14")
    page, ((left, low, right, _), *rest) = boxes_between(document.spans, start, start + 10)
    assert (page, rest) == (1, [])
    assert 195 < left < right < 330
    assert 770 < low < 790


@pytest.mark.parametrize(
    ("entries", "without", "is_read", "told"),
    [
        ({"/Subtype": "/FreeText"}, ("/FT",), True, 0),  # typed on top of the page
        ({"/Subtype": "/Stamp"}, ("/FT",), False, 1),  # no word of the notice, but one that everybody sees
        ({"/F": 2}, (), False, 0),  # hidden
        ({}, ("/AP",), False, 1),  # nobody has drawn it yet
        ({"/FT": "/Btn"}, ("/AP",), False, 0),  # a box that is not ticked
    ],
)
def test_only_what_a_page_shows_of_its_entries_is_read(
    entries: dict[str, object], without: tuple[str, ...], is_read: bool, told: int
) -> None:
    document = document_of_bytes(changed(pdf(filled()), entries, without), "a.pdf")
    assert ("2026-02-14" in document.text, len(document.not_read)) == (is_read, told)
    said = "in a stamp" if entries == {"/Subtype": "/Stamp"} else "form's entries"
    assert all(left.page == 1 and said in left.reason.en for left in document.not_read)
