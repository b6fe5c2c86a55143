"""The articles behind each step of a count, from articles.toml beside this file."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Literal

from deadline_cli.parsed_ahead import read_own
from deadline_cli.records import dataclass

FILE = Path(__file__).with_name("articles.toml")

Step = Literal["first-day", "months", "roll", "end", "hours"]


@dataclass(frozen=True, slots=True)
class Article:
    """A law's article, its operative words (None where they were not seen) and its day of force, where known."""

    law: str
    article: str
    text: str | None
    start: date | None = None


def article_for(step: Step, laws: tuple[str, ...], on: date) -> Article | None:
    """The article in force on that day that commands `step`, in a count under a rule that rests on `laws`."""
    return next((article for article, first, last in _versions(step, laws) if first <= on <= last), None)


def days_of_change() -> set[date]:
    """The days on which another article begins to command a step, or one has just ended."""
    rows = [row for section in _sections() for row in section["article"]]
    ended = {row["to"] + timedelta(days=1) for row in rows if "to" in row}
    return ended | {row["from"] for row in rows if "from" in row}


@lru_cache(maxsize=256)
def _versions(step: Step, laws: tuple[str, ...]) -> list[tuple[Article, date, date]]:
    """The articles for that step with their days of force, those of the special law first."""
    sections = _sections()
    special = [s for s in sections if any(law in s["laws"] for law in laws)]
    return [
        (
            Article(row["law"], row["article"], row["text"] or None, row.get("from")),
            row.get("from", date.min),
            row.get("to", date.max),
        )
        for section in (*special, sections[0])
        for row in section["article"]
        if row["step"] == step
    ]


@cache
def _sections() -> list[dict[str, Any]]:
    sections: list[dict[str, Any]] = read_own(FILE)["section"]
    return sections
