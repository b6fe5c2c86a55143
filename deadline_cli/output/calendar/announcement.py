"""What the text of a notice was understood to say: as JSON, and as months to look at before they are believed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from deadline_cli.output.calendar.text import months_view, print_festivals
from deadline_cli.output.common.language import Language
from deadline_cli.output.common.safe import clean
from deadline_cli.workcalendar.announcement import Announcement, Remark
from deadline_cli.workcalendar.files import calendar_of_rows
from deadline_cli.workcalendar.value import Festival


def announcement_json(announcement: Announcement, remarks: Sequence[Remark], lang: Language) -> str:
    """deadline.announcement/1."""
    source = announcement.sources[0]
    names = announcement.names
    record: dict[str, Any] = {
        "schema": "deadline.announcement/1",
        "year": announcement.year,
        "title": source.title,
        "document": source.document,
        "issued": source.issued.isoformat() if source.issued else None,
        "off": [day.isoformat() for day in announcement.off],
        "work": [day.isoformat() for day in announcement.work],
        "names": {day.isoformat(): names[day] for day in sorted(names)},
        "warnings": [_placed(remark, lang) for remark in remarks],
    }
    if len(announcement.sources) > 1:
        record["also"] = [
            {"title": s.title, "document": s.document, "issued": s.issued.isoformat() if s.issued else None}
            for s in announcement.sources[1:]
        ]
    return json.dumps(record, ensure_ascii=False, indent=2) + "\n"


def print_announcement(
    announcement: Announcement, rows: Sequence[Festival], remarks: Sequence[Remark], lang: Language
) -> None:
    """The months concerned as pictures, then one line a festival, then the remarks."""
    from rich.text import Text

    from deadline_cli.output.common.terminal import Terminal

    console = Terminal()
    for source in announcement.sources:
        unknown = {"zh": "（题名未见）", "en": "(no title in the text)"}[lang]
        parts = [clean(source.title or unknown), source.document or "", str(source.issued or "")]
        console.print(Text("  ".join(part for part in parts if part), style="bold"), soft_wrap=True)
    days = {*announcement.off, *announcement.work}
    console.print()
    calendar = calendar_of_rows(announcement.year, rows)
    console.print(months_view(calendar, _months(days), lang, console.width))
    print_festivals(console, [row for row in rows if _concerned(row, days)], lang)
    off = len(announcement.off)
    work = len(announcement.work)
    zh = f"放假{off}天，调休上班{work}天"
    en = f"{off} days off, {work} make-up working day{'s' * (work != 1)}"
    console.print(Text(zh if lang == "zh" else en, style="dim"))
    for remark in remarks:
        console.print(
            Text(("注意：" if lang == "zh" else "Note: ") + clean(_placed(remark, lang)), style="yellow"),
            soft_wrap=True,
        )


def _placed(remark: Remark, lang: Language) -> str:
    if not remark.line:
        return remark.words(lang)
    if lang == "zh":
        return f"第{remark.line}行第{remark.column}字：{remark.zh}"
    return f"line {remark.line}, column {remark.column}: {remark.en}"


def _months(days: set[date]) -> list[tuple[int, int]]:
    return sorted({(day.year, day.month) for day in days})


def _concerned(row: Festival, days: set[date]) -> bool:
    return bool({row.first, row.last, *row.make_up_workdays} & days)
