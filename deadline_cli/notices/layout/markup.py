"""Marks that are no words of a text: ** around 2026年2月3日, and the pinyin that mirrors print behind characters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from deadline_cli.notices.layout.characters import SOFT
from deadline_cli.notices.lexicon import patterns
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any

# 9月**日 is a date whose digits are masked.
_BOLD = Pattern(r"(?<![*年月])\*\*(?![*年月日\s])([^*\n]{1,200})\*\*(?!\*)")
_SLANTED, _BOLD_NUMBER, _STROKED = patterns("markup", "slanted", "bold-number", "stroked")
_PAGE_NUMBER, _PAGE_BREAK = patterns("markup", "page-number", "page-break")
# `2026年5月6日`, 星期__四__: other marks round a number
_CODE = Pattern(r"(?<!`)`([^`\n]{0,20}[\d一二三四五六七八九十日][^`\n]{0,20})`(?!`)")
_UNDERLINED = Pattern(r"(?<!_)__(?![_\s年月日时])([^_\n]{0,20}[\d一二三四五六七八九十][^_\n]{0,20})__(?!_)")
# _星期二_: one stroke on each side of a weekday
_SLANTED_WEEKDAY = Pattern(r"(?<![_\w])_((?:星期|周|礼拜)[一二三四五六日天])_(?![_\w])")
_FILLED_IN = Pattern(r"(?<=[年月于])_(\d{1,4})_(?=[年月日])")  # 11月_18_日: a number filled in on a line
_TAG = Pattern(r"</?(?:b|strong|em|i|u|span|font|mark|big)(?: [^<>\n]{0,80})?>")
# <!-- a draft that somebody put aside -->, in Markdown; what it tells the program is read elsewhere
_OPENS, _CLOSES, _LONGEST_COMMENT = "<!--", "-->", 20_000
_HIDDEN = SOFT * 2
MARKS = "*`_<"
"""Characters that every pair of marks has, line by line strokes apart."""
_LATIN_IN_BRACKETS = Pattern(r"[(（]\n?[A-Za-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]")  # what pinyin has; it is looked for faster
# A column may break the line in a gloss, too.
_TONES = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ"
# 决(jué), 開標(kāi biāo): of several syllables, known by a tone
_LETTERS = (
    rf"[(（]\n?(?:(?:[a-zü{_TONES}]\n?){{1,12}}"
    rf"|(?=[^()（）{_TONES}]{{0,12}}[{_TONES}])(?:[A-Za-zü{_TONES}][ '’]?\n?){{1,30}})[)）]"
)
_GLOSS = Pattern(rf"[\u3400-\u9fff]{_LETTERS}")
_PINYIN = Pattern(rf"(?<=[\u3400-\u9fff]){_LETTERS}")

# A form feed, a vertical tab, Unicode's separators: the eye sees a new line, and no program may see a word.
BREAKS = "\x0b\x0c\x1c-\x1f\x85\u2028\u2029"
_BREAKS = Pattern(f"[{BREAKS}]")


def with_plain_breaks(text: str) -> str:
    """The same text of the same length, whatever else ends a line made an ordinary line end."""
    return _BREAKS.sub("\n", text)


def has_tags(text: str) -> bool:
    """Whether a text has a closing tag; only then are opening ones no words."""
    return "</" in text


def unmarked(text: str, *, tagged: bool = False) -> str:
    """The same text of the same length, each pair of ** around words, each comment and each 發(fā)'s pinyin made SOFT.

    `tagged` says that it is a part of a text that has closing tags.
    """
    if _OPENS in text:
        text = "".join(_without_comments(text))
    if "**" in text:
        text = _BOLD_NUMBER.sub(rf"{_HIDDEN}\1{_HIDDEN}", text)
        text = _BOLD.sub(rf"{_HIDDEN}\1{_HIDDEN}", text)
    if "*" in text:
        text = _SLANTED.sub(lambda match: f"{SOFT}{match[1] or match[2]}{SOFT}", text)
    if tagged or has_tags(text):
        text = _TAG.sub(lambda match: SOFT * len(match.group()), text)
    if "`" in text:
        text = _CODE.sub(rf"{SOFT}\1{SOFT}", text)
    if "_" in text:
        text = _FILLED_IN.sub(rf"{SOFT}\1{SOFT}", _SLANTED_WEEKDAY.sub(rf"{SOFT}\1{SOFT}", text))
        text = _UNDERLINED.sub(rf"{_HIDDEN}\1{_HIDDEN}", text)
    return without_strokes_and_pinyin(text)


def _without_comments(text: str) -> Iterator[str]:
    """The pieces of a text, each comment without its words; its lines stay."""
    done = at = 0
    while (start := text.find(_OPENS, at)) >= 0 and (end := text.find(_CLOSES, start + len(_OPENS))) >= 0:
        at = start + len(_OPENS)
        # A mark too far from the end, or before a sign that no text has, begins no comment; a later one may.
        nearest = max(end - _LONGEST_COMMENT, text.rfind("\0", at, end) + 1)
        if at < nearest:
            at = max(at, nearest - len(_OPENS))
            continue
        yield text[done:start]
        at = done = end + len(_CLOSES)
        yield "".join([sign if sign in "\r\n" else SOFT for sign in text[start:done]])
    yield text[done:]


def without_strokes_and_pinyin(text: str) -> str:
    """The same text of the same length, the strokes round a day alone on its line and all pinyin made SOFT."""
    if has_any(text, ("-", "—", "–", "·")) and _STROKED.search(text) is not None:  # most strokes stand elsewhere
        text = _STROKED.sub(_without_strokes, text)
    if (
        ("(" in text or "（" in text)
        and _LATIN_IN_BRACKETS.search(text) is not None
        and _GLOSS.search(text) is not None
    ):
        text = _PINYIN.sub(lambda match: SOFT * len(match.group()), text)
    return text


def _without_strokes(match: re.Match[str]) -> str:
    """A day alone on its line, the strokes beside it made SOFT."""
    gone = SOFT * len(match["stroke"])
    return f"{match[1]}{gone}{match[3]}{gone}"


def without_page_numbers(text: str) -> str:
    """The same text of the same length, each page's number alone on its line made blanks.

    No blank line is left of a page's end where a sentence, or a name and its day, go on over it.
    """
    if _PAGE_NUMBER.search(text) is None:
        return text
    text = _PAGE_BREAK.sub(lambda match: " " * (len(match.group()) - 1) + "\n", text)
    return _PAGE_NUMBER.sub(lambda match: "\n" + " " * (len(match.group()) - 1), text)
