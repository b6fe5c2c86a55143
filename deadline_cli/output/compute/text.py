"""One answer for people: the day first and large, the month as a picture, then the reasons with their articles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from deadline_cli.counting import Counting, count, trace
from deadline_cli.counting.values import CountedDay
from deadline_cli.output.common.language import Language, pick
from deadline_cli.output.common.month import CELL_WIDTH, Cell, month_picture
from deadline_cli.output.common.safe import clean
from deadline_cli.output.common.words import festival_name, length, long_date, moment, short_date
from deadline_cli.output.compute.estimated import why_estimated
from deadline_cli.output.compute.reasons import reasons
from deadline_cli.output.compute.sentence import sentence
from deadline_cli.period import WORKING, Period
from deadline_cli.rulebook.answer import Deadline
from deadline_cli.workcalendar.files import load_calendar
from deadline_cli.workcalendar.value import Day

if TYPE_CHECKING:
    from rich.text import Text

    from deadline_cli.output.common.terminal import Terminal

_MOST_MONTHS = 4


def print_answer(answer: Deadline, explain: bool = False, lang: str | None = None) -> None:
    """Print an answer to standard output, in colour where that is a terminal."""
    from deadline_cli.output.common.terminal import Terminal

    console = Terminal(soft_wrap=True)
    chosen = pick(lang)
    days = traced(answer)
    _headline(console, answer, chosen)
    _months(console, answer, days, chosen)
    if explain:
        _day_by_day(console, answer, days, chosen)
    _reasons(console, answer, days, explain, chosen)
    _basis(console, answer, explain, chosen)
    _steps(console, answer, chosen)
    _readings(console, answer, explain, chosen)
    _warnings(console, answer, chosen)


def traced(answer: Deadline) -> tuple[CountedDay, ...]:
    """The count day by day; nothing for a period in hours."""
    if answer.period.unit == "hour":
        return ()
    calendar = load_calendar(answer.calendar)
    counted = count(calendar, answer.publication_date, answer.period, answer.counting)
    return trace(calendar, counted, answer.period, answer.counting)


def _headline(console: Terminal, answer: Deadline, lang: Language) -> None:
    from rich.text import Text

    hour = 24 if answer.hour is None else answer.hour
    ends = {"zh": f"{hour}:00 届满", "en": f"ends at {hour}:00"}[lang]
    if answer.counting.direction == "backward":
        ends = {"zh": "最迟办理日", "en": "the latest day to act"}[lang]
        if answer.hour is not None:
            ends = {"zh": f"{hour}:00 前办理", "en": f"act by {hour}:00"}[lang]
    # No frame: many Chinese fonts draw its signs in two columns.
    face = Text(f" {long_date(answer.deadline, lang)}  {ends} ", style="bold reverse green")
    if answer.provisional:
        face.append(f"  {why_estimated(answer, lang)}", style="not reverse yellow")
    console.print(face)
    name = f"{answer.rule.name if lang == 'zh' else answer.rule.name_en} · " if answer.rule else ""
    published = moment(answer.publication_date, answer.published_at, lang)
    origin = {"zh": f"公告日 {published}", "en": f"published {published}"}[lang]
    if answer.rule and answer.rule.origin:
        zh, en = answer.rule.origin
        origin = {"zh": f"{zh} {published}", "en": f"{en.removeprefix('the ')}: {published}"}[lang]
    elif answer.counting.direction == "backward":
        origin = {"zh": f"期日 {published}", "en": f"event {published}"}[lang]
    console.say(Text(f"{clean(name)}{length(answer.period, lang)} · {origin}"))
    console.print(Text(sentence(answer), style="cyan"))


def _months(console: Terminal, answer: Deadline, days: Sequence[CountedDay], lang: Language) -> None:
    by_date = {counted.day.date: counted for counted in days}
    months = sorted({(day.year, day.month) for day in by_date})
    if len(months) > _MOST_MONTHS:
        months = [*months[:1], *months[-2:]]
    calendar = load_calendar(answer.calendar)
    for year, month in months:
        console.print()
        picture = month_picture(
            year, month, lambda d: cell_of(by_date.get(d), calendar.day(d), answer, lang), lang, _day_width(console)
        )
        console.print(picture, end="")


def _day_width(console: Terminal) -> int:
    """The columns of a day: nine, or what a narrow terminal has."""
    return min(CELL_WIDTH, max((console.columns or CELL_WIDTH * 7) // 7, 5))


def cell_of(counted: CountedDay | None, day: Day, answer: Deadline, lang: Language) -> Cell:
    """What stands in a day's place in the month's picture."""
    zh = lang == "zh"
    mark = {
        "make-up-workday": "班" if zh else "w",
        "holiday": "休" if zh else "·",
        "adjusted-rest": "休" if zh else "·",
    }
    beside = mark.get(day.kind, "")
    style = "dim" if not day.working else "yellow" if day.kind == "make-up-workday" else ""
    if counted is None:
        return Cell(beside, "", "dim", "dim")
    number = "" if counted.number is None else str(counted.number)
    if counted.part == "deadline":
        word = ("最迟" if zh else "last") if answer.counting.direction == "backward" else "届满" if zh else "ends"
        return Cell(beside, f"{number} {word}".strip(), "bold green", "bold reverse green")
    if counted.part == "nominal-end":
        return Cell(beside, f"{number} {'末日' if zh else 'last'}".strip(), style, "bold yellow")
    if counted.part == "event" and counted.number is None:
        word = ("期日" if zh else "event") if answer.counting.direction == "backward" else "公告" if zh else "publ."
        if answer.counting.direction == "forward" and answer.rule and answer.rule.origin:
            word = "当日" if zh else "start"
        return Cell(beside, word, "bold", "bold magenta")
    if counted.number is not None:
        return Cell(beside, number, style, "cyan")
    passed_over = ("不计" if zh else "skipped") if day.working else festival_name(day.name or "", lang)
    return Cell(beside, passed_over, "dim", "dim")


def _day_by_day(console: Terminal, answer: Deadline, days: Sequence[CountedDay], lang: Language) -> None:
    from deadline_cli.output.compute.day_by_day import hanging_rows

    if days:
        _heading(console, {"zh": "逐日计算", "en": "Day by day"}[lang])
    for row, hang in hanging_rows(answer, days, lang):
        console.say(row, hang)


def _reasons(console: Terminal, answer: Deadline, days: Sequence[CountedDay], explain: bool, lang: Language) -> None:
    from rich.text import Text

    made_up = tuple(c.day for c in days if c.day.kind == "make-up-workday" and c.number is not None)
    if answer.period.unit not in WORKING:
        made_up = ()
    _heading(console, {"zh": "理由", "en": "Why"}[lang])
    for number, reason in enumerate(reasons(answer, made_up, lang), 1):
        line = Text(f"  {number}. {reason.text}")
        if reason.article:
            line.append(f"  {reason.article.law}{reason.article.article}", style="dim")
        console.say(line, line.plain.index(".") + 2)
        if reason.article and explain and reason.article.text:
            console.say(Text(f"     「{reason.article.text}」", style="italic"), 5)
    if explain:
        for habit in other_habits(answer, lang):
            console.say(Text(f"  · {habit}", style="dim"), 4)


def other_habits(answer: Deadline, lang: Language) -> Iterable[str]:
    """The inclusive date and the day-after view, which the law does not follow but people do."""
    if answer.counting.direction == "backward" or answer.period.unit == "hour":
        return
    calendar = load_calendar(answer.calendar)
    how = answer.counting
    if how.first_day == "excluded":
        habit = Counting(how.law, "included", how.roll, how.make_up_workdays, how.direction, how.month_end)
        day = long_date(count(calendar, answer.publication_date, answer.period, habit).deadline, lang)
        what = {"zh": "公告当日", "en": "the day of publication"}[lang]
        if answer.rule and answer.rule.origin:
            what = {"zh": "当日", "en": "that day"}[lang]
        zh = f"如将{what}计入（常见的错误算法），则为{day}"
        yield zh if lang == "zh" else f"with {what} counted, a common wrong habit: {day}"
    if answer.effect == "deemed-served":
        after = count(calendar, answer.deadline, Period(1, "day"), Counting(roll="none")).deadline
        zh = f"另有观点认为公告期经过后的次日（{long_date(after, lang)}）才视为送达，未见依据"
        yield (
            zh
            if lang == "zh"
            else f"some hold that service is made on the day after, {long_date(after, lang)}; no authority found"
        )


def _basis(console: Terminal, answer: Deadline, explain: bool, lang: Language) -> None:
    from rich.text import Text

    if not answer.basis:
        return
    _heading(console, {"zh": "依据", "en": "Basis"}[lang])
    for basis in answer.basis:
        since = (
            f"（自{short_date(basis.start, lang)}起）"
            if basis.start and lang == "zh"
            else f" (from {short_date(basis.start, lang)})"
            if basis.start
            else ""
        )
        console.say(Text(f"  {basis.law}{basis.article or ''}{since}"), 2)
        if basis.text:
            console.say(Text(f"    「{basis.text}」", style="italic"), 4)


def _steps(console: Terminal, answer: Deadline, lang: Language) -> None:
    if not answer.steps:
        return
    from deadline_cli.output.compute.timeline import timeline

    _heading(console, {"zh": "后续", "en": "What follows"}[lang])
    console.print(timeline(answer, lang, console.columns))


def _readings(console: Terminal, answer: Deadline, explain: bool, lang: Language) -> None:
    from rich.text import Text

    if not answer.readings:
        return
    _heading(console, {"zh": "其他读法", "en": "Other readings"}[lang])
    for reading in answer.readings:
        note = reading.note if lang == "zh" else reading.note_en
        line: Text = Text(f"  {long_date(reading.deadline, lang)}  ", style="bold")
        line.append(note, style="not bold")
        if reading.basis:
            line.append(f"  {reading.basis}", style="dim not bold")
        console.say(line, len(long_date(reading.deadline, lang)) + 4)


def _warnings(console: Terminal, answer: Deadline, lang: Language) -> None:
    from rich.text import Text

    for warning in answer.warnings:
        sign = {"zh": "注意：", "en": "Note: "}[lang]
        console.say(
            Text(sign + clean(warning.message if lang == "zh" else warning.message_en), style="yellow"), len(sign)
        )


def _heading(console: Terminal, text: str) -> None:
    from rich.text import Text

    console.print()
    console.print(Text(text, style="bold"))
