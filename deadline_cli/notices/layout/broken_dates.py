"""Dates that the end of a line breaks: nothing but a column breaks one inside, in whatever notation it is written."""

from __future__ import annotations

from deadline_cli.notices.lexicon import pattern, piece
from deadline_cli.notices.pattern import Pattern

_WEEK = ("（星期", "(星期", "（周", "(周", "（礼拜", "(礼拜")
_WEEKDAYS = frozenset("一二三四五六日天")
_UNTIL = frozenset("至到—–~～-")
OF_DATES = frozenset("0123456789〇○零一二三四五六七八九十年月日至到—–~～-./:：期周拜")
_ENDS_DATE = frozenset("日号起时分0123456789")
_REACH = 24
_HAN = piece("broken-dates", "han")
_MONTH, _DAY = r"(?:1[0-2]|0?[1-9])", r"(?:0?[1-9]|[12]\d|3[01])(?!\d)(?![.、．)）]\D)"
_DATES = Pattern(
    rf"(?:19|20)\d\d(?P<mark>[-./]){_MONTH}(?P=mark){_DAY}"
    rf"(?:[-—–~～至到](?:(?:19|20)\d\d(?P=mark))?{_MONTH}(?P=mark){_DAY})?"
    r"|(?:19|20)\d\d\s?年(?:\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?)?|\d{1,2}\s?月\s?\d{1,2}\s?日"
    rf"|[二2][{_HAN}]{{3}}年(?:[{_HAN}]{{1,3}}月(?:[{_HAN}]{{1,3}}日)?)?|[{_HAN}]{{1,3}}月[{_HAN}]{{1,3}}日"
    r"|\d{1,2}[:：]\d\d(?!\d)"
    rf"|(?<![\d.]){_MONTH}\.(?:0?[1-9]|[12]\d|3[01])[-—–~～至到]{_MONTH}\.(?:0?[1-9]|[12]\d|3[01])(?![\d.])"
    r"|(?<!\d)20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)"
)
_WHOLE_DATE = pattern("broken-dates", "whole-date")
_DATE = Pattern(r"(?:19|20)\d\d[年./-]|\d{1,2}月|二[〇○零]")
_DIGITS = "0123456789"


def breaks_date(before: str, after: str) -> bool:
    """Nothing but a column breaks a pair of dates behind 至, or a date or a time of any notation inside."""
    last, rest = before[-1], after.lstrip()
    if last in _UNTIL and before[-2:-1] in _ENDS_DATE and _DATE.match(rest) is not None:
        return True
    if rest[:1] in _UNTIL and last in _ENDS_DATE and _DATE.match(rest[1:]) is not None:
        return True
    if before.endswith(_WEEK):
        return rest[:1] in _WEEKDAYS and rest[1:2] in (")", "）")
    if rest[:1] not in OF_DATES:
        return False
    head = before.lstrip()[-_REACH:]
    if _WHOLE_DATE.match(head) and not (len(rest.rstrip()) == 1 and rest[0] in _DIGITS):
        return False  # a date alone on its line is whole
    return any(found.start() < len(head) < found.end() for found in _DATES.finditer(head + rest[:_REACH]))
