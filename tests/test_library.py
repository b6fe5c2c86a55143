"""The library's face: typed names, imported when they are used."""

from datetime import date

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
