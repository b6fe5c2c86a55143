"""A month as a picture: a grid of days with marks beside them and labels beneath."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from deadline_cli.records import dataclass

if TYPE_CHECKING:
    from rich.text import Text

    from deadline_cli.output.common.language import Language

CELL_WIDTH = 9
_HEADS = {"zh": ("一", "二", "三", "四", "五", "六", "日"), "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")}
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one day's place: a mark behind the day's number, a label beneath, a rich style for each."""

    mark: str = ""
    label: str = ""
    day_style: str = ""
    label_style: str = ""


def month_picture(
    year: int, month: int, cell_of: Callable[[date], Cell], lang: Language, width: int = CELL_WIDTH
) -> Text:
    """The month as a grid, Monday first, aligned for Chinese width; `width` columns a day."""
    from rich.text import Text

    title = f"{year}年{month}月" if lang == "zh" else f"{_MONTHS[month - 1]} {year}"
    picture = Text()
    picture.append(_centred(title, width * 7) + "\n", style="bold")
    picture.append("".join(_fitted(head, width) for head in _HEADS[lang]) + "\n", style="dim")
    first = date(year, month, 1)
    monday = first - timedelta(days=first.weekday())
    while (monday.year, monday.month) <= (year, month):
        days = [monday + timedelta(days=n) for n in range(7)]
        shown = [(day, cell_of(day)) if day.month == month else None for day in days]
        numbers, labels = Text(), Text()
        for day_and_cell in shown:
            day, cell = day_and_cell or (None, Cell())
            numbers.append(_fitted(f"{day.day:>2}{cell.mark}" if day else "", width), style=cell.day_style)
            label = _shortened(_aligned(cell.label), width)
            labels.append(_fitted(label, width), style=cell.label_style if cell.label else "")
        for row in (numbers, labels):
            row.rstrip()
            picture.append_text(row).append("\n")
        monday += timedelta(days=7)
    return picture


def _aligned(label: str) -> str:
    """A number stands under the day's number, its last digit beneath the day's last digit."""
    digits = len(label) - len(label.lstrip("0123456789"))
    return " " + label if digits == 1 else label


def _shortened(label: str, width: int) -> str:
    """A label of several words without those that the cell cannot hold: Spring for Spring Festival."""
    from rich.cells import cell_len

    while cell_len(label) > width - 1 and " " in label.strip():
        label = label[: label.rindex(" ")]
    return label


def _fitted(text: str, width: int) -> str:
    """`text` in exactly one cell's width, cut where it is too long for it."""
    from rich.cells import set_cell_size

    return set_cell_size(text, width - 1) + " "


def _centred(text: str, width: int) -> str:
    from rich.cells import cell_len

    return " " * max((width - cell_len(text)) // 2, 0) + text
