"""The parts that every sheet for the file has: month pictures, the count, articles, other readings, sources, style."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta

from deadline_cli import __version__
from deadline_cli.counting.values import CountedDay
from deadline_cli.moments import today as beijing_today
from deadline_cli.output.common.html import safe
from deadline_cli.output.common.language import Language
from deadline_cli.output.common.words import long_date, short_date
from deadline_cli.output.compute.day_by_day import day_rows
from deadline_cli.rulebook.answer import Deadline, Reading
from deadline_cli.rulebook.values import Basis
from deadline_cli.workcalendar.value import Day, WorkCalendar

_WEEK = {"zh": "一二三四五六日", "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")}
InMonth = Callable[[Day], tuple[str, str, str]]
"""What stands in a day's place in the picture of a month: the mark beside it, the words below it, its classes."""


def months(days: Iterable[date], calendar: WorkCalendar, cell: InMonth, lang: Language, most: int) -> Iterator[str]:
    """The pictures of the months in which these days lie; of too many the first and the last."""
    wanted = sorted({(day.year, day.month) for day in days})
    if len(wanted) > most:
        wanted = [wanted[0], *wanted[-(most - 1) :]]
    if wanted:
        yield '<div class="months">' + "".join(_month(y, m, calendar, cell, lang) for y, m in wanted) + "</div>"


def _month(year: int, month: int, calendar: WorkCalendar, cell: InMonth, lang: Language) -> str:
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
            kind = calendar.day(day)
            mark, label, classes = cell(kind)
            rest = "" if kind.working else " rest"
            cells.append(
                f'<td class="day{classes}{rest}">{day.day}<i>{safe(mark)}</i><small>{safe(label)}</small></td>'
            )
        rows.append(f"<tr>{''.join(cells)}</tr>")
        monday += timedelta(days=7)
    return f"<table><caption>{title}</caption><thead><tr>{heads}</tr></thead><tbody>{''.join(rows)}</tbody></table>"


def day_list(answer: Deadline, days: Sequence[CountedDay], lang: Language, most: int) -> Iterator[str]:
    """Day by day, in columns; of a count longer than `most` its beginning and its end."""
    rows = list(day_rows(answer, days, lang))
    if not rows:
        return
    yield '<ol class="days">'
    left_out = len(rows) - most
    for number, row in enumerate(rows):
        if left_out > 0 and most // 2 <= number < most // 2 + left_out:
            if number == most // 2:
                words = f"……（其间{left_out}日依次计算）" if lang == "zh" else f"… ({left_out} days counted in turn)"
                yield f"<li>{words}</li>"
            continue
        parts = [part for part in (row.kind, *row.said) if part]
        said = f" <span>{safe(' · '.join(parts))}</span>" if parts else ""
        yield f'<li class="{row.counted.part}"><b>{row.number or "–"}</b> {safe(row.day)}{said}</li>'
    yield "</ol>"


def articles_list(articles: Sequence[Basis], lang: Language) -> Iterator[str]:
    """The articles with their operative words; those that were not read are said."""
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


def checked_against(rule_id: str, lang: Language) -> Iterator[str]:
    """Against which texts the rule was checked, and when; nothing for a short file of the user's own."""
    from deadline_cli.rulebook.book import find_rule
    from deadline_cli.rulebook.sources import in_words

    rule = find_rule(rule_id)
    if rule is None or not rule.source:
        return
    texts, day = in_words(rule.source, lang), short_date(rule.last_checked, lang)
    zh = f"规则“{rule.name}”据以核对：{texts}（{day}）"
    words = zh if lang == "zh" else f"the rule {rule.name_en!r} checked against {texts} ({day})"
    yield f'<p class="small">{safe(words)}</p>'


def readings_list(readings: Sequence[Reading], lang: Language) -> Iterator[str]:
    """The other defensible dates, with what they rest on."""
    if not readings:
        return
    zh = lang == "zh"
    yield f"<h2>{'其他读法' if zh else 'Other readings'}</h2>\n<ul>"
    for reading in readings:
        note = reading.note if zh else reading.note_en
        yield (
            f"<li><strong>{safe(long_date(reading.deadline, lang))}</strong> {safe(note)} "
            f"<cite>{safe(reading.basis)}</cite></li>"
        )
    yield "</ul>"


def foot(calendar: WorkCalendar, first: date, last: date, as_of: date, lang: Language, today: date | None) -> str:
    """Where the days from `first` to `last` come from, with which program, and when it was reckoned."""
    zh = lang == "zh"
    sources = [
        notice.document or notice.title
        for year in range(min(first, last).year, max(first, last).year + 1)
        if (arrangement := calendar.arrangement_of(year)) is not None
        for notice in arrangement.notices
    ]
    known = calendar.horizon.isoformat() if calendar.horizon else "—"
    on, law_of = (today or beijing_today()).isoformat(), as_of.isoformat()
    if zh:
        words = (
            f"日历：{calendar.name}（{'、'.join(sources) or '—'}；已公布至{known}）。法律以{law_of}施行的文本为准。"
            f"deadline {__version__}，{on}计算。本单为计算结果，不是法律意见。"
        )
    else:
        words = (
            f"Calendar {calendar.name} ({', '.join(sources) or '—'}; announced to {known}). "
            f"Law as in force on {law_of}. deadline {__version__}, reckoned on {on}. A calculation, no legal advice."
        )
    return f"<footer>{safe(words)}</footer>"


SHEET_STYLE = """
@page{size:A4;margin:10mm 14mm}
@media print{body{margin:0}.sheet{font-size:12px;-webkit-print-color-adjust:exact;print-color-adjust:exact}}
.sheet{font:13px/1.55 "Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif;max-width:182mm;margin:0 auto;
color:#111;background:#fff}
.sheet+.sheet{break-before:page}
.sheet h1{font-size:19px;letter-spacing:.3em;text-align:center;margin:0 0 .4rem}
.sheet h2{font-size:13px;margin:.45rem 0 .15rem;border-bottom:1px solid #999}
.sheet dl{display:grid;grid-template-columns:auto 1fr;gap:.1rem .9rem;margin:0}.sheet dt{color:#555}.sheet dd{margin:0}
.sheet .answer{font-size:15px;border:2px solid #222;padding:.35rem .8rem;margin:.6rem 0;text-align:center}
.sheet .answer strong{font-size:21px;margin-right:.5em}
.sheet .print{margin:.3rem 0}.sheet .print q{quotes:none;font-weight:600}
.sheet .note{color:#7a4a00;margin:.2rem 0;font-style:normal}
.sheet .small{color:#555;margin:.1rem 0 .1rem 1.6rem;font-size:11px;
line-height:1.4}
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
.sheet .days b{display:inline-block;width:1.8em;text-align:right;margin-right:.4em;font-weight:600;text-indent:0}
.sheet .days span{color:#555}.sheet .days .deadline{font-weight:700}
.sheet .days li{break-inside:avoid;padding-left:2.5em;text-indent:-2.5em}
.sheet .steps{border-collapse:collapse;width:100%;font-size:12px}
.sheet .steps th,.sheet .steps td{border-bottom:1px solid #ddd;text-align:left;padding:.1rem .5rem .1rem 0;
vertical-align:top;font-weight:400}
.sheet .steps th,.sheet .steps td:nth-child(2),.sheet .steps td:nth-child(3){white-space:nowrap}
.sheet footer{margin-top:.8rem;border-top:1px solid #999;color:#555;font-size:11px}
"""
