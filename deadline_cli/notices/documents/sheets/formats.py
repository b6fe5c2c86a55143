"""What a number's format writes: words round it, a condition, a weekday (ECMA-376 Part 1, 18.8.30)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import eq, ge, gt, le, lt, ne
from typing import Final

from deadline_cli.patterns import compiled

_LITERAL: Final = re.compile(r'"([^"]*)"|\\(.)|_.|\*.|\[[^\]]{0,40}\]')
_UNQUOTED: Final = re.compile(r"[\u3400-\u9fff]+|(?<=[0#?])[-:](?=[0#?])")  # words, and strokes between figures
_CONDITION: Final = re.compile(r"(?:\[[^\]<>=]*\])*\[(<=|>=|<>|=|<|>)(-?\d{1,15}(?:\.\d{1,9})?)\]")
_COMPARED: Final = {"<": lt, "<=": le, ">": gt, ">=": ge, "=": eq, "<>": ne}
_OF_TEXT: Final = 3  # the place of a format's part for texts
_FIRST_SIGN: Final = 0xE000
_SIGN: Final = re.compile("[\ue000-\uf8ff]")  # for private use: those of a format itself are dropped
_PLACEHOLDER: Final = re.compile(r"(?<![#0?,]),*+[#0?][#0?,]*(\.[#0?]+)?(,*)(%)?|General", re.IGNORECASE)
_SPREAD: Final = re.compile(r"[#0?][#0?,]*(?:[\ue000-\uf8ff ]+[#0?]+)+(,*)(?![.#0?])")
_GENERAL: Final = re.compile("General", re.IGNORECASE)
_LETTERS_OF_WEEKDAY: Final = compiled(r"a{3,4}", re.IGNORECASE)
_WEEKDAY: Final = compiled(r"[\ue000-\uf8ff\s]*a{3,4}[\ue000-\uf8ff\s]*", re.IGNORECASE)  # no day beside it
_DATE_SIGNS: Final = compiled(r"[ymdhsaegb]", re.IGNORECASE)


def shown_number(value: float, shape: str) -> str | None:
    """A number with the words that its format writes round it: 10 by 0"个工作日"; None for a format without words."""
    sections = _sections(shape)
    section = _section_for(value, sections)
    plain, words = _parted(section)
    if hides_all(shape):
        return ""
    if _WEEKDAY.fullmatch(plain):
        return _with_words(_LETTERS_OF_WEEKDAY.sub(lambda found: _weekday(value, found[0]), plain), words).strip()
    if not words:
        return None
    if spread := _SPREAD.search(plain):
        return _with_words(plain[: spread.start()] + _spread(value, spread) + plain[spread.end() :], words).strip()
    found = _PLACEHOLDER.search(plain)
    if found is None:  # the words alone
        return _with_words(plain, words).strip()
    number = _written(abs(value) if section is not sections[0] else value, found)
    around = (plain[: found.start()], plain[found.end() :])
    before, behind = (_with_words(part, words) for part in around)
    return f"{before}{number}{found[3] or ''}{behind}".strip()


def _weekday(value: float, letters: str) -> str:
    """The day of the week of a number of days since 1899-12-30: 星期二 by aaaa, 二 by aaa."""
    return ("星期" if len(letters) > 3 else "") + "六日一二三四五"[int(value) % 7]


def shown_text(value: str, shape: str) -> str:
    """A text with the words that its format writes round it: "第"@"号"; nothing where it shows none."""
    sections = _sections(shape)
    if len(sections) > _OF_TEXT and not "".join(_shown_by(sections[_OF_TEXT])):
        return ""
    plain, words = _parted(_sections(shape)[-1])
    return _with_words(plain, words).replace("@", value) if words and plain.count("@") == 1 else value


def hides_all(shape: str) -> bool:
    """Whether a format shows nothing of a number: ;;; has parts for all of them, which are empty."""
    sections = _sections(shape)
    return len(sections) > 1 and not "".join(_shown_by(sections[0]))


def _shown_by(section: str) -> Iterator[str]:
    """What a part of a format shows: its signs, and words that are no blanks."""
    plain, words = _parted(section)
    yield _SIGN.sub("", plain).strip()
    yield from (word.strip() for word in words)


def _with_words(plain: str, words: list[str]) -> str:
    return _SIGN.sub(lambda sign: words[ord(sign[0]) - _FIRST_SIGN], plain)


def _section_for(value: float, sections: list[str]) -> str:
    """The part of a format that a number takes: by a condition ([>3]), else by its sign."""
    conditions = [_CONDITION.match(section) for section in sections]
    if any(conditions):
        for section, condition in zip(sections, conditions, strict=True):
            if condition is None or _COMPARED[condition[1]](value, float(condition[2])):
                return section
    return sections[1] if value < 0 and len(sections) > 1 else sections[0]


def _written(value: float, form: re.Match[str]) -> str:
    """A number without words, as its placeholder has it; General writes at most eleven digits."""
    if _GENERAL.fullmatch(form[0]):
        return str(int(value)) if float(value).is_integer() and abs(value) < 1e11 else f"{value:.10g}"
    digits = form[0].partition(".")[0].removesuffix("%")
    grouped = digits.rstrip(",")
    value /= 1000 ** (len(digits) - len(grouped) + len(form[2]))  # commas behind the digits divide
    return f"{value * (100 if form[3] else 1):{',' if ',' in grouped else ''}.{len(form[1] or '.') - 1}f}"


def _spread(value: float, form: re.Match[str]) -> str:
    """A number whose figures stand between words, from the last on: 20260203 by 0000"年"00"月"00"日"."""
    places = form[0].rstrip(",")
    left = f"{abs(value) / 1000 ** len(form[1]):.0f}"  # commas behind the digits divide
    shown = ""
    for at, place in reversed(list(enumerate(places))):
        if place not in "#0?":
            shown = place.replace(",", "") + shown
            continue
        taken, left = (left[-1:], left[:-1]) if at else (left, "")  # the first place has the rest
        shown = (taken or ("0" if place == "0" else "")) + shown
    return ("-" if value < 0 else "") + shown


def _sections(shape: str) -> list[str]:
    """The parts of a format, for positive and negative numbers, zero and text; a ; in quotation marks parts nothing."""
    found, start = [], 0
    for sign in re.finditer(r'"[^"]*"|\\.|;', shape):
        if sign[0] == ";":
            found.append(shape[start : sign.start()])
            start = sign.end()
    return [*found, shape[start:]]


def _parted(section: str) -> tuple[str, list[str]]:
    """A format whose words are signs for their places in the list beside it."""
    words: list[str] = []

    def sign(said: str) -> str:
        words.append(said)
        return chr(_FIRST_SIGN + len(words) - 1)

    plain = _LITERAL.sub(lambda found: sign(said) if (said := found[1] or found[2]) else "", _SIGN.sub("", section))
    return _UNQUOTED.sub(lambda found: sign(found[0]), plain), words


def worded_styles(shapes: dict[int, str], styles: list[int], *, is_from_1904: bool = False) -> dict[int, str]:
    """The formats of numbers, not of days, that write words, by the place in `styles` of what names them.

    Those of a weekday alone are among them, as calamine takes their days for numbers; not where these count from 1904.
    """
    worded = {}
    for number, shape in shapes.items():
        plain, words = _parted(_sections(shape)[0])
        is_number = any(word.strip() for word in words) and not _DATE_SIGNS.search(_GENERAL.sub("", plain))
        hides = hides_all(shape)
        if (is_number or hides or (not is_from_1904 and _WEEKDAY.fullmatch(plain))) and len(shape) < 256:
            worded[number] = shape
    return {at: worded[number] for at, number in enumerate(styles) if number in worded}
