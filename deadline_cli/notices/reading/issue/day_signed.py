"""When a notice was signed."""

from __future__ import annotations

from datetime import date

from deadline_cli.notices.lexicon import patterns
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any
from deadline_cli.notices.reading.days import Day
from deadline_cli.notices.reading.english import english_days, in_both_languages
from deadline_cli.notices.reading.incomplete_days import year_of_signature
from deadline_cli.notices.reading.issue.day_above import (
    AMOUNT_BELOW,
    day_above,
    follows_english_name,
    follows_office,
    is_later,
    is_stored,
)
from deadline_cli.notices.reading.issue.day_printed import is_labelled, printed_on
from deadline_cli.notices.reading.pairs.pair import Pair
from deadline_cli.numerals import HAN

# A signature's date follows the issuer, a blank, a full stop or nothing; never a word that makes it part of a sentence.
_IN_SENTENCE = Pattern(r"[于自从以至到截为即止在由迄\-—~,、:和与及(年月是了]$")
_ENTRY, _LONGEST_ENTRY = Pattern(r"\d{1,3}[、.．)）] ?[^\d年月日]"), 60
# 特此公告，2026年3月3日; 电话：…，2026年3月3日: the last words of a small notice
_CLOSING_WORDS = Pattern(r"(?:(?:\d{7}|特此[公声]告|特此公示|特此声明)|[。;][^。,;:\d]{2,20}),$")
_FULL_STOP = Pattern(r"。(?:$|\n)")
_SITES_OWN, _AFTER_SIGNATURE = patterns("day-signed", "sites-own", "after-signature")
_LAST_OF_NAMES = frozenset("\n院局会组司府部处厅心队所站室人校学厂店行委办馆社区团庭")
# 丙午年正月初八 2026年2月24日
# 特此公告某县人民政府2024年9月12日您的浏览器…: a page whose lines run together
_CLOSED = Pattern(rf"特此(?:公告|通告|公示|通知)[,。!]?{HAN}{{2,24}}(?:政府|局|院|会|公司|中心|办公室)$")
_WIDEST_NAME = 40
# 文某 艾某 80000 2024-11-30, 12,000.00 某院 2018-11-22, A股 600000 某某股份 2021/11/18: the last cell of a row;
# a telephone has its label before it
_AMOUNT_BEFORE = Pattern(
    r"(?:\n(?:[^:。,;\n]{4,}[\d.]{3} |[^:。;\n]*\d\.\d\d(?!\d)[^:。;\n]*)|[ABH]股 ?\d{6}[^:。;\n]*)$"
)
_WIDEST_ROW = 400
_LUNAR = Pattern(r"(?:^|\n)[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年[^\n]{1,8}$")


def dates_of_issue(
    text: str, days: list[Day], pairs: list[Pair], paired: frozenset[int], head: int
) -> tuple[Day | None, Day | None]:
    """(the issue date, the printed publication date): the signature's, else the printed, else a bare one above."""
    both = sorted([*days, *english_days(text)], key=lambda day: day.start)
    ends = [p.last for p in pairs if p.last.readable and p.last.year is not None]
    last = max(ends, key=lambda d: (d.year or 0, d.month or 0), default=None)
    signed = _signature(text, in_both_languages(both), paired, head)
    if signed is not None and is_stored(text, signed):  # 2018年11月16日 / 2019-01-05 14:21:49: when it was stored
        signed = next((day for day in days if day.year and text[day.end : signed.start] == "\n"), signed)
    if signed is not None and last is not None and signed.hour is not None and is_later(signed, last):
        signed = None
    if signed is not None:
        signed = next(day for day in both if day.start == signed.start)
    shown = printed_on(text, both, head)
    if signed is not None or shown is not None:
        return signed or shown, shown
    return day_above(text, days, head, last), None


def day_without_year(text: str, days: list[Day], paired: frozenset[int], head: int, on: date | None) -> Day | None:
    """The month and day right under or behind the issuer's name that sign, in their year: the last up to the paper's
    day `on`, else the only year that the notice names, or the one before where its days are long before this one."""
    bare = [day for day in days if day.year is None and day.month is not None and day.readable]
    bare = [d for d in bare if any(follows_office(text, d._replace(start=d.start - n)) for n in (0, 1))]
    signed = _signature(text, [day._replace(year=0) for day in bare], paired, head) if bare else None
    if signed is None:
        return None
    year = year_of_signature(signed, [day for day in days if day.year is not None], on)
    return None if year is None else signed._replace(year=year, inherited=True)


def _signature(text: str, days: list[Day], paired: frozenset[int], head: int) -> Day | None:
    """The date under the notice: the last that stands behind an issuer or alone at the end of a line."""
    for day in reversed(days):
        if day.year is None or day.start in paired or (day.hour is not None and not _recorded(text, day)):
            continue
        before, after = text[max(0, day.start - 12) : day.start], text[day.end : day.end + 48]
        behind_office = _FULL_STOP.match(after) or _SITES_OWN.match(after)
        ended = _AFTER_SIGNATURE.match(after) or (behind_office and follows_office(text, day))
        if not ended and _CLOSED.search(text, max(0, day.start - _WIDEST_NAME), day.start) is None:
            continue
        if before.rstrip("\n").endswith("|") or AMOUNT_BELOW.match(text, day.end):  # a cell of a table
            continue
        if _AMOUNT_BEFORE.search(text[max(0, day.start - _WIDEST_ROW) : day.start]) is not None:
            continue
        alone = before.endswith("\n") or _in_brackets(before, after) or follows_english_name(text, day)
        in_sentence = (
            before and not alone and not _LUNAR.search(before) and (_IN_SENTENCE.search(before) or is_labelled(before))
        )
        if in_sentence and not (_CLOSING_WORDS.search(before) and day.end == len(text.rstrip("\n"))):
            continue
        if before.endswith(("日期", "时间", "效日", "始日", "止日", "记日", "放日", "息日")) or text.endswith(
            ("日期\n", "时间\n", "日期:\n", "时间:\n"), 0, day.start
        ):
            continue
        if not _at_the_end(text, day) or not _follows_body(text, day, head) or _heads_next(text, day):
            continue
        return day
    return None


def _heads_next(text: str, day: Day) -> bool:
    """Whether a date's line is the next entry of a list: 2. [槐北]槐北县人民法院 开庭传票 2026-03-04."""
    start = text.rfind("\n", 0, day.start) + 1
    if start <= 0 or day.start - start >= _LONGEST_ENTRY or _ENTRY.match(text, start) is None:
        return False
    return not has_any(text[start : day.start], ("。", ",", ":"))  # the last entry that the text below runs into


def _in_brackets(before: str, after: str) -> bool:
    """Whether a date stands in brackets under or behind the issuer's name: 某公司清算组（2026年3月3日）."""
    return before[-1:] == "(" and after[1:2] in ("", "\n") and before[-2:-1] in _LAST_OF_NAMES


def _recorded(text: str, day: Day) -> bool:
    """Whether a date with its time is all of its line: to the second, as records print it, below an office, or last."""
    alone = text[day.start - 1 : day.start] in ("", "\n") and text[day.end : day.end + 1] in ("", "\n")
    above = day._replace(start=day.start - 1)
    last = text.count("-", day.start, day.end) == 2 and not text[day.end :].strip()
    last = last and text[day.start - 2 : day.start - 1] not in (":", "间", "期")
    return alone and (last or is_stored(text, day) or follows_office(text, above))


def _at_the_end(text: str, day: Day) -> bool:
    """Whether what follows the date is only what stands under a signature."""
    rest = text[day.end :]
    return len(rest) < 400 and rest.count("。") <= 2


def _follows_body(text: str, day: Day, head: int) -> bool:
    """Whether more than a heading stands before the date."""
    body = text[head : day.start]
    return len(body) > 25 or has_any(body, ("。", ","))
