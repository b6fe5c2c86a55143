"""Data of sites (feeds, JSON, pieces of pages): read as their pages show them, or named with a reason."""

import json

import pytest

import deadline_cli
from deadline_cli.notices.documents.document import Document, document_of_bytes
from deadline_cli.notices.documents.reading import Unreadable
from deadline_cli.notices.proofread import proofread
from deadline_cli.workcalendar.named import load_calendar

TITLE = "澜州青禾化工有限公司环境影响报告书征求意见稿公示"
SPAN = "征求意见期限为5个工作日，自2026年2月3日至2026年2月9日止。"
ISSUER = "澜州青禾化工有限公司"
PIECE = f"<p>{SPAN}</p>\n<p>{ISSUER}<br/>2026年2月3日</p>"


def read(data: bytes | str, name: str) -> Document:
    return document_of_bytes(data.encode() if isinstance(data, str) else data, name)


ITEM = f"<title>{TITLE}</title><description><![CDATA[{PIECE}]]></description>"
FEED = f"<rss version='2.0'><channel><item>{ITEM}</item></channel></rss>"
RECORD = {"id": 7, "title": TITLE, "body": {"html": PIECE}}


@pytest.mark.parametrize(
    ("data", "name"),
    [
        ('<?xml version="1.0" encoding="utf-8"?>' + FEED, "feed.xml"),
        (FEED, "feed.xml"),
        (f'<?xml version="1.0" encoding="gb2312"?>{FEED}'.encode("gbk"), "feed"),
        (json.dumps([{"title": "别的"}, RECORD], ensure_ascii=False, indent=1), "公告.json"),
        (json.dumps(RECORD, ensure_ascii=False), "公告.json"),
        (json.dumps(RECORD), "公告.json"),
        (f"{json.dumps({'a': '别的'})}\n{json.dumps(RECORD)}\n", "公告.json"),
        (f"{json.dumps({'a': '别的'})}\n{json.dumps({'title': TITLE, 'html': PIECE})}\n", "公告.jsonl"),
        (f'编号,标题,正文\n1,{TITLE},"{PIECE}"\n', "公告.csv"),
    ],
)  # fmt: skip
def test_data_of_a_site_is_read_as_its_pages_show_it(data: bytes | str, name: str) -> None:
    page = proofread(read(data, name), calendar=load_calendar("cn"))
    assert [finding.code for finding in page.findings] == ["L301"]
    assert page.notices[-1].notice.publication_date is not None


@pytest.mark.parametrize(("name", "depth"), [("deep.json", 900), ("deep.jsonl", 900), ("deep.json", 100_000)])
def test_data_nested_too_deeply_ends_in_a_reason_or_a_text(name: str, depth: int) -> None:
    try:
        read("[" * depth + "]" * depth, name)
    except Unreadable as refused:
        assert "JSON" in refused.words.zh


def test_json_with_a_comment_is_a_text() -> None:
    assert read('// 说明\n{"a": 1}', "tsconfig.json").text == '// 说明\n{"a": 1}'


def test_a_piece_of_a_web_page_given_to_the_library_is_read_as_it_shows() -> None:
    page = deadline_cli.check(f"<div><h1>{TITLE}</h1>{PIECE}</div>")
    assert [finding.code for finding in page.findings] == ["L301"]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("<a><b></a>", "XML 语法或编码有误（第1行第29列）"),
        ('<!DOCTYPE a [<!ENTITY x "公告">]><a>&x;</a>', "XML 带有文档类型声明（DOCTYPE）"),
    ],
)
def test_xml_that_cannot_be_read_is_called_what_it_is(data: str, said: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read(f'<?xml version="1.0"?>{data}', "a.xml")
    assert refused.value.words.zh == f"XML文件无法读取（{said}）；请另存为.txt"


def test_json_that_is_cut_off_is_green_for_nothing_that_it_escapes() -> None:
    cut_off = json.dumps([RECORD, RECORD]).encode()[:-9]
    (part,) = read(cut_off, "公告.json").not_read
    assert part.reason.zh.startswith("JSON不完整或有误（") and part.reason.zh.endswith("），其中转义的汉字未读")
    assert read(json.dumps([RECORD], ensure_ascii=False)[:-9], "公告.json").not_read == ()


@pytest.mark.parametrize(
    ("parts", "text"),
    [
        # 突出的字 among the words of a paragraph is one line with them, at any depth and in any namespace …
        ("<p>自公告之日<b>起</b>，经过<b>三<i>十</i></b>日</p><p>二</p>", "自公告之日起，经过三十日\n二"),
        ('<x:p xmlns:x="u">三<x:hi>十</x:hi>日</x:p>', "三十日"),
        ("<p>自公告之日<b>起</b>，<br/>六<i>十</i>日</p>", "自公告之日起，\n六十日"),
        ("<title>公<b>告</b>栏</title>", "公告栏"),
        # … while data stand one below the other: parts without words between, a label before its values, paragraphs.
        ("<a>10</a><b>30</b>", "10\n30"),
        ("<a>标题<date>2026-02-03</date><text>正文</text></a>", "标题\n2026-02-03\n正文"),
        ("<p>甲</p>附注<p>乙</p>", "甲\n附注\n乙"),
        ("<v>1<w/>2</v>", "1\n2"),
        ("<r>甲 <q>乙</q> 丙</r>", "甲 \n乙\n 丙"),
    ],
)
def test_running_text_of_an_xml_file_is_one_line(parts: str, text: str) -> None:
    assert read(f'<?xml version="1.0"?><n>{parts}</n>', "a.xml").text == text
