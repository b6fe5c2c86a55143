"""Days off and closures: a notice of them states a window, and the count beside it must be the window's."""

import pytest

import deadline_cli

FOOT = "\n云锦有限公司\n2026年1月10日\n"
CLOSED = f"闭馆通知\n因馆内维修，我馆定于2月14日—2月20日整体闭馆6天，暂停服务。{FOOT}"
HOLIDAY = "春节放假通知\n根据有关规定，现将春节放假安排通知如下：\n{}" + FOOT


@pytest.mark.parametrize(
    ("text", "window", "counts", "codes"),
    [
        (HOLIDAY.format("2026年2月14日至2月23日放假，共10天。2月24日正式上班。"), "02-14..02-23", ["共10天"], []),
        (HOLIDAY.format("2026年2月14日至2月23日放假，共9天。"), "02-14..02-23", ["共9天"], ["P204"]),
        (HOLIDAY.format("2月14日至23日放假调休，共9天。"), "02-14..02-23", ["共9天"], ["P204"]),
        (HOLIDAY.format("2026年02月14日---2026年02月23日，共计10天。"), "02-14..02-23", ["共计10天"], []),
        (HOLIDAY.format("2026年2月14-23日(星期六-一)共休9天；"), "02-14..02-23", ["共休9天"], ["P204"]),
        (HOLIDAY.format("公司于2月14日至2月16日放假三天，2月17日上班。"), "02-14..02-16", ["放假三天"], []),
        (f"2026春节放假通知\n1月20日至30日放假调休，共10天。{FOOT[:7]}\n", "01-20..01-30", ["共10天"], ["P204"]),
        (CLOSED, "02-14..02-20", ["整体闭馆6天"], ["P204"]),
        (f"公告\n我中心2月14日-20日放假，共6天，其间暂停预约。{FOOT}", "02-14..02-20", ["共6天"], ["P204"]),
        (f"停业公告\n本店于2026年3月1日至3月5日停业装修，共停业5天。{FOOT}", "03-01..03-05", ["共停业5天"], []),
    ],
)  # fmt: skip
def test_a_notice_of_days_off_states_a_window(text: str, window: str, counts: list[str], codes: list[str]) -> None:
    (judged,) = deadline_cli.check(text).notices
    (found,) = judged.notice.windows
    assert found.start is not None and found.end is not None
    assert f"{found.start.date:%m-%d}..{found.end.date:%m-%d}" == window
    assert [claim.text for claim in judged.notice.claims] == counts
    assert [finding.code for finding in judged.findings] == codes


@pytest.mark.parametrize(
    "aside",
    [
        "报名时间：2026年9月20日至10月10日（10月1日至7日放假，不受理报名）。",
        "报名时间：2026年9月20日至10月10日，国庆节10月1日至7日放假调休，共7天，每周休息2天。",
    ],
)
def test_days_off_by_the_way_are_none(aside: str) -> None:
    (judged,) = deadline_cli.check(f"招聘公告\n{aside}{FOOT}").notices
    assert [window.start and f"{window.start.date:%m-%d}" for window in judged.notice.windows] == ["09-20"]
    assert judged.notice.claims == ()
