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

_WIDEST_BAR, _NARROWEST_BAR = 28, 4
_RUNS, _OPENS, _NO_LENGTH = "=", ">", "."
_FIRST = {"deemed-served": ("视为送达", "deemed served"), "closes": ("期满", "period ends"), "due": ("期满", "due")}


def timeline(answer: Deadline, lang: Language, columns: int | None = None) -> Text:
    """The rule's own period and its steps, each with its last day and its bar on one scale of time.

    The bars are shorter, or left out, on a terminal of few `columns`; their signs are one column wide in every font.
    """
    from rich.text import Text

    rows = list(_rows(answer, lang))
    last = max(row[3] for row in rows)
    names = max(width(row[0]) for row in rows)
    dates = max(width(long_date(row[3], lang)) for row in rows)
    beside = names + dates + 8 + max(width(row[1]) for row in rows)
    bar = min(_WIDEST_BAR, (columns or beside + _WIDEST_BAR) - beside)
    picture = Text()
    for name, period, first, end, style, note in rows:
        picture.append(f"  {pad(name, names)}  {pad(long_date(end, lang), dates)}  ")
        if bar >= _NARROWEST_BAR:
            shown = _bar(bar, first, end, answer.publication_date, last, style)
            picture.append(shown + "  ", style="dim" if style == _NO_LENGTH else "cyan")
        below = columns is not None and names + dates + 4 + width(period) > columns  # a length has no room beside
        picture.append(f"\n      {period}\n" if below else f"{period}\n", style="dim")
        for line in wrap(note, min(74, (columns or 80) - 6)) if note else ():
            picture.append(f"      {line}\n", style="dim")
    picture.rstrip()
    return picture


def _rows(answer: Deadline, lang: Language) -> Iterable[tuple[str, str, date, date, str, str]]:
    """Name, length, first day, last day, the bar's sign and a note, for the rule's own period and each step."""
    zh = lang == "zh"
    own = _FIRST.get(answer.effect, ("期满", "period ends"))[0 if zh else 1]
    yield own, length(answer.period, lang), answer.first_day, answer.deadline, _RUNS, ""
    for step in answer.steps:
        name = clean(step.name if zh else step.name_en)
        bound = _bound(step, zh)
        estimated = ("（推定）" if zh else " (estimated)") if step.provisional else ""
        amount = length(step.period, lang) if step.period else ("无法定长度" if zh else "no statutory length")
        sign = _OPENS if step.effect == "opens" else _RUNS if step.period else _NO_LENGTH
        words = ("起" if zh else "from then") if step.effect == "opens" else f"{bound}{amount}"
        yield name, words + estimated, step.first_day, step.deadline, sign, step.note if zh else step.note_en


def _bound(step: Step, zh: bool) -> str:
    words = {"minimum": ("不少于", "at least "), "maximum": ("", ""), "exact": ("", "")}
    return words[step.bound][0 if zh else 1]


def _bar(columns: int, first: date, end: date, start: date, last: date, sign: str) -> str:
    """The days from `first` to `end` on a scale of so many columns that runs from `start` to `last`."""
    days = max((last - start).days, 1)
    left = min(columns * max((first - start).days - 1, 0) // days, columns - 1)
    right = max(left + 1, -(-columns * (end - start).days // days))
    if sign == _OPENS:
        left, right = columns * (end - start).days // days - 1, columns
        return " " * max(left, 0) + _OPENS + " " * max(columns - max(left, 0) - 1, 0)
    return " " * left + sign * (right - left) + " " * max(columns - right, 0)
