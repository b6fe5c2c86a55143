"""The report of the terminal: what stands beside each day of a notice."""

from __future__ import annotations

import pytest

import deadline_cli
from deadline_cli.output.check.text import TextReport
from deadline_cli.output.common.language import Language

HEARING = "云川市青溪区人民法院公告\n陆某某：本院受理甲公司诉你一案，定于{day}在第三法庭公开开庭审理。\n2026年1月5日\n"


@pytest.mark.parametrize(
    ("day", "language", "says"),
    [
        ("2026年3月2日上午9时", "zh", "2026-03-02 周一"),
        ("2026年2月30日上午9时", "zh", "没有这一天"),
        ("2026年2月30日上午9时", "en", "no such day"),
    ],
)
def test_an_impossible_day_is_called_so_where_another_stands_as_printed(
    day: str, language: Language, says: str
) -> None:
    page = deadline_cli.check(HEARING.format(day=day))
    report = "".join(TextReport(language).render([page]))
    (row,) = [line for line in report.splitlines() if line.startswith(f"   {day}")]
    assert row.endswith(says)
