"""Proofread notices as sheets for the file: of each one A4 page with findings, days, count, articles and sources."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from deadline_cli.errors import DeadlineError
from deadline_cli.notices.finding import SEVERITIES
from deadline_cli.notices.finding import Finding as Found
from deadline_cli.notices.proofread import Judged, Page
from deadline_cli.output.check.counted import Counted, counted
from deadline_cli.output.check.dated import of_notice
from deadline_cli.output.check.sheet_days import Sheet, counts_list, dates_table, in_month
from deadline_cli.output.check.words import SEVERITIES as SEVERITY_WORDS
from deadline_cli.output.check.words import one_line, part_not_read
from deadline_cli.output.common.html import TAIL, head, safe
from deadline_cli.output.common.language import Language
from deadline_cli.output.common.words import long_date, rule_named
from deadline_cli.output.compute.sheet_parts import (
    SHEET_STYLE,
    articles_list,
    checked_against,
    foot,
    months,
    readings_list,
)
from deadline_cli.output.compute.text import traced
from deadline_cli.rulebook.answer import Deadline
from deadline_cli.rulebook.book import load_rule
from deadline_cli.rulebook.compute import compute
from deadline_cli.workcalendar.files import load_calendar

_MOST_MONTHS = 3
_LONG_QUOTE = 60


def render(
    pages: Iterable[Page], language: Language, calendar: str = "cn", *, today: date | None = None
) -> Iterator[str]:
    """One page of HTML with a sheet a notice, each on paper of its own; a file that was not read is named."""
    title = "公告校对单" if language == "zh" else "Notice proofread"
    yield head(title, SHEET_STYLE + SHEET_STYLE_OF_NOTICES, language)
    yield from bodies(pages, language, calendar, today=today)
    yield TAIL


def bodies(
    pages: Iterable[Page], language: Language, calendar: str = "cn", *, today: date | None = None
) -> Iterator[str]:
    """The sheets without the page round them."""
    zh = language == "zh"
    for page in pages:
        for part in page.not_read:
            yield _alone(page, part_not_read(part, language))
        if page.is_read and not page.notices:
            yield _alone(page, "没有找到公告" if zh else "no notice found")
        for judged in page.notices:
            answer = _answer(judged, calendar)
            counts = tuple(counted(judged.notice, calendar))
            if not counts and answer:  # a notice that gives its window alone
                counts = (Counted(answer, traced(answer), ()),)
            days = tuple(sorted(set(of_notice(judged)), key=lambda found: (found.day, found.line, found.role)))
            yield _sheet(Sheet(page, judged, days, counts, answer, calendar, language), today)


def _alone(page: Page, words: str) -> str:
    words = f"{page.path}：{words}" if page.path else words
    return f'<article class="sheet"><p class="note">{safe(words)}</p></article>\n'


def _answer(judged: Judged, calendar: str) -> Deadline | None:
    """What the notice's rule says of its day, for its articles and other readings."""
    notice = judged.notice
    if notice.rule is None or notice.publication_date is None:
        return None
    try:
        return compute(notice.publication_date, notice.rule, calendar=calendar)
    except DeadlineError:  # the law of that day fixes no length
        return None


def _sheet(sheet: Sheet, today: date | None) -> str:
    notice, lang, answer = sheet.judged.notice, sheet.lang, sheet.answer
    shown = [day.day for day in sheet.days] + ([notice.publication_date] if notice.publication_date else [])
    parts = [
        f"<h1>{'公告校对单' if sheet.zh else 'Notice proofread'}</h1>",
        _facts(sheet),
        _verdict(sheet),
        *_findings(sheet.judged.findings, sheet),
        *dates_table(sheet),
        *months(_in_sight(shown), load_calendar(sheet.calendar), in_month(sheet), lang, _MOST_MONTHS),
        *(articles_list(answer.basis, lang) if answer else ()),
        *(checked_against(notice.rule, lang) if notice.rule else ()),
        *(readings_list(answer.readings, lang) if answer else ()),
        *counts_list(sheet),
    ]
    if shown:
        as_of = answer.as_of if answer else notice.publication_date or min(shown)
        parts.append(foot(load_calendar(sheet.calendar), min(shown), max(shown), as_of, lang, today))
    return '<article class="sheet dense">\n' + "\n".join(parts) + "\n</article>\n"


def _in_sight(days: Sequence[date]) -> list[date]:
    """The days of which a month can be drawn."""
    return [day for day in days if 1 < day.year < 9999]


def _facts(sheet: Sheet) -> str:
    notice, zh, lang = sheet.judged.notice, sheet.zh, sheet.lang
    place = notice.place
    lines = f"{place.line}" if place.line == place.end_line else f"{place.line}–{place.end_line}"
    where = f"第{lines}行" if zh else f"line {lines}"
    if sheet.page.path:
        where = f"{sheet.page.path}{'，' if zh else ', '}{where}"
    issued = notice.issue_date.date if notice.issue_date else None
    rows = [
        ("文件" if zh else "file", where),
        ("标题" if zh else "title", one_line(notice.title)),
        ("发布机关" if zh else "issuer", notice.issuer or ""),
        *_two_days(issued, notice.publication_date, lang),
        ("适用规则" if zh else "rule", rule_named(load_rule(notice.rule), lang) if notice.rule else ""),
    ]
    return "<dl>" + "".join(f"<dt>{safe(k)}</dt><dd>{safe(v)}</dd>" for k, v in rows if v) + "</dl>"


def _two_days(issued: date | None, published: date | None, lang: Language) -> Iterator[tuple[str, str]]:
    """The day under the signature and the day of publication, in one row where they are the same."""
    zh = lang == "zh"
    names = ("落款日期" if zh else "issue date", "公告日" if zh else "published")
    if issued == published and issued is not None:
        yield ("、" if zh else ", ").join(names), long_date(issued, lang)
        return
    yield from ((name, long_date(day, lang)) for name, day in zip(names, (issued, published), strict=True) if day)


def _verdict(sheet: Sheet) -> str:
    """What was found, in numbers, in the frame at the top."""
    zh, found = sheet.zh, sheet.judged.findings
    numbers = {name: sum(f.severity == name for f in found) for name in reversed(SEVERITIES)}
    said = [
        f"{SEVERITY_WORDS[name][0]}{number}处" if zh else f"{SEVERITY_WORDS[name][1]}: {number}"
        for name, number in numbers.items()
        if number
    ]
    words = ("，" if zh else ", ").join(said) if said else ("未发现问题" if zh else "nothing found")
    return f'<p class="answer"><strong>{safe(words)}</strong></p>'


def _findings(findings: Sequence[Found], sheet: Sheet) -> Iterator[str]:
    if not findings:
        return
    zh = sheet.zh
    yield f"<h2>{'校对意见' if zh else 'Findings'}</h2>\n<ol>"
    for found in findings:
        words = "".join(sheet.page.text[found.place.start : found.place.end].split())
        quoted = words if len(words) <= _LONG_QUOTE else words[:_LONG_QUOTE] + "…"
        place = f"第{found.place.line}行" if zh else f"line {found.place.line}"
        advice = found.suggestion(sheet.lang)
        law = "；".join(f"{basis.law}{basis.article or ''}" for basis in found.basis)
        yield (
            f'<li class="{found.severity}"><b>{SEVERITY_WORDS[found.severity][not zh]} {found.code}</b> {place}'
            f"「{safe(quoted)}」{'：' if zh else ': '}{safe(found.message.say(sheet.lang))}"
            + (f" <em>{safe(advice)}</em>" if advice else "")
            + (f" <cite>{safe(law)}</cite>" if law else "")
            + "</li>"
        )
    yield "</ol>"


SHEET_STYLE_OF_NOTICES = """
.sheet li.error b{color:#a00}.sheet li.warning b{color:#7a4a00}.sheet li em{font-style:normal;font-weight:600}
.sheet p.small b{color:#111}.sheet .answer{margin:.35rem 0;padding:.15rem .8rem}.sheet .answer strong{font-size:17px}
.sheet .steps{margin-bottom:.3rem;font-size:11px}.dense{line-height:1.4}.dense .days{font-size:9px;line-height:1.32}
.dense .months td{height:19px}.dense h1{margin:0}.dense h2{margin-top:.3rem}
@media print{.sheet.dense{font-size:11px}}
"""
