"""What reads words: dates, lengths, answers, lines, cells, saved answers, announcements, notices."""

from __future__ import annotations

import json
import random
import tomllib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

import deadline_cli
from deadline_cli.batch.scalar import ScalarAnswers
from deadline_cli.dates import find_dates, read_date, read_moment
from deadline_cli.daynumbers import DATE_KINDS
from deadline_cli.notices.proofread import Page
from deadline_cli.output.check.formats import FORMATS, renderer
from deadline_cli.output.check.text import TextReport
from deadline_cli.output.common.language import pick
from deadline_cli.output.common.safe import clean
from deadline_cli.output.dictionary import to_dict
from deadline_cli.output.files import diff, to_html, to_ics
from deadline_cli.period import find_periods, read_period
from deadline_cli.rulebook.book import all_rules
from deadline_cli.rulebook.recheck import recheck
from deadline_cli.workcalendar.announcement.reader import read_announcement
from tests.trust.fuzz import change


class Target(NamedTuple):
    """`make` gives an input by chance, `run` reads it; `share` is its part of the time."""

    make: Callable[[random.Random], Any]
    run: Callable[[Any], object]
    share: float = 1.0


SEEDS: dict[str, Any] = tomllib.loads(Path(__file__).with_name("words.toml").read_text("utf-8"))
DATES, LENGTHS, PIECES, ANNOUNCED = (tuple(SEEDS[name]) for name in ("dates", "lengths", "pieces", "announced"))
WORDS = (*DATES, *LENGTHS, *"年月日号天个自至起止内前后-~—", "工作日", "之日")
NOTICES = ("".join(PIECES[:12]), "\n".join(PIECES[1:30]))
LAWS, FIRST = (None, "civil", "tax", "x"), (None, "included", "excluded")
ROLLS = (None, "forward", "none", "backward", "x")
RULES = tuple(name for rule in all_rules() for name in (rule.id, *rule.aliases))


def _text(seeds: tuple[str, ...], words: tuple[str, ...] = WORDS) -> Callable[[random.Random], str]:
    return lambda chance: change.text(chance, seeds, words)


def _question(chance: random.Random) -> tuple[Any, ...]:
    day, length = _row(chance)[:2]
    choices = {"first_day": FIRST, "roll": ROLLS, "counting": LAWS, "before": (False, True)}
    options: dict[str, Any] = {name: chance.choice(values) for name, values in choices.items()}
    if chance.random() < 0.2:
        options["then"] = [(change.text(chance, ("举证",), WORDS), change.text(chance, LENGTHS, WORDS))]
    if chance.random() < 0.2:
        options["as_of"] = change.text(chance, DATES, WORDS)
    if chance.random() < 0.1:
        options["calendar"] = change.text(chance, ("cn", "cn-exchange", "x"), WORDS).replace("/", "")
    return day, length, options, chance.random() < 0.1


def _answer(question: tuple[Any, ...]) -> None:
    day, length, options, written = question
    answer = deadline_cli.compute(day, length, **options)
    if written:
        json.dumps(to_dict(answer))
        for language in ("zh", "en"):
            to_ics(answer, title=day, lang=language)
            to_html(answer, lang=language)


def _latest(question: tuple[Any, ...]) -> None:
    day, length, options, _ = question
    deadline_cli.latest(day, length, counting=options["counting"])


def _dates(text: str) -> None:
    for found in find_dates(text):
        assert text[found.start : found.end].strip(), found
    _promised(lambda: read_date(text))
    read_moment(text)


def _lengths(text: str) -> None:
    for found in find_periods(text):
        assert text[found.start : found.end].strip(), found
    read_period(text)


def _promised(run: Callable[[], object]) -> None:
    with suppress(deadline_cli.DeadlineError):
        run()


def _cells() -> Callable[[tuple[str, str, int]], None]:
    answers = [ScalarAnswers("cn", kind, language) for kind in DATE_KINDS for language in ("en", "zh")]

    def run(row: tuple[str, str, int]) -> None:
        for cell in answers[row[2] % len(answers)].answer(row[0], row[1]):
            assert cell is None or isinstance(cell, bool) or cell.isprintable(), cell

    return run


def _row(chance: random.Random) -> tuple[str, str, int]:
    """A date and a length or a rule; seldom a rule's name that is none, for which the nearest is looked for."""
    kind = chance.random()
    named = chance.choice(RULES if kind < 0.4 else LENGTHS)
    if kind < 0.002 or 0.4 < kind < 0.41:
        named = change.text(chance, (named,), WORDS)
    day = chance.choice(DATES[:12])
    return day if chance.random() < 0.5 else change.text(chance, (day,), WORDS), named, chance.randrange(99)


SAVED = tuple(
    json.dumps(to_dict(deadline_cli.compute(*asked)), ensure_ascii=False)
    for asked in (
        ("2026-02-03", "30日"),
        ("2026-02-03", "civil-summons"),
        ("2026-02-03T09:00", "72h"),
        ("2026-02-03", "eia-draft"),
    )
)  # fmt: skip


def _saved(chance: random.Random) -> Any:
    """A saved answer with values of another kind in some places, or words that are hardly JSON any more."""
    if chance.random() < 0.3:
        return change.text(chance, SAVED, WORDS)
    saved = json.loads(chance.choice(SAVED))
    for _ in range(chance.randint(1, 3)):
        _spoil(chance, saved)
    return saved


def _spoil(chance: random.Random, value: Any) -> None:
    while isinstance(value, (dict, list)) and value:
        key = chance.choice(list(value) if isinstance(value, dict) else range(len(value)))
        inner = value[key]
        if not isinstance(inner, (dict, list)) or not inner or chance.random() < 0.3:
            value[key] = chance.choice(
                (None, True, 0, -1, 1e300, [], {}, "", [inner], {"x": inner}, change.text(chance, (str(inner),), WORDS))
            )
            return
        value = inner


def _recheck(saved: Any) -> None:
    if isinstance(saved, str):
        try:
            saved = json.loads(saved)
        except (ValueError, RecursionError):
            return
    recheck(saved)


def _announcement(text: str) -> None:
    read_announcement(text)


def proofread(text: str) -> None:
    """The page in a report, and every fact at its own words."""
    page = deadline_cli.check(text, published="2026-02-03" if len(text) % 2 else None)
    seen(page, len(text))
    for judged in page.notices:
        for place in (fact.place for facts in (judged.notice.periods, judged.notice.windows) for fact in facts):
            assert page.text[place.start : place.end].strip(), place


def seen(page: Page, number: int) -> None:
    """A page in one format of all, by `number`; what goes to a terminal holds no control code."""
    format, language = FORMATS[number % len(FORMATS)], pick("zh" if number % 2 else "en")
    render = TextReport(language, colour=False, columns=100).render if format == "text" else renderer(format, language)
    said = "".join(render([page]))
    said.encode("utf-8")
    if format == "concise":
        assert all(clean(line) == line for line in said.split("\n")), said
    if page.plain and number % 7 == 0:
        _promised(lambda: diff(page.text))


TARGETS = {
    "dates": Target(_text(DATES), _dates, 2),
    "lengths": Target(_text(LENGTHS), _lengths, 2),
    "compute": Target(_question, _answer, 2),
    "latest": Target(_question, _latest),
    "cells": Target(_row, _cells(), 3),
    "saved answers": Target(_saved, _recheck, 2),
    "announcements": Target(_text(("".join(ANNOUNCED[:7]),), (*ANNOUNCED, *WORDS)), _announcement, 2),
    "notices": Target(_text(NOTICES, (*PIECES, *WORDS)), proofread, 6),
}
