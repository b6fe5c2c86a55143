"""Periods in hours: from the next full hour (民诉法解释 第125条), and every face says to which hour."""

from __future__ import annotations

import pytest

from deadline_cli.output.compute.answer_json import deadline_json
from deadline_cli.output.compute.reasons import reasons
from deadline_cli.output.compute.sentence import sentence
from deadline_cli.output.compute.sheet import sheet_body
from deadline_cli.rulebook.compute import compute
from deadline_cli.rulebook.recheck import recheck

# the moment, the hours, what the notice prints, the last reason
CASES = [
    (
        "2026-02-03 14:30",
        "72小时",
        "自2026年2月3日15时起至2026年2月6日15时止（共72小时）",
        "2026年2月6日（星期五）15时届满",
    ),
    (
        "2026-02-03 14:30",
        "10小时",
        "自2026年2月3日15时起至2026年2月4日1时止（共10小时）",
        "2026年2月4日（星期三）1时届满",
    ),
    (
        "2026-02-03 23:10",
        "24小时",
        "自2026年2月4日0时起至2026年2月4日24时止（共24小时）",
        "2026年2月4日（星期三）24时届满",
    ),
    # no clock time: whole days
    ("2026-02-03", "24小时", "自2026年2月3日起至2026年2月4日止（共24小时）", "2026年2月4日（星期三）24时届满"),
]


@pytest.mark.parametrize(("moment", "length", "printed", "last"), CASES)
def test_the_hour_is_said(moment: str, length: str, printed: str, last: str) -> None:
    answer = compute(moment, length)
    assert sentence(answer) == printed
    found = reasons(answer, (), "zh")
    assert found[-1].text == last
    assert found[0].article and (found[0].article.law, found[0].article.article) == ("民诉法解释", "第一百二十五条")


@pytest.mark.parametrize(("moment", "length", "printed", "last"), CASES)
def test_saved_hours_stand(moment: str, length: str, printed: str, last: str) -> None:
    assert recheck(deadline_json(compute(moment, length))) == ()


def test_saved_hours_counted_backward_stand() -> None:
    assert recheck(deadline_json(compute("2026-02-06 09:00", "48小时", before=True))) == ()


def test_the_basis_of_hours_speaks_of_hours() -> None:
    basis = deadline_json(compute("2026-02-03 14:30", "72小时"))["basis"]
    assert basis[0]["article"] == "第一百二十五条"


def test_the_headline_says_the_hour(run) -> None:
    assert "15:00 届满" in run("compute", "2026-02-03 14:30", "72小时").out


@pytest.mark.parametrize(
    ("said", "length", "shown"),
    [("2026-02-03 14:30", "72小时", "2026年2月3日（星期二）14:30"), ("2026-02-03", "72小时", "2026年2月3日（星期二）"),
     ("2026-02-03 14:30", "10个工作日", "2026年2月3日（星期二）")],
)  # fmt: skip
def test_the_sheet_says_when_it_was_published(said: str, length: str, shown: str) -> None:
    assert f"<dt>公告日</dt><dd>{shown}</dd>" in sheet_body(compute(said, length), "zh")
