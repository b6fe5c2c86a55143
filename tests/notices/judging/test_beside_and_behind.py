"""Days that stand beside a step, weekdays before their day, and the one finding of three lengths."""

from __future__ import annotations

from datetime import date

import pytest

from deadline_cli.notices.checks import window_not_stated
from deadline_cli.notices.facts import Notice
from deadline_cli.notices.finding import Finding
from tests.notices.judging.facts import claim, day, findings, fixed, notice, period, window


def of(code: str, found: Notice) -> list[Finding]:
    return [one for one in findings(found) if one.code == code]


@pytest.mark.parametrize(("gap", "fires"), [(-1, False), (0, True), (1, True), (6, True), (7, False)])
def test_a_hearing_whose_day_stands_right_behind_it(gap: int, fires: bool) -> None:
    """举证期满后第3日2026年4月10日: the third day is another."""
    service = period("30d", "service", deadline=date(2026, 4, 1), nominal_end=date(2026, 4, 1))
    third = period("3d", "hearing", starts="step", after=0, deadline=date(2026, 4, 4), at=300)
    behind = fixed("2026-04-10", "hearing", at=third.place.end + gap)
    found = of("C404", notice(kind="service", periods=(service, third, behind)))
    assert [repair.words for one in found for repair in one.repairs] == ["2026年4月4日"] * fires
    printed = notice(kind="service", periods=(service, third), dates=(day("2026-04-10", third.place.end + gap),))
    assert len(of("C404", printed)) == fires


@pytest.mark.parametrize(
    ("text", "words", "edits"),
    [
        ("2026年3月14日（星期五）", ["2026年3月14日（星期六）", "2026年3月13日（星期五）"], [(13, 14, "六")]),
        ("2026年3月14日周五", ["2026年3月14日（星期六）", "2026年3月13日（星期五）"], [(11, 12, "六")]),
        ("周五2026年3月14日", ["2026年3月14日（星期六）", "2026年3月13日（星期五）"], [(1, 2, "六")]),
        ("礼拜五，2026年3月14日", ["2026年3月14日（星期六）", "2026年3月13日（星期五）"], [(2, 3, "六")]),
    ],
)  # fmt: skip
def test_a_weekday_that_is_another(text: str, words: list[str], edits: list[tuple[int, int, str]]) -> None:
    written = day("2026-03-14")._replace(text=text, weekday=4)
    (found,) = of("D102", notice(dates=(written,)))
    assert [repair.words for repair in found.repairs] == words
    assert [(edit.start, edit.end, edit.text) for edit in found.repairs[0].edits] == edits
    assert of("D102", notice(dates=(written._replace(weekday=5),))) == []


def test_a_third_length_is_held_against_the_first_alone() -> None:
    three = (
        period("15d", "answer"), period("15d", "answer", at=240, text="自公示之日起15d"), period("30d",
         "answer", at=280)
    )  # fmt: skip
    found = of("P209", notice(kind="other", periods=three))
    assert [one.place.start for one in found] == [280]
    assert "“自公告之日起15d”是15日" in found[0].message.zh


@pytest.mark.parametrize(("issue", "words"), [("2026-03-02", "自公告之日起9日"), ("2026-03-03", "自公告之日起8日")])
def test_a_window_that_is_too_long_for_its_period(issue: str, words: str) -> None:
    """From 3 to 11 March: nine days, of which the first counts where the notice came out before."""
    length = period("7d", text="自公告之日起7日")
    (found,) = of("P203", notice(issue, windows=(window("2026-03-03", "2026-03-11"),), periods=(length,)))
    assert [repair.words for repair in found.repairs][1:] == [words]


@pytest.mark.parametrize(
    ("text", "law", "article"),
    [
        ("《某法》第三条：公开", "《某法》", "第三条"), ("《某法》", "《某法》", None),
        ("某办法第十条", "某办法", "第十条"), ("", None, None),
        ("：", None, None),
    ],
)  # fmt: skip
def test_the_law_that_asks_for_dates(text: str, law: str | None, article: str | None) -> None:
    found = window_not_stated._basis(text)
    assert [(one.law, one.article) for one in found] == ([(law, article)] if law else [])


def test_a_count_in_working_days_rests_on_days_not_announced() -> None:
    for unit, places in ("22wd", 1), ("31d", 0):
        found = notice("2026-12-20", windows=(window("2026-12-21", "2027-01-20"),), claims=(claim(unit),))
        (told,) = of("P207", found)
        assert told.message.zh.endswith(f"（同一公告另有{places}处）") is bool(places)
