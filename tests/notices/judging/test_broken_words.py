"""Repairs whose words are broken over two lines, or stand between marks: what is written leaves nothing of the old."""

from __future__ import annotations

import pytest

from deadline_cli.notices.documents.document import document_of_text
from deadline_cli.notices.patch import settled
from deadline_cli.notices.proofread import Page, proofread
from tests.calendars import calendar

WRONG, RIGHT = "2026年2月3日至2026年2月14日", "2026年2月4日至2026年2月24日"
NOTICE = (
    "公示\n现将新河县城北片区的方案予以公示，公示期为{}（共10个工作日），逾期不再受理。\n新河县自然资源局"
    "\n2026年2月3日\n"
)


def read(text: str, name: str = "a.txt") -> Page:
    return proofread(document_of_text(text, name), calendar=calendar())


def put_right(text: str, name: str = "a.txt") -> str:
    return settled(read(text, name), lambda new: read(new, name)).text


def test_words_that_stand_in_one_line() -> None:
    assert put_right(NOTICE.format(WRONG)) == NOTICE.format(RIGHT)


@pytest.mark.parametrize("at", range(1, len(WRONG)))
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_window_broken_at_any_place(at: int, end: str) -> None:
    broken = NOTICE.format(WRONG[:at] + end + WRONG[at:])
    repaired = put_right(broken)
    assert repaired == broken or "".join(repaired.split()) == "".join(NOTICE.format(RIGHT).split())


def test_a_window_broken_within_its_dates_is_put_right() -> None:
    for at in (9, 16):  # 2026年2月3 | 日至, 2026年2 | 月14日
        broken = NOTICE.format(WRONG[:at] + "\n" + WRONG[at:])
        assert put_right(broken) != broken


@pytest.mark.parametrize("written", ["**2026年2月3日**至2026年2月14日", "2026年2月3日至**2026年2月14日**"])
def test_a_window_between_marks(written: str) -> None:
    wanted = written.replace("2月3日", "2月4日").replace("2月14日", "2月24日")
    assert put_right(NOTICE.format(written), "a.md") == NOTICE.format(wanted)


HELD = (
    "拍卖公告\n受委托，本公司定于{}上午10时在新河县的拍卖厅举行拍卖会，请于前一日办理手续，逾期不予受理。\n"
    "新河县诚信拍卖有限公司\n2026年2月3日\n"
)
DAY = "2026年2月12日（星期三）"


@pytest.mark.parametrize("at", range(1, len(DAY)))
def test_a_weekday_broken_at_any_place(at: int) -> None:
    broken = HELD.format(DAY[:at] + "\n" + DAY[at:])
    for finding in read(broken).findings:
        for repair in finding.repairs:
            text = broken
            for edit in sorted(repair.edits, reverse=True):
                text = text[: edit.start] + edit.text + text[edit.end :]
            said = "".join(text.split())
            if repair.edits:
                assert finding.code == "D102"
                assert "2026年2月12日（星期四）上午10时" in said or "2026年2月11日（星期三）上午10时" in said
