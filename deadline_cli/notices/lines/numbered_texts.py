"""Texts of a page under numbers on lines of their own (一、, ①, 公告一), or with a sort (二、公示)."""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.notices.layout.lines import Line, offset_in
from deadline_cli.notices.lexicon import sense
from deadline_cli.notices.lines.addressees import LABELS
from deadline_cli.notices.lines.headings import SENTENCE
from deadline_cli.notices.lines.lists import NEAR
from deadline_cli.notices.lines.newspaper import LONGEST_HEADLINE, SECTIONS, ends_in_name
from deadline_cli.notices.lines.signature import is_day_alone, is_issuer
from deadline_cli.notices.lines.story import told
from deadline_cli.notices.pattern import Pattern
from deadline_cli.numerals import HAN, read_integer

_OPENS, _CLOSES = r"[(（\[【〔]", r"[)）\]】〕]"
_NUMBER = Pattern(
    r"(?P<name>公告|公示|通告|声明|启事)(?P<behind>[一二三四五六七八九十]{1,3}|\d{1,2})、?$"
    rf"|(?:{_OPENS}(?P<within>[一二三四五六七八九十]{{1,3}}|\d{{1,2}}){_CLOSES}"
    r"|(?P<number>[一二三四五六七八九十]{1,3}(?=、)|\d{1,2}(?=[、.．\s]|$)|第[一二三四五六七八九十]{1,3}[则条件]|[①-⑳]|[⑴-⒇]))"
    rf"[、.．:：]?[ \t\u3000]*(?P<sort>{HAN}{{0,6}})$"
)
_CIRCLED = ((ord("①"), 20), (ord("⑴"), 20))
_FEWEST, _FEWEST_SIGNED, _FEWEST_CLOSED = 3, 2, 3
_MOST_LINES = 40  # on either side of a number
_LONGEST = 12  # a line that is a number, with a sort, is no longer
_OWN = (*SECTIONS, *LABELS, *sense("contact"), *sense("term-label"))


def without_numbers(lines: list[Line], text: str) -> list[Line]:
    """The lines without those that are nothing but the number of the text below, which is set apart.

    Three of them count on near each other; unless they name notices (公告一), texts above them are signed: a notice's
    own items lose the line end behind their number, too. A sort behind the number goes with it, where the text has a
    heading of its own; else it is the heading.
    """
    found = {i: number for i, line in enumerate(lines[:-1]) if (number := _number(line.words)) is not None}
    if len(found) < _FEWEST:
        return lines
    parting = {i for i in found if _counts_on(lines, found, i)}
    if not parting:
        return lines
    kept: list[Line] = []
    for i, line in enumerate(lines):
        if i not in parting:
            begins = i - 1 in parting and not (kept and kept[-1].number == lines[i - 1].number)
            kept.append(line._replace(after_gap=True, apart=True, headline=True) if begins else line)
        elif (sort := _sort(line.words)) and not _is_heading(lines[i + 1].words):
            start = offset_in(text, line.start, len(line.words) - len(sort))
            kept.append(Line(line.number, start, line.end, sort, True, apart=True, headline=True))
    return kept


def _number(said: str) -> int | None:
    match = _NUMBER.match(said) if len(said) <= _LONGEST else None
    if match is None or (match["sort"] or "").endswith(_OWN):
        return None
    number = match["behind"] or match["within"] or match["number"]
    for first, many in _CIRCLED:
        if first <= ord(number[0]) < first + many:
            return ord(number[0]) - first + 1
    return read_integer(number.strip("第则条件"))


def _sort(said: str) -> str:
    match = _NUMBER.match(said)
    return match["sort"] or "" if match is not None else ""


def _is_heading(said: str) -> bool:
    return len(said) <= LONGEST_HEADLINE and SENTENCE.search(said) is None


def _counts_on(lines: list[Line], numbers: dict[int, int], i: int) -> bool:
    """Whether a number on its own line is one of three near it that count on, with signed texts between if bare."""
    run, at = [i], lines[i].start
    for step in (-1, 1):
        last = i
        for k in _beside(lines, i, step):
            if k in numbers and numbers[k] == numbers[last] + step:
                last = k
                run.append(k)
    if len(run) < _FEWEST:
        return False
    match = _NUMBER.match(lines[i].words)
    if match is not None and match["name"]:
        return True
    above = [lines[k - 1].words for k in run if k and lines[k - 1].start >= at - NEAR]
    signed = sum(map(_is_signed, above))
    return signed >= _FEWEST_SIGNED or (signed > 0 and signed + sum(told(said) > 0 for said in above) >= _FEWEST_CLOSED)


def _beside(lines: list[Line], i: int, step: int) -> Iterator[int]:
    """The lines above or below a line that are near it, the nearest first."""
    for k in range(i + step, i + step * _MOST_LINES, step):
        if not 0 <= k < len(lines) or abs(lines[k].start - lines[i].start) > NEAR:
            return
        yield k


def _is_signed(above: str) -> bool:
    return is_issuer(above) or is_day_alone(above) or ends_in_name(above)
