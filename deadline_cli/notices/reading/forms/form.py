"""A form: a name, a question to the words round a date, and the examples that are its test."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import clause_after
from deadline_cli.notices.reading.days import Day
from deadline_cli.records import NamedTuple

_OPENED = Pattern(r"\((?:即|为)?(?:公历|阳历|新历|公元|西历|国历)?$")
_SHUTS = Pattern(r"[^()。;\n]{0,10}\)")
_WITHIN = 6  # characters from a bracket to the day in it


class Around(NamedTuple):
    """The words round a date: its lead, what follows at once, and what follows in its sentence."""

    text: str
    day: Day
    before: str
    after: str
    clause: str

    def within(self, reach: int) -> Around:
        """The same with `reach` characters before the date."""
        text, day, before, after, clause = self
        return Around(text, day, before[-reach:], after, clause)


class Form(NamedTuple):
    """`fits` answers for the words round a date; a form that makes nothing says that the date is none of its kind."""

    name: str
    fits: Callable[[Around], bool]
    makes: bool
    examples: tuple[str, ...]


def form(name: str, *examples: str, makes: bool = True) -> Callable[[Callable[[Around], bool]], Form]:
    """Makes a form of the question that it decorates."""
    return lambda fits: Form(name, fits, makes, examples)


def around(text: str, day: Day) -> Around:
    """The words round a date, its whole lead before it."""
    end = _behind_bracket(text, day)
    after = text[end : end + 40].removeprefix("时")
    return Around(text, day, day.lead, after, clause_after(text, end, 80))


def _behind_bracket(text: str, day: Day) -> int:
    """Where the words behind a date begin: behind the bracket that it stands in or opens.

    后天（A）上午, whose lead is that of 后天; 5月9日（周六、补班）前.
    """
    said = text[day.start : day.end]
    opened = said.count("(") > said.count(")") or (
        _OPENED.search(text, max(0, day.start - _WITHIN), day.start) is not None and _OPENED.search(day.lead) is None
    )
    shut = _SHUTS.match(text, day.end) if opened else None
    return shut.end() if shut is not None else day.end


def first_form(forms: Iterable[Form], words: Around) -> str | None:
    """The name of the first form that fits; None where none does, or one that makes nothing."""
    for one in forms:
        if one.fits(words):
            return one.name if one.makes else None
    return None
