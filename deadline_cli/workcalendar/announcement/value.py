"""What the text of a notice was understood to say."""

from __future__ import annotations

from datetime import date

from deadline_cli.records import dataclass


@dataclass(frozen=True, slots=True)
class Holiday:
    """One festival as a notice arranges it: its days off and its make-up working days.

    `amends`: by a notice that changes an earlier one; `extends`: only the days added to a holiday known before.
    """

    name: str
    off: tuple[date, ...]
    work: tuple[date, ...]
    document: str | None
    amends: bool = False
    extends: bool = False


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to know about the text, with its place in the user's file; `zh` is the same in Chinese."""

    line: int
    column: int
    en: str
    zh: str

    def words(self, lang: str) -> str:
        """The remark in one of the two languages."""
        return self.zh if lang == "zh" else self.en


@dataclass(frozen=True, slots=True)
class Source:
    """A notice that the text contains."""

    title: str | None
    document: str | None
    issued: date | None
    amends: bool


@dataclass(frozen=True, slots=True)
class Announcement:
    """A read announcement. `faults` are contradictions, for which it is refused; `warnings` are only told.

    `complete` says that it arranges a whole year and not single festivals.
    """

    year: int
    sources: tuple[Source, ...]
    holidays: tuple[Holiday, ...]
    complete: bool
    faults: tuple[Remark, ...]
    warnings: tuple[Remark, ...]

    @property
    def off(self) -> tuple[date, ...]:
        """The days off, without those that the text itself makes working days again."""
        work = {day for holiday in self.holidays if holiday.amends for day in holiday.work}
        return tuple(sorted({day for holiday in self.holidays for day in holiday.off} - work))

    @property
    def work(self) -> tuple[date, ...]:
        """The make-up working days, without those that the text itself takes back."""
        off = {day for holiday in self.holidays if holiday.amends for day in holiday.off}
        return tuple(sorted({day for holiday in self.holidays for day in holiday.work} - off))

    @property
    def names(self) -> dict[date, str]:
        """What each day off and make-up day belongs to: 春节."""
        named = [holiday for holiday in self.holidays if holiday.name]
        return {day: holiday.name for holiday in named for day in sorted((*holiday.off, *holiday.work))}
