"""Rich text as Word, WPS, LibreOffice and mail programs write it: what prints is read, where it stands."""

from __future__ import annotations

import pytest

from deadline_cli.notices.documents.document import document_of_bytes

HEAD = r"{\rtf1\ansi\ansicpg936\deff0{\fonttbl{\f0\fnil\fcharset134 SimSun;}{\f1\fcharset0 Arial;}{\f2\fcharset136 M;}}"


def rtf(source: str, head: str = HEAD) -> bytes:
    """A file with that body; characters beyond ASCII are written as \\u."""
    units = "".join(
        char
        if ord(char) < 128
        else "".join(f"\\u{int.from_bytes(pair, 'little', signed=True)}?" for pair in halves(char))
        for char in head + source + "}"
    )
    return units.encode("ascii")


def halves(char: str) -> list[bytes]:
    data = char.encode("utf-16-le")
    return [data[at : at + 2] for at in range(0, len(data), 2)]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (r"公示期\v 五\v0 十个工作日\par", "公示期十个工作日"),
        (r"公示期{\v 五{\b 六}七}十个工作日\par", "公示期十个工作日"),
        (r"公示期\v 五\plain 十个工作日\par", "公示期十个工作日"),
        (r"公示期{\strike 五{\b 六}七}十个工作日\par", "公示期十个工作日"),
        (r"自公告之日起45{\super 1}日\par", "自公告之日起45¹日"),
        (
            r"自公告之日起45{{\*\updnprop8000}\up8 1}日，H{{\*\updnprop8000}\dn8 2}O，{\up2 60}日\par",
            "自公告之日起45¹日，H₂O，60日",
        ),
        (r"自公告之日起45\super [1]\nosupersub 日，60\super 2\plain 日\par", "自公告之日起45⁽¹⁾日，60²日"),
        (r"自公告之日起45{\super\chftn{\*\footnote 注1}}日，H{\sub 2}O\par", "自公告之日起45日，H₂O\n注1"),
        (r"公示期\striked1 五\striked0 十个工作日\par", "公示期十个工作日"),
        (r"公示期\deleted 五\deleted0\revised 十\revised0 个工作日\par", "公示期十个工作日"),
        (r"{\stylesheet{\s0 正文;}{\s1\v 暗;}}\pard\s1 不印的\par\pard 印的\par", "印的"),
        (r"时间：{\field{\*\fldinst{ CREATEDATE }}{\fldrslt 2026年2月3日}}止\par", "时间：2026年2月3日止"),
        (r"{\listtext\pard\plain 一、\tab}公示时间\par", "一、\t公示时间"),
        (r"{\pntext\pard 1.\tab}公示时间\par", "1.\t公示时间"),
        (r"公示{\*\annotation 批注}十日{\xe 索引}\par", "公示十日"),
        (r"{\upr{旧}{\*\ud{新𠮷}}}\par", "新𠮷"),
        (r"{\object\objemb{\*\objdata 0105}{\result{\pard 表内文字\par}}}后\par", "表内文字\n后"),
        (r"{\info{\title 标题}}{\*\generator Msftedit}正文\par", "正文"),
        (r"\uc2\u20844\'b9\'ab\u31034\'ca\'be\par", "公示"),
        (r"{\uc0\u20844\u31034 }\par", "公示"),
        (r"\f0\'b9\'ab\'ca\'be\f2\'a4\'a4\par", "公示中"),
        ("\\f1\\'b9\\'ab\\\n\\'ca\\'be\\par", "公\n示"),
        (r"甲\line 乙\page 丙\tab 丁\emdash 戊\par", "甲\n乙\n丙\t丁—戊"),
    ],
)
def test_what_prints_is_read(source: str, text: str) -> None:
    document = document_of_bytes(rtf(source), "a.rtf")
    assert (document.text, document.not_read) == (text, ())


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (
            r"\trowd\cellx1\cellx2\intbl 开始\cell 2月3日\cell\row\trowd\intbl 结束\cell 2月9日\cell\row\pard 后\par",
            "开始\u30002月3日\n结束\u30002月9日\n后",
        ),
        (r"\trowd\intbl 事项\cell 一\par 二\cell\row\pard 后\par", "事项\n一\n二\n后"),
        (
            r"\trowd\intbl 外\itap2 甲\nestcell 乙\nestcell{\*\nesttableprops\trowd\nestrow}{\nonesttables}尾\cell\row",
            "外甲\u3000乙\n尾",
        ),
        (r"{\shp{\*\shpinst{\shptxt 框内\par}}{\shprslt{\*\do{\dptxbxtext 框内}}}}前\par 后\par", "前\n框内\n后"),
        (r"十日{\super\chftn{\footnote\pard 注：不含\v 节\v0 假日\par}}内\par 后\par", "十日内\n注：不含假日\n后"),
    ],
)
def test_tables_boxes_and_notes_have_their_places(source: str, text: str) -> None:
    assert document_of_bytes(rtf(source), "a.rtf").text == text


def test_heads_are_apart() -> None:
    document = document_of_bytes(rtf(r"{\header 新河日报 2026年2月3日\par}{\footer 第1页}正文\par"), "a.rtf")
    assert (document.text, document.heads) == ("正文", ("新河日报 2026年2月3日",))


LONG = "公示期为十个工作日，自二〇二六年二月三日起至二月十四日止，逾期不再受理，" * 2


@pytest.mark.parametrize(
    ("data", "left"),
    [
        (rtf(LONG + r"{\pict\picwgoal500\pichgoal500 0102}\par"), []),
        (rtf(LONG + r"{\pict\picwgoal9000\pichgoal9000 0102}\par"), ["文件里的图片未读"]),
        (rtf(r"附图{\*\shppict{\pict\picwgoal500\pichgoal500 0102}}\par"), ["文件里的图片未读"]),
        (rtf(LONG)[:-1], ["文件不完整，后面缺失；请重新取得"]),
        (rtf(LONG + r"{\pict\bin5 ")[:-1] + b"{{}\\}}}", []),
    ],
    ids=["a seal", "a page", "nothing but a picture", "cut off", "bytes that look like braces"],
)
def test_what_is_not_read_is_named(data: bytes, left: list[str]) -> None:
    assert [part.reason.zh for part in document_of_bytes(data, "a.rtf").not_read] == left
