"""OpenDocument texts: what prints is read, large pictures are named."""
# ruff: noqa: E501 - tables of markup

from __future__ import annotations

import pytest

from tests.notices.documents.packed import TEXT, codes, odf, paragraphs, read, zipped

DELETED = (
    "<text:tracked-changes><text:changed-region><text:p>删去的3日</text:p></text:changed-region></text:tracked-changes>"
)


@pytest.mark.parametrize("name", ["a.odt", "a.docx", "a"])
def test_an_opendocument_text(name: str) -> None:
    parts = {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": odf(DELETED + paragraphs())}
    document = read(zipped(parts), name)
    assert (document.encoding, document.text, codes(document)) == ("odt", TEXT, ["P202"])


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
        ("<text:p>甲<draw:custom-shape><text:p>框一</text:p><text:p>框二</text:p></draw:custom-shape>乙</text:p>", "甲乙\n框一\n框二"),
        ("<text:p>甲<draw:g><draw:rect><text:list><text:list-item><text:p>框</text:p></text:list-item></text:list></draw:rect>"
         "</draw:g>乙</text:p>", "甲乙\n框"),
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
    ("position", "text"),
    [("super 58%", "45¹日"), ("33% 58%", "45¹日"), ("sub 58%", "45₁日"), ("-33% 58%", "45₁日"), ("0% 100%", "451日")],
)
def test_the_number_of_a_note_is_no_digit_of_the_length(position: str, text: str) -> None:
    style = f'<s:style s:name="T1"><s:text-properties s:text-position="{position}"/></s:style>'
    styled = f'<office:automatic-styles xmlns:s="{STYLES}">{style}</office:automatic-styles><office:body>'
    body = '<text:p>45<text:span text:style-name="T1">1</text:span>日</text:p>'
    assert read(zipped({"content.xml": odf(body).replace("<office:body>", styled)})).text == text


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


STYLES = "urn:oasis:names:tc:opendocument:xmlns:style:1.0"
FORM = '<office:forms><form xmlns:f="f"><{} f:current-value="十日"/></form></office:forms>'
FRAME = '<draw:frame svg:width="{}cm" svg:height="2cm"><draw:image/></draw:frame>'
SOURCE = "<text:section><text:section-source/>{}</text:section>"
PICTURES, OBJECTS = "文件里的图片未读", "文件里的图表、表格等对象未读；其中的文字请另行校对"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (FRAME.format(40), [PICTURES]),
        (f"<text:p>{FRAME.format(15) * 10}</text:p>", [PICTURES]),
        (f"<text:p>{FRAME.format(2) * 90}</text:p>", []),
        (SOURCE.format(""), ["链接的另一文件未读；请另行校对"]),
        (SOURCE.format("<text:p>公示</text:p>"), []),
        (FORM.format("textarea"), ["表单控件里填写的内容未读；请另行校对"]),
        (FORM.format("checkbox"), []),
    ],
    ids=["on the page", "strips", "seals", "linked", "linked and kept", "filled in", "ticked"],
)
def test_what_an_opendocument_shows_beside_its_words_is_named(body: str, said: list[str]) -> None:
    document = read(odf("<text:p>甲</text:p>" + body, "document").encode())
    assert [part.reason.zh for part in document.not_read] == said


@pytest.mark.parametrize(("sort", "said"), [("chart", [OBJECTS]), ("formula", [])])
def test_documents_within_a_document_are_named(sort: str, said: list[str]) -> None:
    kind = f"application/vnd.oasis.opendocument.{sort}"
    document = read(
        zipped(
            {
                "mimetype": "application/vnd.oasis.opendocument.text",
                "content.xml": odf("<text:p>甲</text:p>"),
                "Object 1/content.xml": "<a/>",
                "META-INF/manifest.xml": f'<m><file-entry full-path="Object 1/" media-type="{kind}"/></m>',
            }
        )
    )
    assert [part.reason.zh for part in document.not_read] == said
