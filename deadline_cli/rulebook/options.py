"""The options of `compute` as a caller of the library gives them, each of the kind that it must be."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, get_args

from deadline_cli.errors import DeadlineError, Message
from deadline_cli.given import shortly, text_of, word_of
from deadline_cli.period import Period, Unit
from deadline_cli.rulebook.question import FirstDay, Law, day_of
from deadline_cli.rulebook.steps import Then
from deadline_cli.rulebook.values import Roll, Rule
from deadline_cli.workcalendar.value import WorkCalendar

_CALENDARS, _NAMED = (str, WorkCalendar), (str, Rule)
_FIRST_DAYS, _LAWS, _ROLLS, _UNITS = get_args(FirstDay), get_args(Law), get_args(Roll), get_args(Unit)


def refuse_unknown(first_day: object, roll: object, counting: object, calendar: object) -> None:
    """Raises DeadlineError for a word that is none of an option's, and for what is no calendar."""
    word_of(first_day, "first_day", _FIRST_DAYS)
    word_of(roll, "roll", _ROLLS)
    word_of(counting, "counting", _LAWS)
    if not isinstance(calendar, _CALENDARS):
        raise DeadlineError(
            "calendar {calendar} is none; give a name as 'cn', a file or a WorkCalendar", calendar=shortly(calendar)
        )


def flag_of(given: object, what: str) -> bool:
    """True or false, of numpy too. Raises DeadlineError for anything else."""
    if isinstance(given, bool) or type(given).__name__ in ("bool", "bool_"):
        return bool(given)
    raise DeadlineError("{what} {given} is neither True nor False", what=what, given=shortly(given))


def rule_or_period(given: object) -> str | Period | Rule:
    """A rule's name, a period in writing, or either as a value. Raises DeadlineError for anything else."""
    if isinstance(given, _NAMED):
        return given
    if isinstance(given, Period):
        return _whole(given)
    raise DeadlineError(
        "rule {given} is no rule or period; write one as '30日' or 'civil-gonggao'", given=shortly(given)
    )


def days_of(given: object) -> tuple[date, ...]:
    """Several days; one alone is one. Raises DeadlineError for what is no date."""
    if isinstance(given, str | date):
        return (day_of(given),)
    days: Iterable[Any] = _each(given, "published_again", Message("dates"))
    return tuple(map(day_of, days))


def then_of(given: object) -> Then:
    """The follow-on periods: ("举证", "15日") or ("举证", "15日", "送达"). Raises DeadlineError for anything else."""
    return tuple(_step(one) for one in _each(given, "then", Message("pairs as ('举证', '15日')")))


def _step(given: object) -> Any:
    if not isinstance(given, tuple | list) or len(given) not in (2, 3):
        raise DeadlineError(
            "then {given} is no step; write ('举证', '15日') or ('举证', '15日', '送达')", given=shortly(given)
        )
    name, length, *after = given
    text_of(name, "step", "举证")
    length = _whole(length) if isinstance(length, Period) else text_of(length, "period", "15日")
    return (name, length, *(text_of(step, "step", "送达") for step in after))


def _whole(period: Period) -> Period:
    value, unit = period.value, period.unit
    if not isinstance(unit, str) or unit not in _UNITS:
        raise DeadlineError("unit {unit} is not known; one of {units}", unit=shortly(unit), units=", ".join(_UNITS))
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise DeadlineError("period {value} is no length; a period is a whole number, at least 1", value=shortly(value))
    return period


def _each(given: Any, what: str, wanted: Message) -> Iterable[object]:
    try:
        if isinstance(given, str | bytes):
            raise TypeError
        return tuple(given)
    except TypeError:
        raise DeadlineError(
            "{what} {given} is no list of {wanted}", what=what, given=shortly(given), wanted=wanted
        ) from None
