"""The list of calendars, and the report of their verification."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from deadline_cli.output.common.language import Language
from deadline_cli.output.common.safe import clean
from deadline_cli.workcalendar.inventory import Inventory
from deadline_cli.workcalendar.overlay import Overlay
from deadline_cli.workcalendar.value import Arrangement
from deadline_cli.workcalendar.verify import Report

if TYPE_CHECKING:
    from deadline_cli.output.common.terminal import Terminal

_ORIGINS = {"zh": {"shipped": "随附", "user": "用户", "file": "文件"},
            "en": {"shipped": "shipped", "user": "your own", "file": "file"}}  # fmt: skip


def print_list(console: Terminal, found: Inventory, lang: Language) -> None:
    """One line a year with its source, the overlays with their coverage, the horizon, and what is due."""
    from rich.table import Table
    from rich.text import Text

    from deadline_cli.output.common.terminal import RULED

    heads = {
        "zh": ("年份", "状态", "放假", "调休上班", "来源"),
        "en": ("Year", "Status", "Off", "Worked", "Source"),
    }[lang]
    table = Table(box=RULED, pad_edge=False, title="cn  国务院办公厅节假日安排", title_justify="left")
    for number, head in enumerate(heads):
        table.add_column(head, justify="right" if number in (2, 3) else "left", no_wrap=number < 4)
    for year in found.years:
        off, worked = _counts(year)
        style = "yellow" if year.origin == "user" else ""
        table.add_row(
            str(year.year), _ORIGINS[lang][year.origin], str(off), str(worked), _source(year, lang), style=style
        )
    console.print(table)
    if found.overlays:
        covers = {"zh": ("日历", "地区", "覆盖年份"), "en": ("Calendar", "Where", "Years covered")}[lang]
        table = Table(box=RULED, pad_edge=False)
        for cover in covers:
            table.add_column(cover, overflow="fold")
        for overlay in found.overlays:
            mark = "" if overlay.origin == "shipped" else f"  ({_ORIGINS[lang][overlay.origin]})"
            table.add_row(overlay.name + mark, clean(overlay.title), _coverage(overlay, lang))
        console.print(table)
    if found.horizon:
        zh = f"可靠至 {found.horizon}：其后为推定（下一年的通知可能调整12月29日至31日）"
        en = (
            f"Certain until {found.horizon}; later days are estimated (the next notice may still change 29–31 December)"
        )
        console.say(Text(zh if lang == "zh" else en))
    if reminder := _reminder(found, lang):
        console.say(Text(reminder, style="bold yellow"))
    for problem in found.broken:
        console.say(Text(clean(problem.say(lang)), style="red"))


def list_json(found: Inventory) -> str:
    """deadline.calendars/1."""
    record = {
        "schema": "deadline.calendars/1",
        "calendars": [
            {
                "name": "cn",
                "horizon": found.horizon.isoformat() if found.horizon else None,
                "due": found.due,
                "years": [
                    {
                        "year": year.year,
                        "origin": year.origin,
                        "path": year.path,
                        "off": _counts(year)[0],
                        "work": _counts(year)[1],
                        "notices": [
                            {
                                "title": notice.title,
                                "document": notice.document,
                                "issued": notice.issued.isoformat() if notice.issued else None,
                                "verified": notice.verified,
                            }
                            for notice in year.notices
                        ],
                    }
                    for year in found.years
                ],
            },
            *(
                {
                    "name": overlay.name,
                    "title": overlay.title,
                    "extends": overlay.extends,
                    "origin": overlay.origin,
                    "path": str(overlay.path),
                    "years": list(overlay.years),
                    "partial": list(overlay.partial),
                }
                for overlay in found.overlays
            ),
        ],
        "broken": [str(problem) for problem in found.broken],
    }
    return json.dumps(record, ensure_ascii=False, indent=2) + "\n"


def verify_lines(reports: Sequence[Report], lang: Language) -> Iterator[str]:
    """One line a problem, one a remark, and the sum."""
    zh = lang == "zh"
    for report in reports:
        for problem in report.problems:
            yield f"{report.path}: {clean(problem[zh])}\n"
        for remark in report.remarks:
            yield f"{report.path}: {'说明：' if zh else 'note: '}{clean(remark[zh])}\n"
    wrong = sum(1 for report in reports if report.problems)
    if lang == "zh":
        yield f"核对{len(reports)}个文件，" + (f"{wrong}个有问题\n" if wrong else "全部无误\n")
    else:
        yield f"{len(reports)} files checked, " + (f"{wrong} with differences\n" if wrong else "all in order\n")


def verify_json(reports: Iterable[Report]) -> str:
    """deadline.verify/1."""
    files = [
        {
            "path": report.path,
            "problems": [english for english, _ in report.problems],
            "remarks": [english for english, _ in report.remarks],
        }
        for report in reports
    ]
    return json.dumps({"schema": "deadline.verify/1", "files": files}, ensure_ascii=False, indent=2) + "\n"


def _reminder(found: Inventory, lang: Language) -> str:
    if not found.due:
        return ""
    if lang == "zh":
        return f"{found.due}年的节假日通知应已发布或即将发布：取得全文后运行 deadline calendar import 文件"
    return f"The notice for {found.due} is due: when it is published, run deadline calendar import FILE"


def _coverage(overlay: Overlay, lang: Language) -> str:
    """The years with data; those with only some days are marked."""
    if not overlay.years:
        return {"zh": "各年（全国休息日，调休上班日照休）", "en": "every year (no make-up day is worked)"}[lang]
    some = {"zh": "（部分）", "en": " (in part)"}[lang]
    return ", ".join(f"{year}{some if year in overlay.partial else ''}" for year in overlay.years)


def _counts(year: Arrangement) -> tuple[int, int]:
    return sum(not day.working for day in year.days.values()), sum(day.working for day in year.days.values())


def _source(year: Arrangement, lang: Language) -> str:
    parts = []
    for notice in year.notices:
        unknown = {"zh": "文号未核实", "en": "number not verified"}[lang]
        part = clean(notice.document or unknown)
        if notice.issued:
            part += f"  {notice.issued}"
        elif notice.document:
            part += {"zh": "  日期未核实", "en": "  date not verified"}[lang]
        parts.append(part)
    return "\n".join(parts)
