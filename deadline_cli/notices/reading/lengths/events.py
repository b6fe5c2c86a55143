"""The day of an event that a notice prints, for a period that runs from it: 开奖日期：A … 自开奖之日起60日内."""

from __future__ import annotations

from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.reading.days import Day
from deadline_cli.notices.reading.lengths.starts import Start

_FROM = Pattern(r"^[自从于]?(?P<of>[\u4e00-\u9fff]{2,4}?)(?:(?:之日|当日|日)?的?次日|之日|当日)起?$")
_LABEL = ("日期", "日")  # 办理时间：A至B is when an office sits
_SAYS = "为是于:(（： "


def from_the_day(text: str, start: Start, end: int, days_by_end: dict[int, Day]) -> Start:
    """The start with its day, where the words before one printed day name the very event; else as it is."""
    named = _FROM.match(text[start.at : end])
    if start.step != "event" or named is None:
        return start
    labels = tuple(named["of"] + label for label in _LABEL)
    days = [day for day in days_by_end.values() if text[: day.start].rstrip(_SAYS).endswith(labels)]
    return start._replace(step="date", day=days[0]) if len(days) == 1 else start
