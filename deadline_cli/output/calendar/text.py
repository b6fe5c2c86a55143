"""The working calendar as a picture to pin to the wall: working days numbered, festivals named, 休 and 班 marked."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from deadline_cli.output.common.language import Language
from deadline_cli.output.common.month import Cell, month_picture
from deadline_cli.output.common.words import festival_name, short_date
from deadline_cli.workcalendar.value import Arrangement, Day, Festival, WorkCalendar

if TYPE_CHECKING:
    from rich.table import Table
    from rich.text import Text

    from deadline_cli.output.common.terminal import Terminal

WIDE, NARROW = 9, 5
_WEEKDAYS = "一二三四五六日"
_SMALL = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_SHORT = {
    "元旦": ("元旦", "New Year"), "春节": ("春节", "Spring"), "清明节": ("清明", "Qingming"),
    "劳动节": ("劳动", "Labour"), "端午节": ("端午", "Dragon"), "中秋节": ("中秋", "Moon"),
    "国庆节": ("国庆", "National"),
}  # fmt: skip


def month_view(calendar: WorkCalendar, year: int, month: int, lang: Language, today: date | None = None) -> Text:
    """One month, large."""
    cells = _cells(calendar, year, month, lang, today, WIDE)
    return month_picture(year, month, cells, lang, WIDE)


def months_view(
    calendar: WorkCalendar, months: Iterable[tuple[int, int]], lang: Language, width: int, today: date | None = None
) -> Table:
    """Several months side by side, as many as the width holds."""
    from rich.table import Table

    across = max(1, min(3, (width + 3) // (NARROW * 7 + 3)))
    pictures = [
        month_picture(year, month, _cells(calendar, year, month, lang, today, NARROW), lang, NARROW)
        for year, month in months
    ]
    table = Table.grid(padding=(0, 3))
    for start in range(0, len(pictures), across):
        table.add_row(*pictures[start : start + across])
    return table


def print_calendar(
    console: Terminal, calendar: WorkCalendar, year: int, month: int | None, lang: Language, today: date
) -> None:
    """A year or a month with its legend, its festivals and the notices that they rest on."""
    from rich.text import Text

    if month:
        console.print(month_view(calendar, year, month, lang, today), end="")
    else:
        months = [(year, n) for n in range(1, 13)]
        console.print(months_view(calendar, months, lang, console.width, today))
    console.say(Text(_legend(calendar, year, month, lang), style="dim"))
    arrangement = calendar.arrangement_of(year)
    if arrangement is None:
        zh = f"{year}年的节假日安排尚未公布：以上为周末和法定节假日，没有调休，属推定。"
        en = f"{year} is not announced: weekends and statutory days only, no make-up days, all estimated."
        console.say(Text(zh if lang == "zh" else en, style="yellow"))
        return
    rows = [row for row in arrangement.festivals if month is None or _touches(row, year, month)]
    if rows:
        console.print()
        print_festivals(console, rows, lang)
    console.print()
    print_notices(console, arrangement, lang)
    for note in calendar.notes([year]):
        console.say(Text(note.zh if lang == "zh" else note.en, style="yellow"))


def print_festivals(console: Terminal, rows: Iterable[Festival], lang: Language) -> None:
    """One line a festival: its days off, how many, and the days worked for it."""
    from rich.cells import cell_len
    from rich.text import Text

    table = [(festival_name(row.name, lang), *_off(row, lang), _worked(row, lang)) for row in rows]
    widths = [max((cell_len(line[column]) for line in table), default=0) + 2 for column in range(3)]
    for line in table:
        text = Text()
        for column, style in enumerate(("bold", "red", "dim")):
            text.append(line[column] + " " * (widths[column] - cell_len(line[column])), style=style)
        text.append(line[3], style="yellow")
        text.rstrip()
        console.say(text)


def _off(row: Festival, lang: Language) -> tuple[str, str]:
    if row.first is None or row.last is None:
        return "", ""
    days = (row.last - row.first).days + 1
    count = f"{days}天" if lang == "zh" else f"{days} day{'s' * (days != 1)}"
    if row.first == row.last:
        return short_weekday(row.first, lang), count
    if lang == "zh":
        same = row.first.month == row.last.month
        last = f"{row.last.day}日周{_WEEKDAYS[row.last.weekday()]}" if same else short_weekday(row.last, lang)
        return f"{short_weekday(row.first, lang)}至{last}", count
    return f"{short_weekday(row.first, lang)} to {short_weekday(row.last, lang)}", count


def _worked(row: Festival, lang: Language) -> str:
    if not row.make_up_workdays:
        return ""
    days = [short_weekday(day, lang) for day in row.make_up_workdays]
    return "班 " + "、".join(days) if lang == "zh" else "work " + ", ".join(days)


def print_notices(console: Terminal, arrangement: Arrangement, lang: Language) -> None:
    """The notices with their numbers and dates, and what is not verified of them."""
    from rich.text import Text

    for notice in arrangement.notices:
        parts = [notice.title, notice.document or "", str(notice.issued or "")]
        line = Text("  ".join(part for part in parts if part), style="dim")
        if not notice.verified:
            line.append({"zh": "  文号、日期未核实", "en": "  number and date not verified"}[lang], style="yellow")
        console.say(line)


def short_weekday(day: date, lang: Language) -> str:
    """2月14日周六, Sat 14 Feb."""
    if lang == "zh":
        return f"{short_date(day, lang, False)}周{_WEEKDAYS[day.weekday()]}"
    return f"{('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')[day.weekday()]} {short_date(day, lang, False)}"


def _cells(
    calendar: WorkCalendar, year: int, month: int, lang: Language, today: date | None, width: int
) -> Callable[[date], Cell]:
    numbers = _numbered(calendar, year, month)
    # In a year that nobody has announced every day is estimated; the words beneath say so once.
    announced = calendar.arrangement_of(year) is not None

    def cell(at: date) -> Cell:
        day = calendar.day(at)
        style = _style(day) + (" reverse" if at == today else "")
        label, label_style = _label(day, numbers.get(at), lang, width - 1)
        return Cell(_mark(day, lang, announced), label, style.strip(), label_style)

    return cell


def _numbered(calendar: WorkCalendar, year: int, month: int) -> dict[date, int]:
    """The working days of a month and their numbers in it."""
    found: dict[date, int] = {}
    day = date(year, month, 1)
    while day.month == month:
        if calendar.is_working(day):
            found[day] = len(found) + 1
        day += timedelta(days=1)
    return found


def _mark(day: Day, lang: Language, announced: bool) -> str:
    sure = "" if day.status == "official" or not announced else "?"
    if day.kind in ("holiday", "adjusted-rest"):
        return ("休" if lang == "zh" else "*") + sure
    if day.kind == "make-up-workday":
        return ("班" if lang == "zh" else "w") + sure
    return sure


def _label(day: Day, number: int | None, lang: Language, room: int) -> tuple[str, str]:
    """The day's number, or its festival where the cell has room for a name: one that is cut (Spri) tells nothing."""
    from rich.cells import cell_len

    if number is not None:
        return f"{number:>2}".translate(_SMALL), "cyan" if day.kind == "workday" else "bold yellow"
    if day.name is None:
        return "", ""
    first = day.name.split("、")[0]
    chinese, english = _SHORT.get(first, (first, first))
    names = (day.name, first, chinese) if lang == "zh" else (english,)
    return next((name for name in names if cell_len(name) <= room), ""), "red"


def _style(day: Day) -> str:
    if day.kind == "make-up-workday":
        return "bold yellow"
    if day.kind in ("holiday", "adjusted-rest"):
        return "bold red"
    return "dim red" if not day.working else ""


def _legend(calendar: WorkCalendar, year: int, month: int | None, lang: Language) -> str:
    months = [month] if month else range(1, 13)
    working = sum(len(_numbered(calendar, year, n)) for n in months)
    if lang == "zh":
        whole = f"全月{working}个工作日" if month else f"全年{working}个工作日"
        return f"{whole}　休 放假　班 调休上班　₁₂ 当月第几个工作日　? 尚未公布"
    whole = f"{working} working days in the {'month' if month else 'year'}"
    return f"{whole}   * day off   w make-up working day   ₁₂ working day of the month   ? not announced"


def _touches(row: Festival, year: int, month: int) -> bool:
    days = [*row.make_up_workdays, *(day for day in (row.first, row.last) if day)]
    return any((day.year, day.month) == (year, month) for day in days)
