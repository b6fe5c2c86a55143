"""Deadlines as calendar events (RFC 5545)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta

from deadline_cli.errors import DeadlineError
from deadline_cli.moments import shown
from deadline_cli.output.common.ics import Event, calendar_file, day_after, in_utc, product, uid_of
from deadline_cli.output.common.language import Language, pick
from deadline_cli.output.common.safe import clean
from deadline_cli.output.common.words import long_date, moment
from deadline_cli.output.compute.sentence import sentence
from deadline_cli.period import Period
from deadline_cli.records import NamedTuple
from deadline_cli.rulebook.answer import Deadline
from deadline_cli.rulebook.readings import cite

_ALARM = re.compile(r"(\d{1,3})d(?:@(\d{1,2}):(\d{2}))?")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})")


class Case(NamedTuple):
    """What the answers are for: the case's name, its number, and how long before each day it rings.

    The number, else the name, makes the event's UID with the rule: a day that moves keeps its event.
    """

    title: str = ""
    number: str = ""
    alarms: tuple[timedelta, ...] = ()


def read_alarms(text: str) -> tuple[timedelta, ...]:
    """3d,1d (at 9:00 of those days before), 3d@08:30, 3d,1d,08:30: distances from the beginning of the day.

    Raises DeadlineError for anything else.
    """
    parts = [part.strip() for part in re.split(r"[,，]", text) if part.strip()]
    clocks = [found for part in parts if (found := _CLOCK.fullmatch(part))]
    hour, minute = (int(clocks[0][1]), int(clocks[0][2])) if clocks else (9, 0)
    alarms = []
    for part in parts:
        found = _ALARM.fullmatch(part)
        if found is None:
            if _CLOCK.fullmatch(part) and len(clocks) == 1:
                continue
            raise _no_days(text, part)
        at_hour, at_minute = (int(found[2]), int(found[3])) if found[2] else (hour, minute)
        if at_hour > 23 or at_minute > 59:
            raise DeadlineError(
                "--alarm {text!r}: there is no {at_hour}:{at_minute:02}; an hour is 00:00 to 23:59",
                text=shown(text),
                at_hour=at_hour,
                at_minute=at_minute,
            )
        alarms.append(timedelta(days=int(found[1])) - timedelta(hours=at_hour, minutes=at_minute))
    if text and not alarms:
        raise _no_days(text, text)  # an hour alone rings on no day
    return tuple(sorted(set(alarms), reverse=True))


def _no_days(text: str, part: str) -> DeadlineError:
    return DeadlineError(
        "--alarm {text!r}: {part!r} is not days before, as in 3d,1d or 3d@08:30", text=shown(text), part=shown(part)
    )


class IcsWriter:
    """An event for each deadline and each follow-on step; written whole at the end.

    `revision` says how often the days of the next answer have moved: clients replace an event by a higher SEQUENCE.
    """

    def __init__(self, write: Callable[[str], object], lang: str | None = None, case: Case | None = None) -> None:
        self.write = write
        self.lang: Language = pick(lang)
        self.given = self.case = case or Case()
        self.revision = 0
        self.known: Counter[str] = Counter()
        self.events: list[Event] = []

    def beside(self, columns: Sequence[str]) -> None:
        """The first column names the case, under the title and number that were given for all."""
        title = " ".join(part for part in (self.given.title, *map(str.strip, columns[:1])) if part)
        self.case = self.given._replace(title=title)

    def answer(self, day: str, rule: str, answer: Deadline) -> None:
        """Add the events of one answer."""
        zh = self.lang == "zh"
        name = (answer.rule.name if zh else answer.rule.name_en) if answer.rule else clean(_amount(answer.period, zh))
        uid = self._uid(answer)
        latest = answer.counting.direction == "backward"
        ends = ("最迟办理日" if zh else "latest day to act") if latest else ("届满" if zh else "ends")
        self._event(answer.deadline, answer.hour, f"{name}：{ends}" if zh else f"{name}: {ends}",
                    self._about(answer), uid, answer.provisional)  # fmt: skip
        for step in answer.steps:
            named = step.name if zh else step.name_en
            about = "\n".join(part for part in (step.note if zh else step.note_en, cite(step.basis)) if part)
            self._event(step.deadline, None, f"{named}：届满" if zh else f"{named}: ends", about,
                        self._once(f"{uid}\n{step.id}"), step.provisional)  # fmt: skip

    def pass_over(self, answer: Deadline) -> None:
        """Leave out an answer that has its place in the order by which the others get their UIDs."""
        self._uid(answer)

    def _uid(self, answer: Deadline) -> str:
        """What names the event: the case, else the day of publication, with the rule and a running number."""
        called = self.case.number or self.case.title
        ruled = answer.rule.id if answer.rule else str(answer.period)
        uid = f"{called}\n{ruled}" if called else f"{answer.publication_date}\n{ruled}"
        self.known[uid] += 1
        return f"{uid}\n{self.known[uid]}"

    def _once(self, uid: str) -> str:
        """The name of a step's event; two steps of one name are two events."""
        self.known[uid] += 1
        return uid if self.known[uid] == 1 else f"{uid}\n{self.known[uid]}"

    def error(self, day: str, rule: str, problem: str, line: int) -> None:
        """An event has no place for a line that names no day; standard error has the message."""

    def close(self) -> None:
        """Write the calendar."""
        self.write("".join(calendar_file(product(self.lang), self.events)))

    def _about(self, answer: Deadline) -> str:
        """The count, the articles, the other readings, the warnings."""
        zh = self.lang == "zh"
        first = moment(answer.publication_date, answer.published_at, self.lang)
        parts = [f"公告日{first}" if zh else f"published {first}", sentence(answer), cite(answer.basis)]
        for reading in answer.readings:
            day, note = long_date(reading.deadline, self.lang), reading.note if zh else reading.note_en
            parts.append(f"另一读法：{day}，{note}" if zh else f"another reading: {day}, {note}")
        parts += [w.message if zh else w.message_en for w in answer.warnings]
        return "\n".join(clean(part) for part in parts if part)

    def _event(self, day: date, hour: int | None, summary: str, about: str, uid: str, provisional: bool) -> None:
        if self.case.title or self.case.number:
            named = " ".join(part for part in (self.case.title, self.case.number) if part)
            summary = f"{clean(named)} {summary}"
        if provisional:
            summary += "（推定）" if self.lang == "zh" else " (estimated)"
        begins, ends = (day, day_after(day)) if hour is None else (at := in_utc(day, hour), at)
        self.events.append(
            Event(
                uid=uid_of(uid),
                stamp=datetime.now(UTC),
                begins=begins,
                ends=ends,
                summary=summary,
                description=about,
                status="TENTATIVE" if provisional else "CONFIRMED",
                sequence=self.revision,
                alarms=tuple(-before for before in self.case.alarms),  # from its beginning, which every client reads
            )
        )


def _amount(period: Period, zh: bool) -> str:
    return str(period) if zh else period.en
