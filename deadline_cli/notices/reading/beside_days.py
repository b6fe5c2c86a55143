"""What stands beside a solar date: its weekday, its lunar day or festival, an hour that no clock shows (24:30)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from deadline_cli.notices.facts import WrittenDay
from deadline_cli.notices.lexicon import pattern, patterns, sense
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any
from deadline_cli.numerals import read_integer
from deadline_cli.records import NamedTuple

_HOUR = Pattern(r"(?<![\d:：.])(?P<hour>\d{1,2})[:：](?P<minute>\d{2})(?![\d:：])")
# Few texts have these, and the pattern above is slow; this one begins with the colon, and so passes over the rest.
_ODD = Pattern(r"[:：](?:[6-9]\d|(?<=2[4-9].)\d|(?<=[3-9]\d.)\d)")
_IS_AN_HOUR = Pattern(r"(?:[上下中]午|晚上?|凌晨|每天|每日|\d日|\d[:：]\d\d ?(?:至|到|-|—|~|～)+) ?$")
_ENGLISH = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_HINTS = ("周", "週", "星期", "礼拜", "禮拜", "day", "DAY", "(Mon", "(Tue", "(Wed", "(Thu", "(Fri", "(Sat", "(Sun")
_BEFORE, _AFTER = patterns("beside-days", "before", "after")
_LUNAR_HINTS = sense("lunar-hint")
_LUNAR, _FESTIVAL = patterns("lunar", "lunar", "festival")
_FESTIVALS: dict[str, tuple[int, int]] = {
    "春": (1, 1), "元": (1, 15), "端": (5, 5), "七": (7, 7), "中元": (7, 15), "中秋": (8, 15), "重": (9, 9),
    "腊": (12, 8), "臘": (12, 8),
}  # fmt: skip
_MONTHS = {"正": 1, "冬": 11, "腊": 12, "臘": 12}
_BEFORE_FESTIVAL = pattern("lunar", "before")
_BESIDE = Pattern(r"[\s,，]?[（(]?(?:即|为|是)?(?:公历|阳历|新历|公元|西历|国历)?$")
_TO = Pattern(r"\s?(?:至|到|-|—|–|~|～)+\s?")
_AFTER_BRACKET = Pattern(r"[\s,，;；、星期周一二三四五六日天]{0,8}[)）]")


def impossible_hours(text: str) -> Iterator[tuple[int, int]]:
    """24:30 and the like, where the words round it make it an hour and not a ratio or a score."""
    if not _ODD.search(text):
        return
    for match in _HOUR.finditer(text):
        hour, minute = int(match["hour"]), int(match["minute"])
        impossible = hour * 60 + minute > 24 * 60 or minute > 59
        if impossible and _IS_AN_HOUR.search(text, max(match.start() - 12, 0), match.start()):
            yield match.start("hour"), match.end("minute")


def weekdays_beside(text: str, days: Sequence[WrittenDay], top: int) -> Iterator[tuple[int, int, int, WrittenDay]]:
    """Start, end and number (Monday 0) of each weekday beside a date that has none; `days` are placed from `top`."""
    if not has_any(text, _HINTS):
        return
    told = 0  # where the day above and its weekday end: 8月26日(星期日), and on the next line 8月27日20:00
    for day in sorted(days, key=lambda day: day.place.start):
        start, end = day.place.start - top, day.place.end - top
        above, told = told, max(told, end)
        if day.date is None or day.weekday is not None:
            continue
        found = _BEFORE.search(text, max(above, start - 12), start) or _AFTER.match(text, end)
        if found is not None:
            name, english = found["name"], found["english"]
            number = "一二三四五六日".index(name.replace("天", "日")) if name else _ENGLISH.index(english.lower())
            told = max(told, found.end("week"))
            yield found.start("week"), found.end("week"), number, day


class Lunar(NamedTuple):
    """Words that name a lunar day, by their offsets; `named` marks a festival, `term` one of the solar terms.

    `begin` is that of 农历 before them; `day` None is the last day of the lunar year (除夕).
    """

    begin: int
    start: int
    end: int
    month: int
    day: int | None
    leap: bool = False
    named: bool = False
    term: str | None = None


def lunar_days(text: str, days: Sequence[WrittenDay], top: int) -> Iterator[tuple[Lunar, WrittenDay]]:
    """Each lunar day of a text that stands with a solar day; `days` are placed in the document from `top` on."""
    if not has_any(text, _LUNAR_HINTS):
        return
    placed = [(day.place.start - top, _date_end(day) - top, day) for day in days if day.date is not None]
    found = [
        one
        for one in (*_lunar_in(text), *_festivals_in(text))
        if not any(start < one.end and one.start < end for start, end, _ in placed)
    ]
    found.sort()
    taken = 0
    for i, one in enumerate(found):
        if one.start < taken:
            continue
        other = found[i + 1] if i + 1 < len(found) else None
        if other is not None and _TO.fullmatch(text, one.end, other.begin):
            taken = other.end
            if (pair := _pair_beside(text, one, other, placed)) is not None:
                yield one, pair[0]
                yield other, pair[1]
        elif (day := _day_beside(text, one, placed)) is not None:
            yield one, day


def _date_end(day: WrittenDay) -> int:
    """Where the date itself ends: 2026年2月25日（农历正月初九）上午9时 is read to its hour."""
    bracket = min((at for at in map(day.text.find, "（(") if at > 0), default=len(day.text))
    return day.place.end if bracket == len(day.text) else day.place.start + bracket


def _day_beside(text: str, lunar: Lunar, placed: list[tuple[int, int, WrittenDay]]) -> WrittenDay | None:
    """The solar day in the lunar day's bracket, or whose bracket it stands in; none of a span (6月19日至21日)."""
    beside = _BEFORE_FESTIVAL if lunar.named else _BESIDE
    for start, end, day in placed:
        if lunar.end <= start <= lunar.end + 4 and beside.fullmatch(text, lunar.end, start):
            return None if _TO.match(text, end) else day
        if end <= lunar.begin <= end + 4 and _BESIDE.fullmatch(text, end, lunar.begin):
            if lunar.named and not _AFTER_BRACKET.match(text, lunar.end):
                continue
            of_a_span = any(b <= start and _TO.fullmatch(text, b, start) for _, b, _ in placed)
            return None if of_a_span or _TO.match(text, lunar.end) else day
    return None


def _pair_beside(
    text: str, one: Lunar, other: Lunar, placed: list[tuple[int, int, WrittenDay]]
) -> tuple[WrittenDay, WrittenDay] | None:
    """腊月二十八至正月初六（2026年2月15日至2月22日）, and the other way round."""
    for (before, end, first), (start, behind, last) in pairwise(placed):
        if not _TO.fullmatch(text, end, start):
            continue
        if _BESIDE.fullmatch(text, other.end, before):
            return first, last
        if _BESIDE.fullmatch(text, behind, one.begin):
            return first, last
    return None


def _lunar_in(text: str) -> Iterator[Lunar]:
    for match in _LUNAR.finditer(text):
        if match["new"]:
            new_year = None if match["new"] == "三十" else _number(match["new"])
            yield Lunar(match.start(), match.start("words"), match.end(), 12 if new_year is None else 1, new_year)
            continue
        month, day = match["month"], match["day"]
        # 十一月二十 alone may be a solar day without its 日; 初, 廿, 正月 and 腊月 are the moon's.
        if not (match["called"] or month in _MONTHS or day[0] in "初廿卅"):
            continue
        number = _MONTHS.get(month) or read_integer(month)
        if number:
            yield Lunar(match.start(), match.start("words"), match.end(), number, _number(day), bool(match["leap"]))


def _festivals_in(text: str) -> Iterator[Lunar]:
    for match in _FESTIVAL.finditer(text):
        name = match["name"]
        if name in ("清明", "冬至"):
            yield Lunar(match.start(), match.start(), match.end(), 0, None, named=True, term=name)
        elif name == "除夕":
            yield Lunar(match.start(), match.start(), match.end(), 12, None, named=True)
        else:
            month, day = _FESTIVALS.get(name[:2]) or _FESTIVALS[name[0]]
            yield Lunar(match.start(), match.start(), match.end(), month, day, named=True)


def _number(day: str) -> int:
    plain = day.removeprefix("初").replace("卅", "三十")
    plain = plain.replace("廿十", "二十").replace("廿", "二十")
    return read_integer(plain) or 0
