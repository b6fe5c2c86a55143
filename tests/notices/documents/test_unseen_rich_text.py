"""What rich text does not show: white and tiny words, and cells that are merged into others."""

from __future__ import annotations

import pytest

from deadline_cli.notices.documents.document import document_of_bytes
from tests.notices.documents.test_rich_text import rtf
from tests.notices.documents.test_unseen_by_look import SHOWN, is_read

WHITES = r"{\colortbl;\red255\green255\blue255;\red192\green0\blue0;}公示\par "


@pytest.mark.parametrize(
    ("source", "read"),
    [
        (rf"{{\cf1 {SHOWN}}}", False),
        (rf"\cf1 {SHOWN}\cf0  尾", False),
        (rf"\cf1  \plain {SHOWN}", True),
        (rf"{{\cf2 {SHOWN}}}", True),
        (rf"{{\cf1\chcbpat2 {SHOWN}}}", True),  # on a ground
        (rf"{{\fs1 {SHOWN}}}", False),
        (rf"{{\fs8 {SHOWN}}}", True),
        (rf"\trowd\clvmgf\cellx2000 甲\cell\row\trowd\clvmrg\cellx2000 {SHOWN}\cell\row", False),
        (r"\trowd\clvmgf\cellx2000\cellx4000 甲\cell 乙\cell\row"
         rf"\trowd\clvmrg\cellx2000\cellx4000 \cell {SHOWN}\cell\row", True),
    ],
)  # fmt: skip
def test_rich_text(source: str, *, read: bool) -> None:
    document = document_of_bytes(rtf(WHITES + source), "a.rtf")
    assert is_read(document) is read
    assert "公示" in document.text
