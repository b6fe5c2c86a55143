"""The marked page: the text as it was read with marks in it, the findings in the margin, one file that needs no other.

It is for text, Markdown, web pages and the formats that have no marks of their own. Nothing in it is alive: the text is
escaped, and the page forbids scripts, pictures and every request.
"""

from __future__ import annotations

import base64
import hashlib
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from html import escape
from itertools import pairwise
from pathlib import Path

from deadline_cli.marks.note import Note
from deadline_cli.notices.finding import Severity, Words
from deadline_cli.output.common.language import Language
from deadline_cli.output.common.layout import lines_of
from deadline_cli.output.common.safe import clean
from deadline_cli.output.common.words import number_of
from deadline_cli.records import NamedTuple

_RANK: dict[Severity, int] = {"error": 2, "warning": 1, "info": 0}


class Stretch(NamedTuple):
    """A note on text[start:end]; `where` is what the document calls the place (line and column, sheet and cell)."""

    note: Note
    start: int
    end: int
    where: str


def marked_html(
    path: str, text: str, marks: Sequence[Stretch], not_read: Sequence[Words], language: Language
) -> Iterator[str]:
    """The page, piece by piece."""
    zh = language == "zh"
    name = escape(clean(Path(path).name))
    digest = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
    yield (
        f'<!doctype html>\n<html lang="{"zh-CN" if zh else "en"}">\n<meta charset="utf-8">\n'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        f"style-src 'sha256-{digest}'\">\n"
        '<meta name="viewport" content="width=device-width">\n'
        f'<title>{name}</title>\n<style>{_STYLE}</style>\n<h1>{name}</h1>\n<p class="sum">{_sum(marks, zh)}</p>\n'
    )
    for reason in not_read:
        yield f'<p class="unread">{"未读：" if zh else "not read: "}{escape(clean(reason.say(language)))}</p>\n'
    yield "<main>\n"
    yield from _rows(text, marks)
    yield "</main>\n</html>\n"


def _sum(marks: Sequence[Stretch], zh: bool) -> str:
    if not marks:
        return "未发现问题。" if zh else "Nothing found."
    names = (("error", "错误", "error"), ("warning", "警告", "warning"), ("info", "提示", ""))
    parts = []
    for severity, chinese, english in names:
        if number := sum(mark.note.severity == severity for mark in marks):
            said = number_of(number, english) if english else f"{number} for information"
            words = f"{chinese}{number}" if zh else said
            parts.append(f'<span class="{severity}">{words}</span>')
    return " ".join(parts)


def _rows(text: str, marks: Sequence[Stretch]) -> Iterator[str]:
    """The text by lines, each with the notes on the marks that begin in it."""
    lines = lines_of(text)
    starts = [offset for offset, _ in lines]
    begun: dict[int, list[tuple[int, Stretch]]] = {}
    covering: dict[int, list[tuple[int, Stretch]]] = {}
    for number, mark in enumerate(sorted(marks, key=lambda mark: (mark.start, mark.end)), 1):
        first, last = (bisect_right(starts, at) for at in (mark.start, max(mark.end - 1, mark.start)))
        begun.setdefault(first, []).append((number, mark))
        for at in range(first, last + 1):
            covering.setdefault(at, []).append((number, mark))
    for at, (offset, line) in enumerate(lines, 1):
        notes = "".join(_note(number, mark) for number, mark in begun.get(at, ()))
        margin = f"<aside>{notes}</aside>" if notes else ""
        marked = _marked(line, offset, covering.get(at, [])) or "&nbsp;"
        yield f'<div class="row"><b>{at}</b><p>{marked}</p>{margin}</div>\n'


def _marked(line: str, offset: int, marks: list[tuple[int, Stretch]]) -> str:
    """The line with its marked words, each stretch in the colour of its gravest mark, numbers where marks begin."""
    spans = [(max(m.start - offset, 0), min(m.end - offset, len(line)), n, m) for n, m in marks]
    cuts = sorted({0, len(line), *(at for a, b, _, _ in spans for at in (a, b) if 0 <= at <= len(line))})
    out = []
    for a, b in pairwise(cuts):
        over = [m for x, y, _, m in spans if x <= a and b <= y]
        numbers = [n for _, _, n, m in spans if m.start - offset == a]
        signs = "".join(f'<a class="sign" id="m{n}" href="#n{n}">{n}</a>' for n in numbers)
        words = escape(clean(line[a:b].replace("\t", "    ")))
        if over:
            worst = max(over, key=lambda mark: _RANK[mark.note.severity]).note.severity
            words = f'<mark class="{worst}">{signs}{words}</mark>'
        out.append(words if over else signs + words)
    return "".join(out)


def _note(number: int, mark: Stretch) -> str:
    note = mark.note
    suggestion = f'<p class="instead">{escape(clean(note.suggestion))}</p>' if note.suggestion else ""
    basis = f'<p class="basis">{escape(clean(note.basis))}</p>' if note.basis else ""
    return (
        f'<div class="note {note.severity}" id="n{number}"><p><a href="#m{number}">{number}</a> '
        f"<b>{escape(clean(note.head))}</b> <small>{escape(clean(mark.where))}</small></p>"
        f"<p>{escape(clean(note.message))}</p>{suggestion}{basis}</div>"
    )


_STYLE = """
body{font:16px/1.8 "Songti SC","Noto Serif CJK SC","Source Han Serif SC",SimSun,serif;max-width:78rem;
margin:1.5rem auto;padding:0 1rem;color:#1d1d1f;background:#fdfcf9}
h1{font-size:1.15rem;border-bottom:1px solid #ccc}.sum span{margin-right:1rem;font-weight:600}
.unread{color:#8a4b00;background:#fff3df;padding:.2rem .6rem}
.row{display:grid;grid-template-columns:2.6rem minmax(0,1fr) 24rem;column-gap:.9rem;align-items:start}
.row>b{font:.72rem/2.2 ui-monospace,Menlo,Consolas,monospace;color:#999;text-align:right;user-select:none}
.row>p{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}
mark{background:none;border-bottom:.16rem solid}
mark.error{border-color:#d93025;background:#fdecea}mark.warning{border-color:#e0a100;background:#fff6dc}
mark.info{border-color:#5b8fc9;background:#eaf2fb}
.sign{font:600 .66rem/1 ui-monospace,monospace;vertical-align:super;text-decoration:none;color:inherit;
margin-right:.1rem}
.note{font-size:.82rem;line-height:1.6;margin:.2rem 0 .7rem;padding:.25rem .7rem;border-left:.22rem solid;
background:#fff}
.note p{margin:.1rem 0}.note small{color:#777}.note a{color:inherit}.instead{color:#1b5e20}.basis{color:#666}
.note.error{border-color:#d93025}.note.warning{border-color:#e0a100}.note.info{border-color:#5b8fc9}
span.error{color:#b3261e}span.warning{color:#8a5a00}span.info{color:#2f5d8f}
:target{outline:.15rem solid #888}
@media(max-width:52rem){.row{grid-template-columns:2rem minmax(0,1fr)}.row>aside{grid-column:2}}
@media print{body{font-size:11pt;max-width:none;background:none}.row{grid-template-columns:2rem minmax(0,1fr) 16rem}
mark,.note{print-color-adjust:exact;-webkit-print-color-adjust:exact}.note{break-inside:avoid}}
"""
