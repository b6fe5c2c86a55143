"""Numbers as Chinese texts write them: 30, ３０, 三十, 廿五, 二〇二六, 一百二十."""

from __future__ import annotations

from deadline_cli.patterns import compiled

ZEROS = "〇○零Oo０Ｏ"
_ONES = {c: n for n, group in enumerate(
    ("〇○零Oo0", "一壹1", "二贰貳两兩2", "三叁參3", "四肆4", "五伍5", "六陆陸6", "七柒7", "八捌8", "九玖9")
) for c in group}  # fmt: skip
_TENS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
_SHORT_TENS = {"廿": 20, "卄": 20, "卅": 30, "卌": 40}

HAN_DIGITS = "〇○零一二三四五六七八九十百千两兩廿卅壹贰叁肆伍陆柒捌玖拾佰"
"""Characters of a Chinese numeral, for use inside a character class of a pattern."""
HAN = r"[^\W\d_A-Za-z]"
"""A Chinese character in a pattern: a letter, but no Latin one. The range of all of them takes fifty times as long to
compile, since every character in it is marked one by one."""

# Full-width forms of ASCII and the several blanks of typesetting, each to one ASCII character.
_HALF_WIDTH = [(chr(code), chr(code - 0xFEE0)) for code in range(0xFF01, 0xFF5F)] + [
    (blank, " ") for blank in "\u3000\u00a0\u2002\u2003\u2007\u2009\u202f\t"
]
_HALF, _SHORT = dict(_HALF_WIDTH), 2000
# Most texts pass here more than once: a scan is cheaper than a hundred of them.
_FULL_WIDTH = compiled(f"[{''.join(wide for wide, _ in _HALF_WIDTH)}]")


def normalise(text: str) -> str:
    """The same text in half-width characters, of the same length, so that offsets stay true."""
    if not _FULL_WIDTH.search(text):
        return text
    if len(text) <= _SHORT:  # a list of all that stand there would fill the memory with a large file
        for wide in set(_FULL_WIDTH.findall(text)):
            text = text.replace(wide, _HALF[wide])
        return text
    for wide, half in _HALF_WIDTH:  # thirty times as fast as str.translate
        if wide in text:
            text = text.replace(wide, half)
    return text


_SIMPLIFIED = str.maketrans("個時週鐘頭曆歷禮內兩貳參陸滿經過號點後間", "个时周钟头历历礼内两贰叁陆满经过号点后间")


def simplify(text: str) -> str:
    """The same text, of the same length, with the traditional characters of dates and periods in simplified form."""
    return text if text.isascii() else text.translate(_SIMPLIFIED)


# A byte order mark inside a text, joiners, soft hyphens: nothing that anybody sees or means.
_UNSEEN = compiled("[\u00ad\u200b-\u200f\u2060\ufeff]")


def seen(text: str) -> str:
    """The text without its invisible characters and without blanks at its ends, in half-width characters."""
    if text.isascii():
        return text.strip()
    return normalise(_UNSEEN.sub("", text)).strip()


def read_integer(text: str) -> int | None:
    """The whole number that the whole of `text` writes, or None when it writes none."""
    if not (text.isascii() and text.isdigit()):
        text = normalise(text).strip()
    if not text:
        return None
    if text.isascii() and text.isdigit():
        return int(text) if len(text) <= 18 else None
    if _ONES.keys() >= set(text):
        return _positional(text)
    return _with_units(text)


def _positional(text: str) -> int | None:
    """二〇二六: digits by their place; a lone 两 is 2, but 两三 is no number."""
    if len(text) > 18 or (len(text) > 1 and any(c in "两兩" for c in text)):
        return None
    return int("".join(str(_ONES[c]) for c in text))


def _with_units(text: str) -> int | None:
    """一百二十, 廿五, 3千: digits and the units behind them, largest first."""
    total, digit, smallest = 0, None, 10_000
    for c in text:
        if c in _ONES:
            if digit is not None and not (digit == 0 and c not in ZEROS):
                return None
            digit = _ONES[c]
        elif c in _TENS:
            unit = _TENS[c]
            if unit >= smallest or (digit == 0 and c not in "十拾"):
                return None
            total += (digit or 1) * unit
            digit, smallest = None, unit
        elif c in _SHORT_TENS:
            if smallest <= 10 or digit not in (None, 0):
                return None
            total += _SHORT_TENS[c]
            digit, smallest = None, 10
        else:
            return None
    if digit is not None:
        total += digit if smallest <= 10 or digit == 0 or "零" in text or "〇" in text else digit * smallest // 10
    return total


_ENGLISH_ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_ENGLISH_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ENGLISH = {"a": 1, "an": 1}
_ENGLISH |= {word: 10 * tens for tens, word in enumerate(_ENGLISH_TENS, 2)}
_ENGLISH |= {word: ones for ones, word in enumerate(_ENGLISH_ONES)}
_HALF_YEARS = ("half a year", "half year", "half-year")


def in_figures(text: str) -> str:
    """An English length with its numbers in figures: two weeks, forty-five days, one hundred and twenty days.

    A text without such numbers, or with two in a row, as it is.
    """
    if not text.isascii() or text.isalnum():
        return text
    if text.lower() in _HALF_YEARS:
        return "6 months"
    words: list[str] = []
    number: int | None = None
    found = False
    for word in [*text.lower().replace("-", " ").split(), ""]:
        value = _ENGLISH.get(word)
        if value is not None and number is None:
            number, found = value, True
        elif value is not None and number is not None and _joins(number, value):
            number += value
        elif value is not None:
            return text
        elif word == "hundred" and number is not None and number < 10:
            number *= 100
        elif not (word == "and" and number and number % 100 == 0):
            words += [word] if number is None else [str(number), word]
            number = None
    return " ".join(words).strip() if found else text


def _joins(number: int, value: int) -> bool:
    """Whether `value` is said behind `number` as part of one: forty five, a hundred ten."""
    return (number % 100 == 0 or (number % 10 == 0 and number % 100 > 10 and value < 10)) and 0 < value < number
