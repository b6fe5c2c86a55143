"""The count day by day: each day's number, what kind of day it is, and what became of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from deadline_cli.counting.values import CountedDay
from deadline_cli.output.common.language import Language
from deadline_cli.output.common.words import kind_of_day, long_date
from deadline_cli.output.compute.sentence import long_rests
from deadline_cli.records import NamedTuple
from deadline_cli.rulebook.answer import Deadline

if TYPE_CHECKING:
    from rich.text import Text


class DayRow(NamedTuple):
    """A day of the count: its number, the day in words, its kind with the source, what became of it, the day itself."""

    number: str
    day: str
    kind: str
    source: str
    said: tuple[str, ...]
    counted: CountedDay


def day_rows(answer: Deadline, days: Sequence[CountedDay], lang: Language) -> Iterator[DayRow]:
    """One row a day, from the event to the deadline."""
    zh = lang == "zh"
    extended = bool(long_rests(answer))
    passed = 0
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
        said = tuple(part for part in (fate, estimated) if part)
        yield DayRow(number, long_date(day.date, lang), kind, source, said, counted)


def rows(answer: Deadline, days: Sequence[CountedDay], lang: Language) -> Iterator[Text]:
    """The rows for a terminal, each in one line."""
    return (line for line, _ in hanging_rows(answer, days, lang))


def hanging_rows(answer: Deadline, days: Sequence[CountedDay], lang: Language) -> Iterator[tuple[Text, int]]:
    """The rows for a terminal, and where what is said of the day begins: all in one column."""
    from rich.cells import cell_len
    from rich.text import Text

    found = list(day_rows(answer, days, lang))
    widest = max((cell_len(row.day) for row in found), default=0)
    for row in found:
        said = "".join(f"  {part}" for part in (row.kind + row.source, *row.said) if part)
        line = Text(f"  {row.number:>4}  {row.day}" + (" " * (widest - cell_len(row.day)) + said if said else ""))
        if not row.number:
            line.stylize("dim")
        if row.counted.part == "deadline":
            line.stylize("bold green")
        yield line, len(f"  {row.number:>4}  {row.day}") + widest - cell_len(row.day) + 2


def _fate(counted: CountedDay, works: bool, backward: bool, extension: int, zh: bool) -> str:
    """What became of the day; `extension`: which working day of the tax extension it is (第109条), if any."""
    if counted.part == "event":
        return "当日，不计入" if zh else "the day itself, not counted"
    if counted.part == "skipped":
        return "不计入" if zh else "not counted"  # the kind of the day stands before it
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
