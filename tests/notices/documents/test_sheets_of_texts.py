"""Sheets whose cells hold whole texts: the fields beside one are its heading, its office and its day."""

import io

import pytest

from deadline_cli.notices.documents.document import Document, document_of_bytes
from deadline_cli.notices.proofread import proofread
from deadline_cli.workcalendar.named import load_calendar

FOUND = (
    "2026年11月2日，我队在滨江路执勤时拾得黑色双肩包一只，内有现金若干。"
    "请失主自本公告发布之日起六个月内持有效证件前来认领。"
)
STOPPED = "因供水管网改造施工，定于2026年12月2日22:00至12月3日6:00停水。"


def sheet_of(*rows: tuple[object, ...]) -> Document:
    book = pytest.importorskip("openpyxl").Workbook()
    for cells in rows:
        book.active.append(cells)
    stored = io.BytesIO()
    book.save(stored)
    return document_of_bytes(stored.getvalue(), "公告.xlsx")


def test_the_fields_beside_a_text_are_its_heading_its_office_and_its_day() -> None:
    document = sheet_of(
        ("序号", "标题", "正文", "单位", "日期"),
        (1, "招领", FOUND, "槐北县公安局", "2026年11月30日"),
        (2, "停水通知", STOPPED, "槐北水务有限公司", "2026年11月30日"),
    )
    page = proofread(document, calendar=load_calendar("cn"))
    named = [(each.notice.title, each.notice.kind) for each in page.notices]
    assert named == [("招领", "found"), ("停水通知", "closure")]
    assert [(f.code, f.place.cell) for f in page.findings] == [("L302", "C2")]


def test_two_texts_beside_each_other_are_two_and_a_remark_is_a_field() -> None:
    assert sheet_of((FOUND, FOUND)).text == f"{FOUND}\n\n{FOUND}"
    assert sheet_of(("一", "已告知。", "甲")).text == "一　已告知。　甲"
