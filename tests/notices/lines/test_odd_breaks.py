"""Form feeds, vertical tabs and Unicode's separators: a new line to the eye, never an error, never a lost notice."""

from __future__ import annotations

import pytest

from deadline_cli.notices.documents.document import document_of_bytes
from deadline_cli.notices.proofread import proofread
from tests.calendars import calendar
from tests.notices.reading import read

NOTICE = "关于拟聘人员的公示\n现予公示，公示期为5个工作日（2026年2月3日至2月9日）。\n槐北县第一中学\n2026年2月3日\n"
ODD = list("\f\v\x1c\x1d\x1e\x1f\x85\u2028\u2029")
BLANK = list("\u1680\u2003\u2009\u202f\u205f\u00a0\ufeff\u200b")


@pytest.mark.parametrize("sign", ODD + BLANK)
def test_a_line_of_nothing_else(sign: str) -> None:
    for text in (f"公示\n{sign}", sign, f"{sign}公示", f"公示{sign}\n{sign}", f"{sign}\n{NOTICE}{sign}\n{sign}"):
        read(text)


@pytest.mark.parametrize("sign", ODD)
def test_they_end_a_line(sign: str) -> None:
    for text in (NOTICE.replace("\n", sign), sign + NOTICE, NOTICE.replace("\n", "\n" + sign), NOTICE * 2):
        page = proofread(document_of_bytes(text.encode(), "a.txt"), calendar=calendar())
        assert {finding.code for finding in page.findings} == {"P202"}
        place = page.findings[0].place
        assert text[place.start : place.end] == "2026年2月3日至2月9日"
        assert place.line == text[: place.start].count("\n") + 1, "lines are those of the user's file"
