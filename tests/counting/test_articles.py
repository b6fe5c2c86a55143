"""Which article commands a step on which day: the days of force of the statutes, before and on them."""

from __future__ import annotations

from datetime import date

import pytest

from deadline_cli.counting.articles import Step, article_for, days_of_change


@pytest.mark.parametrize(
    ("step", "on", "law", "article"),
    [
        ("first-day", "2021-01-01", "民法典", "第二百零一条"), ("first-day", "2020-12-31", "民法总则", "第二百零一条"),
        ("first-day", "2017-10-01", "民法总则", "第二百零一条"),
        ("first-day", "2017-09-30", "民法通则", "第一百五十四条"),
        ("months", "2021-01-01", "民法典", "第二百零二条"), ("months", "2020-12-31", "民法总则", "第二百零二条"),
        ("roll", "2021-01-01", "民法典", "第二百零三条"), ("roll", "2020-12-31", "民法总则", "第二百零三条"),
    ],
)  # fmt: skip
def test_the_article_in_force(step: Step, on: str, law: str, article: str) -> None:
    found = article_for(step, (), date.fromisoformat(on))
    assert found is not None
    assert (found.law, found.article) == (law, article)
    assert found.start is not None and found.start <= date.fromisoformat(on)


def test_before_the_first_statute_there_is_none() -> None:
    assert article_for("first-day", (), date(1986, 12, 31)) is None


def test_the_operative_words_come_along() -> None:
    found = article_for("first-day", (), date(2026, 1, 1))
    assert found is not None
    assert found.text is not None and "开始的当日不计入" in found.text


def test_a_special_law_goes_before_the_general_one() -> None:
    of_tax = article_for("roll", ("税收征收管理法实施细则",), date(2026, 1, 1))
    assert of_tax is not None and of_tax.law == "税收征收管理法实施细则"
    of_none = article_for("roll", ("公司法",), date(2026, 1, 1))
    assert of_none is not None and of_none.law == "民法典"


def test_the_days_on_which_an_article_changes() -> None:
    changes = days_of_change()
    assert {date(1987, 1, 1), date(2017, 10, 1), date(2021, 1, 1)} <= changes
    assert not changes & {date(2017, 9, 30), date(2020, 12, 31), date(2026, 1, 1)}


def test_the_day_after_an_article_has_ended_is_a_change_though_no_other_begins(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [{"to": date(2020, 5, 9)}, {"from": date(2022, 1, 1)}]
    monkeypatch.setattr("deadline_cli.counting.articles._sections", lambda: [{"article": rows}])
    assert days_of_change() == {date(2020, 5, 10), date(2022, 1, 1)}
