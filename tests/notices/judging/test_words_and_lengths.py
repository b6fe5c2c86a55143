"""Words for days and lengths, and lengths put right; rules of the user's own before events."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from deadline_cli.counting import workdays_between
from deadline_cli.notices.checks import needs_make_up_day
from deadline_cli.notices.facts import Citation
from deadline_cli.notices.finding import Finding
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.repairs import new_length
from deadline_cli.notices.judging.wording import kind_of_day, length_like
from deadline_cli.period import Period, read_period
from deadline_cli.rulebook.match import Match
from tests.calendars import calendar
from tests.notices.judging.facts import claim, codes, day, findings, fixed, notice, period, window


def of(code: str, found: tuple[Finding, ...]) -> list[Finding]:
    return [one for one in found if one.code == code]


@pytest.mark.parametrize(
    ("iso", "zh", "en"),
    [
        ("2026-01-01", "元旦假期（星期四）", "a Thursday in the New Year holiday"),
        ("2026-02-16", "春节假期（星期一）", "a Monday in the Spring Festival holiday"),
        ("2026-04-06", "清明节假期（星期一）", "a Monday in the Qingming holiday"),
        ("2026-05-01", "劳动节假期（星期五）", "a Friday in the Labour Day holiday"),
        ("2026-06-19", "端午节假期（星期五）", "a Friday in the Dragon Boat holiday"),
        ("2026-09-25", "中秋节假期（星期五）", "a Friday in the Mid-Autumn holiday"),
        ("2026-10-06", "国庆节假期（星期二）", "a Tuesday in the National Day holiday"),
        ("2020-10-01", "国庆节、中秋节假期（星期四）", "a Thursday in the National Day and Mid-Autumn holiday"),
        ("2026-02-28", "调休上班的星期六", "a make-up working Saturday"),
        ("2026-03-04", "工作日（星期三）", "a working Wednesday"),
        ("2026-03-07", "星期六", "a Saturday"), ("2026-03-08", "星期日", "a Sunday"),
    ],
)  # fmt: skip
def test_what_a_day_is(iso: str, zh: str, en: str) -> None:
    words = kind_of_day(calendar(), date.fromisoformat(iso))
    assert (words.zh, words.en) == (zh, en)


@pytest.mark.parametrize(
    ("model", "length", "words"),
    [
        ("三十日", "99日", "九十九日"), ("三十日", "100日", "100日"), ("30日", "15日", "15日"),
        ("三十天", "15日", "十五天"),
        ("30天内", "15日", "15天"), ("三十天之内", "15日", "十五天"), ("三个月", "2个月", "两个月"),
        ("三日", "2日", "二日"),
        ("十个工作日", "2个工作日", "两个工作日"), ("3个月", "2个月", "2个月"), ("三十天", "10个工作日", "十个工作日"),
        ("一个月", "1个月零15日", "1个月零15日"),
    ],
)  # fmt: skip
def test_a_length_in_the_numerals_of_another(model: str, length: str, words: str) -> None:
    assert length_like(model, read_period(length)) == words


@pytest.mark.parametrize(
    ("text", "stated", "words", "edits"),
    [
        ("自公告之日起30日内", Period(30, "day"), "自公告之日起15日内", [(206, 209, "15日")]),
        ("自公告之日起三十日内", Period(30, "day"), "自公告之日起十五日内", [(206, 209, "十五日")]),
        # seven working days by the bracket behind them: the number is the same
        ("公示7天（不含节假日）", Period(7, "workday"), "公示15日（不含节假日）", [(202, 204, "15日")]),
        ("公示7天（不含节假日）", Period(8, "workday"), "15日", []), ("自公告之日起30日内", None, "15日", []),
        ("公示期另行通知", Period(30, "day"), "十五日", []),
        ("五日内回复，自公告之日起30日内", Period(30, "day"), "五日内回复，自公告之日起15日内", [(212, 215, "15日")]),
    ],
)  # fmt: skip
def test_a_length_put_right(text: str, stated: Period | None, words: str, edits: list[tuple[int, int, str]]) -> None:
    fact = period("30d", text=text)._replace(period=stated)
    found = new_length(fact, Period(15, "day"))
    assert found.words == words
    assert [(edit.start, edit.end, edit.text) for edit in found.edits] == edits
    elsewhere = fact._replace(place=fact.place._replace(end=fact.place.end + 1))
    assert new_length(elsewhere, Period(15, "day")).edits == ()  # the words are not the page's own stretch


EIA = (Match("eia-draft", "comment", 0),)


def test_only_a_period_that_runs_on_is_held_against_the_law() -> None:
    short = period("5wd", "comment")
    assert "L301" in codes(notice(rules=EIA, periods=(short,)))
    assert "L301" not in codes(notice(rules=EIA, periods=(short._replace(direction="backward"),)))
    assert "L301" not in codes(notice(rules=EIA, periods=(short._replace(starts="event"),)))


@pytest.mark.parametrize(("said", "found"), [("4wd", "L301"), ("3wd", "P204"), ("5wd", "P204")])
def test_a_count_that_the_window_does_not_hold_comes_first(said: str, found: str) -> None:
    window_of_four = window("2026-03-03", "2026-03-06", "comment")
    told = codes(notice(rules=EIA, windows=(window_of_four,), claims=(claim(said),)))
    assert [code for code in told if code in ("L301", "P204")] == [found]


def test_every_window_that_counts_its_first_day_is_told() -> None:
    two = (
        window("2026-03-02", "2026-03-08", period=0),
        window("2026-03-02", "2026-03-11", "comment", at=400, period=1),
    )
    lengths = (period("7d"), period("10d", "comment", at=600))
    assert codes(notice(windows=two, periods=lengths)).count("P202") == 2


@pytest.mark.parametrize(("days", "fires"), [(400, True), (401, False)])
def test_make_up_days_of_a_long_window(days: int, fires: bool) -> None:
    first = date(2025, 1, 13)
    last = date.fromordinal(first.toordinal() + days)
    held = workdays_between(calendar(), first, last)
    long = notice("2025-01-10", windows=(window(str(first), str(last)),), claims=(claim(f"{held}wd"),))
    assert bool(list(needs_make_up_day.check(Case(long, calendar())))) is fires


MINE = """id = "{id}"
name = "自定"
name_en = "own"
effect = "due"
direction = "backward"
verified = true
last_checked = 2026-01-01
[[version]]
period = "{period}"
{more}
[[version.basis]]
law = "某办法"
article = "第一条"
"""


@pytest.mark.parametrize(
    ("more", "severity"),
    [('checked = "no"', "info"), ("soft = true", "warning"), ("", "error"), ('checked = "number"', "error")],
)
def test_a_meeting_too_soon(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, more: str, severity: str) -> None:
    """Of two rules the first is kept; the second asks for thirty days."""
    for name, length in ("mine", "30日"), ("kept", "5日"):
        (tmp_path / f"{name}.toml").write_text(MINE.format(id=name, period=length, more=more), encoding="utf-8")
    monkeypatch.setenv("DEADLINE_RULES", str(tmp_path))
    rules = (Match("kept", "hearing", 1), Match("mine", "other", 0))
    events = (
        fixed("2026-03-01"),
        fixed("2026-03-20", at=340),
        fixed("2026-03-20", at=380),
        fixed("2026-04-01", at=420),
    )
    found = of("L301", findings(notice(kind="meeting", rules=rules, periods=events)))
    assert [(one.place.start, one.severity) for one in found] == [(340, severity)]
    assert found[0].message.zh == (
        "“2026年3月20日”距公告日2026年3月2日不足30日：自定应当提前30日（《某办法》第一条），最迟2026年2月18日公告"
    )
    assert found[0].message.en.endswith(
        "own asks for 30 days ahead (《某办法》第一条), so the latest day to publish was 2026-02-18"
    )


def test_a_meeting_on_the_very_day_of_its_notice() -> None:
    rules = (Match("shareholders-meeting", "other", 0),)
    for held, fires in ("2026-03-02", True), ("2026-03-01", False):
        found = findings(notice(kind="meeting", rules=rules, periods=(fixed(held),)))
        assert bool(of("L301", found)) is fires


def test_a_day_that_is_not_there() -> None:
    """The two days beside it; an hour that is not there has none."""
    lost = day("2026-03-01")._replace(date=None, problem="impossible", text="2026年2月30日")
    (found,) = of("D101", findings(notice(dates=(lost,))))
    assert [repair.words for repair in found.repairs] == ["2026年2月28日", "2026年3月1日"]
    for text, zh in (
        ("2026年3月5日25时", "“2026年3月5日25时”的钟点不存在：一日到24:00为止"),
        ("2026年13月5日", "“2026年13月5日”这一天不存在"),
    ):  # fmt: skip
        (found,) = of("D101", findings(notice(dates=(lost._replace(text=text),))))
        assert (found.message.zh, found.repairs) == (zh, ())
    cited = Citation(lost.place, "《某法》", "某法", None)
    assert of("D101", findings(notice(dates=(lost._replace(problem=None),), citations=(cited,)))) == []
