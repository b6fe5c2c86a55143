"""An answer as a sheet for the file: one A4 page with question, day, count, articles and sources."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from deadline_cli.counting.values import CountedDay
from deadline_cli.output.common.html import TAIL, head, safe
from deadline_cli.output.common.language import Language, pick
from deadline_cli.output.common.words import length, long_date, moment, rule_named
from deadline_cli.output.compute.estimated import why_estimated
from deadline_cli.output.compute.reasons import reasons
from deadline_cli.output.compute.sentence import sentence
from deadline_cli.output.compute.sheet_parts import (
    SHEET_STYLE,
    articles_list,
    checked_against,
    day_list,
    foot,
    months,
    readings_list,
)
from deadline_cli.output.compute.text import cell_of, other_habits, traced
from deadline_cli.rulebook.answer import Deadline, Step
from deadline_cli.workcalendar.files import load_calendar
from deadline_cli.workcalendar.value import Day

if TYPE_CHECKING:
    from deadline_cli.output.compute.ics import Case

_MOST_MONTHS = 3
_MOST_DAYS = 46


class SheetWriter:
    """One page of HTML with a sheet an answer, each on paper of its own."""

    def __init__(self, write: Callable[[str], object], lang: str | None, case: Case | None = None) -> None:
        self.write = write
        self.given = " ".join(part for part in case[:2] if part) if case else ""
        self.case = self.given
        self.lang = pick(lang)
        self.write(head({"zh": "期限计算单", "en": "Reckoning of a deadline"}[self.lang], SHEET_STYLE, self.lang))

    def beside(self, columns: Sequence[str]) -> None:
        """The first column names the case."""
        self.case = " ".join(part for part in (self.given, *map(str.strip, columns[:1])) if part)

    def answer(self, day: str, rule: str, answer: Deadline) -> None:
        """Write one sheet."""
        self.write(sheet_body(answer, self.lang, case=self.case) + "\n")

    def error(self, day: str, rule: str, problem: str, line: int) -> None:
        """Say in its place what could not be answered."""
        self.write(f'<article class="sheet"><p class="note">{safe(f"{day} {rule}: {problem}")}</p></article>\n')

    def close(self) -> None:
        """End the page."""
        self.write(TAIL)


def sheet_body(answer: Deadline, lang: Language, *, case: str = "", today: date | None = None) -> str:
    """The sheet without the page round it, for a page that has others beside it."""
    zh = lang == "zh"
    days = traced(answer)
    parts = [
        f"<h1>{'期限计算单' if zh else 'Reckoning of a deadline'}</h1>",
        *_question(answer, lang, case),
        *_answer(answer, lang),
        *_months(answer, days, lang),
        *_why(answer, days, lang),
        *articles_list(answer.basis, lang),
        *(checked_against(answer.rule.id, lang) if answer.rule else ()),
        *_steps(answer.steps, lang),
        *readings_list(answer.readings, lang),
        *([f"<h2>{'逐日计算' if zh else 'Day by day'}</h2>"] if days else []),
        *day_list(answer, days, lang, _MOST_DAYS),
        foot(load_calendar(answer.calendar), answer.publication_date, answer.deadline, answer.as_of, lang, today),
    ]
    return '<article class="sheet">\n' + "\n".join(parts) + "\n</article>"


def _question(answer: Deadline, lang: Language, case: str) -> Iterator[str]:
    zh = lang == "zh"
    origin = answer.rule.origin if answer.rule else None
    backward = answer.counting.direction == "backward"
    start = (origin or (("期日", "event") if backward else ("公告日", "published")))[0 if zh else 1]
    rows = [("案件" if zh else "case", case)] if case else []
    rows.append((start, moment(answer.publication_date, answer.published_at, lang)))
    if answer.rule:
        rows.append(("规则" if zh else "rule", rule_named(answer.rule, lang)))
    rows.append(("期间" if zh else "period", length(answer.period, lang)))
    yield "<dl>" + "".join(f"<dt>{safe(k)}</dt><dd>{safe(v)}</dd>" for k, v in rows) + "</dl>"


def _answer(answer: Deadline, lang: Language) -> Iterator[str]:
    zh, hour = lang == "zh", 24 if answer.hour is None else answer.hour
    ends = f"{hour}:00届满" if zh else f"ends at {hour}:00"
    if answer.counting.direction == "backward":
        ends = ("最迟办理日" if zh else "the latest day to act") if answer.hour is None else ends
    estimated = ("" if zh else " ") + why_estimated(answer, lang) if answer.provisional else ""
    yield f'<p class="answer"><strong>{safe(long_date(answer.deadline, lang))}</strong> {safe(ends + estimated)}</p>'
    yield f'<p class="print">{"公告用语" if zh else "to print"}：<q>{safe(sentence(answer))}</q></p>'
    for warning in answer.warnings:
        yield f'<p class="note">{safe(warning.message if zh else warning.message_en)}</p>'


def _months(answer: Deadline, days: Sequence[CountedDay], lang: Language) -> Iterator[str]:
    by_date = {counted.day.date: counted for counted in days}

    def cell(day: Day) -> tuple[str, str, str]:
        counted = by_date.get(day.date)
        shown = cell_of(counted, day, answer, lang)
        return shown.mark, shown.label, f" {counted.part}" if counted else ""

    yield from months(by_date, load_calendar(answer.calendar), cell, lang, _MOST_MONTHS)


def _why(answer: Deadline, days: Sequence[CountedDay], lang: Language) -> Iterator[str]:
    workdays = answer.period.unit == "workday"
    made_up = tuple(c.day for c in days if workdays and c.day.kind == "make-up-workday" and c.number is not None)
    yield f"<h2>{'理由' if lang == 'zh' else 'Why'}</h2>\n<ol>"
    for reason in reasons(answer, made_up, lang):
        article = ""
        if reason.article:
            words = f"：「{safe(reason.article.text)}」" if reason.article.text else ""
            article = f" <cite>{safe(reason.article.law)}{safe(reason.article.article)}{words}</cite>"
        yield f"<li>{safe(reason.text)}{article}</li>"
    yield "</ol>"
    for habit in other_habits(answer, lang):
        yield f'<p class="small">{safe(habit)}</p>'


def _steps(steps: Sequence[Step], lang: Language) -> Iterator[str]:
    if not steps:
        return
    zh = lang == "zh"
    yield f'<h2>{"后续" if zh else "What follows"}</h2>\n<table class="steps"><tbody>'
    for step in steps:
        name, note = (step.name, step.note) if zh else (step.name_en, step.note_en)
        amount = length(step.period, lang) if step.period else "—"
        estimated = ("（推定）" if zh else " (estimated)") if step.provisional else ""
        law = "；".join(f"{b.law}{b.article or ''}" for b in step.basis)
        yield (
            f'<tr><th scope="row">{safe(name)}</th><td>{safe(amount)}</td>'
            f"<td>{safe(long_date(step.deadline, lang) + estimated)}</td>"
            f"<td>{safe(note)} <cite>{safe(law)}</cite></td></tr>"
        )
    yield "</tbody></table>"
