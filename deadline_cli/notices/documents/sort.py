"""Of which sort a file is, judged by what it holds; its name is only asked what a text is."""

from __future__ import annotations

import re
from typing import Final, Literal

from deadline_cli.patterns import compiled

Sort = Literal[
    "text", "html", "pdf", "docx", "doc", "rtf", "odt", "flat-word", "flat-odt", "flat-sheet", "ofd", "mail", "sheet",
    "ods", "csv", "jsonl", "json", "xml", "picture", "locked", "slides", "odp", "epub", "archive", "zip", "ole",
    "uof", "empty", "postscript", "pointer", "sealed", "shortcut", "base64",
]  # fmt: skip

_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_OLE: Final = b"\xd0\xcf\x11\xe0"
_PICTURES: Final = (
    b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*", b"BM", b"\0\0\0\x0cjP  ",
    b"\0\0\0\x0cJXL ",
)  # fmt: skip
_OF_PHONES: Final = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif", b"avis")
_ARCHIVES: Final = (b"7z\xbc\xaf", b"Rar!\x1a\x07", b"\x1f\x8b\x08", b"\xfd7zXZ", b"BZh")
_BINARY_SUFFIXES: Final = frozenset(
    [".pdf", ".docx", ".docm", ".dotx", ".doc", ".wps", ".odt", ".ods", ".odp", ".pptx", ".ppsx", ".epub", ".ofd",
     ".uof", ".uot", ".uos", ".uop",
     ".xls", ".xlsx", ".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff", ".bmp", ".gif"]
)  # fmt: skip
_WEB_SUFFIXES: Final = frozenset([".html", ".htm", ".xhtml", ".shtml"])
_TABLE_SUFFIXES: Final[dict[str, Sort]] = {".csv": "csv", ".tsv": "csv", ".jsonl": "jsonl", ".ndjson": "jsonl",
                                           ".json": "json"}  # fmt: skip
# A mail begins with its headers, one of which says how it is written or for whom.
_MAIL: Final = compiled(
    rb"\A(?:\xef\xbb\xbf)?\s{0,9}(?:From \S+ [^\r\n]+\r?\n)?"
    rb"(?:[A-Za-z][A-Za-z0-9-]{0,60}:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*)*?"
    rb"(?:MIME-Version|Message-ID|Received|Return-Path)\s*:",
    re.IGNORECASE,
)
_FLAT: Final[tuple[tuple[bytes, Sort], ...]] = (
    (b"http://schemas.microsoft.com/office/word/2003/wordml", "flat-word"),
    (b"http://schemas.microsoft.com/office/2006/xmlPackage", "flat-word"),
    (b"urn:oasis:names:tc:opendocument:xmlns:office:1.0", "flat-odt"),
    (b"http://schemas.uof.org/cn/", "uof"),
)
_XML: Final = compiled(rb"\A(?:\xef\xbb\xbf)?\s{0,99}(?:<\?xml\s|<(?:rss|feed|Workbook)\s)")
_EXCEL_XML: Final = b"urn:schemas-microsoft-com:office:spreadsheet"
# Texts that hold no words, but stand for a document, or are one in a form that nobody reads.
_STANDING_FOR: Final[tuple[tuple[re.Pattern[bytes], Sort], ...]] = (
    (compiled(rb"(?:\x04)?%!(?:PS\b|[\r\n])|\xc5\xd0\xd3\xc6"), "postscript"),
    (compiled(rb"version https://git-lfs\.github\.com/spec/"), "pointer"),
    (compiled(rb"\s{0,99}-----BEGIN (?:PGP MESSAGE|CMS|PKCS7|ENCRYPTED)"), "sealed"),
    (compiled(rb"L\0\0\0\x01\x14\x02\0|(?:\xef\xbb\xbf)?\s{0,99}\[(?:InternetShortcut|Desktop Entry)\]"), "shortcut"),
    (compiled(rb"(?:[A-Za-z0-9+/]{60,76}\r?\n){3,}[A-Za-z0-9+/]{0,76}={0,2}\s*\Z"), "base64"),
)
_BLANKS: Final = b"\0 \r\n\t"
_HTML: Final = compiled(rb"<(?:!doctype html|html)[\s>]", re.IGNORECASE)


def sort_of(data: bytes, suffix: str) -> Sort:
    """The sort of a file's bytes; `suffix` is that of its name, in small letters."""
    if not data[:4096].strip(_BLANKS) and not data.strip(_BLANKS):  # a large file is not held twice for that
        return "empty" if suffix in _BINARY_SUFFIXES or data.strip(b" \r\n\t") else "text"
    if data.startswith(_ZIP):
        return _zipped(data)
    if data.startswith(_OLE):
        return "ole"
    if data.startswith(b"%PDF") or (b"%PDF-" in data[:1024] and b"endobj" in data) or _ends_as_pdf(data):
        return "pdf"
    if data[:16].lstrip().startswith(b"{\\rtf"):
        return "rtf"
    if _is_picture(data):
        return "picture"
    for mark, sort in _STANDING_FOR:
        if mark.match(data):
            return sort
    if data.startswith(_ARCHIVES):
        return "archive"
    head = data[:4096]
    if b"<" in head:
        for name, sort in _FLAT:
            if name in head and head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<"):
                return sort
    if (_XML.match(head) or suffix == ".xml") and b"<" in head and not _HTML.search(head):
        return "flat-sheet" if _EXCEL_XML in head and b"<Workbook" in head else "xml"
    if _MAIL.match(head):
        return "mail"
    if suffix in _TABLE_SUFFIXES:
        return _TABLE_SUFFIXES[suffix]
    return "html" if suffix in _WEB_SUFFIXES else "text"


def _ends_as_pdf(data: bytes) -> bool:
    """Whether something stands before a PDF (a mail's head, a server's answer), so that its end alone tells it."""
    return b"startxref" in data[-1024:] and b"%PDF-" in data and b"endobj" in data


def _is_picture(data: bytes) -> bool:
    if data.startswith(b"BM"):  # a text may begin so too
        return b"\0" in data[:64]
    is_riff = data.startswith(b"RIFF") and data[8:12] == b"WEBP"
    is_heic = data[4:8] == b"ftyp" and data[8:12] in _OF_PHONES
    return is_riff or is_heic or data.startswith(_PICTURES)


def _zipped(data: bytes) -> Sort:
    """What a zip file holds, by the names of its parts."""
    from deadline_cli.notices.documents.package import BrokenPackage, Package

    try:
        package = Package(data)
    except BrokenPackage:
        return "zip"
    names = {name.lower().replace("\\", "/").lstrip("/") for name in package.names}
    if "ofd.xml" in names:
        return "ofd"
    if "uof.xml" in names:
        return "uof"
    if any(name.startswith("word/") for name in names):
        return "docx"
    if any(name.startswith("xl/") for name in names):
        return "sheet"
    if any(name.startswith("ppt/") for name in names):
        return "slides"
    if "meta-inf/container.xml" in names:
        return "epub"
    if "content.xml" in names:
        try:
            kind = package.part("mimetype", 200) or b""
        except BrokenPackage:
            kind = b""
        if b"spreadsheet" in kind:
            return "ods"
        return "odp" if b"presentation" in kind else "odt"
    return "docx" if "_rels/.rels" in names else "archive"
