"""Moments as databases and programs write them, and the Beijing day on which they fall.

A time with a zone names a moment, and a Chinese deadline knows one calendar: Beijing's. Midnight is how tables write a
day without a time, so it is no time of day.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import cache
from pathlib import Path

from deadline_cli.errors import DeadlineError, Message
from deadline_cli.records import NamedTuple

_NAMED_ZONES = ("Z", "UTC", "GMT")
_BEIJING = ("asia/shanghai", "asia/chongqing", "asia/chungking", "asia/harbin", "prc")  # one zone of the tz database
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


class Moment(NamedTuple):
    """The day in Beijing, and the time of day there where one is given."""

    day: date
    at: time | None


def today() -> date:
    """Today's date in Beijing, wherever the machine stands."""
    return in_beijing(datetime.now(UTC)).day


def in_beijing(given: datetime) -> Moment:
    """The day and time of day in Beijing; a datetime without a zone is Beijing's already.

    Raises DeadlineError for a missing moment (NaT) and for one outside the years 1 to 9999.
    """
    if given != given:
        raise DeadlineError("the date is missing (NaT); give a day")
    if given.tzinfo is not None:
        try:
            given = given.astimezone(beijing())
        except OverflowError:
            raise DeadlineError("{given} lies outside the years 1 to 9999 in Beijing", given=given) from None
    return Moment(date(given.year, given.month, given.day), _at(given.hour, given.minute, given.second))


def read_record(plain: str) -> Moment | None:
    """The moment of 2026-02-02T16:00:00.000Z, 2026-02-03 00:00:00+08, 20260203000000, 20260203.0, 03-2月 -26.

    None where the text is written in none of these ways. Raises DeadlineError where there is no such day or hour.
    """
    if plain[:1].isdecimal() and plain.replace(".", "", 1).isdecimal():
        return _of_digits(plain)
    if (found := _stamp().fullmatch(plain)) is not None:
        return _of_stamp(found, plain)
    if (found := _oracle().fullmatch(plain)) is not None:
        return _of_oracle(found, plain)
    return None


def _of_digits(plain: str) -> Moment | None:
    """20260203, 20260203.0 (a column of numbers with gaps), 20260203093000; other numbers are left to the caller."""
    whole, _, fraction = plain.partition(".")
    if len(whole) == 8 and not fraction.strip("0"):
        return Moment(existing_day(int(whole[:4]), int(whole[4:6]), int(whole[6:]), plain), None)
    if len(whole) == 14:
        day = existing_day(int(whole[:4]), int(whole[4:6]), int(whole[6:8]), plain)
        return Moment(day, _time(whole[8:10], whole[10:12], whole[12:], plain))
    return None


def _of_stamp(found: re.Match[str], plain: str) -> Moment | None:
    hour, minute, second, zone, region = found.group("hour", "minute", "second", "zone", "region")
    if hour is not None and int(hour) == 24:
        if int(minute) or int(second or 0):
            return None
        hour, minute, second = "23", "59", None  # ISO 8601's end of the day
    if hour is None and (zone or "+").startswith("-"):
        return None
    month, number = found["month"] or found["mm"], found["day"] or found["dd"]
    day = existing_day(int(found["year"]), int(month), int(number), plain)
    if hour is None:
        return Moment(day, None)  # a day with a zone (2026-02-03+08:00) is that day
    at = _time(hour, minute, second or "0", plain)
    if zone is None and region is None:
        # 2026-02-03 00:00 was written by somebody who means midnight; 00:00:00 by a program that means the day.
        return Moment(day, at if second or at else time(0, 0))
    written = datetime.combine(day, time(int(hour), int(minute), min(int(second or 0), 59)))
    return in_beijing(written.replace(tzinfo=_offset(zone, plain) if zone else _zone(region)))


def _of_oracle(found: re.Match[str], plain: str) -> Moment:
    """03-2月 -26, Oracle's own form in a Chinese session; its years of two digits run from 1950 to 2049 (RR)."""
    year = int(found["year"])
    if len(found["year"]) == 2:
        year += 2000 if year < 50 else 1900
    day = existing_day(year, int(found["month"]), int(found["day"]), plain)
    if found["hour"] is None:
        return Moment(day, None)
    hour = int(found["hour"]) % 12 + 12 * (found["half"] == "下午") if found["half"] else int(found["hour"])
    return Moment(day, _time(str(hour), found["minute"], found["second"], plain))


def existing_day(year: int, month: int, day: int, text: str) -> date:
    """That day. Raises DeadlineError, naming `text`, where there is none."""
    if fault := day_fault(year, month, day):
        raise DeadlineError("{text} does not exist: {fault}", text=shown(text), fault=fault)
    return date(year, month, day)


def day_fault(year: int, month: int, day: int) -> Message | None:
    """Why there is no such day, or None."""
    if not 1 <= year <= 9999:
        return Message("years run from 1 to 9999")
    if not 1 <= month <= 12:
        return Message("a year has 12 months")
    from calendar import monthrange

    last = monthrange(year, month)[1]
    if not 1 <= day <= last:
        return Message("{name} {year} has {last} days", name=MONTHS[month - 1], month=month, year=year, last=last)
    return None


def shown(text: str) -> str:
    """The value as it may be printed back: short, and without control characters."""
    plain = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text.strip())
    return plain if len(plain) <= 40 else plain[:40] + "…"


def _time(hour: str, minute: str, second: str, plain: str) -> time | None:
    if int(hour) > 23 or int(minute) > 59 or int(second) > 60:
        raise DeadlineError("{plain} has an impossible hour; a day runs from 00:00:00 to 23:59:59", plain=shown(plain))
    return _at(int(hour), int(minute), int(second))


def _at(hour: int, minute: int, second: int) -> time | None:
    """The time of day, but none at midnight."""
    return time(hour, minute) if hour or minute or second else None


def _offset(zone: str, plain: str) -> tzinfo:
    from datetime import timezone

    if zone.upper() in _NAMED_ZONES:
        return UTC
    digits = zone[1:].replace(":", "").ljust(4, "0")
    hours, minutes = int(digits[:2]), int(digits[2:4])
    if hours > 15 or minutes > 59:
        raise DeadlineError(
            "{plain} has an impossible zone {zone}; zones run from -15:59 to +15:59", plain=shown(plain), zone=zone
        )
    return timezone((-1 if zone[0] == "-" else 1) * timedelta(hours=hours, minutes=minutes))


@cache
def beijing() -> tzinfo:
    """Beijing's zone, summer time of 1986 to 1991 included: the tz database's own table, the same on every system."""
    from zoneinfo import ZoneInfo

    with Path(__file__).with_name("beijing.tzif").open("rb") as table:
        return ZoneInfo.from_file(table, "Asia/Shanghai")


@cache
def _zone(name: str) -> tzinfo:
    if name.lower() in _BEIJING:
        return beijing()
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        pass
    if not _zones_are_here():
        raise DeadlineError(
            "this system has no table of time zones, so {name!r} is not known; write an offset such as +08:00, "
            "or pip install tzdata",
            name=name[:40],
        )
    raise DeadlineError("time zone {name!r} is not known; write an offset such as +08:00", name=name[:40])


@cache
def _zones_are_here() -> bool:
    from zoneinfo import available_timezones

    return bool(available_timezones())


@cache
def _stamp() -> re.Pattern[str]:
    """Compiled when a text other than 2026-02-03 is read, not at start."""
    return re.compile(
        r"(?P<year>\d{4})(?:(?P<sep>[-/.])(?P<month>\d{1,2})(?P=sep)(?P<day>\d{1,2})|(?P<mm>\d{2})(?P<dd>\d{2}))"
        r"(?:(?:T|\s+)(?P<hour>\d{1,2}):?(?P<minute>\d{2})(?::?(?P<second>\d{2})(?:[.,]\d+)?)?)?"
        r"\s*(?P<zone>Z|UTC|GMT|[+-]\d{2}(?::?\d{2}){0,2})?\s*(?:\[?(?P<region>[A-Za-z_]+(?:/[A-Za-z_+-]+)+|PRC)\]?)?",
        re.IGNORECASE,
    )


@cache
def _oracle() -> re.Pattern[str]:
    return re.compile(
        r"(?P<day>\d{1,2})-\s*(?P<month>\d{1,2})月\s*-(?P<year>\d{4}|\d{2})"
        r"(?:\s+(?P<hour>\d{1,2})[.:](?P<minute>\d{2})[.:](?P<second>\d{2})(?:[.,]\d+)?\s*(?P<half>上午|下午)?)?"
    )
