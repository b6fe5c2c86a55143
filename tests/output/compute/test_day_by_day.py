"""The day-by-day table of --explain: what is said of each day must be true of that day."""

from __future__ import annotations

import re

import pytest
from rich.cells import cell_len

from deadline_cli.counting import count, trace
from deadline_cli.output.compute.day_by_day import rows
from deadline_cli.rulebook.compute import compute
from deadline_cli.workcalendar.files import load_calendar


def table(published: str, rule: str, lang: str = "zh", before: bool = False) -> dict[str, str]:
    """The lines by their date, each column two blanks behind the one before."""
    answer = compute(published, rule, before=before)
    calendar = load_calendar()
    counted = count(calendar, answer.publication_date, answer.period, answer.counting)
    days = trace(calendar, counted, answer.period, answer.counting)
    lines = rows(answer, days, "zh" if lang == "zh" else "en")
    return {str(day.day.date): re.sub(" {2,}", "  ", line.plain.strip()) for day, line in zip(days, lines, strict=True)}


# publication, rule, day, how its line ends
LINES = [
    # 30 days end on Thursday 5 March; nine days of the Spring Festival lie inside: nine working days more.
    ("2026-02-03", "tax-gonggao", "2026-03-05", "2026年3月5日（星期四）  期间的最后一日"),
    ("2026-02-03", "tax-gonggao", "2026-03-06", "2026年3月6日（星期五）  顺延第1个工作日"),
    ("2026-02-03", "tax-gonggao", "2026-03-07", "2026年3月7日（星期六）  周末  休息日，顺延"),
    ("2026-02-03", "tax-gonggao", "2026-03-18", "2026年3月18日（星期三）  顺延第9个工作日，届满"),
    # the ordinary roll
    ("2026-11-20", "civil-gonggao", "2026-12-20", "2026年12月20日（星期日）  周末  期间的最后一日（休息日）"),
    ("2026-11-20", "civil-gonggao", "2026-12-21", "2026年12月21日（星期一）  届满"),
    # patents take a make-up Saturday for a rest day: 14 February 2026
    ("2026-01-14", "patent-gonggao", "2026-02-14", "春节调休上班日（国办发明电〔2025〕7号）  期间的最后一日（休息日）"),
]


@pytest.mark.parametrize(("published", "rule", "day", "ends"), LINES)
def test_what_became_of_a_day(published: str, rule: str, day: str, ends: str) -> None:
    assert table(published, rule)[day].endswith(ends)


def test_a_backward_limit_is_a_day_to_act_and_no_expiry() -> None:
    assert table("2026-12-21", "15日", before=True)["2026-12-06"].endswith("周末  最迟办理日")
    assert table("2026-12-21", "15日", "en", before=True)["2026-12-06"].endswith("weekend  the latest day to act")


def test_what_is_said_stands_in_one_column() -> None:
    answer = compute("2026-02-03", "30日")
    counted = count(load_calendar(), answer.publication_date, answer.period, answer.counting)
    days = trace(load_calendar(), counted, answer.period, answer.counting)
    lines = [line.plain for line in rows(answer, days, "zh")]
    assert len({cell_len(line[: line.index("周末")]) for line in lines if "周末" in line}) == 1
