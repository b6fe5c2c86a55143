"""The rest days of a calendar as one text of JSON, of which each answer's `skipped` is a stretch."""

from __future__ import annotations

from datetime import date
from itertools import accumulate
from typing import TYPE_CHECKING

from deadline_cli.output.compute.lines import dump_json
from deadline_cli.workcalendar.value import WorkCalendar

if TYPE_CHECKING:
    from deadline_cli.rulebook.columns.days import Ints


class RestDays:
    """The rest days of the years asked for; with `make_up` the make-up working weekends are none."""

    def __init__(self, calendar: WorkCalendar, make_up: bool) -> None:
        self.text = b""
        self._calendar, self._make_up = calendar, make_up
        self._years: dict[int, list[bytes]] = {}
        self._said: dict[tuple[str, str | None], str] = {}
        self._span = range(0)
        self._offsets: list[int] = []

    def stretches(self, passed: Ints) -> tuple[Ints, Ints]:
        """Where in `text` the rest days from each row's first day to its last begin, and where they end."""
        import numpy as np

        first, behind = int(passed[:, 0].min()), int(passed[:, 1].max()) + 1
        self._cover(date.fromordinal(first).year, date.fromordinal(behind).year)
        offsets = np.array(self._offsets)
        base = date(self._span[0], 1, 1).toordinal()
        # Between two rest days stands a comma and a blank, behind the last of a list nothing.
        begins, ends = offsets[passed[:, 0] - base], offsets[passed[:, 1] + 1 - base] - 2
        return begins, np.maximum(begins, ends)

    def _cover(self, first: int, last: int) -> None:
        if self._span and first >= self._span[0] and last <= self._span[-1]:
            return
        if self._span:
            first, last = min(first, self._span[0]), max(last, self._span[-1])
        self._span = range(first, last + 1)
        days = [day for year in self._span for day in self._year(year)]
        self._offsets = [0, *accumulate(map(len, days))]
        self.text = b"".join(days)

    def _year(self, year: int) -> list[bytes]:
        """The text of each day, empty where it is a working day."""
        if (known := self._years.get(year)) is None:
            special = self._calendar.special_days(year)
            known = self._years[year] = []
            for ordinal in range(date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal() + 1):
                day = date.fromordinal(ordinal)
                own = special.get(day)
                in_the_week = day.weekday() < 5
                if (in_the_week if own is None else own.working) and (self._make_up or in_the_week):
                    known.append(b"")
                else:
                    kind, name = (own.kind, own.name) if own else ("workday" if in_the_week else "weekend", None)
                    known.append(f'{{"date": "{day.isoformat()}", {self._behind(kind, name)}'.encode())
        return known

    def _behind(self, kind: str, name: str | None) -> str:
        """What stands behind the date of a rest day."""
        if (known := self._said.get((kind, name))) is None:
            known = self._said[kind, name] = f"{dump_json({'kind': kind, 'name': name})[1:]}, "
        return known
