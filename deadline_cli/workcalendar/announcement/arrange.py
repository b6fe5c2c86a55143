"""What one item of a notice arranges: its days off and its make-up working days, with the faults of its sentences."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from deadline_cli.workcalendar.announcement.items import Item
from deadline_cli.workcalendar.announcement.nearest import anchor_of, nearest
from deadline_cli.workcalendar.announcement.plan import Plan, chinese_weekday, english_weekday, span
from deadline_cli.workcalendar.announcement.settle import settle
from deadline_cli.workcalendar.announcement.words import Word, words

_MOST = 100
_COUNTS = {"一": 1, "两": 2, "二": 2, "三": 3, "四": 4}


def arrange(text: str, item: Item, year: int) -> Plan:
    """The plan of one item; a date without a year takes the year that lies nearest to its festival."""
    plan = Plan(item.name, item.start, year)
    _Reader(text, item, plan).read()
    settle(plan, item)
    return plan


@dataclass(slots=True)
class _Reader:
    text: str
    item: Item
    plan: Plan
    pending: list[tuple[date, date]] = field(default_factory=list)
    last_span: int = 0
    moving: bool = False
    extending: bool = False
    month: int | None = None
    anchor: date | None = None
    open_end: bool = False
    offset: int = 0
    dangling: Word | None = None
    signature: bool = False
    worked: list[date] = field(default_factory=list)
    changing: bool = False
    cancelling: bool = False

    def read(self) -> None:
        before: Word | None = None
        for word in words(self.text, self.item.start, self.item.end):
            self.offset = word.start
            if word.sort == "date":
                self._date(word, before)
            elif word.sort == "range":
                # Only a dash or 至 right behind a date opens a span; 「公休日调至」 does not.
                self.open_end = before is not None and before.sort == "date" and self._close(before, word)
            else:
                self._say(word)
            before = word
            if len(self.plan.off) > _MOST or len(self.plan.faults) > _MOST:
                self.plan.fault(word.start, "more days off than a notice names", "放假日期过多，不像一份通知")
                break
        self._end_of_sentence()
        at_the_end = self.item.last and self.dangling is not None and self.dangling.end > self.item.end - 12
        if at_the_end and self.dangling is not None and not self.signature:
            self.plan.fault(
                self.dangling.start,
                f"the text breaks off after {self.dangling.text!r}",
                f"文本在「{self.dangling.text}」之后中断",
            )

    def _close(self, before: Word, word: Word) -> bool:
        between = self.text[before.end : word.start].strip()
        return between in ("", "起", "止", "开始")

    def _say(self, word: Word) -> None:
        plan, sort = self.plan, word.sort
        if sort == "total":
            self._total(word)
        elif sort == "extend":
            self.extending, self.pending = True, []
        elif sort == "move":
            self._move(word)
        elif sort == "cancel":
            self._cancel()
        elif sort == "change":
            self._change()
        elif sort == "off" and self.pending:
            plan.exchanges |= "调休" in word.text
            taken = self._take()
            plan.off += taken
            self.last_span = len(taken)
            self.moving = False
        elif sort == "work" and self.pending:
            if self.moving:
                self._end_of_clause()
            else:
                self._work(word)
        elif sort == "resume" and self.pending:
            # 「2月3日（星期一）起正常上班」 only ends the holiday; 「1月24日正常上班」 on a Saturday is a make-up day.
            plan.work += [day for day in self._take() if day.weekday() >= 5 and not word.text.startswith("起")]
        elif sort == "not" and self.pending:
            if "上班" in word.text:
                self._release(self._take())
        elif sort == "statutory" and self.pending:
            plan.statutory += self._take()
        elif sort == "weekend" and self.pending:
            plan.weekends += self._take()
        elif sort == "comma":
            self._end_of_clause()
        elif sort == "stop":
            self._end_of_sentence()

    def _change(self) -> None:
        """「由2月14日调整为2月20日」, 「原定2月14日上班改为2月20日上班」: the make-up days named before fall away."""
        old = [day for first, last in self.pending for day in span(first, last)] or self.worked
        if old and all(day.weekday() >= 5 for day in old):
            self.plan.work = [day for day in self.plan.work if day not in old]
            self._release(old)
            self.pending, self.worked, self.changing = [], [], True

    def _cancel(self) -> None:
        """「取消2月14日上班」 and 「2月14日上班的安排取消」."""
        self.cancelling = not self.worked
        plan = self.plan
        plan.work = [day for day in plan.work if day not in self.worked]
        self._release(self.worked)
        self.worked = []

    def _release(self, days: list[date]) -> None:
        self.plan.off += days
        self.plan.no_longer_work += days

    def _work(self, word: Word) -> None:
        if self.cancelling:
            self.worked = self._take()
            self._release(self.worked)
            return
        places = {day: self.plan.places.get(day, word.start) for day in self._take()}
        self.worked = list(places)
        for day, place in places.items():
            if day.weekday() < 5:
                self.plan.fault(
                    place,
                    f"{day} is named as a make-up working day, but it is a {english_weekday(day)}",
                    f"{day} 被列为调休上班日，但当天是{chinese_weekday(day)}",
                )
            self.plan.work.append(day)

    def _move(self, word: Word) -> None:
        taken = self._take()
        joined = sum(word.text.count(sign) for sign in "及和与")
        said = self.text[max(0, word.start - 2) : word.start]
        if len(said) == 2 and said[1] == "个" and said[0] in _COUNTS and _COUNTS[said[0]] != len(taken) and taken:
            self.plan.fault(
                word.start,
                f"{said}公休日, but {len(taken)} days are named",
                f"文中称「{said}公休日」，实际列出{len(taken)}日",
            )
        self.plan.moved += taken
        self.moving = True
        self.last_span = len(taken) + joined

    def _total(self, word: Word) -> None:
        named = bool(self.item.festivals) and not self.moving
        if self.pending and (named or word.text.startswith(("放假", "休假", "连休"))):
            taken = self._take()
            self.plan.off += taken
            self.last_span = len(taken)
        if self.last_span and word.number is not None and word.number != self.last_span and not self.moving:
            self.plan.fault(
                word.start,
                f"{word.text!r}, but the days named before it are {self.last_span}",
                f"「{word.text}」与前文所列天数（{self.last_span}天）不符",
            )

    def _end_of_clause(self) -> None:
        if self.moving and self.pending:
            taken = self._take()
            if len(taken) != self.last_span and self.last_span:
                self.plan.fault(
                    self.offset,
                    f"{self.last_span} days are moved to {len(taken)}",
                    f"{self.last_span}个公休日被调至{len(taken)}日",
                )
            self.plan.off += taken
        if self.extending and self.pending:
            self.plan.extended_to = self.pending[-1][1]
            self.pending, self.dangling = [], None
            self.extending = False
        if self.cancelling and self.pending:
            self._release(self._take())
        self.cancelling = False
        # 「元旦放假3天：1月1日至3日。」 says of what the dates are before it names them.
        if self.pending and not self.plan.off and "放假" in self.item.heading:
            self.plan.off += self._take()
        self.moving = False

    def _end_of_sentence(self) -> None:
        self._end_of_clause()
        if self.changing and self.pending:
            self._work(Word("work", self.offset, self.offset, ""))
        self.pending, self.worked, self.changing = [], [], False
        self.last_span = 0
        self.open_end = False

    def _take(self) -> list[date]:
        taken = [day for first, last in self.pending for day in span(first, last)]
        self.pending, self.dangling = [], None
        return taken

    def _date(self, word: Word, before: Word | None) -> None:
        day = self._day(word, before)
        if day is None:
            self.open_end = False
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
        self.open_end, self.dangling = False, word
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
