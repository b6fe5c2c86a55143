"""What makes a day the last one: an act that can be done in time, a call to do it, what silence costs."""

from __future__ import annotations

from deadline_cli.notices.lexicon import pattern, patterns, sense
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import clause_after, words
from deadline_cli.notices.reading.forms.form import Around

DONE = sense("done-until")
OUGHT = words("应 请 须 需 限 可 务必 必须 于 在 望 报名 时间 期限 意见")
_ACT, _ASKS, _NOT_DONE, _BEFORE, _LOSES = patterns("closings", "act", "asks", "not-done", "before", "loses")
_TERM = pattern("closings", "term")
_WITHIN = Pattern(r"(?:当[日天])?内(?![容部含外地有])")  # 在A内
_NEAR, _CLAUSE = 18, 40
_BRACKET = 24  # characters


def names_an_act(said: str) -> bool:
    """Whether words name something that somebody can do in time: 报名, 换卡, 腾房."""
    return _ACT.search(said) is not None


def asks(said: str) -> bool:
    """Whether words call on somebody: 请, 应, 务必."""
    return _ASKS.search(said) is not None


def is_for_somebody(words: Around) -> bool:
    """Whether what is said close before a day is an act, or calls for one."""
    near = words.before[-_NEAR:]
    return names_an_act(near) or asks(near)


def costs_the_silent(said: str) -> bool:
    """Whether words begin with an omission and what it costs: 未办理的，视为放弃."""
    return _NOT_DONE.match(said.lstrip(",")) is not None


def runs_out_itself(words: Around) -> bool:
    """Whether what ends is a term and nobody's act: 聘期至A, 采矿权到A届满."""
    return _TERM.search(words.before) is not None and not costs_something(words)


def costs_something(words: Around) -> bool:
    """Whether the words behind a day say what is lost then: 于A到期，依法收回."""
    return _LOSES.search(words.after[:_NEAR]) is not None


def limit_behind(words: Around) -> str | None:
    """The clause behind 前, 之前, 下班前 or 内 that follows a day; None where none follows."""
    after = without_bracket(words.after)
    after = after.removeprefix(")") if words.before.endswith("(") else after  # 于星期五（A）前
    word = _BEFORE.match(after) or _BEFORE.match(words.after) or _WITHIN.match(after)
    if word is None:
        return None
    return clause_after(word.string, word.end(), _CLAUSE)


def without_bracket(after: str) -> str:
    """A（星期二）前, A（自公告之日起满30日）前: the words behind a bracket."""
    if after.startswith("(") and 0 < (bracket := after.find(")")) < _BRACKET:
        return after[bracket + 1 :]
    return after
