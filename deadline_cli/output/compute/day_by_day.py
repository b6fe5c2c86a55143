"""The count day by day: each day's number, what kind of day it is, and what became of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from deadline_cli.counting.values import CountedDay
from deadline_cli.output.common.language import Language
from deadline_cli.output.common.words import kind_of_day, long_date
from deadline_cli.output.compute.sentence import long_rests
from deadline_cli.rulebook.answer import Deadline

if TYPE_CHECKING:
    from rich.text import Text


def rows(answer: Deadline, days: Sequence[CountedDay], lang: Language) -> Iterator[Text]:
    """One line a day, from the event to the deadline; what is said of the days stands in one column."""
    from rich.cells import cell_len
    from rich.text import Text

    zh = lang == "zh"
    extended = bool(long_rests(answer))
    passed = 0
    widest = max((cell_len(long_date(counted.day.date, lang)) for counted in days), default=0)
    for counted in days:
        day = counted.day
        if counted.part == "rolled" or (counted.part == "deadline" and counted.number is None):
            passed += day.working
        kind = "" if day.kind == "workday" else kind_of_day(day, lang)
        source = (f"（{day.source}）" if zh else f" ({day.source})") if day.source else ""
        estimated = ("推定" if zh else "estimated") if day.status == "estimated" else ""
        works = day.working and (day.kind != "make-up-workday" or answer.counting.make_up_workdays)
        fate = _fate(counted, works, answer.counting.direction == "backward", passed if extended else 0, zh)
        number = "" if counted.number is None else str(counted.number)
        said = "".join(f"  {part}" for part in (kind + source, fate, estimated) if part)
        written = long_date(day.date, lang)
        row = Text(f"  {number:>4}  {written}" + (" " * (widest - cell_len(written)) + said if said else ""))
        if counted.number is None:
            row.stylize("dim")
        if counted.part == "deadline":
            row.stylize("bold green")
        yield row


def _fate(counted: CountedDay, works: bool, backward: bool, extension: int, zh: bool) -> str:
    """What became of the day; `extension`: which working day of the tax extension it is (第109条), if any."""
    if counted.part == "event":
        return "当日，不计入" if zh else "the day itself, not counted"
    if counted.part == "skipped":
        return "休息日，不计入" if zh else "rest day, not counted"
    if counted.part == "nominal-end":
        last = "期间的最后一日" if zh else "last day of the period"
        return last + (("（休息日）" if zh else " (a rest day)") if not works else "")
    step = f"顺延第{extension}个工作日" if zh else f"working day {extension} of the extension"
    if counted.part == "rolled":
        if extension and works:
            return step
        return "休息日，顺延" if zh else "rest day, the end moves on"
    if counted.part != "deadline":
        return ""
    if backward:
        return "最迟办理日" if zh else "the latest day to act"
    end = "届满" if zh else "the deadline"
    return f"{step}，{end}" if extension and zh else f"{step}, {end}" if extension else end
