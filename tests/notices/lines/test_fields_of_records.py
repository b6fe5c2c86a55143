"""The fields of a program's record take their Chinese labels without moving a character."""

from __future__ import annotations

import pytest

from deadline_cli import check
from deadline_cli.notices.layout.fields import with_named_fields

RECORD = '"publishDate": "2026-02-03",\n"content": "一\\n二\\"三\\"",\n"court": "某院"\n'


def test_a_field_is_named_as_offices_name_it() -> None:
    lines = with_named_fields(RECORD).replace("\u200b", "").split("\n")
    assert lines == ["发布时间:2026-02-03", "内容:一 ", "二 ”三 ”", "法院:某院", ""]


@pytest.mark.parametrize(
    "text", [RECORD, RECORD.replace("\n", "\r\n"), "title = “甲”\ncontent = '乙\\t丙';", '"title": "甲\n"content": "乙']
)
def test_no_character_moves(text: str) -> None:
    assert len(with_named_fields(text)) == len(text)


@pytest.mark.parametrize(
    "text",
    [
        "Content: 现将方案公示如下",
        "Time: 9:00\nDate: 3 February 2026",
        "title: 甲\ntitle: 乙",
        "关于公示的公告\n二、内容",
    ],
)
def test_fewer_than_two_known_fields_are_words_of_the_text(text: str) -> None:
    assert with_named_fields(text) is text


def test_a_finding_points_into_the_record() -> None:
    text = (
        '"title": "关于东川街道分房方案的公示",\n"publishDate": "2026-02-03",\n'
        '"content": "公示期为2026年2月3日至2026年2月30日，如有异议请向街道办反映。",\n'
    )
    found = check(text).notices[0].findings
    assert [text[f.place.start : f.place.end] for f in found if f.code == "D101"] == ["2026年2月30日"]
