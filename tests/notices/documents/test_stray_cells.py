"""A sheet whose last cell stands far away is read by its filled rows alone."""

from __future__ import annotations

import io

import pytest

from deadline_cli.notices.documents.document import document_of_bytes

openpyxl = pytest.importorskip("openpyxl")
pytest.importorskip("python_calamine")


def test_rows_without_a_cell_are_passed_over() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet["B2"], sheet["A3"], sheet["B3"] = "公示期五日", 0, False
    sheet["CV2000"] = "异议期十日"
    stored = io.BytesIO()
    book.save(stored)
    document = document_of_bytes(stored.getvalue(), "a.xlsx")
    places = [(span.row, span.column) for span in document.spans]  # type: ignore[union-attr]
    assert (document.text.split("\n"), places) == (
        ["公示期五日", "0　False", "异议期十日"],
        [(2, 2), (3, 1), (3, 2), (2000, 100)],
    )
