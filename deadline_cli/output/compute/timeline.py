"""A chain of periods as a picture: one bar a step, side by side where they run side by side."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from deadline_cli.output.common.language import Language
from deadline_cli.output.common.layout import pad, width, wrap
from deadline_cli.output.common.safe import clean
from deadline_cli.output.common.words import length, long_date
from deadline_cli.rulebook.answer import Deadline, Step

if TYPE_CHECKING:
    from rich.text import Text

_BAR = 28
_FIRST = {"deemed-served": ("视为送达", "deemed served"), "closes": ("期满", "period ends"), "due": ("期满", "due")}


def timeline(answer: Deadline, lang: Language) -> Text:
    """The rule's own period and its steps, each with its last day and its bar on one scale of time."""
    from rich.text import Text

    rows = list(_rows(answer, lang))
    last = max(row[3] for row in rows)
    names = max(width(row[0]) for row in rows)
    dates = max(width(long_date(row[3], lang)) for row in rows)
    picture = Text()
    for name, period, first, end, style, note in rows:
        picture.append(f"  {pad(name, names)}  {pad(long_date(end, lang), dates)}  ")
        picture.append(_bar(first, end, answer.publication_date, last, style), style="dim" if style == "░" else "cyan")
        picture.append(f"  {period}\n", style="dim")
        for line in wrap(note, 74) if note else ():
            picture.append(f"      {line}\n", style="dim")
    picture.rstrip()
    return picture


def _rows(answer: Deadline, lang: Language) -> Iterable[tuple[str, str, date, date, str, str]]:
    """Name, length, first day, last day, the bar's sign and a note, for the rule's own period and each step."""
    zh = lang == "zh"
    own = _FIRST.get(answer.effect, ("期满", "period ends"))[0 if zh else 1]
    yield own, length(answer.period, lang), answer.first_day, answer.deadline, "█", ""
    for step in answer.steps:
        name = clean(step.name if zh else step.name_en)
        bound = _bound(step, zh)
        estimated = ("（推定）" if zh else " (estimated)") if step.provisional else ""
        amount = length(step.period, lang) if step.period else ("无法定长度" if zh else "no statutory length")
        sign = "▶" if step.effect == "opens" else "█" if step.period else "░"
        words = ("起" if zh else "from then") if step.effect == "opens" else f"{bound}{amount}"
        yield name, words + estimated, step.first_day, step.deadline, sign, step.note if zh else step.note_en


def _bound(step: Step, zh: bool) -> str:
    words = {"minimum": ("不少于", "at least "), "maximum": ("", ""), "exact": ("", "")}
    return words[step.bound][0 if zh else 1]


def _bar(first: date, end: date, start: date, last: date, sign: str) -> str:
    """The days from `first` to `end` on a scale that runs from `start` to `last`."""
    days = max((last - start).days, 1)
    left = min(_BAR * max((first - start).days - 1, 0) // days, _BAR - 1)
    right = max(left + 1, -(-_BAR * (end - start).days // days))
    if sign == "▶":
        left, right = _BAR * (end - start).days // days - 1, _BAR
        return " " * max(left, 0) + "▶" + " " * max(_BAR - max(left, 0) - 1, 0)
    return " " * left + sign * (right - left) + " " * max(_BAR - right, 0)
