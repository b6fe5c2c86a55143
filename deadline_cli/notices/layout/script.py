"""Traditional characters of the trade's words in simplified form and wide digits in plain ones, one for one."""

from __future__ import annotations

from functools import lru_cache

from deadline_cli.notices.layout.characters import SOFT, SOFTS
from deadline_cli.notices.lexicon import pattern
from deadline_cli.notices.pattern import Pattern
from deadline_cli.texts.characters import simplified_forms

# Every notice in traditional script has one of these; none is used in simplified texts.
TRADITIONAL_SIGNS = (
    "時為後權開書見個會於請關對發處議報縣與標應結內將業務實證單產電號費東經過現該"
    "規條據決屆滿從徵擬鎮鄉積畝車國區員訂買賣貨運機構點間總訴"
)
_SPACED_OUT = Pattern(r"[ \u3000\xa0](?<=\d.)(?=\d)")  # what a letter-spaced number has; it is looked for faster
_SPACED_YEAR = pattern("script", "spaced-year")
_SPACED = Pattern(r"(?<=\d)[ \u3000\xa0](?=\d(?:[ \u3000\xa0]\d){0,3}[ \u3000\xa0]?[年月日号个天时分])")
_SIGN = Pattern(f"[{TRADITIONAL_SIGNS}]")
_WIDE_DIGIT = Pattern("[０-９]")
_DIGITS = [(wide, str(n)) for n, wide in enumerate("０１２３４５６７８９")]


@lru_cache(maxsize=4)  # several questions ask about a notice
def is_traditional(text: str) -> bool:
    """Whether a text is in traditional script."""
    return _SIGN.search(text) is not None


def simplified(text: str, *, known: bool = False) -> str:
    """The same text of the same length in simplified characters, as far as the trade's words go.

    `known` says that it is a part of a text in traditional script.
    """
    return text.translate(simplified_forms()) if known or is_traditional(text) else text


def has_spaced_dates(text: str) -> bool:
    """Whether a year or a length stands there in letter-spaced digits: 2 0 2 6 年."""
    if not (" " in text or "\u3000" in text or "\xa0" in text):
        return False
    return _SPACED_OUT.search(text) is not None and _SPACED_YEAR.search(text) is not None


def with_plain_digits(text: str, *, spaced_dates: bool = False) -> str:
    """The same text of the same length, its digits made half-width, letter-spaced ones whole, 元月 a number.

    `spaced_dates` says that it is a part of a text that has such dates.
    """
    if (spaced_dates and _SPACED_OUT.search(text) is not None) or has_spaced_dates(text):
        text = _SPACED.sub(SOFT, text)
    if "年元月" in text:
        text = text.replace("年元月", "年1月")
    if _WIDE_DIGIT.search(text) is None:
        return text
    for wide, plain in _DIGITS:
        if wide in text:
            text = text.replace(wide, plain)
    return text


@lru_cache(maxsize=2)  # every notice of a page asks
def unbroken(source: str, text: str) -> str:
    """The source, simplified, with SOFT for the line ends that are none in `text`, which is the same as it is read."""
    if SOFT not in text:
        return simplified(source)
    pieces: list[str] = []
    last = 0
    for found in SOFTS.finditer(text):
        pieces += (source[last : found.start()], SOFT)
        last = found.end()
    return simplified("".join(pieces) + source[last:])
