"""The report of `deadline check` as one HTML page that needs nothing else: the text, marked, with its findings."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from html import escape
from itertools import pairwise

from deadline_cli import __version__
from deadline_cli.notices.finding import Finding, Severity
from deadline_cli.notices.kinds import kind_named
from deadline_cli.notices.proofread import Judged, Page
from deadline_cli.output.check.counts import add, no_counts
from deadline_cli.output.check.words import (
    ROLES,
    SEVERITIES,
    finding_named,
    hidden_words,
    near_words,
    one_line,
    part_not_read,
    short,
)
from deadline_cli.output.common.html import safe
from deadline_cli.output.common.language import Language
from deadline_cli.output.common.layout import lines_of
from deadline_cli.output.common.words import number_of

_RANK: dict[Severity, int] = {"error": 2, "warning": 1, "info": 0}


def render(pages: Iterable[Page], language: Language) -> Iterator[str]:
    """The page: each text with its findings marked, its notices above it."""
    zh = language == "zh"
    title = "公告校对" if zh else "Notices proofread"
    yield (
        f'<!doctype html>\n<html lang="{"zh-CN" if zh else "en"}">\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f'<meta name="generator" content="deadline {escape(__version__)}">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n<h1>{title}</h1>\n"
    )
    n = no_counts()
    for page in pages:
        yield from _page(page, add(n, page)["files"], language)
    words = (
        f"{n['files']}个文件，{n['notices']}份公告，{n['findings']}处意见：错误{n['errors']}，警告{n['warnings']}，"
        f"提示{n['findings'] - n['errors'] - n['warnings']}"
        if zh
        else f"{number_of(n['files'], 'file')}, {number_of(n['notices'], 'notice')}, "
        f"{number_of(n['findings'], 'finding')}: {number_of(n['errors'], 'error')}, "
        f"{number_of(n['warnings'], 'warning')}, {n['findings'] - n['errors'] - n['warnings']} for information"
    )
    if n["not_read"]:
        words += f"；未读{n['not_read']}处" if zh else f"; {n['not_read']} not read"
    for line in hidden_words(n, language):
        yield f'<p class="hidden">{safe(line)}</p>\n'
    yield f"<footer>{words} · deadline {escape(__version__)}</footer>\n</html>\n"


def _page(page: Page, number: int, language: Language) -> Iterator[str]:
    yield f"<section>\n<h2>{safe(page.path)}</h2>\n"
    for part in page.not_read:
        yield f'<p class="unread">{safe(part_not_read(part, language))}</p>\n'
    if not page.is_read:
        yield "</section>\n"
        return
    for judged in page.notices:
        yield from _notice(judged, number, language)
    for near in page.nearly:
        yield f'<p class="nearly">{safe(near_words(near, language))}</p>\n'
    yield from _text(page, number, language)
    yield "</section>\n"


def _notice(judged: Judged, number: int, language: Language) -> Iterator[str]:
    """The notice's dates in a small table, with a link to each finding."""
    notice, column = judged.notice, 0 if language == "zh" else 1
    kind = kind_named(notice.kind)
    found = (
        "".join(f' <a class="{f.severity}" href="#{_anchor(number, f)}">{f.code}</a>' for f in judged.findings)
        or ' <span class="clean">✓</span>'
    )
    yield (
        f"<details><summary><b>{notice.index}</b> {safe(one_line(notice.title))} "
        f"<small>{safe((kind.zh, kind.en)[column])}</small>{found}</summary>\n<table>\n"
    )
    for fact in notice.periods:
        day = fact.deadline or (fact.stated.date if fact.stated else None)
        due = short(day, language) if day else "—"
        yield f"<tr><td>{safe(fact.text)}<td>{ROLES[fact.role][column]}<td>{due}\n"
    for window in notice.windows:
        days = [short(d.date, language) for d in (window.start, window.end) if d is not None and d.date is not None]
        yield f"<tr><td>{safe(window.text)}<td>{ROLES[window.role][column]}<td>{' – '.join(days) or '—'}\n"
    yield "</table></details>\n"


def _text(page: Page, number: int, language: Language) -> Iterator[str]:
    """The whole text by lines; findings stand under the line they begin in."""
    lines = lines_of(page.text)
    starts = [offset for offset, _ in lines]
    by_line: dict[int, list[Finding]] = {}
    covering: dict[int, list[Finding]] = {}
    for finding in page.findings:
        first, last = (bisect_right(starts, at) for at in (finding.place.start, max(finding.place.end - 1, 0)))
        by_line.setdefault(first, []).append(finding)
        for at in range(first, last + 1):
            covering.setdefault(at, []).append(finding)
    yield '<ol class="text">\n'
    for at, (offset, line) in enumerate(lines, 1):
        yield f"<li>{_marked(line, offset, covering.get(at, []))}"
        for finding in by_line.get(at, ()):
            yield _finding(finding, number, language)
        yield "\n"
    yield "</ol>\n"


def _marked(line: str, offset: int, findings: list[Finding]) -> str:
    """The line with its faulty words marked, each stretch with its gravest severity."""
    spans = [(max(f.place.start - offset, 0), min(f.place.end - offset, len(line)), f) for f in findings]
    cuts = sorted({0, len(line), *(at for a, b, _ in spans for at in (a, b) if 0 <= at <= len(line))})
    out = []
    for a, b in pairwise(cuts):
        covering = [f for x, y, f in spans if x <= a and b <= y]
        text = safe(line[a:b])
        if covering and a < b:
            worst = max(covering, key=lambda f: _RANK[f.severity])
            codes = " ".join(dict.fromkeys(f.code for f in covering))
            text = f'<mark class="{worst.severity}" title="{codes}">{text}</mark>'
        out.append(text)
    return "".join(out) or "&nbsp;"


def _finding(finding: Finding, number: int, language: Language) -> str:
    level = SEVERITIES[finding.severity][0 if language == "zh" else 1]
    suggestion = finding.suggestion(language)
    instead = f'<div class="instead">→ {safe(suggestion)}</div>' if suggestion else ""
    return (
        f'\n<div class="finding {finding.severity}" id="{_anchor(number, finding)}"><b>{finding.code} {level}</b> '
        f"{escape(finding_named(finding, language))}<div>{safe(finding.message.say(language))}</div>{instead}</div>"
    )


def _anchor(number: int, finding: Finding) -> str:
    return f"f{number}-{finding.code}-{finding.place.line}-{finding.place.column}"


_STYLE = """
body{font:16px/1.75 "Songti SC","Noto Serif CJK SC","Source Han Serif SC",SimSun,serif;max-width:58rem;
margin:2rem auto;padding:0 1rem;color:#1d1d1f;background:#fdfcf9}
h1{font-size:1.5rem}h2{font:600 1rem/1.6 ui-monospace,Menlo,Consolas,monospace;border-bottom:1px solid #ccc;
margin-top:2.5rem}
details{margin:.3rem 0}summary{cursor:pointer}summary small{color:#777;margin:0 .4rem}
summary a{font:.8rem ui-monospace,monospace;text-decoration:none;padding:.1rem .35rem;border-radius:.2rem;color:#fff}
a.error{background:#b3261e}a.warning{background:#9a6700}a.info{background:#3a6ea5}.clean{color:#2e7d32}
table{border-collapse:collapse;margin:.3rem 0 .8rem 1.2rem;font-size:.9rem}
td{padding:.1rem .9rem .1rem 0;border-bottom:1px solid #eee;vertical-align:top}
td:last-child{white-space:nowrap;font-variant-numeric:tabular-nums}
ol.text{margin-top:1.2rem;padding-left:3.2rem;font-size:.95rem}ol.text>li::marker{color:#aaa;font-size:.75rem}
mark{background:none;border-bottom:.18rem solid;padding-bottom:.05rem}
mark.error{border-color:#d93025;background:#fdecea}mark.warning{border-color:#e0a100;background:#fff6dc}
mark.info{border-color:#5b8fc9;background:#eaf2fb}
.finding{margin:.3rem 0 .7rem;padding:.35rem .8rem;border-left:.25rem solid;font-size:.9rem;background:#fff}
.finding.error{border-color:#d93025}.finding.warning{border-color:#e0a100}.finding.info{border-color:#5b8fc9}
.unread{border-left:.25rem solid #d93025;background:#fdecea;padding:.35rem .8rem}
.instead{color:#1b5e20}footer{margin:2.5rem 0;color:#666;font-size:.85rem;border-top:1px solid #ccc}
"""
