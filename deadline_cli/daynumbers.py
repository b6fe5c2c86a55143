"""Dates that tables hold as numbers: Excel's days, and the time since 1970 in which databases count."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import Literal, get_args

from deadline_cli.errors import DeadlineError, Message
from deadline_cli.moments import Moment, in_beijing, shown

DateKind = Literal["written", "excel", "epoch-s", "epoch-ms", "epoch-us", "epoch-ns"]
"""How a table's numbers mean dates: as written (20260203), Excel's days since 1900, or time since 1970 in UTC."""

DATE_KINDS: tuple[DateKind, ...] = get_args(DateKind)

_DIGITS: dict[int, DateKind] = {10: "epoch-s", 13: "epoch-ms", 16: "epoch-us", 19: "epoch-ns"}
_EPOCH = {"epoch-s": 1, "epoch-ms": 10**3, "epoch-us": 10**6, "epoch-ns": 10**9}
_UNITS = {
    "epoch-s": Message("seconds"), "epoch-ms": Message("milliseconds"), "epoch-us": Message("microseconds"),
    "epoch-ns": Message("nanoseconds"),
}  # fmt: skip
_EXCEL = Message("Excel's number")
_EXCEL_DAYS = range(10_000, 100_000)  # 1927 to 2173: smaller numbers are no dates of notices
_MOST_DIGITS = 21  # before the point; nanoseconds of the year 9999 have that many
_NO_29_FEBRUARY = 60  # Excel counts a 29 February 1900, which there never was


def of_number(plain: str, kind: DateKind) -> Moment | None:
    """The moment of a number of that kind; None where the text is no such number (a date as it is written).

    Raises DeadlineError for a number that no day has.
    """
    if kind == "written" or not re.fullmatch(r"-?\d+(?:\.\d+)?(?:[eE]\+?\d+)?", plain):
        return None
    try:
        number = Decimal(plain)
        if number.adjusted() > _MOST_DIGITS:  # 1e999999999 would be written out for hours
            raise OverflowError
        if kind != "excel":
            return in_beijing(_since_1970(number, kind))
        if len(plain.partition(".")[0]) == 8:
            return None
        if number < 1 or int(number) == _NO_29_FEBRUARY:
            raise OverflowError
        begin = datetime(1899, 12, 30) if number > _NO_29_FEBRUARY else datetime(1899, 12, 31)
        minutes = round((number % 1) * 24 * 60)
        return in_beijing(begin + timedelta(days=int(number), minutes=minutes))
    except (OverflowError, InvalidOperation):
        raise DeadlineError("{plain} is no date of kind {kind}", plain=shown(plain), kind=kind) from None


def said_of_number(plain: str) -> Message | None:
    """What a number that is no written date seems to be, and the option that takes it; None where it is none."""
    whole = plain.partition(".")[0]
    if not whole.isdigit() or not whole.isascii():
        return None
    kind = _DIGITS.get(len(whole)) if plain == whole else None
    if len(whole) == 5 and int(whole) in _EXCEL_DAYS:
        kind = "excel"
    if kind is None or (moment := of_number(plain, kind)) is None:
        return None
    what = _EXCEL if kind == "excel" else Message("{unit} since 1970", unit=_UNITS[kind])
    return Message(
        "{plain} is {what} for {day}; write that date, or take a table's numbers by --date-kind {kind}",
        plain=shown(plain), what=what, day=moment.day, kind=kind,
    )  # fmt: skip


def _since_1970(number: Decimal, kind: DateKind) -> datetime:
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=int(number // _EPOCH[kind]))
