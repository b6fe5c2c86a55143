"""An answer as a sheet for the file: one A4 page with question, day, count, articles and sources."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from deadline_cli import __version__
from deadline_cli.counting.values import CountedDay
from deadline_cli.moments import today as beijing_today
from deadline_cli.output.common.html import TAIL, head, safe
from deadline_cli.output.common.language import Language, pick
from deadline_cli.output.common.words import length, long_date, short_date
from deadline_cli.output.compute.day_by_day import day_rows
from deadline_cli.output.compute.reasons import reasons
from deadline_cli.output.compute.sentence import sentence
from deadline_cli.output.compute.text import cell_of, other_habits, traced
from deadline_cli.rulebook.answer import Deadline, Step
from deadline_cli.rulebook.values import Basis
from deadline_cli.workcalendar.files import load_calendar

if TYPE_CHECKING:
    from deadline_cli.output.compute.ics import Case

_MOST_MONTHS = 3
_MOST_DAYS = 46
_WEEK = {"zh": "一二三四五六日", "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")}


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
        *_basis(answer.basis, lang),
        *_steps(answer.steps, lang),
        *_readings(answer, lang),
        *_count(answer, days, lang),
        *_foot(answer, lang, today),
    ]
    return '<article class="sheet">\n' + "\n".join(parts) + "\n</article>"


def _question(answer: Deadline, lang: Language, case: str) -> Iterator[str]:
    zh = lang == "zh"
    origin = answer.rule.origin if answer.rule else None
    backward = answer.counting.direction == "backward"
    start = (origin or (("期日", "event") if backward else ("公告日", "published")))[0 if zh else 1]
    rows = [("案件" if zh else "case", case)] if case else []
    rows.append((start, long_date(answer.publication_date, lang)))
    if answer.rule:
        name = answer.rule.name if zh else answer.rule.name_en
        rows.append(("规则" if zh else "rule", f"{name}（{answer.rule.id}）" if zh else f"{name} ({answer.rule.id})"))
    rows.append(("期间" if zh else "period", length(answer.period, lang)))
    yield "<dl>" + "".join(f"<dt>{safe(k)}</dt><dd>{safe(v)}</dd>" for k, v in rows) + "</dl>"


def _answer(answer: Deadline, lang: Language) -> Iterator[str]:
    zh, hour = lang == "zh", 24 if answer.hour is None else answer.hour
    ends = f"{hour}:00届满" if zh else f"ends at {hour}:00"
    if answer.counting.direction == "backward":
        ends = ("最迟办理日" if zh else "the latest day to act") if answer.hour is None else ends
    estimated = ("（推定，尚未公布）" if zh else " (estimated, not announced)") if answer.provisional else ""
    yield f'<p class="answer"><strong>{safe(long_date(answer.deadline, lang))}</strong> {safe(ends + estimated)}</p>'
    yield f'<p class="print">{"公告用语" if zh else "to print"}：<q>{safe(sentence(answer))}</q></p>'
    for warning in answer.warnings:
        yield f'<p class="note">{safe(warning.message if zh else warning.message_en)}</p>'


def _months(answer: Deadline, days: Sequence[CountedDay], lang: Language) -> Iterator[str]:
    by_date = {counted.day.date: counted for counted in days}
    months = sorted({(day.year, day.month) for day in by_date})
    if len(months) > _MOST_MONTHS:
        months = [months[0], *months[-(_MOST_MONTHS - 1) :]]
    if months:
        yield '<div class="months">' + "".join(_month(y, m, answer, by_date, lang) for y, m in months) + "</div>"


def _month(year: int, month: int, answer: Deadline, by_date: dict[date, CountedDay], lang: Language) -> str:
    calendar = load_calendar(answer.calendar)
    heads = "".join(f'<th scope="col">{day}</th>' for day in _WEEK[lang])
    title = f"{year}年{month}月" if lang == "zh" else f"{year}-{month:02}"
    first = date(year, month, 1)
    monday, rows = first - timedelta(days=first.weekday()), []
    while (monday.year, monday.month) <= (year, month):
        cells = []
        for day in (monday + timedelta(days=n) for n in range(7)):
            if day.month != month:
                cells.append("<td></td>")
                continue
            counted, kind = by_date.get(day), calendar.day(day)
            cell = cell_of(counted, kind, answer, lang)
            part = f" {counted.part}" if counted else ""
            rest = "" if kind.working else " rest"
            cells.append(
                f'<td class="day{part}{rest}">{day.day}<i>{safe(cell.mark)}</i><small>{safe(cell.label)}</small></td>'
            )
        rows.append(f"<tr>{''.join(cells)}</tr>")
        monday += timedelta(days=7)
    return f"<table><caption>{title}</caption><thead><tr>{heads}</tr></thead><tbody>{''.join(rows)}</tbody></table>"


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


def _count(answer: Deadline, days: Sequence[CountedDay], lang: Language) -> Iterator[str]:
    """Day by day, in columns; of a long count its beginning and its end."""
    rows = list(day_rows(answer, days, lang))
    if not rows:
        return
    yield f'<h2>{"逐日计算" if lang == "zh" else "Day by day"}</h2>\n<ol class="days">'
    left_out = len(rows) - _MOST_DAYS
    for number, row in enumerate(rows):
        if left_out > 0 and _MOST_DAYS // 2 <= number < _MOST_DAYS // 2 + left_out:
            if number == _MOST_DAYS // 2:
                words = f"……（其间{left_out}日依次计算）" if lang == "zh" else f"… ({left_out} days counted in turn)"
                yield f"<li>{words}</li>"
            continue
        parts = [part for part in (row.kind, *row.said) if part]
        said = f" <span>{safe(' · '.join(parts))}</span>" if parts else ""
        yield f'<li class="{row.counted.part}"><b>{row.number or "–"}</b> {safe(row.day)}{said}</li>'
    yield "</ol>"


def _basis(articles: Sequence[Basis], lang: Language) -> Iterator[str]:
    if not articles:
        return
    zh = lang == "zh"
    yield f"<h2>{'依据' if zh else 'Basis'}</h2>\n<ul>"
    for basis in articles:
        since = ""
        if basis.start:
            day = short_date(basis.start, lang)
            since = f"（自{day}起）" if zh else f" (from {day})"
        not_read = "原文未核" if zh else "words not verified"
        words = f"「{safe(basis.text)}」" if basis.text else f'<em class="note">{not_read}</em>'
        document = f" {safe(basis.document)}" if basis.document else ""
        yield f"<li><cite>{safe(basis.law)}{safe(basis.article or '')}</cite>{safe(since)}{document} {words}</li>"
    yield "</ul>"


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


def _readings(answer: Deadline, lang: Language) -> Iterator[str]:
    if not answer.readings:
        return
    zh = lang == "zh"
    yield f"<h2>{'其他读法' if zh else 'Other readings'}</h2>\n<ul>"
    for reading in answer.readings:
        note = reading.note if zh else reading.note_en
        yield (
            f"<li><strong>{safe(long_date(reading.deadline, lang))}</strong> {safe(note)} "
            f"<cite>{safe(reading.basis)}</cite></li>"
        )
    yield "</ul>"


def _foot(answer: Deadline, lang: Language, today: date | None) -> Iterator[str]:
    """Where the days come from, with which program, and when it was reckoned."""
    zh = lang == "zh"
    years = range(answer.publication_date.year, answer.deadline.year + 1)
    calendar = load_calendar(answer.calendar)
    sources = [
        notice.document or notice.title
        for year in (years if answer.deadline >= answer.publication_date else reversed(years))
        if (arrangement := calendar.arrangement_of(year)) is not None
        for notice in arrangement.notices
    ]
    known = answer.calendar_horizon.isoformat() if answer.calendar_horizon else "—"
    on = (today or beijing_today()).isoformat()
    law_of = answer.as_of.isoformat()
    if zh:
        words = (
            f"日历：{answer.calendar}（{'、'.join(sources) or '—'}；已公布至{known}）。法律以{law_of}施行的文本为准。"
            f"deadline {__version__}，{on}计算。本单为计算结果，不是法律意见。"
        )
    else:
        words = (
            f"Calendar {answer.calendar} ({', '.join(sources) or '—'}; announced to {known}). "
            f"Law as in force on {law_of}. deadline {__version__}, reckoned on {on}. A calculation, no legal advice."
        )
    yield f"<footer>{safe(words)}</footer>"


SHEET_STYLE = """
@page{size:A4;margin:10mm 14mm}
@media print{body{margin:0}.sheet{font-size:12px}}
.sheet{font:13px/1.55 "Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif;max-width:182mm;margin:0 auto;
color:#111;background:#fff}
.sheet+.sheet{break-before:page}
.sheet h1{font-size:19px;letter-spacing:.3em;text-align:center;margin:0 0 .4rem}
.sheet h2{font-size:13px;margin:.45rem 0 .15rem;border-bottom:1px solid #999}
.sheet dl{display:grid;grid-template-columns:auto 1fr;gap:.1rem .9rem;margin:0}.sheet dt{color:#555}.sheet dd{margin:0}
.sheet .answer{font-size:15px;border:2px solid #222;padding:.35rem .8rem;margin:.6rem 0;text-align:center}
.sheet .answer strong{font-size:21px;margin-right:.5em}
.sheet .print{margin:.3rem 0}.sheet .print q{quotes:none;font-weight:600}
.sheet .note{color:#7a4a00;margin:.2rem 0;font-style:normal}.sheet .small{color:#555;margin:.1rem 0 .1rem 1.6rem}
.sheet ol,.sheet ul{margin:.1rem 0;padding-left:1.6rem}.sheet cite{font-style:normal;color:#444}
.sheet .months{display:flex;gap:5mm;flex-wrap:wrap}
.sheet .months table{border-collapse:collapse;font-size:11px;line-height:1.25;flex:1;min-width:54mm;max-width:86mm}
.sheet .months caption{font-weight:600}.sheet .months th{font-weight:400;color:#555}
.sheet .months td{border:1px solid #ccc;text-align:center;width:14.2%;height:23px;vertical-align:top;padding:1px}
.sheet .months td:not(.day){border:0}.sheet .months td i{font-style:normal;color:#a33;font-size:9px}
.sheet .months td small{display:block;font-size:9px;color:#245}
.sheet .day.rest{background:#f1efe9;color:#777}.sheet .day.deadline{background:#1b5e20;color:#fff}
.sheet .months .day.deadline i,.sheet .months .day.deadline small{color:#fff}
.sheet .day.event{outline:2px solid #6a1b9a}
.sheet .days{columns:3;column-gap:5mm;list-style:none;padding:0;font-size:10px;line-height:1.4}
.sheet .days b{display:inline-block;width:1.8em;text-align:right;margin-right:.4em;font-weight:600}
.sheet .days span{color:#555}.sheet .days .deadline{font-weight:700}.sheet .days li{break-inside:avoid}
.sheet .steps{border-collapse:collapse;width:100%;font-size:12px}
.sheet .steps th,.sheet .steps td{border-bottom:1px solid #ddd;text-align:left;padding:.1rem .5rem .1rem 0;
vertical-align:top;font-weight:400}
.sheet .steps th,.sheet .steps td:nth-child(2),.sheet .steps td:nth-child(3){white-space:nowrap}
.sheet footer{margin-top:.8rem;border-top:1px solid #999;color:#555;font-size:11px}
"""
