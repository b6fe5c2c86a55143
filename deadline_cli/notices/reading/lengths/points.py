"""Days that a length points at: the nth day behind a step, and the day that lies before an event."""

from __future__ import annotations

from deadline_cli.notices.facts import Role
from deadline_cli.notices.lexicon import pattern
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.reading.lengths.amounts import Amount
from deadline_cli.notices.reading.lengths.mention import Bound, Mention, clause_start, rides
from deadline_cli.notices.reading.lengths.starts import Start
from deadline_cli.numerals import read_integer

_CLOCK = pattern("points", "clock")
_HEARD = Pattern(r"开庭|审理|听证|庭|裁决")
_BACKWARD = pattern("points", "backward")


def nth_day(text: str, amount: Amount, start: Start) -> Mention:
    """第3日上午9时: a day counted from the end of a step."""
    clock = _CLOCK.match(text, amount.end)
    end = clock.end() if clock else amount.end
    role: Role = "hearing" if _HEARD.search(text, max(0, start.at - 30), end + 60) else "other"
    hour = read_integer(clock["hour"]) if clock else None
    if clock is not None and hour is not None and hour < 12 and clock["half"] in ("下午", "晚上"):
        hour += 12
    return Mention(
        start.at, end, amount.period, role, start.step, start.day, hour=hour, rider=rides(text, end), form="nth-day"
    )


def before_an_event(text: str, amount: Amount, bound: Bound) -> Mention | None:
    """会议召开15日前: counted back from an event; what lies 3日前 of nothing is no period."""
    if not _BACKWARD.search(text, max(0, amount.start - 16), amount.start):
        return None
    begin = clause_start(text, amount.start)
    return Mention(
        begin,
        amount.end + 1,
        amount.period,
        "other",
        "event",
        direction="backward",
        bound=bound,
        form="before-an-event",
    )
