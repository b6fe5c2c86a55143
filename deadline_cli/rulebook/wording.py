"""Dates and lengths inside the sentences of an answer, in both languages."""

from __future__ import annotations

from datetime import date

from deadline_cli.period import Period

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def date_zh(day: date) -> str:
    """2026年2月24日."""
    return f"{day.year}年{day.month}月{day.day}日"


def date_en(day: date) -> str:
    """24 February 2026."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def length_en(period: Period) -> str:
    """10 working days, 1 year."""
    return period.en
