"""Calendar files (RFC 5545): the part of the format that deadlines need, written as every client reads it.

That part is whole days and moments in UTC, words, and alarms that hang on an event's beginning; nothing repeats, and no
zone is described. `tests/output/common/test_ics.py` holds the bytes against those of the icalendar package, whose 6 MB
(and 3 MB of zones) were an eighth of the installation.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Final

from deadline_cli import __version__
from deadline_cli.moments import beijing
from deadline_cli.output.common.language import Language
from deadline_cli.output.common.safe import clean
from deadline_cli.records import NamedTuple

# A line has at most 75 octets, of which the space before a continuation is one.
_OCTETS: Final = 74
_ESCAPES: Final = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,"})


class Event(NamedTuple):
    """A VEVENT that leaves its days free. `begins` and `ends` are both days or both moments; DTEND is not part of it.

    `alarms` are distances from the beginning, negative before it. `sequence` None and `status` "" are left out.
    """

    uid: str
    stamp: datetime
    begins: date
    ends: date | None
    summary: str
    description: str = ""
    status: str = ""
    sequence: int | None = None
    alarms: tuple[timedelta, ...] = ()


def calendar_file(product: str, events: Iterable[Event], named: Sequence[tuple[str, str]] = ()) -> Iterator[str]:
    """The file, event by event; `product` made it, `named` are further properties of the calendar as name and words."""
    yield _lines("BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{_words(product)}",
                 *(f"{name}:{_words(text)}" for name, text in named))  # fmt: skip
    for event in events:
        yield _lines(*_event(event))
    yield _lines("END:VCALENDAR")


def product(language: Language) -> str:
    """What made the file, with its version and the language of its words."""
    return f"-//deadline-cn//deadline {__version__}//{language.upper()}"


def uid_of(name: str) -> str:
    """The UID of the event of that name, whatever characters are in it."""
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:32] + "@deadline-cn"


def day_after(day: date) -> date | None:
    """Where a whole day ends; the last of all days has none behind it, and a day without an end is one day long."""
    return day + timedelta(days=1) if day < date.max else None


def in_utc(day: date, hour: int) -> datetime:
    """The moment of that hour (0 to 24) in Beijing, which every client reads in its own zone."""
    return (datetime(day.year, day.month, day.day, tzinfo=beijing()) + timedelta(hours=hour)).astimezone(UTC)


def _event(event: Event) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"SUMMARY:{_words(event.summary)}"
    yield f"DTSTART{_when(event.begins)}"
    if event.ends is not None:
        yield f"DTEND{_when(event.ends)}"
    yield f"DTSTAMP{_when(event.stamp)}"
    yield f"UID:{_words(event.uid)}"
    if event.sequence is not None:
        yield f"SEQUENCE:{event.sequence}"
    if event.description:
        yield f"DESCRIPTION:{_words(event.description)}"
    if event.status:
        yield f"STATUS:{event.status}"
    yield "TRANSP:TRANSPARENT"
    for distance in event.alarms:
        yield from ("BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{_words(event.summary)}",
                    f"TRIGGER:{_duration(distance)}", "END:VALARM")  # fmt: skip
    yield "END:VEVENT"


def _words(text: str) -> str:
    """TEXT (RFC 5545, 3.3.11): only the ends of lines are escaped controls, all other controls are no part of it."""
    return "\\n".join(clean(line).translate(_ESCAPES) for line in text.split("\n"))


def _when(value: date) -> str:
    """`:` and a moment in UTC, or `;VALUE=DATE:` and a day; years have four digits on every system."""
    if not isinstance(value, datetime):
        return f";VALUE=DATE:{value.year:04}{value.month:02}{value.day:02}"
    at = value.astimezone(UTC)
    return f":{at.year:04}{at.month:02}{at.day:02}T{at.hour:02}{at.minute:02}{at.second:02}Z"


def _duration(distance: timedelta) -> str:
    """-P2DT15H30M: whole minutes, without the parts that are nought; P0D is none."""
    minutes = abs(distance) // timedelta(minutes=1)
    days, hours, rest = minutes // 1440, minutes // 60 % 24, minutes % 60
    clock = (f"{hours}H" if hours else "") + (f"{rest}M" if rest else "")
    sign = "-" if distance < timedelta() else ""
    return f"{sign}P{f'{days}D' if days or not clock else ''}{f'T{clock}' if clock else ''}"


def _lines(*lines: str) -> str:
    return "".join(_folded(line) + "\r\n" for line in lines)


def _folded(line: str) -> str:
    """The line in pieces that each begin on a line of their own behind a space; no character and no escape is cut."""
    if len(line.encode()) <= _OCTETS:
        return line
    pieces, octets = [], 0
    for unit in re.findall(r"\\?.", line):  # old clients take an escape's two halves on two lines for no escape
        size = len(unit.encode())
        if octets + size > _OCTETS:
            pieces.append("\r\n ")
            octets = 0
        pieces.append(unit)
        octets += size
    return "".join(pieces)
