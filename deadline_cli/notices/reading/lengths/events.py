"""The day from which a period runs where it is printed apart: 开奖日期：A … 自开奖之日起60日内; 公示期（自A起）5日."""

from __future__ import annotations

from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.reading.days import Day
from deadline_cli.notices.reading.lengths.starts import Start

_FROM = Pattern(r"^[自从于]?(?P<of>[\u4e00-\u9fff]{2,4}?)(?:(?:之日|当日|日)?的?次日|之日|当日)起?$")
_LABEL = ("日期", "日")  # 办理时间：A至B is when an office sits
_BRACKET = Pattern(r"\([自从]\d[^()\n]{4,24}?(?P<end>(?:起|开始)(?:计?算|计)?)\)(?:为|共)?$")
_SAYS = "为是于:(（： "


def from_the_day(text: str, start: Start, end: int, days_by_end: dict[int, Day]) -> Start:
    """The start with its day, where the words before one printed day name the very event; else as it is."""
    named = _FROM.match(text[start.at : end])
    if start.step != "event" or named is None:
        return start
    labels = tuple(named["of"] + label for label in _LABEL)
    days = [day for day in days_by_end.values() if text[: day.start].rstrip(_SAYS).endswith(labels)]
    return start._replace(step="date", day=days[0]) if len(days) == 1 else start


def in_brackets(text: str, edge: int, days_by_end: dict[int, Day]) -> Start | None:
    """The day in brackets right before a length, from which it runs: 公示期间（自A起）5个工作日."""
    bracket = _BRACKET.search(text, max(0, edge - 36), edge)
    day = days_by_end.get(bracket.start("end")) if bracket is not None else None
    return Start(bracket.start(), "date", day) if bracket is not None and day is not None else None
