"""The number of a note off the line is no digit of the length that it stands at: sheets, slides, old Word files, UOF."""
# ruff: noqa: E501 - tables of markup

from __future__ import annotations

import io
import struct
from typing import Any

import pytest

from deadline_cli.notices.documents.old_word.looks import place_of
from deadline_cli.notices.documents.sheets.drawing import Drawing
from deadline_cli.notices.documents.sheets.shared import Stretches
from tests.notices.documents import (
    test_excel_xml,
    test_ods,
    test_old_files,
    test_sheet_boxes,
    test_slides,
    test_uof,
)
from tests.notices.documents.packed import read

RAISED, LOWERED, PLAIN = "45¹日内", "45₁日内", "451日内"


@pytest.mark.parametrize(
    ("baseline", "words"),
    [("30000", RAISED), ("30%", RAISED), ("0", PLAIN), ("-25000", LOWERED), ("-25%", LOWERED), ("", PLAIN)],
)
def test_slides_and_boxes_on_sheets(baseline: str, words: str) -> None:
    runs = f'<a:r><a:t>45</a:t></a:r><a:r><a:rPr baseline="{baseline}"/><a:t>1</a:t></a:r><a:r><a:t>日内</a:t></a:r>'
    shape = f"<p:sp><p:txBody><a:p>{runs}</a:p></p:txBody></p:sp>"
    assert read(test_slides.show(test_slides.slide(shape)), "a.pptx").text == words
    pytest.importorskip("python_calamine")
    on_sheet = f"<xdr:sp><xdr:txBody><a:bodyPr/><a:p>{runs}</a:p></xdr:txBody></xdr:sp>"
    assert words in read(test_sheet_boxes.workbook(on_sheet), "a.xlsx").text


def stretch_of(change: dict[str, Any]) -> bytes:
    xlsxwriter = pytest.importorskip("xlsxwriter")
    pytest.importorskip("python_calamine")
    stored = io.BytesIO()
    with xlsxwriter.Workbook(stored) as book:
        plain, other = book.add_format(), book.add_format(change)
        book.add_worksheet().write_rich_string("A1", plain, "45", other, "1", plain, "日内")
    return stored.getvalue()


@pytest.mark.parametrize(
    ("change", "words"), [({"font_script": 1}, RAISED), ({"font_script": 2}, LOWERED), ({"bold": True}, PLAIN)]
)
def test_a_stretch_of_a_cell(change: dict[str, Any], words: str) -> None:
    assert read(stretch_of(change), "a.xlsx").text == words


@pytest.mark.parametrize(("tag", "words"), [("Sup", RAISED), ("Sub", LOWERED), ("B", PLAIN)])
def test_a_stretch_of_a_cell_of_excel_xml(tag: str, words: str) -> None:
    html = f'<Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">45<{tag}>1</{tag}>日内</Data>'
    source = test_excel_xml.excel_xml(f"<Row><Cell>{html}</Cell></Row>")
    assert read(source.encode(), "a.xls").text == words


@pytest.mark.parametrize(("script", "words"), [(1, RAISED), (2, LOWERED), (0, PLAIN)])
def test_a_stretch_of_an_old_cell(script: int, words: str) -> None:
    fonts = [struct.pack("<5H", 220, 0, 8, 400, number) for number in (0, script)]
    style = bytes(20)
    cell = (0xFD, struct.pack("<HHHI", 0, 0, 0, 7))
    found = Drawing(fonts, [style]).stretches([cell], {7: Stretches(PLAIN, ((2, 1), (3, 0)))})
    assert found == ({} if words == PLAIN else {(1, 1): (words, "")})


@pytest.mark.parametrize(
    ("position", "words"), [("super 58%", RAISED), ("33% 58%", RAISED), ("sub 58%", LOWERED), ("0% 100%", PLAIN)]
)
def test_a_stretch_of_a_cell_of_opendocument(position: str, words: str) -> None:
    style = f'<style:style style:name="T1" style:family="text"><style:text-properties style:text-position="{position}"/></style:style>'
    rows = test_ods.row(
        '<table:table-cell><text:p>45<text:span text:style-name="T1">1</text:span>日内</text:p></table:table-cell>'
    )
    content = test_ods.content(test_ods.sheet(rows), "document").replace(test_ods.HIDDEN, style)
    assert read(content.encode(), "a.fods").text == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ('<字:上下标 字:值="sup"/>', RAISED),
        ("<字:上下标类型_4143>sup</字:上下标类型_4143>", RAISED),
        ("<字:位置>super 58%</字:位置>", RAISED),
        ('<字:位置>30% 58%</字:位置><字:上下标 字:值="none"/>', RAISED),
        ('<字:上下标 字:值="sub"/>', LOWERED),
        ('<字:位置>0% 100%</字:位置><字:上下标 字:值="none"/>', PLAIN),
        ("<字:位置>-30% 58%</字:位置>", LOWERED),
    ],
)
def test_words_of_uof(said: str, words: str) -> None:
    run = test_uof.run
    own = test_uof.text(test_uof.paragraph(run("45"), run("1", said), run("日内")))
    style = f'<uof:式样集><uof:句式样 字:标识符="T1">{said}</uof:句式样></uof:式样集>'
    named = '<字:句><字:句属性 字:式样引用="T1"/><字:文本串>1</字:文本串></字:句>'
    by_style = test_uof.text(test_uof.paragraph(run("45"), named, run("日内")), style)
    assert [read(own, "a.uot").text, read(by_style, "a.uot").text] == [words, words]


ALIGN, POSITION, SIZE = 0x2A48, 0x4845, 0x4A43


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ([(ALIGN, 1)], 1),
        ([(ALIGN, 2)], -1),
        ([(ALIGN, 0), (SIZE, 21)], 0),
        ([(POSITION, 10), (SIZE, 16)], 1),
        ([(POSITION, 2), (SIZE, 21)], 0),
        ([(POSITION, 0xFFF6), (SIZE, 16)], -1),
        ([(POSITION, 10)], 0),
    ],
)
def test_runs_of_an_old_word_file(changes: list[tuple[int, int]], place: int) -> None:
    found = test_old_files.runs_of(*test_old_files.file([(1024, 1034, []), (1034, 1036, changes)]))
    assert [(run.start, run.place) for run in found] == ([(1034, place)] if place else [])
    held = {code: struct.pack("<B" if code == ALIGN else "<H", value) for code, value in changes}
    assert place_of(held) == place


def test_words_that_are_deleted_are_not_raised() -> None:
    found = test_old_files.runs_of(*test_old_files.file([(1034, 1036, [(ALIGN, 1), (0x083C, 1)])]))
    assert [(run.place, run.is_unseen) for run in found] == [(0, False)]
