"""The day from which something ends, begins or holds: 自A起停止经营, 新规则于A正式施行, A（含当日）后停止服务."""

from __future__ import annotations

from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import clause_after, clause_before
from deadline_cli.notices.reading.days import Day
from deadline_cli.notices.reading.forms.fixed import said_behind
from deadline_cli.notices.reading.forms.form import Around, form

BEGINS = "begins-on"
_BEFORE, _BEHIND = 36, 44  # characters of the sentence that say what begins
_FROM = Pattern(
    r"(?:零[时点]|[凌清]晨|早上?|上午|中午|下午|晚上?|夜间|当[日天])?(?:起(?![至到止])|开始|(?:之|以)?后|\(不?含当?日\)(?:起|(?:之|以)?后))"
)
_ON = Pattern(r"(?<![已曾])(?:[于从由自]|[定拟将订]在|(?<=[将拟])[于在])$")
# the verbs of a change of state: what was so ends, what was not so holds
_CHANGES = Pattern(
    r"停(?!车|放|靠|留)|终止|中止|关(?:闭|停|门)|闭[馆园店市]|封闭|断[路道]|禁止|不再|取消|撤(?:销|并)|废止|失效|作废|无效"
    r"|[施实](?:行|施)|执行|推行|生效|启用|启动|开通|新开|开设|上市|变[更为]|调[整为]|改[为由在至用]|更换|替换|替代|迁[至往入出址移到]|搬[至迁到]"
    r"|[上下]调|提高|降低|涨|恢复|施[工药]|喷洒|作业|管制"
)
_AT_ONCE = Pattern(r"(?:零[时点整]|上午|下午|正式|全面|陆续|统一|开始|同时|在[^,。;]{1,10}|对[^,。;]{1,16}|,)*")
# 自A起30日, 自A起至…: a length or a pair; 自A起计算: how something is reckoned
_NO_CHANGE = Pattern(r",?(?:[\d一二三四五六七八九十两]{1,4}(?:个工作日|个?月|日|天|年|周)|至|到|计[算息]|算|任|担任)")


@form(
    BEGINS,
    "某航线自2026年3月10日起停止经营。",
    "新规则于2026年3月10日零点正式施行。",
    "门票由60元提高到80元，自2026年3月10日起执行。",
    "自2026年3月10日6时起，大桥封闭交通。",
    "2026年3月10日（含当日）后停止对外服务。",
    "本校拟于2026年3月10日终止办学。",
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
    if rest.lstrip(",")[:1] and not (rest.startswith(",") and "间" in words.before[-6:]):
        return _CHANGES.search(rest[:_BEHIND]) is not None
    return _CHANGES.search(words.before) is not None


def begun_on(text: str, day: Day) -> str:
    """What begins on that day, in the words of its sentence before and behind it."""
    return clause_before(text, day.start, _BEFORE) + clause_after(text, day.end, _BEHIND)
