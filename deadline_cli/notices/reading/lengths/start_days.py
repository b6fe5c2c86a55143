"""Days beside a length: from which it runs where that is printed apart, and to which it points (第3日, 3日前)."""

from __future__ import annotations

from deadline_cli.notices.facts import Role
from deadline_cli.notices.lexicon import pattern, patterns
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any
from deadline_cli.notices.reading.days import Day
from deadline_cli.notices.reading.lengths.amounts import Amount
from deadline_cli.notices.reading.lengths.mention import Bound, Mention, clause_start, rides
from deadline_cli.notices.reading.lengths.starts import Start
from deadline_cli.numerals import HAN, read_integer

_FROM = Pattern(r"^[自从于]?(?P<of>[\u4e00-\u9fff]{2,4}?)(?:(?:之日|当日|日)?的?次日|之日|当日)起?$")
_LABEL = ("日期", "日")  # 办理时间：A至B is when an office sits
_BRACKET = Pattern(r"\([自从]\d[^()\n]{4,24}?(?P<end>(?:起|开始)(?:计?算|计)?)\)(?:为|共)?$")
_SAYS = "为是于:(（： "
_WHAT = r"(?:名单|名册|选民榜|榜单|红榜|榜|方案|草案|结果|成绩|分数|目录|图纸|规划|清册|明细|清单|账目|候选人)"
_UP = r"(?:张榜|出榜|公布|公示|张贴|公开|上墙|贴出|发布|挂出)"
# 自名单公布之日起, 自张榜之日起; not 自公告之日起, which is the notice's own
_FROM_POSTING = Pattern(rf"(?:自|从|于|在)?(?:本|该|上述|前述)?(?P<what>{HAN}{{0,6}}?{_WHAT})?(?P<up>{_UP})")
_WAS_POSTED = Pattern(rf"[^。;\n,]{{0,24}}?{_UP}(?!的?(?:前|之前|内容|方式|结果|期|之日))")
_POSTED_ON = Pattern(rf"(?P<what>{_WHAT})[^。;\n,]{{0,10}}?(?:已经?|将|拟|现|定)?(?:于|在|自)?$")
_OF_RESULTS = pattern("start-days", "of-results")
_REACH, _CLAUSE = 160, 40
_OWN = ("公示", "公开", "发布")
_CLOCK, _BACKWARD = patterns("points", "clock", "backward")
_HEARD = Pattern(r"开庭|审理|听证|庭|裁决")


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


def posting_day(text: str, start: int, end: int, days_by_end: dict[int, Day]) -> Day | None:
    """The day on which what `text[start:end]` (a start phrase) names was put up; None where nothing tells it."""
    phrase = _FROM_POSTING.match(text, start, end)
    if phrase is None or (phrase["what"] is None and phrase["up"] in _OWN):
        return None
    low = max(0, start - _REACH)
    for day in reversed([d for e, d in days_by_end.items() if low <= e <= start]):
        posted = _POSTED_ON.search(text, max(0, day.start - _CLAUSE), day.start)
        if posted is None or _WAS_POSTED.match(text, day.end) is None:
            continue
        if phrase["what"] is None or has_any(phrase["what"], (posted["what"],)):
            return day
    return None


def is_of_results(text: str, start: int, end: int) -> bool:
    """Whether a start phrase names results that this notice does not give: they come out on a day of their own."""
    phrase = _OF_RESULTS.match(text, start, end)
    if phrase is None:
        return False
    what = phrase["what"][-2:]
    return what not in text.split("\n", 1)[0] and not has_any(
        text, (f"{what}如下", f"{what}予以", f"{what}公布如下", f"本{what}")
    )


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
    return Mention(begin, amount.end + 1, amount.period, "other", "event",
                   direction="backward", bound=bound, form="before-an-event")  # fmt: skip
