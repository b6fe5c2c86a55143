"""What a caller gave, of the kind that is wanted: anything else is a DeadlineError that says what would be right."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from typing import Any

from deadline_cli.errors import DeadlineError

_MISSING = ("NaT", "<NA>", "nan", "None")


def text_of(given: object, what: str, example: str) -> str:
    """The text itself. Raises DeadlineError, as in: rule None is no text; write one as 'civil-gonggao'."""
    if not isinstance(given, str):
        raise DeadlineError(
            "{what} {given} is no text; write one as {example!r}", what=what, given=shortly(given), example=example
        )
    return given


def word_of(given: object, what: str, allowed: Collection[str]) -> Any:
    """One of the allowed words, or None. Raises DeadlineError for anything else."""
    if given is not None and not (isinstance(given, str) and given in allowed):
        raise DeadlineError(
            "{what} {given} is not known; one of {allowed}", what=what, given=shortly(given), allowed=", ".join(allowed)
        )
    return given


def day_of_value(given: object) -> date | datetime:
    """The day or moment that another library's value is: a numpy datetime64 of a day or finer.

    Raises DeadlineError for a missing value (None, NaT, NA, nan) and for what is no date.
    """
    if given is None or (type(given).__name__ in ("NaTType", "NAType", "float", "float64") and str(given) in _MISSING):
        raise DeadlineError("the date is missing ({given}); give a day", given=given)
    if type(given).__name__ == "datetime64":
        if str(given) == "NaT":
            raise DeadlineError("the date is missing (NaT); give a day")
        unit = str(getattr(given, "dtype", ""))
        found = given.astype("datetime64[us]").item() if unit not in _TOO_COARSE else None  # type: ignore[attr-defined]
        if isinstance(found, date):
            return found
    raise DeadlineError(
        "date {given} is no date; give a date, a datetime or a text as 2026-02-03", given=shortly(given)
    )


_TOO_COARSE = ("datetime64[Y]", "datetime64[M]", "datetime64[W]")


def shortly(given: object) -> str:
    """A value as it may stand in a message of one line."""
    shown = " ".join(repr(given).split())
    return shown if len(shown) <= 40 else shown[:39] + "…"
