"""Heads and notes of Word files: the day of a paper in a header, and parts found by their relations."""

from __future__ import annotations

import io
from datetime import date

import pytest

docx = pytest.importorskip("docx")

from deadline_cli.notices.documents.heads import day_of_heads  # noqa: E402
from deadline_cli.notices.documents.word.text import word_text  # noqa: E402
from tests.notices.documents.packed import zipped  # noqa: E402
from tests.notices.documents.test_word import line  # noqa: E402


def test_the_day_of_a_paper_in_the_header_dates_its_notices() -> None:
    document = docx.Document()
    document.add_paragraph("减资公告")
    document.sections[0].header.paragraphs[0].text = "新河日报　2026年2月3日　星期二　第5版"
    stored = io.BytesIO()
    document.save(stored)
    found = word_text(stored.getvalue(), "a.docx")
    assert found.text == "减资公告"
    assert day_of_heads(found.heads) == date(2026, 2, 3)


def test_notes_and_heads_are_found_by_the_relations_of_the_file() -> None:
    kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    relation = f'<Relationship Type="{kinds}{{}}" Target="{{}}"/>'.format
    parts = {
        "_rels/.rels": relation("officeDocument", "w/text.xml"),
        "word/document.xml": "<w:document xmlns:w='w'><w:body/></w:document>",
        "w/text.xml": f"<w:document xmlns:w='w'><w:body>{line('公示')}</w:body></w:document>",
        "w/_rels/text.xml.rels": relation("footnotes", "/w/n/1.xml") + relation("header", "h/1.xml"),
        "w/n/1.xml": f"<w:footnotes xmlns:w='w'><w:footnote w:type='normal'>{line('注')}</w:footnote></w:footnotes>",
        "w/h/1.xml": f"<w:hdr xmlns:w='w'>{line('新河日报')}</w:hdr>",
    }
    relations = {n: f"<Relationships>{part}</Relationships>" for n, part in parts.items() if n.endswith(".rels")}
    found = word_text(zipped({**parts, **relations}), "a.docx")
    assert (found.text.split(), found.heads) == (["公示", "注"], ("新河日报",))
