"""Closing days behind words that also name another clock, and days that are called the last."""

import pytest

from tests.notices.reading import only


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("居民养老保险缴费将于2026年12月31日截止，未缴的请通过手机缴纳。", "2026-12-31"),
        ("保险期间至2026年12月31日截止，请各投保人知悉。", None),
        ("换证期限延长至2026年12月31日。", "2026-12-31"),
        ("租赁期限延长至2026年12月31日。", None),
        ("2026年12月31日为报名最后一天，过期不候。", "2026-12-31"),
        ("2026年12月31日为本年最后的交易日。", None),
    ],
)
def test_closings(said: str, day: str | None) -> None:
    text = f"办理公告\n{said}\n云岭县社会保险服务中心\n2026年10月1日\n"
    assert [str(window.end and window.end.date) for window in only(text).windows] == ([day] if day else [])


def test_how_long_a_single_day_lasts_is_no_claim_of_the_window_behind_it() -> None:
    text = "中秋国庆闭馆通知\n本馆9月25日（星期五）闭馆一天，10月1日至7日正常开放。\n云岭县博物馆\n2026年9月18日\n"
    assert [claim.text for claim in only(text).claims] == []
    both = text.replace("9月25日（星期五）闭馆一天，10月1日至7日正常开放", "放假7天，10月1日至7日闭馆")
    assert [claim.text for claim in only(both).claims] == ["放假7天"]


def test_a_count_behind_lasts_and_a_window_with_its_verb_inside() -> None:
    closed = "本馆拟于2026年10月26日至2026年11月11日闭馆布展，历时十天，11月12日重新开放。"
    text = f"布展闭馆通知\n{closed}\n云岭县博物馆\n2026年10月20日\n"
    assert [claim.text for claim in only(text).claims] == ["历时十天"]
    vote = only(
        "投票公告\n投票通道自2026年6月1日开放至2026年6月15日关闭，请业主投票。\n云岭县东园业主委员会\n2026年6月4日\n"
    )
    assert [(str(w.start and w.start.date), str(w.end and w.end.date)) for w in vote.windows] == [
        ("2026-06-01", "2026-06-15")
    ]
