"""Closing days behind a length or another name: 五个工作日，截至A; 春节前（A）; and what is only to be voted on."""

from __future__ import annotations

from deadline_cli.notices.lexicon import pattern
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any, words
from deadline_cli.notices.reading.forms.form import Around, form

_VOTED_ON = pattern("named-days", "voted-on")
_LENGTH_UNTIL = pattern("named-days", "length-until")
_BEFORE_NAMED = Pattern(r"[于在限到自]?[^,。;:\d]{2,10}(?<!以)(?:之|以)?前\((?:即)?$")
_ASKS = words("请 应 须 务必 限 可 望 恳请 于 在 盼")


@form("to-be-decided", "审议事项：延长信托计划期限至2026年3月31日。", makes=False)
def to_be_decided(words: Around) -> bool:
    """What a meeting is to vote on is no day of the notice."""
    return words.before.endswith(("至", "到", "为")) and _VOTED_ON.search(words.before) is not None


@form("length-until", "公示期自张贴之日起五个工作日，截至2026年3月10日。", "公示10天，截止2026年3月16日。")
def length_until(words: Around) -> bool:
    return _LENGTH_UNTIL.search(words.before) is not None


@form("before-named-day", "请知情者在清明节前（2026年4月5日）联系我局。", "欠款请于中秋节前（2026年9月25日）付清。")
def before_named_day(words: Around) -> bool:
    """在清明节前（A）联系: the day that a bracket gives for what lies before."""
    return _BEFORE_NAMED.search(words.before) is not None and has_any(words.before, _ASKS)
