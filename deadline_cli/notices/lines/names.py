"""Proper names: what stands in 《…》, or begins the name of a firm, an office or a place, is evidence of nothing."""

from __future__ import annotations

from deadline_cli.notices.lexicon import sense
from deadline_cli.notices.pattern import Pattern

_SUFFIXES = "|".join(sense("name-suffix"))
_VERBS = "|".join(sense("verb-before-name"))
# 百度网讯|科技有限公司, 流程|工业园: from the word on, nothing but a name's characters up to a name's end.
_REST_OF_NAME = Pattern(rf"(?!{_VERBS})[^\W_的从在了是和与及对就向被把由于为经将请据称以]{{0,12}}?(?:{_SUFFIXES})")
_LONGEST_REST = 20
# 国家税务总局 / 某县税务局, 某县 / 水利局: what a heading breaks before the rest of an office's name
_BEGINS_NAME = Pattern(r"[\u4e00-\u9fff]{2,12}(?:[省市县区州盟旗镇乡縣區鎮鄉]|共和[国國]|[总總]局|管委会)$")
_WIDEST = 80  # characters between 《 and 》


def in_name(text: str, start: int, end: int) -> bool:
    """Whether text[start:end] is a part of a proper name."""
    opened = text.rfind("《", max(0, start - _WIDEST), start)
    if opened >= 0 and text.find("》", opened, start) < 0 and text.find("》", end, end + _WIDEST) >= 0:
        return True
    if _REST_OF_NAME.match(text, end) is not None:
        return True
    rest = text[end : end + _LONGEST_REST]  # a column breaks a name anywhere, but for the end of the word itself
    return "\n" in rest[1:] and _REST_OF_NAME.match(rest[:1] + rest[1:].replace("\n", "")) is not None


def says(text: str, words: tuple[str, ...]) -> bool:
    """Whether one of the words stands in the text outside all names."""
    for word in words:
        at = text.find(word)
        while at >= 0:
            if not in_name(text, at, at + len(word)):
                return True
            at = text.find(word, at + 1)
    return False


def begins_name(line: str) -> bool:
    """Whether a line can be the first half of an office's name that goes on below: 国家税务总局 / 某县税务局."""
    return _BEGINS_NAME.match(line) is not None


def said(text: str, words: tuple[str, ...]) -> int:
    """How many of the words stand in the text outside all names."""
    return sum([says(text, (word,)) for word in words if word in text])
