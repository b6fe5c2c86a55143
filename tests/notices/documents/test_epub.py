"""EPUB: pages in reading order; pictures, encrypted and broken books are named."""

from __future__ import annotations

import io
import zipfile

import pytest

from deadline_cli.notices.documents.document import document_of_bytes
from deadline_cli.notices.documents.reading import Unreadable
from deadline_cli.notices.proofread import proofread
from tests.calendars import calendar
from tests.notices.documents.packed import LINES, TEXT

CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)
PAGE = '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>{body}</body></html>'
FONTS = (
    '<encryption xmlns="x"><EncryptedData><CipherData><CipherReference URI="{}"/></CipherData></EncryptedData>'
    "</encryption>"
)


def book(*bodies: str, spine: tuple[int, ...] | None = None, **others: str) -> bytes:
    """An EPUB of pages; `spine` is the order of reading where it is not that of the files."""
    items = "".join(
        f'<item id="p{n}" href="text/page%20{n}.xhtml" media-type="application/xhtml+xml"/>' for n in range(len(bodies))
    )
    rows = "".join(f'<itemref idref="p{n}"/>' for n in (spine if spine is not None else range(len(bodies))))
    opf = f'<package xmlns="http://www.idpf.org/2007/opf"><manifest>{items}</manifest><spine>{rows}</spine></package>'
    parts = {"mimetype": "application/epub+zip", "META-INF/container.xml": CONTAINER, "OEBPS/book.opf": opf}
    parts |= {f"OEBPS/text/page {n}.xhtml": PAGE.format(body=body) for n, body in enumerate(bodies)}
    stored = io.BytesIO()
    with zipfile.ZipFile(stored, "w") as package:
        for name, part in (parts | others).items():
            package.writestr(name, part)
    return stored.getvalue()


NOTICE = "".join(f"<p>{line}</p>" for line in LINES)


@pytest.mark.parametrize("name", ["a.epub", "a.zip", "a"])
def test_a_notice_in_a_book(name: str) -> None:
    document = document_of_bytes(book(NOTICE), name)
    assert (document.encoding, document.text, document.not_read) == ("epub", TEXT, ())
    assert [finding.code for finding in proofread(document, calendar=calendar()).findings] == ["P202"]


def test_pages_follow_the_order_of_reading_and_each_is_read_once() -> None:
    assert document_of_bytes(book("<p>二</p>", "<p>一</p>", spine=(1, 0, 1)), "a.epub").text == "一\n\n二"


def test_a_page_outside_the_order_of_reading_is_named() -> None:
    document = document_of_bytes(book(NOTICE, NOTICE, "<p>封面</p>", spine=(0,)), "a.epub")
    assert document.text == TEXT
    assert [part.reason.zh for part in document.not_read] == ["书里有不在阅读顺序中的页，未读：page 1.xhtml"]


def test_a_page_that_is_a_picture_is_named() -> None:
    document = document_of_bytes(book('<img src="cover.jpg"/>', NOTICE), "a.epub")
    assert [part.page for part in document.not_read] == [1] and document.text == TEXT


def test_encrypted_fonts_are_no_lock_and_encrypted_pages_are() -> None:
    encrypted = {"META-INF/encryption.xml": FONTS.format("OEBPS/fonts/a.otf")}
    assert document_of_bytes(book(NOTICE, **encrypted), "a.epub").text == TEXT
    encrypted = {"META-INF/encryption.xml": FONTS.format("OEBPS/text/page%200.xhtml")}
    with pytest.raises(Unreadable, match="locked with a password"):
        document_of_bytes(book(NOTICE, **encrypted), "a.epub")


@pytest.mark.parametrize(
    ("others", "said"),
    [
        ({"OEBPS/book.opf": "<package"}, "not a readable EPUB file"),
        ({"META-INF/container.xml": "<container/>"}, "no list of its pages"),
        ({"OEBPS/text/page 0.xhtml": ""}, ""),
    ],
)
def test_a_broken_book(others: dict[str, str], said: str) -> None:
    if not said:
        assert document_of_bytes(book(NOTICE, **others), "a.epub").text == ""
        return
    with pytest.raises(Unreadable, match=said):
        document_of_bytes(book(NOTICE, **others), "a.epub")


def test_pages_beside_the_text_are_read_last_and_those_of_other_sorts_named() -> None:
    opf = (
        '<package><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>'
        '<item id="n" href="n.xhtml" media-type="application/xhtml+xml"/>'
        '<item id="s" href="s.svg" media-type="image/svg+xml"/></manifest>'
        '<spine><itemref idref="n" linear="no"/><itemref idref="s"/><itemref idref="a"/></spine></package>'
    )
    parts = {"OEBPS/book.opf": opf, "OEBPS/a.xhtml": "<p>文</p>", "OEBPS/n.xhtml": "<p>注</p>", "OEBPS/s.svg": "<svg/>"}
    document = document_of_bytes(book(**parts), "a.epub")
    assert document.text == "文\n\n注"
    assert [(left.page, left.reason.zh) for left in document.not_read] == [(1, "此页不是网页，未读")]
