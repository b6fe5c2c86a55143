"""The words of a note: those to print stand for all that is marked."""

from __future__ import annotations

import pytest

from deadline_cli.marks.note import note_of
from deadline_cli.notices.documents.document import document_of_text
from deadline_cli.notices.proofread import Page, proofread
from tests.calendars import calendar

TEXT = (
    "拍卖公告\n受委托，本公司定于{}在本公司拍卖厅举行拍卖会，标的为报废车辆一批，有意竞买者请于前一日办理手续。\n"
    "新河县诚信拍卖有限公司\n2026年2月3日\n"
)


def read(text: str) -> Page:
    return proofread(document_of_text(text), calendar=calendar())


@pytest.mark.parametrize(
    ("printed", "said"),
    [
        (
            "2026年2月12日（星期三）上午10时",
            "请改为：2026年2月12日（星期四）上午10时；或者改为：2026年2月11日（星期三）上午10时",
        ),
        (
            "2026年2月\n12日（星期三）上午10时",
            "请改为：2026年2月12日（星期四）上午10时；或者改为：2026年2月11日（星期三）上午10时",
        ),
        ("2026年2月30日上午10时", "请改为：2026年2月28日上午10时；或者改为：2026年3月1日上午10时"),
        ("2026年2月30日", "请改为：2026年2月28日；或者改为：2026年3月1日"),
    ],
)
def test_the_hour_of_a_day_that_is_put_right_stays(printed: str, said: str) -> None:
    page = read(TEXT.format(printed))
    (finding,) = [finding for finding in page.findings if finding.code in ("D101", "D102")]
    assert note_of(finding, "zh").suggestion == said


def test_words_that_the_marked_ones_do_not_hold_stay_as_they_are() -> None:
    page = read(
        "公示\n现将方案予以公示，公示期为2026年2月3日至2026年2月14日（共10个工作日）。\n新河县自然资源局\n2026年2月3日\n"
    )
    (finding,) = page.findings
    assert note_of(finding, "zh").suggestion == finding.suggestion("zh")
