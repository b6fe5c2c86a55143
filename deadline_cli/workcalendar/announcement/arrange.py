"""What one item of a notice arranges: its days off and its make-up working days, with the faults of its sentences."""

from __future__ import annotations

from datetime import date

from deadline_cli.records import dataclass, field
from deadline_cli.workcalendar.announcement.days import NamedDays
from deadline_cli.workcalendar.announcement.items import Item
from deadline_cli.workcalendar.announcement.plan import Plan, chinese_weekday, english_weekday
from deadline_cli.workcalendar.announcement.settle import settle
from deadline_cli.workcalendar.announcement.words import Word, words

_MOST = 100
_COUNTS = {"一": 1, "两": 2, "二": 2, "三": 3, "四": 4}


def arrange(text: str, item: Item, year: int) -> Plan:
    """The plan of one item; a date without a year takes the year that lies nearest to its festival."""
    plan = Plan(item.name, item.start, year)
    _Reader(text, item, plan, NamedDays(text, item, plan)).read()
    settle(plan, item)
    return plan


@dataclass(slots=True)
class _Reader:
    text: str
    item: Item
    plan: Plan
    days: NamedDays
    last_span: int = 0
    moving: bool = False
    extending: bool = False
    offset: int = 0
    worked: list[date] = field(default_factory=list)
    changing: bool = False
    cancelling: bool = False

    def read(self) -> None:
        before: Word | None = None
        for word in words(self.text, self.item.start, self.item.end):
            self.offset = word.start
            if word.sort == "date":
                self.days.read(word, before)
            elif word.sort == "range":
                self.days.open_span(word, before)
            else:
                self._say(word)
            before = word
            if len(self.plan.off) > _MOST or len(self.plan.faults) > _MOST:
                self.plan.fault(word.start, "more days off than a notice names", "放假日期过多，不像一份通知")
                break
        self._end_of_sentence()
        self.days.broken_off()

    def _say(self, word: Word) -> None:
        plan, sort = self.plan, word.sort
        if sort == "total":
            self._total(word)
        elif sort == "extend":
            self.extending, self.days.pending = True, []
        elif sort == "move":
            self._move(word)
        elif sort == "cancel":
            self._cancel()
        elif sort == "change":
            self._change()
        elif sort == "off" and self.days.pending:
            taken = self.days.take()
            plan.off += taken
            self.last_span = len(taken)
            self.moving = False
        elif sort == "work" and self.days.pending:
            if self.moving:
                self._end_of_clause()
            else:
                self._work(word.start)
        elif sort == "resume" and self.days.pending:
            # 「2月3日（星期一）起正常上班」 only ends the holiday; 「1月24日正常上班」 on a Saturday is a make-up day.
            plan.work += [day for day in self.days.take() if day.weekday() >= 5 and not word.text.startswith("起")]
        elif sort == "not" and self.days.pending:
            if "上班" in word.text:
                self._release(self.days.take())
        elif sort == "statutory" and self.days.pending:
            plan.statutory += self.days.take()
        elif sort == "weekend" and self.days.pending:
            plan.weekends += self.days.take()
        elif sort == "comma":
            self._end_of_clause()
        elif sort == "stop":
            self._end_of_sentence()

    def _change(self) -> None:
        """「由2月14日调整为2月20日」, 「原定2月14日上班改为2月20日上班」: the make-up days named before fall away."""
        old = self.days.named() or self.worked
        if old and all(day.weekday() >= 5 for day in old):
            self.plan.work = [day for day in self.plan.work if day not in old]
            self._release(old)
            self.days.pending, self.worked, self.changing = [], [], True

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

    def _work(self, start: int) -> None:
        if self.cancelling:
            self.worked = self.days.take()
            self._release(self.worked)
            return
        places = {day: self.plan.places.get(day, start) for day in self.days.take()}
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
        taken = self.days.take()
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
        if self.days.pending and (named or word.text.startswith(("放假", "休假", "连休"))):
            taken = self.days.take()
            self.plan.off += taken
            self.last_span = len(taken)
        if self.last_span and word.number is not None and word.number != self.last_span and not self.moving:
            self.plan.fault(
                word.start,
                f"{word.text!r}, but the days named before it are {self.last_span}",
                f"「{word.text}」与前文所列天数（{self.last_span}天）不符",
            )

    def _end_of_clause(self) -> None:
        if self.moving and self.days.pending:
            taken = self.days.take()
            if len(taken) != self.last_span and self.last_span:
                self.plan.fault(
                    self.offset,
                    f"{self.last_span} days are moved to {len(taken)}",
                    f"{self.last_span}个公休日被调至{len(taken)}日",
                )
            self.plan.off += taken
        if self.extending and self.days.pending:
            self.plan.extended_to = self.days.pending[-1][1]
            self.days.take()
            self.extending = False
        if self.cancelling and self.days.pending:
            self._release(self.days.take())
        self.cancelling = False
        # 「元旦放假3天：1月1日至3日。」 says of what the dates are before it names them.
        if self.days.pending and not self.plan.off and "放假" in self.item.heading:
            self.plan.off += self.days.take()
        self.moving = False

    def _end_of_sentence(self) -> None:
        self._end_of_clause()
        if self.changing and self.days.pending:
            self._work(self.offset)
        self.days.pending, self.worked, self.changing = [], [], False
        self.last_span = 0
