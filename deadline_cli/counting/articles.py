"""The articles behind each step of a count, from articles.toml beside this file."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Literal

Step = Literal["first-day", "months", "roll", "end", "hours"]


@dataclass(frozen=True, slots=True)
class Article:
    """A law's article and its operative words; `text` is None where they were not seen."""

    law: str
    article: str
    text: str | None


def article_for(step: Step, laws: Collection[str], on: date) -> Article | None:
    """The article in force on that day that commands `step`, in a count under a rule that rests on `laws`."""
    sections = _sections()
    special = [s for s in sections if any(law in s["laws"] for law in laws)]
    for section in (*special, sections[0]):
        for row in section["article"]:
            if row["step"] == step and row.get("from", date.min) <= on <= row.get("to", date.max):
                return Article(row["law"], row["article"], row["text"] or None)
    return None


@cache
def _sections() -> list[dict[str, Any]]:
    import tomllib

    with Path(__file__).with_name("articles.toml").open("rb") as file:
        sections: list[dict[str, Any]] = tomllib.load(file)["section"]
    return sections
