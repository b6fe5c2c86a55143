"""The library's face: typed names, imported when they are used."""

from datetime import UTC, date, datetime

import pytest

import deadline_cli


def test_compute() -> None:
    answer = deadline_cli.compute("2026-02-03", "10个工作日")
    assert isinstance(answer, deadline_cli.Deadline)
    assert answer.deadline == date(2026, 2, 24)
    assert deadline_cli.compute(date(2026, 2, 3), deadline_cli.Period(30, "day")).deadline == date(2026, 3, 5)
    assert deadline_cli.compute("2026-02-03", deadline_cli.load_rule("civil-gonggao")).effect == "deemed-served"


def test_check() -> None:
    text = (
        "新村路雨污分流工程环境影响报告书征求意见稿公示\n"
        "征求意见的起止时间：2026年2月3日至2026年2月14日（共10个工作日）。\n"
        "某某市排水有限公司\n2026年2月3日\n"
    )
    page = deadline_cli.check(text, published="2026-02-03")
    assert [finding.code for finding in page.findings if finding.severity != "info"] == ["P202"]
    assert isinstance(page.findings[0], deadline_cli.Finding)


def test_every_public_name_is_there() -> None:
    for name in deadline_cli.__all__:
        assert getattr(deadline_cli, name) is not None
    assert isinstance(deadline_cli.load_calendar(), deadline_cli.Calendar)
    with pytest.raises(AttributeError):
        _ = deadline_cli.nonsense


def test_it_is_typed() -> None:
    from importlib.resources import files

    assert files("deadline_cli").joinpath("py.typed").is_file()


def test_latest_is_the_last_publication_in_time() -> None:
    answer = deadline_cli.latest(date(2026, 3, 31), "civil-gonggao")
    assert (str(answer.publication_date), str(answer.deadline)) == ("2026-03-01", "2026-03-31")


def test_moments_with_a_zone_are_days_in_beijing() -> None:
    moment = datetime(2026, 2, 2, 16, tzinfo=UTC)
    assert deadline_cli.compute(moment, "10个工作日") == deadline_cli.compute("2026-02-03", "10个工作日")
    again = deadline_cli.compute("2026-01-05", "30日", published_again=[moment], as_of=moment)
    assert (again.publication_date, again.as_of) == (date(2026, 2, 3), date(2026, 2, 3))
    text = "公示\n公示期5个工作日，自2026年2月4日至2026年2月10日。\n某单位\n2026年2月3日\n"
    by_day, by_moment = (deadline_cli.check(text, published=day) for day in (date(2026, 2, 3), moment))
    assert by_day == by_moment == deadline_cli.check(text, published="2026-02-02T16:00:00Z")


def test_pandas_timestamps() -> None:
    pd = pytest.importorskip("pandas")
    for stamp in (pd.Timestamp("2026-02-02T16:00Z"), pd.Timestamp("2026-02-03"), pd.Timestamp("2026-02-03 14:30")):
        assert deadline_cli.compute(stamp, "10个工作日").deadline == date(2026, 2, 24)
    with pytest.raises(deadline_cli.DeadlineError, match="the date is missing"):
        deadline_cli.compute(pd.NaT, "10个工作日")
