"""Facts made by hand, to put a check before each side of its guards without a text."""

from __future__ import annotations

from datetime import date
from typing import Any

from deadline_cli.notices.checking import judge
from deadline_cli.notices.facts import Claim, Notice, PeriodFact, Place, Window, WrittenDay
from deadline_cli.notices.finding import Finding
from deadline_cli.period import Period
from tests.calendars import calendar


def place(at: int, length: int = 9) -> Place:
    return Place(at, at + length, 1, at + 1, 1, at + 1 + length)


def day(iso: str, at: int = 0, **more: Any) -> WrittenDay:
    exact = date.fromisoformat(iso)
    text = f"{exact.year}年{exact.month}月{exact.day}日"
    return WrittenDay(place(at, len(text)), text, exact, **more)


def window(start: str | None, end: str, role: Any = "objection", at: int = 100, **more: Any) -> Window:
    first = day(start, at) if start else None
    return Window(place(at, 20), f"{start}至{end}", role, first, day(end, at + 11), **more)


def period(length: str, role: Any = "objection", at: int = 200, **more: Any) -> PeriodFact:
    """`10wd` or `30d`, from the publication unless `starts` says otherwise."""
    value, unit = int("".join(c for c in length if c.isdigit())), length.lstrip("0123456789")
    units: Any = {"d": "day", "wd": "workday", "m": "month", "y": "year", "w": "week"}
    text = more.pop("text", f"自公告之日起{length}")
    starts = more.pop("starts", "publication")
    return PeriodFact(place(at, len(text)), text, Period(value, units[unit]), role, starts, **more)


def fixed(iso: str, role: Any = "other", at: int = 300, **more: Any) -> PeriodFact:
    """A fixed day: a hearing, a sale, a meeting."""
    stated = day(iso, at)
    return PeriodFact(stated.place, stated.text, None, role, "date", deadline=stated.date, stated=stated, **more)


def claim(length: str, of: int | None = 0, at: int = 121) -> Claim:
    found = period(length).period
    assert found is not None
    return Claim(place(at, 6), f"共{length}", found, of)


def notice(issue: str | None = "2026-03-02", kind: str = "publicity", title: str = "公示", **more: Any) -> Notice:
    issued = day(issue, 900) if issue else None
    return Notice(
        1, title, kind, Place(0, 1000, 1, 1, 9, 1), "", more.pop("issuer", "某局"), issued,
        issued.date if issued else None, more.pop("rule", None), **more,
    )  # fmt: skip


def findings(found: Notice, published: str | None = None) -> tuple[Finding, ...]:
    return judge(found, published=date.fromisoformat(published) if published else None, calendar=calendar())


def codes(found: Notice, published: str | None = None) -> list[str]:
    return [finding.code for finding in findings(found, published)]
