"""Documents of every format that offices and papers send: the same notice, the same finding."""
# ruff: noqa: E501 - tables of markup

from __future__ import annotations

import io
import json
import zipfile
from email.message import EmailMessage

import pytest

from deadline_cli.notices.documents.document import Document, document_of_bytes
from deadline_cli.notices.documents.reading import Unreadable
from deadline_cli.notices.documents.sort import sort_of
from deadline_cli.notices.places import Cell
from deadline_cli.notices.proofread import proofread
from tests.calendars import calendar

LINES = (
    "新河县城北污水处理厂扩建工程环境影响报告书征求意见稿公示",
    "征求意见稿全文见本公司网站，公众可填写意见表提交。",
    "起止时间：2026年2月3日至2026年2月14日（共10个工作日）。",
    "新河县清源水务有限公司",
    "2026年2月3日",
)
TEXT = "\n".join(LINES)


def codes(document: Document) -> list[str]:
    return [finding.code for finding in proofread(document, calendar=calendar()).findings]


def read(data: bytes, name: str = "a") -> Document:
    document = document_of_bytes(data, name)
    assert not document.plain, "a repair cannot be written into it"
    return document


def zipped(parts: dict[str, str | bytes]) -> bytes:
    stored = io.BytesIO()
    with zipfile.ZipFile(stored, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in parts.items():
            package.writestr(name, part)
    return stored.getvalue()


ODF = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"'
)
DELETED = (
    "<text:tracked-changes><text:changed-region><text:p>删去的3日</text:p></text:changed-region></text:tracked-changes>"
)


def odf(body: str, root: str = "document-content") -> str:
    return f"<office:{root} {ODF}><office:body><office:text>{body}</office:text></office:body></office:{root}>"


def paragraphs(lines: tuple[str, ...] = LINES) -> str:
    return "".join(f"<text:p>{line}</text:p>" for line in lines)


@pytest.mark.parametrize("name", ["a.odt", "a.docx", "a"])
def test_an_opendocument_text(name: str) -> None:
    parts = {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": odf(DELETED + paragraphs())}
    document = read(zipped(parts), name)
    assert (document.encoding, document.text, codes(document)) == ("odt", TEXT, ["P202"])


def test_a_flat_opendocument_text() -> None:
    data = f'<?xml version="1.0" encoding="UTF-8"?>\n{odf(paragraphs(), "document")}'.encode()
    assert (read(data).text, codes(read(data))) == (TEXT, ["P202"])


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ('<text:p>起<text:s text:c="2"/>止<text:tab/>时<text:line-break/>间</text:p>', "起  止\t时\n间"),
        ("<text:p><text:ruby><text:ruby-base>拼</text:ruby-base><text:ruby-text>pin</text:ruby-text></text:ruby></text:p>", "拼"),
        ("<table:table><table:table-row><table:table-cell><text:p>期限</text:p></table:table-cell><table:table-cell>"
         "<text:p>5日</text:p></table:table-cell></table:table-row></table:table>", "期限\u30005日"),
        ("<text:list><text:list-item><text:p>甲</text:p></text:list-item></text:list>", "甲"),
        ("<text:p>甲<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>注</text:p></text:note-body>"
         "</text:note>乙</text:p>", "甲乙\n注"),
        ('<text:section text:display="none"><text:p>暗</text:p></text:section><text:p>明</text:p>', "明"),
        ('<text:section text:display="condition" text:is-hidden="true"><text:p>暗</text:p></text:section><text:p>明</text:p>', "明"),
        ('<text:section text:display="condition"><text:p>明</text:p></text:section>', "明"),
        ('<text:p><text:hidden-paragraph text:is-hidden="true"/>暗</text:p><text:p>明</text:p>', "明"),
        ('<text:p><text:hidden-paragraph text:is-hidden="false"/>明</text:p>', "明"),
        ('<table:table><table:table-row table:visibility="collapse"><table:table-cell><text:p>暗</text:p></table:table-cell>'
         "</table:table-row><table:table-row><table:table-cell><text:p>明</text:p></table:table-cell></table:table-row>"
         "</table:table>", "明"),
    ],
)  # fmt: skip
def test_what_an_opendocument_prints(body: str, text: str) -> None:
    assert read(zipped({"content.xml": odf(body)})).text == text


@pytest.mark.parametrize(
    ("frame", "count"),
    [
        ('<draw:frame svg:width="17cm" svg:height="200mm"><draw:image/></draw:frame>', 1),
        ('<draw:frame svg:width="4cm" svg:height="4cm"><draw:image/></draw:frame>', 0),
        (
            '<draw:frame svg:width="17cm" svg:height="20cm"><draw:text-box><text:p>框</text:p></draw:text-box></draw:frame>',
            0,
        ),
        ("<draw:frame><draw:image/></draw:frame>", 0),
    ],
    ids=["a page", "a seal", "a text box", "without a size"],
)
def test_large_pictures_of_an_opendocument_are_named(frame: str, count: int) -> None:
    assert len(read(zipped({"content.xml": odf(f"<text:p>公示{frame}</text:p>")})).not_read) == count


WORD_2003 = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><?mso-application progid="Word.Document"?>'
    '<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" '
    'xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint"><w:body><wx:sect>{}</wx:sect></w:body></w:wordDocument>'
)
FLAT = (
    '<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">'
    '<pkg:part pkg:name="/word/document.xml"><pkg:xmlData>'
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{}</w:body></w:document>'
    "</pkg:xmlData></pkg:part></pkg:package>"
)


@pytest.mark.parametrize("shape", [WORD_2003, FLAT])
@pytest.mark.parametrize("name", ["a.xml", "a.doc"])
def test_word_as_one_xml_file(shape: str, name: str) -> None:
    body = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in LINES)
    document = read(shape.format(body).encode(), name)
    assert (document.text, codes(document)) == (TEXT, ["P202"])
    assert document.spans[2][2:] == (3, 1, 0, 1)


def rtf(lines: tuple[str, ...]) -> bytes:
    def escaped(line: str) -> str:
        return "".join(c if ord(c) < 128 else "".join(f"\\'{b:02x}" for b in c.encode("gbk")) for c in line)

    body = "\\par\n".join(map(escaped, lines))
    return (
        f"{{\\rtf1\\ansi\\ansicpg936\\deff0{{\\fonttbl{{\\f0\\fnil\\fcharset134 SimSun;}}}}\\f0 {body}\\par}}".encode()
    )


def test_rich_text() -> None:
    document = read(rtf(LINES), "a.doc")
    assert (document.encoding, document.text, codes(document)) == ("rtf", TEXT, ["P202"])


def test_rich_text_hides_what_does_not_print() -> None:
    data = rtf(("AB",)).replace(b"AB", b"A{\\v HIDDEN}{\\deleted GONE}{\\pict\\pngblip 89504e47}B")
    assert read(data).text == "AB"


@pytest.mark.parametrize(
    "apart",
    [
        rb"{\footnote \chftn until {\b 3} \} March}",
        rb"{\*\footnote until {\b 3} \} March}",
        rb"{\shp{\*\shpinst{\sp{\sn a}{\sv 1}}{\shptxt until {\b 3} \} March\par}}{\shprslt{\*\do\dptxbxtext until}}}",
    ],
)
@pytest.mark.parametrize("end", [b"", b"\n\x00", b"{\\*\\datastore 0105}"])
def test_notes_and_boxes_of_rich_text_are_read_behind_it(apart: bytes, end: bytes) -> None:
    data = rtf(("AB",)).replace(b"AB", b"A" + apart + b"B")
    text = read(data[:-1] + end + b"}" if end.startswith(b"{") else data + end).text
    assert [line.strip() for line in text.split("\n") if line.strip()] == ["AB", "until 3 } March"]


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


def words(line: str, left: float, top: float, more: str = "", delta: str = "") -> str:
    steps = delta or f"g {len(line) - 1} 5"
    return (
        f'<ofd:TextObject Boundary="{left} {top} 150 6" Size="5" {more}><ofd:TextCode X="0" Y="5" DeltaX="{steps}">{line}'
        "</ofd:TextCode></ofd:TextObject>"
    )


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


def mail(**attached: bytes) -> bytes:
    message = EmailMessage()
    message["Subject"], message["From"], message["To"] = "公示请校对", "a@example.cn", "b@example.cn"
    message.set_content(TEXT)
    message.add_alternative("".join(f"<p>{line}</p>" for line in LINES), subtype="html")
    for name, data in attached.items():
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name.replace("_", "."))
    return message.as_bytes()


def test_a_mail() -> None:
    document = read(mail(), "a.eml")
    assert (document.encoding, document.text.split("\n"), codes(document)) == ("mail", list(LINES), ["P202"])


def test_a_mails_attachments_are_read_or_named() -> None:
    document = read(mail(b_txt=TEXT.encode("gbk"), c_7z=b"7z\xbc\xaf\x27\x1c" * 9))
    assert codes(document) == ["P202", "P202"]
    assert [part.reason.zh for part in document.not_read] == ["附件c.7z未读：这是压缩包；请先解压"]


def test_a_saved_web_page() -> None:
    html = "<html><body>" + "".join(f"<p>{line}</p>" for line in LINES) + "</body></html>"
    data = (
        "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\r\n"
        "\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + html + "\r\n--b\r\n"
        "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--b--\r\n"
    ).encode()  # fmt: skip
    document = read(data, "a.mht")
    assert (codes(document), document.not_read) == (["P202"], ())


@pytest.mark.parametrize("text", ["通知：\n本周停电。\n", "Date: 2026-02-03\n公告\n", "# 标题\nKey: value\n"])
def test_a_text_is_no_mail(text: str) -> None:
    assert sort_of(text.encode(), ".txt") == "text"


def test_csv_cells() -> None:
    data = f'编号,公告\n1,"{TEXT}"\n2,别的\n'.encode("gb18030")
    document = read(data, "table.csv")
    page = proofread(document, calendar=calendar())
    (finding,) = page.findings
    assert (finding.code, finding.place.sheet, finding.place.cell) == ("P202", "table", "B2")
    assert document.spans[0] == Cell(0, 2, "table", 1, 1)


def test_json_lines() -> None:
    data = "".join(json.dumps({"id": n, "text": TEXT}, ensure_ascii=False) + "\n" for n in range(2)).encode()
    page = proofread(read(data, "table.jsonl"), calendar=calendar())
    assert [(f.code, f.place.cell) for f in page.findings] == [("P202", "B1"), ("P202", "B2")]
    with pytest.raises(Unreadable, match="line 2 is not JSON"):
        document_of_bytes(b'{"a": "b"}\n{', "table.jsonl")


def xlsx(rows: list[list[str]], hides: str = "") -> bytes:
    """The least of a workbook that programs open."""
    cells = "".join(
        f'<row r="{n}">' + "".join(
            f'<c r="{"ABC"[m]}{n}" t="inlineStr"><is><t xml:space="preserve">{words}</t></is></c>' for m, words in enumerate(row)
        ) + "</row>" for n, row in enumerate(rows, 1)
    )  # fmt: skip
    names = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    rels = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
    return zipped({
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": rels.format(f'<Relationship Id="r1" Type="{rel}/officeDocument" Target="xl/workbook.xml"/>'),
        "xl/workbook.xml": f'<workbook {names}><sheets><sheet name="公告栏" sheetId="1" r:id="r1"{hides}/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": rels.format(f'<Relationship Id="r1" Type="{rel}/worksheet" Target="worksheets/sheet1.xml"/>'),
        "xl/worksheets/sheet1.xml": f"<worksheet {names}><sheetData>{cells}</sheetData></worksheet>",
    })  # fmt: skip


def test_a_sheet() -> None:
    pytest.importorskip("python_calamine")
    page = proofread(read(xlsx([["编号", "公告"], ["1", TEXT], ["2", "别的"]])), calendar=calendar())
    (finding,) = page.findings
    assert (finding.code, finding.place.sheet, finding.place.cell, page.encoding) == ("P202", "公告栏", "B2", "sheet")


def test_a_hidden_sheet_is_named_and_not_read() -> None:
    pytest.importorskip("python_calamine")
    document = read(xlsx([["编号", "公告"]], hides=' state="hidden"'))
    assert (document.text, [part.reason.zh for part in document.not_read]) == ("", ["工作表“公告栏”是隐藏的，未读"])


def test_a_damaged_part_that_only_names_the_sort() -> None:
    parts = {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": odf(paragraphs())}
    broken = zipped(parts).replace(b"mimetype", b"mimetypo", 1)  # its own header names it otherwise than the directory
    assert document_of_bytes(broken, "a.odt").text == TEXT


def ole_like(tail: bytes = b"") -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + tail


@pytest.mark.parametrize(
    ("data", "name", "said"),
    [
        (b"", "a.docx", "the file is empty"),
        (b"\0" * 4000, "a.txt", "the file is empty"),
        (b"7z\xbc\xaf\x27\x1c" * 9, "a.txt", "an archive"),
        (zipped({"a.txt": TEXT}), "a.zip", "an archive"),
        (b"PK\x03\x04 broken", "a", "a broken archive"),
        (zipped({"ppt/presentation.xml": "<p"}), "a", "not a readable PPT file"),
        (zipped({"ppt/presentation.xml": "<p><sldIdLst><a xmlns:r='r' r:id='1'/></sldIdLst></p>"}), "a", "slide 1 is not"),
        (zipped({"word/document.xml": "<w"}), "a", "not a readable Word file"),
        (zipped({"content.xml": "<w/>"}), "a", "not a readable ODT file"),
        (zipped({"OFD.xml": "<w"}), "a", "not a readable OFD file"),
        (zipped({"xl/workbook.xml": "<w"}), "a", "not a readable xlsx/xls/ods file"),
        (zipped({"word/document.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}), "a", "document type"),
        (ole_like(b"\0" * 2000), "a.doc", "not a readable Word file"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 99, "a", "PNG"),
        (b"{\\rtf1 }", "a", "the RTF file holds no text"),
        (b"not a pdf \xff\xfe\xfa", "a.pdf", "not a readable PDF file"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told_by_what_it_holds(data: bytes, name: str, said: str) -> None:
    with pytest.raises(Unreadable) as raised:
        document_of_bytes(data, name)
    assert said in str(raised.value)
    assert raised.value.words.zh
