"""Slides: what is shown is read in the order of the show; furniture, notes and hidden slides are not."""

from __future__ import annotations

import io
import zipfile

import pytest

from deadline_cli.notices.documents.document import document_of_bytes
from deadline_cli.notices.proofread import proofread
from tests.calendars import calendar

from .packed import ODF, zipped

LINES = (
    "关于翠屏小区加装电梯的公示",
    "现将3号楼方案公示，公示期为10日，自2025年4月8日起至2025年4月14日止。如有异议，请在公示期内提出。",
    "翠屏社区居民委员会",
    "2025年4月7日",
)
NAMES = 'xmlns:p="urn:p" xmlns:a="urn:a" xmlns:r="urn:r"'
LARGE, SMALL = 360_000 * 10, 360_000 * 2


def words(*lines: str) -> str:
    return "".join(f"<a:p><a:r><a:t>{line}</a:t></a:r></a:p>" for line in lines)


def box(*lines: str, place: str = "") -> str:
    held = f'<p:nvSpPr><p:nvPr><p:ph type="{place}"/></p:nvPr></p:nvSpPr>' if place else ""
    return f"<p:sp>{held}<p:txBody>{words(*lines)}</p:txBody></p:sp>"


def cell(*lines: str) -> str:
    return f"<a:tc>{words(*lines)}</a:tc>"


def picture(side: int) -> str:
    return f'<p:pic><p:spPr><a:xfrm><a:ext cx="{side}" cy="{side}"/></a:xfrm></p:spPr></p:pic>'


def slide(shapes: str, more: str = "") -> str:
    return f"<p:sld {NAMES} {more}><p:cSld><p:spTree>{shapes}</p:spTree></p:cSld></p:sld>"


def show(*slides: str) -> bytes:
    """Slides whose parts are numbered against the order of the show."""
    last = len(slides)
    listed = "".join(f'<p:sldId id="{256 + n}" r:id="r{n}"/>' for n in range(last))
    targets = "".join(f'<Relationship Id="r{n}" Target="slides/slide{last - n}.xml"/>' for n in range(last))
    return zipped(
        {
            "ppt/presentation.xml": f"<p:presentation {NAMES}><p:sldIdLst>{listed}</p:sldIdLst></p:presentation>",
            "ppt/_rels/presentation.xml.rels": f"<Relationships>{targets}</Relationships>",
            **{f"ppt/slides/slide{last - n}.xml": text for n, text in enumerate(slides)},
        }
    )


def test_what_stands_behind_slides_shows_once_and_its_places_do_not() -> None:
    kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    relation = f'<Relationships><Relationship Id="r1" Type="{kinds}/{{}}" Target="{{}}"/></Relationships>'.format
    held_by = f"<{{0}} {NAMES}><p:cSld><p:spTree>{{1}}</p:spTree></p:cSld></{{0}}>".format
    parts = {
        "ppt/slideLayouts/l.xml": held_by("p:sldLayout", box("单击此处", place="body") + box("版式")),
        "ppt/slideLayouts/_rels/l.xml.rels": relation("slideMaster", "../slideMasters/m.xml"),
        "ppt/slideMasters/m.xml": held_by("p:sldMaster", box("母版")),
        **{f"ppt/slides/_rels/slide{n}.xml.rels": relation("slideLayout", "../slideLayouts/l.xml") for n in (1, 2)},
    }
    with zipfile.ZipFile(io.BytesIO(show(slide(box("甲")), slide(box("乙"))))) as package:
        held: dict[str, str | bytes] = {name: package.read(name) for name in package.namelist()}
    assert document_of_bytes(zipped({**held, **parts}), "a").text == "母版\n版式\n甲\n乙"
    alone = {**held, "ppt/slides/slide2.xml": slide(box("甲"), 'showMasterSp="0"'), **parts}
    assert document_of_bytes(zipped(alone), "a").text == "甲\n母版\n版式\n乙"


def test_what_lies_off_a_slide_on_its_layout_does_not_show() -> None:
    def at(x: str, said: str) -> str:
        frame = f'<p:spPr><a:xfrm><a:off x="{x}" y="0"/><a:ext cx="100" cy="100"/></a:xfrm></p:spPr><p:txBody>'
        return box(said).replace("<p:txBody>", frame)

    kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    shapes = at("1000", "右外") + at("-100", "左外") + at("-50", "半外") + at("999", "里") + box("‹#›")
    parts = {
        "ppt/slideLayouts/l.xml": f"<p:sldLayout {NAMES}><p:cSld><p:spTree>{shapes}</p:spTree></p:cSld></p:sldLayout>",
        "ppt/slides/_rels/slide1.xml.rels": f'<Relationships><Relationship Id="r1" Type="{kinds}/slideLayout" '
        'Target="../slideLayouts/l.xml"/></Relationships>',
    }
    with zipfile.ZipFile(io.BytesIO(show(slide(box("甲"))))) as package:
        held: dict[str, str | bytes] = {name: package.read(name) for name in package.namelist()}
    main = bytes(held["ppt/presentation.xml"]).decode()
    held["ppt/presentation.xml"] = main.replace("</p:presentation>", '<p:sldSz cx="1000" cy="1000"/></p:presentation>')
    assert document_of_bytes(zipped({**held, **parts}), "a").text == "半外\n里\n甲"


def test_a_box_painted_late_is_read_where_it_stands() -> None:
    def at(left: int, top: int, said: str) -> str:
        frame = f'<p:spPr><a:xfrm><a:off x="{left}" y="{top}"/><a:ext cx="400" cy="100"/></a:xfrm></p:spPr><p:txBody>'
        return box(said).replace("<p:txBody>", frame)

    below_first = at(0, 300, "落款") + at(0, 60, "正文") + at(0, 0, "标题")
    assert document_of_bytes(show(slide(below_first)), "a").text == "标题\n正文\n落款"  # the boxes may lap a little
    columns = at(0, 0, "左上") + at(0, 200, "左下") + at(500, 0, "右上") + at(500, 200, "右下")
    assert document_of_bytes(show(slide(columns)), "a").text == "左上\n左下\n右上\n右下"


STRUCK = "<a:r><a:rPr strike='sngStrike'/><a:t>三</a:t></a:r><a:r><a:rPr strike='noStrike'/><a:t>七日</a:t></a:r>"


@pytest.mark.parametrize(
    ("shapes", "text"),
    [
        (f"<p:sp><p:txBody><a:p>{STRUCK}</a:p></p:txBody></p:sp>", "七日"),
        (box("甲").replace("<p:sp>", '<p:sp><p:nvSpPr><p:cNvPr hidden="1"/></p:nvSpPr>', 1) + box("乙"), "乙"),
        ("<p:sp><p:txBody><a:p><a:m><a:t>七日</a:t></a:m></a:p></p:txBody></p:sp>", "七日"),
    ],
)
def test_what_of_a_shape_shows(shapes: str, text: str) -> None:
    assert document_of_bytes(show(slide(shapes)), "a").text == text


@pytest.mark.parametrize(
    ("slides", "text"),
    [
        ((slide(box("甲") + box("乙", "丙")), slide(box("丁"))), "甲\n乙\n丙\n丁"),
        ((slide(box("甲")), slide(box("藏"), 'show="0"'), slide(box("乙"))), "甲\n乙"),
        ((slide(box("甲") + box("3", place="sldNum") + box("页脚", place="ftr") + box("乙", place="body")),), "甲\n乙"),
        ((slide(f"<p:grpSp>{box('组内')}<p:grpSp>{box('里')}</p:grpSp></p:grpSp>"),), "组内\n里"),
        ((slide("<p:sp><p:txBody><a:p><a:r><a:t>上</a:t></a:r><a:br/><a:r><a:t>下</a:t></a:r></a:p></p:txBody></p:sp>"),),
         "上\n下"),
        ((slide(f"<p:graphicFrame><a:tr>{cell('一', '二')}{cell('三')}</a:tr></p:graphicFrame>"),), "一 二\u3000三"),
        ((), ""),
    ],
)  # fmt: skip
def test_what_is_shown_is_read_in_order(slides: tuple[str, ...], text: str) -> None:
    assert document_of_bytes(show(*slides), "a").text == text


def test_a_hidden_slide_is_named() -> None:
    left = document_of_bytes(show(slide(box("甲")), slide(box("藏"), 'show="0"')), "a").not_read
    assert [(part.page, part.reason.zh) for part in left] == [(2, "这一页是隐藏的，未读")]


@pytest.mark.parametrize(
    ("shapes", "pages"),
    [
        (picture(LARGE), [2]),
        (picture(SMALL), []),  # a seal or a code
        ('<p:graphicFrame><a:graphicData uri="http://x/2006/chart"/></p:graphicFrame>', [2]),
        ('<p:graphicFrame><a:graphicData uri="http://x/2006/ole"/></p:graphicFrame>', [2]),
        (picture(LARGE // 2) * 8, [2]),
        (picture(SMALL) * 8, []),
    ],
)
def test_what_is_drawn_is_named(shapes: str, pages: list[int]) -> None:
    document = document_of_bytes(show(slide(box(*LINES)), slide(box("附图") + shapes)), "a.pptx")
    assert [part.page for part in document.not_read] == pages


def test_a_notice_on_a_slide_and_the_same_in_open_document() -> None:
    held = "".join(f"<text:p>{line}</text:p>" for line in LINES)
    notes = "<presentation:notes><text:p>备注</text:p></presentation:notes>"
    content = (
        f'<office:document-content {ODF} xmlns:presentation="urn:p"><office:body>'
        f"<office:presentation><draw:page><draw:frame><draw:text-box>{held}</draw:text-box></draw:frame>{notes}</draw:page>"
        "</office:presentation></office:body></office:document-content>"
    )
    other = zipped({"mimetype": "application/vnd.oasis.opendocument.presentation", "content.xml": content})
    for data, encoding in ((show(slide(box(*LINES))), "pptx"), (other, "odp")):
        document = document_of_bytes(data, "a")
        page = proofread(document, calendar=calendar())
        assert (document.encoding, document.text, [f.code for f in page.findings]) == (
            encoding, "\n".join(LINES), ["P201"]
        )  # fmt: skip
