"""Words of slides in the colour of their ground, of no size, off the slide or below another shape are named."""
# ruff: noqa: E501 - tables of markup

from __future__ import annotations

import pytest

from deadline_cli.notices.documents.document import Document, document_of_bytes
from tests.notices.documents.packed import zipped
from tests.notices.documents.test_colours_of_themes import theme
from tests.notices.documents.test_slides import NAMES
from tests.notices.documents.test_unseen_by_look import is_read
from tests.notices.documents.test_what_shows import SHOWN, reasons

RED, BLUE, WHITE = (
    f'<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>' for colour in ("C00000", "000080", "FFFFFF")
)
PAPER = '<a:solidFill><a:schemeClr val="bg1"/></a:solidFill>'
MAPPED = '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1"/>'
KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def at(left: int = 100, top: int = 100, wide: int = 400, high: int = 100, more: str = "") -> str:
    return f'<a:xfrm {more}><a:off x="{left}" y="{top}"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>'


def run(look: str = "", more: str = "", said: str = SHOWN) -> str:
    return f"<a:p><a:r><a:rPr {more}>{look}</a:rPr><a:t>{said}</a:t></a:r></a:p>"


def shape(words: str = "", frame: str = "", fill: str = "", named: str = "", style: str = "") -> str:
    held = f"<p:nvSpPr><p:cNvPr/><p:nvPr>{named}</p:nvPr></p:nvSpPr><p:spPr>{frame}{fill}</p:spPr>{style}"
    return f"<p:sp>{held}<p:txBody>{words}</p:txBody></p:sp>"


def related(*rows: tuple[str, str]) -> str:
    listed = "".join(
        f'<Relationship Id="r{n}" Type="{KINDS}/{sort}" Target="{to}"/>' for n, (sort, to) in enumerate(rows)
    )
    return f"<Relationships>{listed}</Relationships>"


def slide(
    shapes: str, ground: str = "", more: str = "", *, layout: str = "", master: str = "", mapped: str = ""
) -> Document:
    def sheet(name: str, held: str, behind: str = "", rest: str = "") -> str:
        of_it = f"<p:bg><p:bgPr>{behind}</p:bgPr></p:bg>" if behind else ""
        return f"<p:{name} {NAMES}><p:cSld>{of_it}<p:spTree>{held}</p:spTree></p:cSld>{rest}</p:{name}>"

    listed = '<p:sldSz cx="1000" cy="800"/><p:sldIdLst><p:sldId id="256" r:id="r0"/></p:sldIdLst>'
    parts: dict[str, str | bytes] = {
        "ppt/presentation.xml": f"<p:presentation {NAMES}>{listed}</p:presentation>",
        "ppt/_rels/presentation.xml.rels": related(("slide", "slides/s.xml")),
        "ppt/slides/s.xml": sheet("sld", shape(run(said="公示"), at(910, 710, 80, 50)) + shapes, ground, more),
        "ppt/slides/_rels/s.xml.rels": related(("slideLayout", "../slideLayouts/l.xml")),
        "ppt/slideLayouts/l.xml": sheet("sldLayout", layout),
        "ppt/slideLayouts/_rels/l.xml.rels": related(("slideMaster", "../slideMasters/m.xml")),
        "ppt/slideMasters/m.xml": sheet("sldMaster", "", master, mapped or MAPPED),
        "ppt/slideMasters/_rels/m.xml.rels": related(("theme", "../theme/theme1.xml")),
        "ppt/theme/theme1.xml": theme().replace("http://schemas.openxmlformats.org/drawingml/2006/main", "urn:a"),
    }
    return document_of_bytes(zipped(parts), "a.pptx")


PICTURE = f"<p:pic><p:spPr>{at(0, 0, 1000, 800)}</p:spPr></p:pic>"


@pytest.mark.parametrize(
    ("shapes", "ground", "read"),
    [
        (shape(run(WHITE), at()), "", False),
        (shape(run(PAPER), at()), "", False),
        (shape(run(RED), at()), "", True),
        (shape(run(), at()), "", True),
        (shape(run(WHITE), at()), BLUE, True),
        (shape(run(BLUE), at()), BLUE, False),
        (shape(run(WHITE), at()), "<a:gradFill/>", True),
        (shape(run(WHITE), at(), BLUE), "", True),
        (shape(run(BLUE), at(), BLUE), "", False),
        (shape(run(WHITE), at(), "<a:noFill/>"), "", False),
        (shape("", at(0, 0, 900, 700), BLUE) + shape(run(WHITE), at()), "", True),
        (shape("", at(0, 0, 900, 700), WHITE) + shape(run(WHITE), at()), BLUE, False),
        (shape("", at(600, 600, 90, 90), BLUE) + shape(run(WHITE), at()), "", False),
        (shape("", at(450, 100, 90, 90), BLUE) + shape(run(WHITE), at()), "", True),  # under a part of it
        (PICTURE + shape(run(WHITE), at()), "", True),
        (shape("", "", BLUE) + shape(run(WHITE), at()), "", True),  # nobody knows where it stands
        (shape(run(WHITE, 'sz="2800"'), at(), "", "", f'<p:style><a:fillRef idx="1">{RED[13:-14]}</a:fillRef></p:style>'), "",
         True),
        (shape(run("<a:noFill/>"), at()), "", False),
        (shape(run(f"<a:ln>{RED}</a:ln><a:noFill/>"), at()), "", True),
        (shape(run(WHITE + "<a:effectLst><a:glow/></a:effectLst>"), at()), "", True),
        (shape(run('<a:solidFill><a:srgbClr val="C00000"><a:alpha val="0"/></a:srgbClr></a:solidFill>'), at()), "", False),
        (shape(run("", 'sz="100"'), at()), "", False),
        (shape(run("", 'sz="1200"'), at()), "", True),
        (shape(f'<a:lstStyle><a:lvl1pPr><a:defRPr>{WHITE}</a:defRPr></a:lvl1pPr></a:lstStyle>{run()}', at()), "", False),
        (shape(f'<a:lstStyle><a:lvl1pPr><a:defRPr>{WHITE}</a:defRPr></a:lvl1pPr></a:lstStyle>{run(RED)}', at()), "", True),
        (shape(run(), at(), "", "", '<p:style><a:fontRef idx="minor"><a:schemeClr val="lt1"/></a:fontRef></p:style>'), "",
         False),
    ],
)  # fmt: skip
def test_colours_of_words_and_of_what_they_stand_on(shapes: str, ground: str, *, read: bool) -> None:
    assert is_read(slide(shapes, ground)) is read


def test_the_ground_and_the_places_of_the_layout() -> None:
    white = shape(run(WHITE), at())
    assert is_read(slide(white, master=BLUE))
    assert not is_read(slide(white, master=PAPER))
    assert is_read(slide(shape(run(PAPER), at()), mapped=MAPPED.replace('bg1="lt1"', 'bg1="dk1"')))
    kept = shape("", at(), BLUE, '<p:ph type="body" idx="1"/>')
    assert is_read(slide(shape(run(WHITE), "", "", '<p:ph type="body" idx="1"/>'), layout=kept))
    assert not is_read(slide(shape(run(WHITE), at(), "", '<p:ph type="body" idx="1"/>'), layout=kept.replace(BLUE, "")))
    assert is_read(slide(white, layout=PICTURE))


def table(of_cell: str, properties: str = "") -> str:
    cell = f"<a:tc><a:txBody>{run(WHITE)}</a:txBody><a:tcPr>{of_cell}</a:tcPr></a:tc>"
    held = f"<a:tbl><a:tblPr>{properties}</a:tblPr><a:tr>{cell}</a:tr></a:tbl>"
    return f"<p:graphicFrame>{at().replace('a:xfrm', 'p:xfrm')}<a:graphic><a:graphicData>{held}</a:graphicData></a:graphic></p:graphicFrame>"


def test_cells_of_tables() -> None:
    assert not is_read(slide(table("")))
    assert is_read(slide(table(BLUE)))
    assert is_read(slide(table("", "<a:tableStyleId>{5C22544A}</a:tableStyleId>")))
    assert not is_read(slide(table(WHITE, "<a:tableStyleId>{5C22544A}</a:tableStyleId>")))


@pytest.mark.parametrize(
    ("frame", "read"),
    [
        (at(1200, 100), False),
        (at(100, -300), False),
        (at(950, 100), True),
        (at(-450, 100), False),
        (at(-450, 100, more='rot="2700000"'), True),  # a corner of it may come in
        (at(1200, 100, more='rot="0"'), False),
        ("", True),
    ],
)
def test_shapes_off_the_slide(frame: str, *, read: bool) -> None:
    assert is_read(slide(shape(run(), frame))) is read
    assert is_read(slide(shape(run(), frame), more="<p:timing/>")), "it may come in as the slide is shown"


def test_shapes_within_groups() -> None:
    def group(inner: str, outer: str) -> str:
        moved = f'<a:xfrm>{outer}<a:chOff x="0" y="0"/><a:chExt cx="1000" cy="800"/></a:xfrm>'
        return f"<p:grpSp><p:grpSpPr>{moved}</p:grpSpPr>{inner}</p:grpSp>"

    here, there = (
        '<a:off x="0" y="0"/><a:ext cx="500" cy="400"/>',
        '<a:off x="1000" y="0"/><a:ext cx="500" cy="400"/>',
    )
    assert is_read(slide(group(shape(run(), at(1200, 100)), here)))
    assert not is_read(slide(group(shape(run(), at(1200, 100)), there)))
    assert not is_read(slide(group(shape(run(), at(100, 100)), there)))


@pytest.mark.parametrize(
    ("above", "read"),
    [
        (shape("", at(0, 0, 900, 700), BLUE), False),
        (shape("", at(0, 0, 300, 700), BLUE), True),
        (shape("", at(0, 0, 900, 700)), True),
        (shape("", at(0, 0, 900, 700), "<a:gradFill/>"), True),
        (shape("", at(0, 0, 900, 700), BLUE.replace('"000080"/', '"000080"><a:alpha val="50000"/></a:srgbClr') ), True),
        (shape("", at(0, 0, 900, 700) + '<a:prstGeom prst="ellipse"/>', BLUE), True),
        (PICTURE, True),  # it may let through what is below
    ],
)  # fmt: skip
def test_shapes_below_another(above: str, *, read: bool) -> None:
    document = slide(shape(run(), at()) + above)
    assert (SHOWN in document.text) is read
    assert any("盖住" in said for said in reasons(document)) is not read
    assert SHOWN in slide(shape(run(), at()) + above, more="<p:timing/>").text
