"""What a reader of a document sees is read or named, and what nobody sees is left out, format by format."""

from __future__ import annotations

import base64

import pytest

from deadline_cli.notices.documents.document import Document, document_of_bytes
from tests.notices.documents.packed import ODF, odf, words, zipped

W = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="wp" xmlns:r="r"'
)
SHOWN, OTHER = "公示期为七个工作日", "公示期为三日"


def run(said: str) -> str:
    return f"<w:r><w:t>{said}</w:t></w:r>"


def line(said: str) -> str:
    return f"<w:p>{run(said)}</w:p>"


def docx(body: str, **parts: str) -> Document:
    named = {name.replace("__", "/") + ".xml": part for name, part in parts.items()}
    main = f"<w:document {W}><w:body>{line('公示')}{body}</w:body></w:document>"
    return document_of_bytes(zipped({"word/document.xml": main, **named}), "a.docx")


def reasons(document: Document) -> list[str]:
    return [part.reason.zh for part in document.not_read]


def bound(shown: str, path: str = "/d/x[1]", sort: str = "<w:text/>") -> str:
    binding = f'<w:dataBinding w:xpath="{path}"/>{sort}'
    return f"<w:sdt><w:sdtPr>{binding}</w:sdtPr><w:sdtContent>{line(shown)}</w:sdtContent></w:sdt>"


LISTED = f'<w:dropDownList><w:listItem w:displayText="{SHOWN}" w:value="7"/></w:dropDownList>'


@pytest.mark.parametrize(
    ("body", "stored", "named"),
    [
        (bound("单击此处输入文字"), f"<d><x>{SHOWN}</x></d>", True),
        (bound(SHOWN), f"<d><x>{SHOWN}</x></d>", False),
        (bound(OTHER, "/d/x[2]"), f"<d><x>{SHOWN}</x></d>", False),  # the place is not there
        (bound(OTHER, "/n:d[1]/n:x[1]/@v"), f'<n:d xmlns:n="n"><n:x v="{SHOWN}"/></n:d>', True),
        (bound(OTHER, "/e/x"), f"<d><x>{SHOWN}</x></d>", False),  # of another file
        (bound("2026年2月3日", sort="<w:date/>"), "<d><x>2026-02-03T00:00:00</x></d>", False),
        (bound("2026年2月4日", sort="<w:date/>"), "<d><x>2026-02-03T00:00:00</x></d>", True),
        (bound(SHOWN, sort=LISTED), "<d><x>7</x></d>", False),
        (bound(OTHER, sort="<w:picture/>"), "<d><x>aGk=</x></d>", False),
    ],
)
def test_controls_that_show_what_is_stored_elsewhere(body: str, stored: str, *, named: bool) -> None:
    said = [reason for reason in reasons(docx(body, customXml__item1=stored)) if "绑定" in reason]
    assert bool(said) == named


def field(instruction: str, result: str = "") -> str:
    begin, middle, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
    return f"<w:p>{begin}<w:r><w:instrText>{instruction}</w:instrText></w:r>{middle}{result}{end}</w:p>"


@pytest.mark.parametrize(
    ("body", "named"),
    [
        (field(' INCLUDETEXT "b.docx" '), "INCLUDETEXT"),
        (field(" DOCVARIABLE 期 "), "DOCVARIABLE"),
        ('<w:p><w:fldSimple w:instr=" MERGEFIELD 期 "/></w:p>', "MERGEFIELD"),
        (field(" DOCPROPERTY 期 ", run(SHOWN)), ""),
        (field(" PAGE "), ""),
        (field(' IF "" = "" "" ""'), ""),
    ],
)
def test_fields_whose_words_are_not_stored(body: str, named: str) -> None:
    said = [reason for reason in reasons(docx(body)) if reason.startswith("域")]
    assert said == ([f"域{named}没有存下文字，未读；请在Word中更新域后另存"] if named else [])


ALTERNATIVES = (
    '<mc:AlternateContent><mc:Choice Requires="{}">{}</mc:Choice><mc:Fallback>{}</mc:Fallback></mc:AlternateContent>'
).format
BOX = "<w:txbxContent>{}</w:txbxContent>".format


@pytest.mark.parametrize(
    "body",
    [
        f"<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel/></w:tcPr>{line(OTHER)}</w:tc><w:tc>{line(SHOWN)}</w:tc></w:tr></w:tbl>",
        f"<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>{line(OTHER)}</w:tc></w:tr><w:tr><w:tc>{line(SHOWN)}</w:tc></w:tr></w:tbl>",
        f'<w:p><w:r><w:pict><v:shape style="visibility:hidden">{BOX(line(OTHER))}</v:shape>'
        f"<v:rect>{BOX(line(SHOWN))}</v:rect></w:pict></w:r></w:p>",
        f'<w:p><w:r><w:drawing><wp:anchor><wp:docPr hidden="1"/>{BOX(line(OTHER))}</wp:anchor></w:drawing></w:r></w:p>'
        f"{line(SHOWN)}",
        ALTERNATIVES("zzz", line(OTHER), line(SHOWN)),
        ALTERNATIVES("wps", line(SHOWN), line(OTHER)),
    ],
)  # fmt: skip
def test_what_of_a_word_file_shows(body: str) -> None:
    document = docx(body)
    assert (SHOWN in document.text, OTHER in document.text, reasons(document)) == (True, False, [])


def test_a_row_that_is_said_not_to_be_hidden_shows() -> None:
    row = f'<w:tr><w:trPr><w:hidden w:val="0"/></w:trPr><w:tc>{line(SHOWN)}</w:tc></w:tr>'
    assert SHOWN in docx(f"<w:tbl>{row}</w:tbl>").text


def test_words_that_the_defaults_of_a_document_hide() -> None:
    shown = '<w:style w:type="paragraph" w:styleId="s"><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>'
    styled = line(SHOWN).replace("<w:p>", '<w:p><w:pPr><w:pStyle w:val="s"/></w:pPr>')
    for default, said in (("<w:vanish/>", SHOWN), ('<w:vanish w:val="0"/>', f"公示\n{OTHER}\n{SHOWN}")):
        defaults = f"<w:docDefaults><w:rPrDefault><w:rPr>{default}</w:rPr></w:rPrDefault></w:docDefaults>"
        styles = f"<w:styles {W}>{defaults}{shown}</w:styles>"
        assert docx(line(OTHER) + styled, word__styles=styles).text.strip() == said


def test_ink_in_a_run_is_named() -> None:
    assert reasons(docx("<w:p><w:r><w:contentPart/></w:r></w:p>")) == ["第2段的图示或图表未读；其中的文字请另行校对"]


def test_words_that_are_the_number_of_a_paragraph_print() -> None:
    level = f'<w:lvl w:ilvl="0"><w:numFmt w:val="none"/><w:lvlText w:val="{SHOWN}"/></w:lvl>'
    numbering = (
        f'<w:numbering {W}><w:abstractNum w:abstractNumId="0">{level}</w:abstractNum><w:num w:numId="1">'
        '<w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )
    empty = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>'
    assert SHOWN in docx(empty, word__numbering=numbering).text


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (f'甲<text:hidden-text text:string-value="{OTHER}" text:is-hidden="true"/>乙', "甲乙"),
        (f'甲<text:hidden-text text:string-value="{SHOWN}" text:is-hidden="false"/>乙', f"甲{SHOWN}乙"),
        (f'<text:hidden-text text:is-hidden="false">{SHOWN}</text:hidden-text>', SHOWN),
        (f'<text:conditional-text text:string-value-if-true="{SHOWN}" text:string-value-if-false="{OTHER}" '
         'text:current-value="true"/>', SHOWN),
        (f'<text:conditional-text text:string-value-if-true="{OTHER}" text:string-value-if-false="{SHOWN}" '
         'text:current-value="false"/>', SHOWN),
        (f'<text:variable-set text:display="none">{OTHER}</text:variable-set>{SHOWN}', SHOWN),
    ],
)  # fmt: skip
def test_fields_of_an_open_document_that_a_condition_hides(body: str, text: str) -> None:
    data = zipped(
        {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": odf(f"<text:p>{body}</text:p>")}
    )
    assert document_of_bytes(data, "a.odt").text == text


def test_a_page_in_a_frame_of_an_open_document_is_named() -> None:
    body = odf("<text:p>公示<draw:frame><draw:floating-frame/></draw:frame></text:p>")
    assert ODF in body
    assert reasons(document_of_bytes(body.encode(), "a.fodt")) == ["链接的另一文件未读；请另行校对"]


def ofd(*objects: str) -> Document:
    space = 'xmlns:ofd="http://www.ofdspec.org/2016"'
    page = f"<ofd:Page {space}><ofd:Content><ofd:Layer>{''.join(objects)}</ofd:Layer></ofd:Content></ofd:Page>"
    return document_of_bytes(
        zipped({
            "OFD.xml": f"<ofd:OFD {space}><ofd:DocBody><ofd:DocRoot>d.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>",
            "d.xml": f'<ofd:Document {space}><ofd:Pages><ofd:Page ID="1" BaseLoc="p.xml"/></ofd:Pages></ofd:Document>',
            "p.xml": page,
        }),
        "a.ofd",
    )  # fmt: skip


def test_what_an_ofd_clips_away_and_glyphs_without_characters() -> None:
    clip = '<ofd:Clips><ofd:Clip><ofd:Area><ofd:Path Boundary="0 0 {} {}"/></ofd:Area></ofd:Clip></ofd:Clips><ofd:Text'
    gone = words(OTHER, 10, 40).replace("<ofd:Text", clip.format(0, 9), 2).replace(clip.format(0, 9), "<ofd:Text", 1)
    kept = words(SHOWN, 10, 60).replace("<ofd:Text", clip.format(99, 9), 2).replace(clip.format(99, 9), "<ofd:Text", 1)
    document = ofd(words("公示", 10, 20), gone, kept)
    assert (SHOWN in document.text, OTHER in document.text) == (True, False)
    glyphs = "<ofd:CGTransform><ofd:Glyphs>1 2 3 4 5 6</ofd:Glyphs></ofd:CGTransform><ofd:TextCode"
    nameless = words("¤" * 6, 10, 40).replace("<ofd:TextCode", glyphs)
    assert reasons(ofd(words("公示", 10, 20), nameless)) == ["8个字里有6个没有编码；请重新导出"]


def gbk(said: str) -> str:
    return "".join(f"\\'{byte:02x}" for byte in said.encode("gbk"))


@pytest.mark.parametrize(
    ("body", "named"),
    [
        (
            r'{\field{\*\fldinst INCLUDETEXT "b.doc"}{\fldrslt }}',
            "域INCLUDETEXT没有存下文字，未读；请在Word中更新域后另存",
        ),
        (r'{\field{\*\fldinst INCLUDETEXT "b.doc"}{\fldrslt ' + gbk("七日") + "}}", ""),
        (r"{\field{\*\fldinst PAGE}{\fldrslt }}", ""),
        (r"{\object\objemb{\*\objdata 0105}}", "嵌入的对象未读；其中的文字请另行校对"),
        (r"{\object\objemb{\*\objdata 0105}{\result " + gbk("七日") + "}}", ""),
        (r"{\subdocument1 }", "主控文档的子文档未读；请另行校对"),
        (r"{\shp{\*\shpinst{\sp{\sn gtextUNICODE}{\sv " + gbk("七日") + "}}}}", "艺术字未读；请另行校对"),
    ],
)
def test_what_a_rich_text_draws_from_elsewhere(body: str, named: str) -> None:
    text = r"{\rtf1\ansi\ansicpg936 " + gbk("公示公告") + r"\par " + body + "}"
    assert reasons(document_of_bytes(text.encode(), "a.rtf")) == ([named] if named else [])


def test_formulas_of_a_rich_text_are_words() -> None:
    text = r"{\rtf1\ansi\ansicpg936 " + gbk("公示") + r"{\mmath{\*\moMath{\mr " + gbk(SHOWN) + "}}}}"
    assert SHOWN in document_of_bytes(text.encode(), "a.rtf").text


def mail(*parts: bytes, end: bytes = b"--b--\r\n") -> Document:
    head = b'From: a@b\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n'
    text = b"Content-Type: text/plain; charset=utf-8\r\n\r\n" + "公示公告".encode()
    return document_of_bytes(head + b"".join(b"--b\r\n" + part + b"\r\n" for part in (text, *parts)) + end, "a.eml")


def test_a_forwarded_mail_that_is_encoded_as_a_file_is_read() -> None:
    inner = b"From: a@b\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + SHOWN.encode()
    head = b"Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    assert SHOWN in mail(head + base64.encodebytes(inner)).text


def test_a_mail_that_ends_too_early_says_so() -> None:
    assert reasons(mail(end=b"")) == ["邮件不完整，后面缺失；请重新取得"]
    head = b'Content-Type: application/pdf; name="a.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\n'
    assert "附件a.pdf未读：内容不完整；请重新取得" in reasons(mail(head + b"JVBER"))
