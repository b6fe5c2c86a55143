"""OFD, in which authorities publish: words in the order in which they stand on the page."""
# ruff: noqa: E501 - tables of markup

from __future__ import annotations

import pytest

from deadline_cli.notices.documents.document import document_of_bytes
from deadline_cli.notices.documents.reading import Unreadable
from deadline_cli.notices.proofread import proofread
from tests.calendars import calendar
from tests.notices.documents.packed import LINES, TEXT, codes, read, words, zipped

OFD = 'xmlns:ofd="http://www.ofdspec.org/2016"'


def ofd(page: str, **parts: str) -> bytes:
    """A package of one page; `parts` are its document's further elements and the files Tpl and Res."""
    files: dict[str, str | bytes] = {
        "OFD.xml": f"<ofd:OFD {OFD}><ofd:DocBody><ofd:DocRoot>Doc_0\\Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>",
        "doc_0/document.xml": f"<ofd:Document {OFD}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297"
        f"</ofd:PhysicalBox></ofd:PageArea>{parts.get('common', '')}</ofd:CommonData><ofd:Pages>"
        f'<ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages></ofd:Document>',
        "Doc_0/Pages/Page_0/Content.xml": f"<ofd:Page {OFD}>{page}</ofd:Page>",
        "Doc_0/Tpl.xml": f"<ofd:Page {OFD}>{parts.get('tpl', '')}</ofd:Page>",
        "Doc_0/DocumentRes.xml": f"<ofd:Res {OFD}>{parts.get('res', '')}</ofd:Res>",
    }
    return zipped(files)


def ofd_lines(lines: tuple[str, ...] = LINES) -> str:
    return (
        "<ofd:Content><ofd:Layer>"
        + "".join(words(x, 20, 20 + 8 * n) for n, x in enumerate(lines))
        + "</ofd:Layer></ofd:Content>"
    )


def test_an_ofd() -> None:
    document = read(ofd(ofd_lines()), "a.ofd")
    assert (document.encoding, document.text, codes(document)) == ("ofd", TEXT, ["P202"])
    page = proofread(document, calendar=calendar())
    (finding,) = page.findings
    assert finding.place.page == 1


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (ofd(ofd_lines() + ofd_lines()), TEXT),
        (ofd(f'<ofd:Template TemplateID="9"/>{ofd_lines(LINES[1:])}',
             common='<ofd:TemplatePage ID="9" BaseLoc="Tpl.xml"/>', tpl=ofd_lines(LINES[:1])), TEXT.replace(LINES[1] + "\n", "")),
        (ofd('<ofd:Content><ofd:Layer><ofd:CompositeObject ResourceID="7" Boundary="0 0 210 297" CTM="1 0 0 1 10 10"/>'
             "</ofd:Layer></ofd:Content>", common="<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>",
             res=f'<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="7">{ofd_lines()}</ofd:CompositeGraphicUnit>'
             "</ofd:CompositeGraphicUnits>"), TEXT),
        (ofd("<ofd:Content><ofd:Layer>" + words("甲乙丙", 20, 20, 'CTM="0.5 0 0 0.5 0 0"', "5 g 1 5")
             + "</ofd:Layer></ofd:Content>"), "甲乙丙"),
    ],
    ids=["drawn twice", "a template", "a composite object", "a matrix"],
)  # fmt: skip
def test_what_an_ofd_may_hold(data: bytes, text: str) -> None:
    found = read(data).text
    assert all(line in found for line in text.split("\n"))
    assert found.count(text.split("\n")[-1]) == text.count(text.split("\n")[-1])


def test_an_ofd_of_pictures_is_not_read() -> None:
    image = '<ofd:Content><ofd:Layer><ofd:ImageObject Boundary="0 0 210 297"/></ofd:Layer></ofd:Content>'
    with pytest.raises(Unreadable, match="the page is a picture"):
        document_of_bytes(ofd(image), "a.ofd")


@pytest.mark.parametrize(
    ("line", "delta"),
    [
        ("2022年11月11日", "2.5 2.5 2.5 2.5 5 2.5 2.5 5 2.5 2.5"),
        ("2000年1月1日", "2.5 2.5 2.5 2.5 5 2.5 5 2.5"),
        ("1100", "1.5 1.5 1.5"),  # condensed type
        ("all", "2 1.2"),
    ],
)
def test_equal_digits_side_by_side_are_all_read(line: str, delta: str) -> None:
    layer = "<ofd:Content><ofd:Layer>{}</ofd:Layer></ofd:Content>"
    once = words(line, 20, 20, delta=delta)
    assert read(ofd(layer.format(once))).text == line
    assert read(ofd(layer.format(once + words(line, 20.3, 20, delta=delta)))).text == line, "bold, drawn twice"


def test_characters_for_private_use_are_named_and_a_few_rare_names_are_not() -> None:
    layer = "<ofd:Content><ofd:Layer>{}</ofd:Layer></ofd:Content>"
    nameless = read(ofd(layer.format(words("公\ue0ba\ue03e\ue55a示", 20, 20))))
    assert [part.reason.zh for part in nameless.not_read] == ["5个字里有3个没有编码；请重新导出"]
    rare = read(ofd(layer.format(words("\ue863某", 20, 20) + words("公示期满", 20, 40))))
    assert rare.not_read == ()


OTHER = "十日内可以提出异议"
UNSEEN = "9个字没有着墨，看不见，未读：“十日内可以提出异议”"


@pytest.mark.parametrize(
    "state", ['Visible="false"', 'Alpha="0"', 'Fill="false"', 'Fill="false" Stroke="false"'],
    ids=["invisible", "see-through", "not filled", "nor drawn round"],
)  # fmt: skip
def test_words_without_ink_are_named(state: str) -> None:
    page = f"<ofd:Content><ofd:Layer>{words('公示', 20, 20)}{words(OTHER, 20, 40, state)}</ofd:Layer></ofd:Content>"
    document = read(ofd(page), "a.ofd")
    assert (document.text, [(left.page, left.reason.zh) for left in document.not_read]) == ("公示", [(1, UNSEEN)])


def test_words_drawn_round_are_read() -> None:
    outlined = words(OTHER, 20, 20, 'Fill="false" Stroke="true"')
    page = ofd(f"<ofd:Content>{outlined}</ofd:Content>")
    assert (read(page, "a.ofd").text, read(page, "a.ofd").not_read) == (OTHER, ())


@pytest.mark.parametrize(
    ("drawn", "said"),
    [
        ('<ofd:CompositeObject Boundary="0 0 210 297" ResourceID="77"/>', "页上的一部分（模板或组合图形）不在文件里，未读"),
        ('<ofd:TextObject Boundary="20 60 100 6" Size="5"><ofd:CGTransform><ofd:Glyphs>1 2 3 4</ofd:Glyphs></ofd:CGTransform>'
         '</ofd:TextObject>', "6个字里有4个没有编码；请重新导出"),
    ],
    ids=["a part that is missing", "glyphs without characters"],
)  # fmt: skip
def test_what_the_file_does_not_hold_is_named(drawn: str, said: str) -> None:
    page = f"<ofd:Content><ofd:Layer>{words('公示', 20, 20)}{drawn}</ofd:Layer></ofd:Content>"
    document = read(ofd(page), "a.ofd")
    assert (document.text, [(left.page, left.reason.zh) for left in document.not_read]) == ("公示", [(1, said)])


def beside(words_of_note: str = OTHER, visible: str = "", sort: str = "Stamp") -> bytes:
    """A package with an attachment and an annotation."""
    doc = f"<ofd:Document {OFD}><ofd:CommonData/><ofd:Pages><ofd:Page ID='7' BaseLoc='P.xml'/></ofd:Pages>"
    note = f"<ofd:Annot Type='{sort}' {visible}><ofd:Appearance>{words(words_of_note, 20, 60)}</ofd:Appearance></ofd:Annot>"
    return zipped(
        {
            "OFD.xml": f"<ofd:OFD {OFD}><ofd:DocBody><ofd:DocRoot>D/D.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>",
            "D/D.xml": f"{doc}<ofd:Attachments>A/A.xml</ofd:Attachments><ofd:Annotations>/D/N.xml</ofd:Annotations></ofd:Document>",
            "D/P.xml": f"<ofd:Page {OFD}><ofd:Content>{words('公示', 20, 20)}</ofd:Content></ofd:Page>",
            "D/A/A.xml": f"<ofd:Attachments {OFD}><ofd:Attachment Name='a.docx' {visible}/></ofd:Attachments>",
            "D/N.xml": f"<ofd:Annotations {OFD}><ofd:Page PageID='7'><ofd:FileLoc>N1.xml</ofd:FileLoc></ofd:Page></ofd:Annotations>",
            "D/N1.xml": f"<ofd:PageAnnot {OFD}>{note}</ofd:PageAnnot>",
        }
    )


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (beside(), [(None, "附件a.docx未读；请另行校对"), (1, "页上的注释或图章里的文字未读；请另行校对")]),
        (beside(" "), [(None, "附件a.docx未读；请另行校对")]),
        (beside("内部资料", sort="Watermark"), [(None, "附件a.docx未读；请另行校对")]),
        (
            beside("公示期10日", sort="Watermark"),
            [(None, "附件a.docx未读；请另行校对"), (1, "页上的注释或图章里的文字未读；请另行校对")],
        ),
        (beside(visible='Visible="false"'), []),
    ],
    ids=["words of a stamp", "seal without words", "watermark", "notice as a watermark", "not shown"],
)
def test_what_a_package_carries_beside_its_pages_is_named(data: bytes, said: list[tuple[int | None, str]]) -> None:
    document = read(data, "a.ofd")
    assert (document.text, [(left.page, left.reason.zh) for left in document.not_read]) == ("公示", said)


@pytest.mark.parametrize("delta", ["5", "5 5", "g 2 5", "5 5 5 5 5 5 5 5 5 5 5 5 5 5"])
def test_the_last_step_goes_on_where_a_writer_gave_fewer_than_there_are_characters(delta: str) -> None:
    line = words("2022年11月11日共110日", 20, 40, delta=delta)
    assert "2022年11月11日共110日" in read(ofd(line)).text


def set_at(said: str, left: float, base: float, size: float) -> str:
    step = f' DeltaX="g {len(said) - 1} {size}"' if len(said) > 1 else ""
    return (
        f'<ofd:TextObject Boundary="0 0 210 297" Size="{size}"><ofd:TextCode X="{left}" Y="{base}"{step}>{said}'
        "</ofd:TextCode></ofd:TextObject>"
    )


@pytest.mark.parametrize(
    ("size", "rise", "shown"),
    [(3, 1.8, "¹"), (3, -1.2, "₁"), (3, 0, "1"), (5, 1.8, "1")],
    ids=["a note's", "lowered", "small", "raised alone"],
)
def test_the_number_of_a_note_is_no_digit(size: float, rise: float, shown: str) -> None:
    parts = (("自公告之日起45", 20, 50, 5), ("1", 60, 50 - rise, size), ("日内来领取", 60 + size, 50, 5))
    page = "".join(set_at(said, left, base, em) for said, left, base, em in parts)
    text = read(ofd(f"<ofd:Content><ofd:Layer>{page}</ofd:Layer></ofd:Content>"), "a.ofd").text
    assert text.replace("\u3000", "") == f"自公告之日起45{shown}日内来领取"
