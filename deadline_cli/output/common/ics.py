"""What calendar files have in common (RFC 5545): UIDs that outlive a day, and hours of Beijing in UTC."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime, timedelta
from typing import Any

from deadline_cli.moments import beijing


def uid_of(name: str) -> str:
    """The UID of the event of that name, whatever characters are in it."""
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:32] + "@deadline-cn"


def add_day(event: Any, day: date) -> None:
    """A whole day; the last of all days has none behind it at which it could end, and a day without an end is one."""
    event.add("dtstart", day)
    if day < date.max:
        event.add("dtend", day + timedelta(days=1))


def in_utc(day: date, hour: int) -> datetime:
    """The moment of that hour (0 to 24) in Beijing, which every client reads in its own zone."""
    return (datetime(day.year, day.month, day.day, tzinfo=beijing()) + timedelta(hours=hour)).astimezone(UTC)
