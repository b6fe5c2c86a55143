"""Deadlines as calendar events (RFC 5545), written by the icalendar library, which escapes foreign text."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from deadline_cli import __version__
from deadline_cli.output.common.safe import clean
from deadline_cli.output.compute.sentence import sentence
from deadline_cli.rulebook.answer import Deadline


class IcsWriter:
    """One all-day event for each deadline and each follow-on step; written whole at the end."""

    def __init__(self, write: Callable[[str], object]) -> None:
        from icalendar import Calendar

        self.write = write
        self.calendar = Calendar()
        self.calendar.add("prodid", f"-//deadline-cn//deadline {__version__}//ZH")
        self.calendar.add("version", "2.0")

    def answer(self, day: str, rule: str, answer: Deadline) -> None:
        name = answer.rule.name if answer.rule else clean(str(answer.period))
        uid = f"{answer.publication_date}-{name}"
        self._event(answer.deadline, f"{name}：届满", sentence(answer), uid, answer.provisional)
        for step in answer.steps:
            self._event(step.deadline, f"{step.name}：届满", step.note, f"{uid}-{step.id}", step.provisional)

    def error(self, day: str, rule: str, problem: str, line: int) -> None:
        """An event has no place for a line that names no day; standard error has the message."""

    def close(self) -> None:
        self.write(self.calendar.to_ical().decode("utf-8"))

    def _event(self, day: Any, summary: str, description: str, uid: str, provisional: bool) -> None:
        import hashlib

        from icalendar import Event

        event = Event()
        event.add("summary", f"{summary}（推定）" if provisional else summary)
        event.add("status", "TENTATIVE" if provisional else "CONFIRMED")
        event.add("dtstart", day)
        event.add("dtend", day + timedelta(days=1))
        event.add("dtstamp", datetime.now(UTC))
        event.add("uid", hashlib.sha256(f"{uid}-{day}".encode()).hexdigest()[:32] + "@deadline-cn")
        if description:
            event.add("description", description)
        self.calendar.add_component(event)
