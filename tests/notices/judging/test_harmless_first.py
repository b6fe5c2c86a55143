"""Each reason for which a check passes a fact over, before a fact with the fault: what follows is still judged."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import permutations
from typing import Any

import pytest

from deadline_cli.notices.checking import check_of
from deadline_cli.notices.facts import Citation, LunarDay, Notice, PeriodFact, Window
from deadline_cli.notices.judging.case import Case
from deadline_cli.records import replace
from deadline_cli.rulebook.match import Match
from tests.calendars import calendar
from tests.notices.judging.facts import claim, codes, day, findings, fixed, notice, period, place, window

EIA = (Match("eia-draft", "comment", 0),)
OVER = window("2026-02-10", "2026-02-20", at=300)

# of a window that ended before the notice came out: what makes it none that is told
ENDED: list[tuple[str, Window]] = [
    ("it ends on the day of the notice", window("2026-02-20", "2026-03-02")),
    ("it ended more than half a year ago", window("2025-08-01", "2025-08-30")),
    ("a span of service", window("2026-02-10", "2026-02-20", "service")),
    ("nothing is asked in it", window("2026-02-10", "2026-02-20", "other")),
    ("it began more than a year ago", window("2025-01-01", "2025-12-31")),
    ("told as over", window("2026-02-10", "2026-02-20", over=True)),
    ("its days are the wrong way round", window("2026-02-20", "2026-02-10")),
    ("it has no last day", window("2026-02-10", "2026-02-20")._replace(end=None)),
]


@pytest.mark.parametrize(("why", "first"), ENDED, ids=[why for why, _ in ENDED])
def test_windows_that_ended(why: str, first: Window) -> None:
    assert list(check_of("D108").check(Case(notice(windows=(first,)), calendar()))) == []
    for windows in ((first, OVER), (OVER, first)):
        found = [one.about for one in findings(notice(windows=windows)) if one.code == "D108"]
        assert [f"window:{windows.index(OVER)}" in about for about in found] == [True]


@pytest.mark.parametrize(("asked", "fires"), [(True, True), (False, False)])
def test_a_window_of_no_step_ended_where_it_asks_for_something(asked: bool, fires: bool) -> None:
    assert ("D108" in codes(notice(windows=(window(None, "2026-02-20", "other", asked_now=asked),)))) is fires


@pytest.mark.parametrize(("start", "role", "fires"), [
    ("2026-02-10", "objection", True), ("2026-02-10", "comment", True), (None, "objection", False),
    ("2026-02-10", "registration", False),
])  # fmt: skip
def test_of_a_sale_that_is_over_only_the_time_to_object_is_open(start: str | None, role: str, fires: bool) -> None:
    one = window(start, "2026-02-20", role)
    assert ("D108" in codes(notice(kind="auction", title="成交结果公示", windows=(one,)))) is fires
    assert "D108" in codes(notice(kind="auction", title="成交结果公示", windows=(one, OVER)))


DAY_COUNTED = window("2026-03-02", "2026-03-08", at=300)

# windows, periods and claims before the one that holds its seven days only with the first
COUNTED: list[tuple[str, tuple[Window, ...], tuple[PeriodFact, ...]]] = [
    ("it opens on the day after", (window("2026-03-03", "2026-03-09", period=0),), (period("7d", at=120),)),
    ("the law's own least", (window("2026-03-02", "2026-03-13", "comment", period=0),),
     (period("10wd", "comment", at=120, bound="minimum"),)),
    ("a fault of its own", (window("2026-03-02", "2026-03-10", period=0),), (period("9d", at=120),)),
    ("told to be counted", (window("2026-03-02", "2026-03-10", period=0, first_day_counts=True),),
     (period("9d", at=120),)),
    ("as long as it should be", (window("2026-03-02", "2026-03-11", period=0),), (period("9d", at=120),)),
    ("at most", (window("2026-03-02", "2026-03-10", period=0),), (period("9d", at=120, bound="maximum"),)),
]  # fmt: skip


@pytest.mark.parametrize(("why", "windows", "periods"), COUNTED, ids=[why for why, _, _ in COUNTED])
def test_windows_that_count_their_first_day(
    why: str, windows: tuple[Window, ...], periods: tuple[PeriodFact, ...]
) -> None:
    rules = EIA if why == "the law's own least" else ()

    def counted(*more: Window, **facts: object) -> int:
        found = notice(rules=rules, windows=(*windows, *more), **facts)
        return len(list(check_of("P202").check(Case(found, calendar()))))

    alone = counted(periods=periods)
    assert alone == (why == "a fault of its own")
    last = replace_period(DAY_COUNTED, len(periods))
    assert counted(last, periods=(*periods, period("7d", at=400))) == alone + 1
    assert counted(DAY_COUNTED, periods=periods, claims=(claim("7d", 1, at=321),)) == alone + 1


def replace_period(one: Window, index: int) -> Window:
    return one._replace(period=index)


def test_a_count_that_holds_stands_before_one_that_does_not() -> None:
    windows = (window("2026-03-03", "2026-03-09"), window("2026-03-02", "2026-03-08", at=300))
    found = notice(windows=windows, claims=(claim("7d", 0), claim("9d", 1, at=321)))
    assert [one.code for one in findings(found) if one.place.start == 321] == ["P204"]


def test_a_window_that_promises_the_law_s_least_stands_before_one_that_is_too_short() -> None:
    """What the first lacks is L301's to say."""
    least, seven = period("10wd", "comment", at=120, bound="minimum"), period("7d", at=400)
    first, later = window("2026-03-03", "2026-03-06", "comment", period=0), window("2026-03-03", "2026-03-06", at=300)
    found = notice(rules=EIA, windows=(first, later._replace(period=1)), periods=(least, seven))
    assert [one.place.start for one in findings(found) if one.code == "P201"] == [300]
    # without the rule the promise is the notice's own
    found = replace(found, rules=())
    assert [one.place.start for one in findings(found) if one.code == "P201"] == [100, 300]


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_a_length_of_each_kind_of_fault(order: Sequence[int]) -> None:
    """Too short, too long, another than the law's: each is told wherever the others stand."""
    rules = tuple(Match(*of, 0) for of in (("law-draft", "comment"), ("company-publish", "claims"),
                                           ("civil-gonggao", "service")))  # fmt: skip
    lengths = [("29d", "comment"), ("31d", "claims"), ("29d", "service")]
    stated = tuple(period(*lengths[at], at=200 + 40 * number) for number, at in enumerate(order))
    found = codes(notice(rules=rules, periods=stated))
    assert [found.count(code) for code in ("L301", "L303", "L308")] == [1, 1, 1]


def moon(month: int, number: int, solar: str | None, at: int) -> LunarDay:
    printed = day(solar or "2026-03-08", at)
    printed = printed if solar else printed._replace(date=None, problem="unreadable")
    return LunarDay(place(at + 30, 4), "x月初x", month, number, False, False, None, printed)


@pytest.mark.parametrize("solar", [None, "1900-12-31", "2100-01-01", "2026-03-08"])
def test_lunar_days(solar: str | None) -> None:
    """No solar day, one outside the tables, one that agrees (正月二十): then one that does not."""
    first, wrong = moon(1, 20, solar, 10), moon(1, 20, "2026-03-09", 60)
    for lunar in ((first, wrong), (wrong, first)):
        found = findings(notice(kind="other", dates=(day("2026-03-08", 10),), lunar=lunar))
        assert [one.place.start for one in found if one.code == "D112"] == [90]
    assert "D112" not in codes(notice(kind="other", dates=(day("2026-03-08", 10),), lunar=(first,)))


@pytest.mark.parametrize(("month", "number", "solar", "right"), [
    (1, 1, "2025-12-31", "2026年2月17日"), (12, 1, "2026-01-02", "2026年1月19日"),
    (1, 1, "2026-02-16", "2026年2月17日"),
])  # fmt: skip
def test_the_year_of_the_moon_that_is_nearest(month: int, number: int, solar: str, right: str) -> None:
    printed = moon(month, number, solar, 10)
    (found,) = findings(notice(kind="other", dates=(printed.solar,), lunar=(printed,)))
    assert (found.code, found.repairs[-1].words) == ("D112", right)


def cited(law: str, at: int, article: str | None = None, act: str | None = None, text: str | None = None) -> Citation:
    words = text if text is not None else f"《{law}》{article or ''}"
    return Citation(place(at, len(words)), words, law, article, date.fromisoformat(act) if act else None)


CONTRACT, PROPERTY = cited("合同法", 10), cited("物权法", 60)


@pytest.mark.parametrize(
    ("citations", "told"),
    [
        ((CONTRACT,), [10]), ((CONTRACT, cited("合同法", 30)), [10]),
        ((CONTRACT, cited("合同法", 30, "第八条")), [10, 30]),
        ((cited("合同法", 10, "第八条"), cited("合同法", 30, "第九条")), [10, 30]),
        ((cited("合同法", 10, "第八条"), cited("合同法", 30)), [10]),
        ((CONTRACT, cited("合同法", 30), PROPERTY), [10, 60]), ((cited("民法典", 10), PROPERTY), [60]),
        ((cited("合同法", 10, act="2020-12-31"), PROPERTY), [60]),
        ((cited("合同法", 10, act="2020-12-31"), cited("合同法", 30)), [30]),
        ((cited("合同法", 10, act="2021-01-01"), PROPERTY), [10, 60]),
    ],
)  # fmt: skip
def test_repealed_laws(citations: tuple[Citation, ...], told: list[int]) -> None:
    found = notice(kind="other", dates=(day("2026-03-10", 100),), citations=citations)
    assert [one.place.start for one in findings(found) if one.code == "L304"] == told


@pytest.mark.parametrize(
    ("text", "edits"),
    [("《合同法》", [(11, 14, "民法典")]), ("合同法", [(10, 13, "民法典")]), ("该法", []),
     ("及《合同法》", [(12, 15, "民法典")])],
)  # fmt: skip
def test_the_name_of_a_repealed_law_is_put_right_where_it_stands(text: str, edits: list[Any]) -> None:
    found: Notice = notice(kind="other", dates=(day("2026-03-10", 100),), citations=(cited("合同法", 10, text=text),))
    (one,) = [one for one in findings(found) if one.code == "L304"]
    assert [repair.words for repair in one.repairs] == ["《民法典》"]
    assert [(edit.start, edit.end, edit.text) for repair in one.repairs for edit in repair.edits] == edits


def test_a_day_that_was_counted_right_stands_before_one_that_was_not() -> None:
    service = period("30d", "service", deadline=date(2026, 4, 1), nominal_end=date(2026, 4, 1))
    third = period("3d", "hearing", starts="step", after=0, deadline=date(2026, 4, 4), stated=day("2026-04-04", 260))
    wrong = third._replace(stated=day("2026-04-10", 360))
    for steps in ((service, third, wrong), (service, wrong, third)):
        found = findings(notice(kind="service", periods=steps))
        assert [one.place.start for one in found if one.code == "C404"] == [360]


@pytest.mark.parametrize("first", ["2026-03-20", "2026-03-02", "2024-02-29", "2024-03-20"])
def test_sales_before_one_of_another_year(first: str) -> None:
    """Still to come, on the day itself, on a day that the next year lacks, two years back."""
    for periods in ((fixed(first), fixed("2025-03-25", at=340)), (fixed("2025-03-25", at=340), fixed(first))):
        found = findings(notice(kind="auction", periods=periods))
        assert [one.place.start for one in found if one.code == "D104"] == [340]


@pytest.mark.parametrize(
    "first",
    [window(None, "2026-03-20"), window("2026-03-02", "2026-03-20"), window("2026-02-10", "2026-03-01"),
     window("2026-02-10", "2026-03-20", "inspection")],
)  # fmt: skip
def test_windows_before_one_that_opens_before_its_notice(first: Window) -> None:
    early = window("2026-02-25", "2026-03-20", at=300)
    found = findings(notice(windows=(first, early)))
    assert [one.place.start for one in found if one.code == "P210"] == [300]
