"""UOF, the office format of GB/T 20916: one XML file (version 1) and a package whose names carry numbers (version 2).

The markup is that of LibreOffice 7.4 (version 1) and of the standard's own names (version 2).
"""
# ruff: noqa: E501 - tables of markup

from __future__ import annotations

import pytest

from deadline_cli.notices.documents.reading import Unreadable
from tests.notices.documents.packed import LINES, TEXT, codes, read, zipped

HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?><uof:UOF xmlns:uof="http://schemas.uof.org/cn/2003/uof" '
    'xmlns:表="http://schemas.uof.org/cn/2003/uof-spreadsheet" xmlns:演="http://schemas.uof.org/cn/2003/uof-slideshow" '
    'xmlns:字="http://schemas.uof.org/cn/2003/uof-wordproc" xmlns:图="http://schemas.uof.org/cn/2003/graph">'
)


def run(words: str, properties: str = "") -> str:
    return f"<字:句><字:句属性>{properties}</字:句属性><字:文本串>{words}</字:文本串></字:句>"


def paragraph(*runs: str, properties: str = "") -> str:
    return f"<字:段落><字:段落属性>{properties}</字:段落属性>{''.join(runs)}</字:段落>"


def text(body: str, before: str = "") -> bytes:
    meta = "<uof:元数据><uof:标题>旧题</uof:标题><uof:页数>1</uof:页数></uof:元数据>"
    return (
        f"{HEAD}{meta}{before}<uof:文字处理><字:公用处理规则><字:度量单位>cm</字:度量单位></字:公用处理规则>"
        f"<字:主体>{body}</字:主体></uof:文字处理></uof:UOF>"
    ).encode()


BODY = "".join(paragraph(run(line[:7]), run(line[7:])) for line in LINES)


@pytest.mark.parametrize("name", ["a.uot", "a.uof", "a.xml", "a"])
def test_one_file(name: str) -> None:
    document = read(text(BODY), name)
    assert (document.encoding, document.text, codes(document)) == ("uof", TEXT, ["P202"])


def test_a_package_of_version_2() -> None:
    body = "".join(
        f"<字:段落_416B><字:句_419D><字:文本串_415B>{line}</字:文本串_415B></字:句_419D></字:段落_416B>"
        for line in LINES
    )
    content = (
        f'<字:文字处理文档_4225 xmlns:字="http://schemas.uof.org/cn/2009/wordproc">{body}'
        '<字:段落_416B><字:修订开始_421F 标识符_4220="x" 类型_4221="delete"/><字:句_419D><字:文本串_415B>删</字:文本串_415B>'
        '</字:句_419D><字:修订结束_4223 开始标识引用_4224="x"/><字:句_419D><字:句属性_4158><字:是否隐藏文字_413D>true'
        "</字:是否隐藏文字_413D></字:句属性_4158><字:文本串_415B>藏</字:文本串_415B></字:句_419D></字:段落_416B>"
        "</字:文字处理文档_4225>"
    )
    document = read(zipped({"uof.xml": "<a/>", "content.xml": content}), "a.uot")
    assert (document.encoding, document.text.rstrip("\n"), codes(document)) == ("uof", TEXT, ["P202"])


DELETED = '<字:修订开始 字:标识符="c1" 字:类型="delete"/>{}<字:修订结束 字:开始标识引用="c1"/>'


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (paragraph(run("期限"), DELETED.format(run("六十日")), run("三十日")), "期限三十日"),
        (paragraph(run("甲"), run("藏", '<字:隐藏文字 字:值="true"/>'), run("乙", '<字:隐藏文字 字:值="false"/>')), "甲乙"),
        (paragraph(run("甲"), run("划", '<字:删除线 字:类型="single"/>'), run("乙", '<字:删除线 字:类型="none"/>')), "甲乙"),
        (paragraph("<字:句><字:句属性 字:式样引用='T1'/><字:文本串>藏</字:文本串></字:句>", run("甲")), "甲"),
        (paragraph("<字:句><字:文本串>2026年</字:文本串><字:空格符 字:个数='2'/><字:制表符/><字:换行符/><字:文本串>2月</字:文本串></字:句>"),
         "2026年  \t\n2月"),
        ("<字:文字表><字:文字表属性><字:对齐>left</字:对齐></字:文字表属性><字:行><字:单元格>" + paragraph(run("姓名")) + "</字:单元格><字:单元格>"
         + paragraph(run("张某")) + "</字:单元格></字:行></字:文字表>", "姓名　张某"),
        (paragraph(run("报名")) + "<字:批注>" + paragraph(run("改为三月")) + "</字:批注>", "报名"),
        (paragraph(run("附"), "<字:句><字:锚点><字:图形 字:图形引用='B1'/></字:锚点></字:句>") + paragraph(run("末")), "附\n框里的字\n末"),
        ("".join(paragraph(run(words), properties="<字:自动编号信息 字:编号引用='N' 字:编号级别='0'/>") for words in ("报名", "缴费")),
         "一、报名\n二、缴费"),
    ],
)  # fmt: skip
def test_what_prints(body: str, words: str) -> None:
    before = (
        "<uof:对象集><图:图形 图:标识符='B1'><图:文本内容>"
        + paragraph(run("框里的字"))
        + "</图:文本内容></图:图形></uof:对象集>"
        "<uof:式样集><uof:自动编号集><字:自动编号 字:标识符='N'><字:级别 字:级别值='0'><字:编号格式>chinese-counting</字:编号格式>"
        "<字:编号格式表示>%1、</字:编号格式表示></字:级别></字:自动编号></uof:自动编号集>"
        "<uof:句式样 字:标识符='T1'><字:隐藏文字 字:值='true'/></uof:句式样></uof:式样集>"
    )
    assert read(text(body, before)).text == words


def test_the_head_of_a_page_is_none_of_its_text() -> None:
    head = (
        "<字:分节><字:节属性><字:页眉><字:奇数页页眉>"
        + paragraph(run("2026年2月3日 第3版"))
        + "</字:奇数页页眉></字:页眉></字:节属性></字:分节>"
    )
    document = read(text(head + BODY))
    assert (document.text, document.heads) == (TEXT, ("2026年2月3日 第3版",))


@pytest.mark.parametrize(("size", "unread"), [("<字:宽度>3</字:宽度><字:高度>3</字:高度>", 0),
                                              ("<字:宽度>15</字:宽度><字:高度>20</字:高度>", 1), ("", 1)])  # fmt: skip
def test_a_picture_that_may_be_a_page_is_named(size: str, unread: int) -> None:
    anchor = f"<字:句><字:锚点><字:锚点属性>{size}</字:锚点属性><字:图形 字:图形引用='P'/></字:锚点></字:句>"
    picture = "<uof:对象集><图:图形 图:标识符='P' 图:其他对象='pic'/></uof:对象集>"
    assert len(read(text(paragraph(run("公示"), anchor), picture)).not_read) == unread


def cell(words: str, more: str = "") -> str:
    return f"<表:单元格 {more}><表:数据 表:数据类型='text'>{run(words)}</表:数据></表:单元格>"


def test_a_sheet_row_by_row_with_what_is_hidden_named() -> None:
    rows = (
        f"<表:行 表:行号='1'>{cell('公示期')}{cell('5个工作日', '表:列号=' + repr('3'))}</表:行>"
        f"<表:行 表:行号='2' 表:隐藏='true'>{cell('藏')}</表:行><表:行 表:行号='4'>{cell('联系人')}</表:行>"
    )
    sheet = f"<表:工作表 表:名称='表一'><表:工作表内容>{rows}</表:工作表内容></表:工作表><表:工作表 表:名称='乙' 表:隐藏='true'/>"
    document = read(f"{HEAD}<uof:电子表格><表:主体>{sheet}</表:主体></uof:电子表格></uof:UOF>".encode(), "a.uos")
    assert document.text == "公示期　5个工作日\n联系人"
    assert [span[2:5] for span in document.spans] == [("表一", 1, 1), ("表一", 1, 3), ("表一", 4, 1)]
    assert [part.reason.en for part in document.not_read] == [
        "hidden rows or columns of the sheet 表一 were not read", "the hidden sheet 乙 was not read"]  # fmt: skip


def test_slides_in_their_order() -> None:
    shapes = "".join(
        f"<图:图形 图:标识符='{name}'><图:文本内容>{paragraph(run(words))}</图:文本内容></图:图形>"
        for name, words in (("b", "第二张"), ("m", "单击编辑标题"), ("a", "第一张"))
    )
    show = (
        "<演:母版集><演:母版><uof:锚点 uof:图形引用='m'/></演:母版></演:母版集><演:幻灯片集><演:幻灯片><uof:锚点 uof:图形引用='a'/>"
        "</演:幻灯片><演:幻灯片><uof:锚点 uof:图形引用='b'/></演:幻灯片></演:幻灯片集>"
    )
    data = f"{HEAD}<uof:对象集>{shapes}</uof:对象集><uof:演示文稿><演:主体>{show}</演:主体></uof:演示文稿></uof:UOF>"
    assert read(data.encode(), "a.uop").text == "第一张\n第二张"


@pytest.mark.parametrize(
    "data",
    [
        text(BODY)[:-40],
        zipped({"uof.xml": "<a/>"}),
        b"<!DOCTYPE a>" + text(BODY)[38:],
        zipped({"uof.xml": "<a/>", "content.xml": "<"}),
    ],
)
def test_what_is_broken_is_said(data: bytes) -> None:
    with pytest.raises(Unreadable, match="not a readable UOF file"):
        read(data, "a.uot")
