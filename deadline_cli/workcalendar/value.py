"""The working calendar as a value: what kind of day a day is, and how that is known.

The values that every start of the program needs are named tuples: a dataclass costs it a millisecond each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from typing import Literal

from deadline_cli.errors import DeadlineError
from deadline_cli.records import NamedTuple

Kind = Literal["workday", "weekend", "holiday", "adjusted-rest", "make-up-workday"]

ONE_DAY = timedelta(days=1)
FIRST_YEAR, LAST_YEAR = 1950, 2099


class Day(NamedTuple):
    """One day of a calendar.

    `name` is the festival's; `status` says whether the State Council has announced the day or it is estimated;
    `source` is the number of the notice that fixed it (国办发明电〔2025〕7号).
    """

    date: date
    kind: Kind
    name: str | None
    working: bool
    status: Literal["official", "estimated"]
    source: str | None


class Notice(NamedTuple):
    """A notice of the State Council, or of a region or an institution, that fixes days."""

    title: str
    document: str | None
    issued: date | None
    verified: bool


class Festival(NamedTuple):
    """One row of a year's file: a festival's days off (weekends inside included) and its make-up working days."""

    name: str
    statutory: tuple[date, ...]
    first: date | None
    last: date | None
    make_up_workdays: tuple[date, ...]
    document: str | None


class Arrangement(NamedTuple):
    """The arrangement of one year: its notices, and the days that they fix."""

    year: int
    notices: tuple[Notice, ...]
    festivals: tuple[Festival, ...]
    origin: Literal["shipped", "user", "file"]
    path: str
    days: Mapping[date, Day]


class Note(NamedTuple):
    """Something that an answer by this calendar must say: its code, and the words in both languages."""

    code: Literal["user-calendar", "calendar-without-data"]
    en: str
    zh: str


class WorkCalendar:
    """The days of one calendar, read year by year when they are asked for.

    `arrangement_of` gives a year's arrangement or None, `estimate_of` the days of a year that nobody has announced,
    `horizon` is the last day whose status cannot change any more; `overlay_years` are the years for which a calendar
    that extends another has days of its own, `partial_years` those of which it has only some.

    A day is asked for as a date, or as anything that `compute` takes for one: a datetime is no other day than its date.
    """

    __slots__ = (
        "_official", "_special", "arrangement_of", "estimate_of", "horizon", "name", "overlay_years", "partial_years",
        "title",
    )  # fmt: skip

    def __init__(
        self,
        name: str,
        title: str,
        horizon: date | None,
        arrangement_of: Callable[[int], Arrangement | None],
        estimate_of: Callable[[int], Mapping[date, Day]],
        overlay_years: tuple[int, ...] | None = None,
        partial_years: tuple[int, ...] = (),
    ) -> None:
        self.name = name
        self.title = title
        self.horizon = horizon
        self.arrangement_of = arrangement_of
        self.estimate_of = estimate_of
        self.overlay_years = overlay_years
        self.partial_years = partial_years
        self._official: dict[int, date] = {}
        self._special: dict[int, Mapping[date, Day]] = {}

    def day(self, day: date) -> Day:
        """What `day` is. Raises DeadlineError outside 1950 to 2099."""
        if type(day) is not date:
            day = _day_of(day)
        special = self._days(day.year).get(day)
        official = self.is_official(day)
        if special is not None:
            # A day that the next year's notice can still change is not announced for good.
            if official or special.status == "estimated":
                return special
            return Day(day, special.kind, special.name, special.working, "estimated", special.source)
        working = day.weekday() < 5
        return Day(
            day, "workday" if working else "weekend", None, working, "official" if official else "estimated", None
        )

    def is_working(self, day: date) -> bool:
        """Whether `day` is a working day, a make-up working Saturday or Sunday among them."""
        if type(day) is not date:
            day = _day_of(day)
        days = self._special.get(day.year) or self._days(day.year)
        special = days.get(day)
        return day.weekday() < 5 if special is None else special.working

    def is_official(self, day: date) -> bool:
        """Whether the status of `day` is known for good: announced, and the calendar has data of its own for the year
        where it needs them."""
        if type(day) is not date:
            day = _day_of(day)
        return self.has_data(day.year) and self.is_announced(day)

    def has_data(self, year: int) -> bool:
        """Whether the calendar has all its own days of `year`, or needs none."""
        return self.overlay_years is None or (year in self.overlay_years and year not in self.partial_years)

    def is_announced(self, day: date) -> bool:
        """Whether the State Council has announced `day`: its year, and for 29–31 December the next year too."""
        if type(day) is not date:
            day = _day_of(day)
        year = day.year
        until = self._official.get(year)
        if until is None:
            announced = self.arrangement_of(year) is not None
            closed = announced and self.arrangement_of(year + 1) is not None
            until = date(year, 12, 31) if closed else date(year, 12, 28) if announced else date(year - 1, 12, 31)
            self._official[year] = until
        return day <= until

    def first_year_kept(self) -> int | None:
        """The first of the years without a gap up to the horizon; days before it nobody will announce any more."""
        if self.horizon is None:
            return None
        year = self.horizon.year
        while year > FIRST_YEAR and self.arrangement_of(year - 1) is not None:
            year -= 1
        return year

    def next_working(self, day: date) -> date:
        """The first working day after `day`."""
        if type(day) is not date:
            day = _day_of(day)
        day = self._step(day, ONE_DAY)
        while not self.is_working(day):
            day = self._step(day, ONE_DAY)
        return day

    def previous_working(self, day: date) -> date:
        """The last working day before `day`."""
        if type(day) is not date:
            day = _day_of(day)
        day = self._step(day, -ONE_DAY)
        while not self.is_working(day):
            day = self._step(day, -ONE_DAY)
        return day

    def special_days(self, year: int) -> Mapping[date, Day]:
        """The days of a year that are not what their weekday says, and perhaps some of the years beside it."""
        return self._days(year)

    def notes(self, years: Iterable[int]) -> tuple[Note, ...]:
        """What an answer that rests on `years` must say: whose file it is, where an overlay has no data."""
        found = []
        for year in sorted(set(years)):
            own = self.arrangement_of(year)
            if own is not None and own.origin == "user":
                en, zh = f"{year} is taken from your own file {own.path}", f"{year}年采用用户自己的日历文件 {own.path}"
                found.append(Note("user-calendar", en, zh))
            if year in self.partial_years:
                en = f"calendar '{self.name}' has only some of its days of {year}: the answer is estimated"
                zh = f"日历“{self.name}”只收录{year}年的部分放假日，结果属推定"
                found.append(Note("calendar-without-data", en, zh))
            elif not self.has_data(year):
                en = f"calendar '{self.name}' has no data for {year}: the calendar it extends is used alone, estimated"
                zh = f"日历“{self.name}”没有{year}年的数据，只按其所依据的日历推定"
                found.append(Note("calendar-without-data", en, zh))
        return tuple(found)

    def _step(self, day: date, by: timedelta) -> date:
        _check_year(day.year, self.name)
        return day + by

    def days_of(self, year: int) -> tuple[Day, ...]:
        """Every day of a year. Raises DeadlineError outside 1950 to 2099."""
        _check_year(year, self.name)
        first = date(year, 1, 1)
        return tuple(self.day(first + timedelta(days=n)) for n in range(366 if year % 4 == 0 else 365))

    def _days(self, year: int) -> Mapping[date, Day]:
        """The days of a year that are not what their weekday says."""
        known = self._special.get(year)
        if known is None:
            _check_year(year, self.name)
            own = self.arrangement_of(year)
            days = dict(own.days if own else self.estimate_of(year))
            # The next year's notice may change days of this year's end (2018-12-29 was worked for 2019's New Year).
            if following := self.arrangement_of(year + 1):
                days.update((d, fixed) for d, fixed in following.days.items() if d.year == year)
            known = self._special[year] = days
        return known


def _day_of(given: date | str) -> date:
    """The day of a value that is no plain date. Raises DeadlineError where it is none."""
    from deadline_cli.dates import moment_of

    return moment_of(given).day


def _check_year(year: int, name: str) -> None:
    if not isinstance(year, int):
        from deadline_cli.given import shortly

        raise DeadlineError("year {year} is no number; write one as 2026", year=shortly(year))
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise DeadlineError(
            "the year {year} lies outside calendar '{name}', which runs from {first_year} to {last_year}",
            year=year,
            name=name,
            first_year=FIRST_YEAR,
            last_year=LAST_YEAR,
        )
