"""A day or window that lies before the notice: what is over, what may have begun. A case on either side."""

from __future__ import annotations

import pytest

from tests.notices.judging.facts import codes, fixed, notice, window
from tests.notices.judging.roles import READERS


@pytest.mark.parametrize(
    ("end", "fires"),
    [("2026-03-01", True), ("2026-03-02", False), ("2025-08-31", True), ("2025-08-30", False)],
)
def test_a_closing_day_before_the_notice(end: str, fires: bool) -> None:
    found = notice(windows=(window(None, end, "objection"),))
    assert ("D108" in codes(found)) is ((fires and end != "2025-08-31") or end == "2025-08-31")


@pytest.mark.parametrize("word", ["结果", "中标", "成交", "候选人", "终止", "流标", "废标", "合同"])
def test_a_report_of_a_bidding_keeps_its_past_enrolment(word: str) -> None:
    past = window("2026-02-02", "2026-02-10", "registration")
    assert codes(notice(kind="tender", title=f"采购项目{word}公告", windows=(past,))) == []
    assert "D108" in codes(notice(kind="tender", title="采购项目公告", windows=(past,)))
    # only its window for objections is open
    over = window("2026-02-02", "2026-02-10", "objection", at=400)
    assert "D108" in codes(notice(kind="tender", title=f"采购项目{word}公告", windows=(past, over)))


def test_a_reversed_or_a_served_window_is_not_over() -> None:
    assert "D108" not in codes(notice(windows=(window("2026-02-20", "2026-02-10"),)))
    assert "D108" not in codes(notice(windows=(window("2026-02-02", "2026-02-10", "service"),)))
    assert "D108" in codes(notice(windows=(window("2026-02-10", "2026-02-10"),)))  # one day
    both = (window("2026-02-02", "2026-02-10", "service"), window("2026-02-02", "2026-02-10", at=400))
    assert "D108" in codes(notice(windows=both))


@pytest.mark.parametrize("kind", ["auction", "meeting"])
def test_a_sale_or_meeting_before_the_notice(kind: str) -> None:
    assert "D108" in codes(notice(kind=kind, periods=(fixed("2026-02-20"),)))
    assert "D108" not in codes(notice(kind=kind, periods=(fixed("2026-03-20"),)))
    assert "D108" not in codes(notice(kind=kind, periods=(fixed("2026-02-20", given_up=True),)))
    assert "D108" not in codes(notice(kind="publicity", periods=(fixed("2026-02-20"),)))


def test_what_the_notice_asks_now() -> None:
    asked, told = window(None, "2026-02-20", "other", asked_now=True), window(None, "2026-02-20", "other")
    assert "D108" in codes(notice(windows=(asked,)))
    assert "D108" not in codes(notice(windows=(told,)))


@pytest.mark.parametrize("role", READERS)
def test_windows_of_readers_begin_with_the_notice(role: str) -> None:
    assert "P210" in codes(notice(windows=(window("2026-03-01", "2026-03-20", role),)))
    assert "P210" not in codes(notice(windows=(window("2026-03-02", "2026-03-20", role),)))
    assert "P210" not in codes(notice(windows=(window("2026-02-01", "2026-03-01", role),)))


def test_other_windows_may_have_begun() -> None:
    assert "P210" not in codes(notice(windows=(window("2026-03-01", "2026-03-20", "other"),)))


@pytest.mark.parametrize(
    "word", ["更正", "延期", "延长", "变更", "补充", "澄清", "第二次", "续", "结果", "中标", "成交", "进展", "终止"]
)
def test_what_goes_on_keeps_its_first_day(word: str) -> None:
    assert "P210" not in codes(notice(title=f"{word}公告", windows=(window("2026-03-01", "2026-03-20"),)))
