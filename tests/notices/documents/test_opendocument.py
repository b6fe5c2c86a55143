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
