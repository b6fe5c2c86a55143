"""The notice that the tests pack into every format, and what is found in it."""
# ruff: noqa: E501 - tables of markup

from __future__ import annotations

import io
import zipfile

from deadline_cli.notices.documents.document import Document, document_of_bytes
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


def odf(body: str, root: str = "document-content") -> str:
    return f"<office:{root} {ODF}><office:body><office:text>{body}</office:text></office:body></office:{root}>"


def paragraphs(lines: tuple[str, ...] = LINES) -> str:
    return "".join(f"<text:p>{line}</text:p>" for line in lines)


def words(line: str, left: float, top: float, more: str = "", delta: str = "") -> str:
    steps = delta or f"g {len(line) - 1} 5"
    return (
        f'<ofd:TextObject Boundary="{left} {top} 150 6" Size="5" {more}><ofd:TextCode X="0" Y="5" DeltaX="{steps}">{line}'
        "</ofd:TextCode></ofd:TextObject>"
    )
