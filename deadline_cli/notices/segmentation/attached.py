"""What is printed right below a notice and no part of it: the stretch on which it asks for opinions, a site's foot."""

from __future__ import annotations

from functools import lru_cache

from deadline_cli.notices.layout.lines import Line
from deadline_cli.notices.lexicon import pattern, sense
from deadline_cli.notices.lines.addressees import ITEM
from deadline_cli.notices.lines.headings import CONTACT, SENTENCE
from deadline_cli.notices.lines.printed_days import DATE_ALONE
from deadline_cli.notices.lines.signature import is_issuer, is_name_and_day, is_signature
from deadline_cli.notices.lines.statutes import statute_in
from deadline_cli.notices.lines.titles import is_title, plain
from deadline_cli.notices.lines.website import is_trailing
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any

_ASKS = ("征求", "意见", "听取")
_LONGEST_HEADING = 4  # lines: 附：, the stretch's title, 第一章
_MENU = frozenset(sense("site-menu"))
_FOOT_WORDS = tuple(word for word in sense("site-menu") if len(word) > 1)
_DIVISIONS = ("科", "处", "室", "部", "股", "组")
_LONGEST_HEADLINE = 14  # characters
_LONGEST_BUTTON, _FEWEST_BUTTONS = 8, 4
_PIECE = Pattern(r"[^\s|｜\[\]【】·>»()（）]+")
_FOOT = pattern("attached", "foot")

_LIST = sense("site-list")
_LONGEST_FOOT, _LONGEST_ROW = 16, 60  # lines that a site prints below a text, and characters of one


@lru_cache(maxsize=256)  # each last line is looked at twice
def _is_sites(words: str) -> bool:
    """Whether a line is what a site prints under everything: its buttons, the next page, its owner."""
    return _FOOT.match(words) is not None or all(plain(piece) in _MENU for piece in _PIECE.findall(words))


def _foot(lines: list[Line], first: int, last: int) -> int:
    """The last line above what a site prints below a text, between lines `first` and `last`; `last` where nothing is.

    That is a heading that says so (相关公告) over short lines; or below the issuer's name alone short lines of
    which one is a site's.
    """
    top = max(first + 1, last - _LONGEST_FOOT)
    for k in range(last, top - 1, -1):
        words = lines[k].words
        if "。" in words or len(words) > _LONGEST_ROW or _signs(lines, k):
            break
        if len(words) > _LONGEST_HEADLINE or not (name := plain(words)).startswith(_LIST):
            continue
        if k < last or words.endswith(">") or name.rstrip(":") in _LIST:  # 相关文章：, nothing below it
            return _foot(lines, first, k - 1)
    named = last
    while named >= top and _may_be_sites(lines, named):
        named -= 1
    below = [line.words for line in lines[named + 1 : last + 1]]
    if below and _names(lines[named].words) and any(has_any(words.upper(), _FOOT_WORDS) for words in below):
        return named
    return last


def _signs(lines: list[Line], k: int) -> bool:
    """Whether line k is an issuer's name, a day below one, or both on one line."""
    words = lines[k].words
    if is_title(words.split()[0]):
        return False
    if is_issuer(words) or is_name_and_day(words):
        return True
    return k > 0 and DATE_ALONE.match(words) is not None and is_issuer(lines[k - 1].words)


def _names(words: str) -> bool:
    """Whether a line is an office's name, or one with its division behind it: …医院设备科."""
    if is_issuer(words):
        return True
    return words.endswith(_DIVISIONS) and any(is_issuer(words[:end]) for end in range(len(words) - 2, 3, -1))


def _may_be_sites(lines: list[Line], k: int) -> bool:
    """Whether a line is short, no text, no day, no name and no label of the notice's own (联系电话：…)."""
    words = lines[k].words
    if "。" in words[:-1] or len(words) > _LONGEST_ROW or _names(words) or ITEM.match(words):
        return False
    if words[-1] == "。" and any(map(str.isdigit, words)):
        return False
    return not (is_trailing(words) or is_signature(lines, k) or CONTACT.search(words))


def _above_menu(lines: list[Line], body_start: int, last: int) -> int:
    """The line above a menu that a site prints over its own line: short words in a row behind a full stop."""
    k = last
    while lines[k].start > body_start and len(lines[k].words) <= _LONGEST_BUTTON and _may_be_sites(lines, k):
        k -= 1
    return k if last - k >= _FEWEST_BUTTONS and lines[k].words[-1] in "。！!" else last


def last_line_of_notice(text: str, lines: list[Line], body_start: int, last: int) -> int:
    """The last line that is the notice's own; `last` where nothing is attached."""
    end = last
    while lines[last].start > body_start and _is_sites(lines[last].words):
        last -= 1
    first = last = _above_menu(lines, body_start, last) if last < end else last
    while first > 0 and lines[first].start > body_start:
        first -= 1
    last = _foot(lines, first, last)
    at = statute_in(text[body_start : lines[last].end])
    if at is None:
        return last
    k = next((i for i in range(last, 0, -1) if lines[i].start <= body_start + at), 0)
    asked = text[body_start : lines[k].start]
    if not any(word in asked for word in _ASKS):
        return last
    for _ in range(_LONGEST_HEADING):
        above = lines[k - 1]
        if above.start < body_start or SENTENCE.search(above.words.rstrip("：:")) or is_signature(lines, k - 1):
            break
        k -= 1
    return k - 1 if lines[k].start > body_start else last
