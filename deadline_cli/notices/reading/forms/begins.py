"""The day from which something ends, begins or holds: 自A起停止经营, 新规则于A正式施行, A（含当日）后停止服务."""

from __future__ import annotations

from deadline_cli.notices.lexicon import pattern
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import clause_after, clause_before
from deadline_cli.notices.reading.days import Day
from deadline_cli.notices.reading.forms.fixed import said_behind
from deadline_cli.notices.reading.forms.form import Around, form

BEGINS = "begins-on"
_BEFORE, _BEHIND = 36, 44  # characters of the sentence that say what begins
_FROM = pattern("begins", "from")
_ON = Pattern(r"(?<![已曾])(?:[于从由自]|[定拟将订]在|(?<=[将拟])[于在])$")
_CHANGES = pattern("begins", "changes")
_AT_ONCE = Pattern(r"(?:零[时点整]|上午|下午|正式|全面|陆续|统一|开始|同时|在[^,。;]{1,10}|对[^,。;]{1,16}|,)*")
# 自A起30日, 自A起至…: a length or a pair; 自A起计算: how something is reckoned
_NO_CHANGE = Pattern(r",?(?:[\d一二三四五六七八九十两]{1,3}(?:个工作日|个?月|日|天|年|周)|至|到|计[算息]|算|任|担任)")
_FROM_WHEN = ("自", "从", "于", "由")
_SAYS = Pattern(r",?[^,。;\d]{2}")


@form(
    BEGINS,
    "某航线自2026年3月10日起停止经营。",
    "新规则于2026年3月10日零点正式施行。",
    "门票由60元提高到80元，自2026年3月10日起执行。",
    "自2026年3月10日6时起，大桥封闭交通。",
    "2026年3月10日（含当日）后停止对外服务。",
    "本校拟于2026年3月10日终止办学。",
    "三、时间：2026年3月10日首航起。",
    "到期不办的，自2026年3月10日起集中迁放。",
    "自2026年3月10日起，2000年以前发行的信封停止使用。",
)
def begins_on(words: Around) -> bool:
    behind = said_behind(words)
    if (start := _FROM.match(behind)) is None:
        once = _AT_ONCE.match(behind)
        at = once.end() if once is not None else 0
        return _ON.search(words.before) is not None and _CHANGES.match(behind, at) is not None
    rest = behind[start.end() :]
    if _NO_CHANGE.match(rest) is not None:
        return False
    if words.before.endswith(_FROM_WHEN) and start["after"] is None and _SAYS.match(rest) is not None:
        return True
    if not rest and words.before.endswith(("时间:", "日期:")):  # 三、时间：A首航起
        return True
    return _CHANGES.search(rest[:_BEHIND] or words.before) is not None


def begun_on(text: str, day: Day) -> str:
    """What begins on that day, in the words of its sentence before and behind it."""
    return clause_before(text, day.start, _BEFORE) + clause_after(text, day.end, _BEHIND)
