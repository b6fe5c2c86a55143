"""The days that a sentence names: lists and spans, with the month and the year that a date leaves out."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from deadline_cli.records import dataclass, field
from deadline_cli.workcalendar.announcement.items import Item
from deadline_cli.workcalendar.announcement.plan import Plan, chinese_weekday, english_weekday, span
from deadline_cli.workcalendar.announcement.words import Word

_ANCHORS = {"元旦": (1, 1), "春节": (2, 5), "清明节": (4, 5), "劳动节": (5, 1), "端午节": (6, 10), "中秋节": (9, 20),
            "国庆节": (10, 1)}  # fmt: skip


@dataclass(slots=True)
class NamedDays:
    """The days named so far that nothing has been said of (`pending`), read date by date."""

    text: str
    item: Item
    plan: Plan
    pending: list[tuple[date, date]] = field(default_factory=list)
    month: int | None = None
    anchor: date | None = None
    open_end: bool = False
    dangling: Word | None = None
    signature: bool = False

    def named(self) -> list[date]:
        """Every day that is pending."""
        return [day for first, last in self.pending for day in span(first, last)]

    def take(self) -> list[date]:
        """The pending days, which something is said of now."""
        taken = self.named()
        self.pending, self.dangling = [], None
        return taken

    def open_span(self, word: Word, before: Word | None) -> None:
        """Only a dash or 至 right behind a date opens a span; 「公休日调至」 does not."""
        self.open_end = False
        if before is not None and before.sort == "date":
            self.open_end = self.text[before.end : word.start].strip() in ("", "起", "止", "开始")

    def broken_off(self) -> None:
        """A fault where the text ends behind a date that nothing is said of."""
        last = self.dangling
        if last is not None and self.item.last and last.end > self.item.end - 12 and not self.signature:
            self.plan.fault(last.start, f"the text breaks off after {last.text!r}", f"文本在「{last.text}」之后中断")

    def read(self, word: Word, before: Word | None) -> None:
        """Take one date: the end of a span that is open, or a day of its own."""
        day = self._day(word, before)
        if day is None:
            return
        if word.weekday is not None and word.weekday != day.weekday():
            self.plan.fault(
                word.start,
                f"{word.text!r}: {day} is a {english_weekday(day)}",
                f"「{word.text}」有误：{day} 是{chinese_weekday(day)}",
            )
        if self.open_end and self.pending and before is not None and before.sort == "range":
            first = self.pending[-1][0]
            self.pending[-1] = (first, self.plan.last_day(word.start, first, day))
        else:
            self.pending.append((day, day))
        self.plan.places[day] = word.start
        self.anchor = self.anchor or day
        self.dangling = word
        self.signature = word.year is not None and (before is None or before.sort == "stop")

    def _day(self, word: Word, before: Word | None) -> date | None:
        in_list = before is not None and before.sort in ("date", "and", "range")
        if word.month is None and not in_list and (day := self._inside(word)):
            self.month = day.month
            return day
        if word.month is not None:
            self.month = word.month
        if self.month is None:
            # Outside the items 「据中国政府网10日消息」 is no day of any holiday.
            if self.item.festivals:
                self.plan.fault(word.start, f"{word.text!r} has no month", f"「{word.text}」没有月份")
            return None
        try:
            if word.year:
                return date(word.year, self.month, word.day)
            return nearest(
                self.month, word.day, self.plan.year, self.anchor or anchor_of(self.item.festivals, self.plan.year)
            )
        except ValueError:
            written = f"{self.month}月{word.day}日"
            self.plan.fault(
                word.start, f"{word.text!r}: there is no {written}", f"「{word.text}」：没有{written}这一天"
            )
            return None

    def _inside(self, word: Word) -> date | None:
        """「1月29日—2月4日放假。其中，29日、30日」: a bare day that opens a sentence is one of the days off."""
        days = [day for day in self.plan.off if day.day == word.day]
        fitting = [day for day in days if word.weekday in (None, day.weekday())]
        return next(iter(fitting or days), None)


def nearest(month: int, day: int, year: int, anchor: date | None) -> date:
    """That day of `year` or of a year beside it, whichever is nearest to `anchor`; ValueError if there is none."""
    days = []
    for candidate in (year, year - 1, year + 1):
        try:
            days.append(date(candidate, month, day))
        except ValueError:
            continue
    if not days:
        raise ValueError
    return days[0] if anchor is None else min(days, key=lambda d: abs((d - anchor).days))


def anchor_of(festivals: Iterable[str], year: int) -> date | None:
    """About the day of the first of these festivals in `year`."""
    return next((date(year, *_ANCHORS[name]) for name in festivals if name in _ANCHORS), None)
