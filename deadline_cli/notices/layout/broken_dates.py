"""What the end of a line breaks inside: only a column breaks a date, in whatever notation, or leaves a bracket open."""

from __future__ import annotations

from deadline_cli.notices.lexicon import pattern, piece
from deadline_cli.notices.pattern import Pattern

_WEEK = ("（星期", "(星期", "（周", "(周", "（礼拜", "(礼拜")
_WEEKDAYS = frozenset("一二三四五六日天")
_UNTIL = frozenset("至到—–~～-")
_PLAIN_OF_DATES = frozenset("0123456789〇○零一二三四五六七八九十廿卅年月日至到—–~～-./:：期周拜")
PLAIN = str.maketrans("０１２３４５６７８９．／－：", "0123456789./-:")
_OF_DATES = _PLAIN_OF_DATES | set(map(chr, PLAIN))
_GO_ON = _OF_DATES | {"天"}  # with what a date or a weekday goes on
_PIECE = 6  # characters of a date that is broken twice
_NEVER_FIRST, _NEVER_LAST = frozenset("》〉」』）)，。；、"), frozenset("《〈「『（")
_SHUTS, _LONGEST = {"《": "》", "（": "）", "〔": "〕", "(": ")"}, 32
_LEFT_OPEN, _INDENTS = Pattern(r"[《（〔(][^》）〕)]*$"), frozenset(" \t\u3000\xa0")
_LEADS_ON, ITEM = frozenset("：:；;。，,、"), Pattern(r"[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）、.．](?!\d)")
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
    if rest[:1] not in _PLAIN_OF_DATES:
        return False
    head = before.lstrip()[-_REACH:]
    if _WHOLE_DATE.match(head) and not (len(rest.rstrip()) == 1 and rest[0] in _DIGITS):
        return False  # a date alone on its line is whole
    return any(found.start() < len(head) < found.end() for found in _DATES.finditer(head + rest[:_REACH]))


def broken_inside(lines: list[str], ended: list[str]) -> list[int]:
    """The lines that go on with the one before: that ends inside a date or a bracket, or at a mark that ends none."""
    found: list[int] = []
    head, joined = "", False  # the line before, with what it goes on with itself
    for k, (before, line) in enumerate(zip(ended, lines[1:], strict=False), 1):
        head = head + before if joined else before
        joined = False
        if not before or not line:
            continue
        last = before[-1]
        if line[0] in _INDENTS:
            line = line.lstrip()
        if line[:1] in _NEVER_FIRST or last in _NEVER_LAST:
            joined = bool(line)
        elif last in _OF_DATES and line[:1] in _GO_ON:
            joined = _breaks_twice(head, line, lines[k + 1 : k + 2])
        if not joined and last not in _LEADS_ON and ("》" in line or "）" in line or "〕" in line or ")" in line):
            joined = _opens(before, line)
        if joined:
            found.append(k)
    return found


def _breaks_twice(head: str, line: str, below: list[str]) -> bool:
    """Whether a date goes on in the line, or in the one below it, where the line is a piece of it: 202⏎6/3/⏎13."""
    words = head[-2 * _REACH :].translate(PLAIN)
    if breaks_date(words, line.translate(PLAIN)):
        return True
    short = below and len(line) < _PIECE and line.rstrip()[-1:] in _OF_DATES
    return bool(short) and breaks_date(words, (line.rstrip() + below[0].lstrip()).translate(PLAIN))


def _opens(before: str, line: str) -> bool:
    """Whether a line leaves a bracket open that the next one shuts: 《某市公园管理办法（征 / 求意见稿）》."""
    left = _LEFT_OPEN.search(before[-_LONGEST:])
    if left is None:
        return False
    opens = left.group()[0]
    before_it, shut, _ = line[:_LONGEST].partition(_SHUTS[opens])
    return bool(shut) and opens not in before_it and ITEM.match(line) is None
