"""The days on a proofread notice's sheet: its own in a table and in months, and its periods counted day by day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from deadline_cli.notices.proofread import Judged, Page
from deadline_cli.output.check.counted import Counted
from deadline_cli.output.check.dated import Dated
from deadline_cli.output.check.words import ROLES
from deadline_cli.output.common.html import safe
from deadline_cli.output.common.language import Language
from deadline_cli.output.common.words import length, long_date
from deadline_cli.output.compute.sheet_parts import InMonth, day_list
from deadline_cli.records import NamedTuple
from deadline_cli.rulebook.answer import Deadline
from deadline_cli.workcalendar.value import Day

_MOST_DAYS = 48  # of all counts together, fewer for each finding, so that the sheet stays a page
_DAYS_A_FINDING = 4
_LEAST_DAYS = 6


class Sheet(NamedTuple):
    """What the parts of a notice's sheet are written from."""

    page: Page
    judged: Judged
    days: tuple[Dated, ...]
    counts: tuple[Counted, ...]
    answer: Deadline | None
    calendar: str
    lang: Language

    @property
    def zh(self) -> bool:
        return self.lang == "zh"


def dates_table(sheet: Sheet) -> Iterator[str]:
    """Every day of the notice: what happens on it, and the words that name it."""
    if not sheet.days:
        return
    zh = sheet.zh
    yield f'<h2>{"各项日期" if zh else "Days"}</h2>\n<table class="steps"><tbody>'
    for found in sheet.days:
        day = long_date(found.day, sheet.lang)
        if found.hour is not None:
            day += f" {found.hour}时" if zh else f" {found.hour}:00"
        if found.provisional:
            day += "（推定）" if zh else " (estimated)"
        kind = ("载明" if zh else "printed") if found.stated else ("推算" if zh else "reckoned")
        opens = (
            (f"自{long_date(found.opens, sheet.lang)}" if zh else f"from {long_date(found.opens, sheet.lang)}")
            if found.opens
            else ""
        )
        line = f"第{found.line}行" if zh else f"line {found.line}"
        yield (
            f'<tr><th scope="row">{safe(ROLES[found.role][not zh])}</th><td>{safe(kind)}</td><td>{safe(day)}</td>'
            f"<td>「{safe(found.text)}」<cite>{safe(line)}</cite> {safe(opens)}</td></tr>"
        )
    yield "</tbody></table>"


def in_month(sheet: Sheet) -> InMonth:
    """The picture of a month: the day of publication, and what ends or happens on a day."""
    zh, published = sheet.zh, sheet.judged.notice.publication_date
    names: dict[date, list[str]] = {}
    for found in sheet.days:
        name = ROLES[found.role][not zh]
        if name not in names.setdefault(found.day, []):
            names[found.day].append(name)
    marks = {"make-up-workday": "班", "holiday": "休", "adjusted-rest": "休"} if zh else {
        "make-up-workday": "w", "holiday": "·", "adjusted-rest": "·"
    }  # fmt: skip

    def cell(day: Day) -> tuple[str, str, str]:
        label = "、".join(names.get(day.date, ()))
        if day.date == published:
            label = "、".join(part for part in ("公告" if zh else "publ.", label) if part)
        classes = " deadline" if day.date in names else " event" if day.date == published else ""
        return marks.get(day.kind, ""), label, classes

    return cell


def counts_list(sheet: Sheet) -> Iterator[str]:
    """Each count day by day; of long ones the beginning and the end."""
    if not sheet.counts:
        return
    zh = sheet.zh
    room = _MOST_DAYS - _DAYS_A_FINDING * len(sheet.judged.findings)
    most = max(room // len(sheet.counts), _LEAST_DAYS)
    yield f"<h2>{'逐日计算' if zh else 'Day by day'}</h2>"
    for one in sheet.counts:
        named = dict.fromkeys(ROLES[role][not zh] for role in one.roles)
        roles = "、".join(named) or ("依规则" if zh else "by the rule")
        ends = long_date(one.answer.deadline, sheet.lang)
        words = (
            f"{roles}：{length(one.answer.period, sheet.lang)}，{ends}届满"
            if zh
            else (f"{roles}: {length(one.answer.period, sheet.lang)}, ends {ends}")
        )
        yield f'<p class="small"><b>{safe(words)}</b></p>'
        yield from day_list(one.answer, one.days, sheet.lang, most)
