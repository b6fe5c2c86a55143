"""deadline count FROM TO: calendar days and working days between two dates."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

import typer

from deadline_cli.cli.options import CalendarName, Lang, Strict
from deadline_cli.cli.to_file import to_file


@to_file
def count(
    first: Annotated[str, typer.Argument(metavar="FROM", help="The first date.")],
    last: Annotated[str, typer.Argument(metavar="TO", help="The last date, itself counted.")],
    calendar: CalendarName = "cn",
    format: Annotated[Literal["text", "plain", "json"], typer.Option("--format", "-f", help="What to print.")] = "text",
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="Two numbers, days and working days, tab separated: --format plain.")
    ] = False,
    strict: Strict = False,
    lang: Lang = None,
) -> None:
    """Calendar days and working days from FROM to TO, with the first day left out (the law) and counted (the habit).

    Example: deadline count 2026-02-03 2026-02-24
    """
    from deadline_cli.counting.between import count as count_days
    from deadline_cli.workcalendar.files import load_calendar

    found = count_days(first, last, calendar)
    if quiet or format == "plain":
        print(f"{found.calendar_days}\t{found.workdays}")
        if found.provisional:
            from deadline_cli.output.compute.estimated import say_estimated

            say_estimated(lang)
    elif format == "json":
        from deadline_cli.output.compute.lines import dump_json
        from deadline_cli.output.dictionary import between_dict

        print(dump_json(between_dict(found), indent=2))
    else:
        kept = load_calendar(calendar).first_year_kept()
        caveat = _caveat(kept, found.start, found.provisional, lang)
        _print(found.calendar_days, found.workdays, found.workdays_included, caveat, lang)
    if strict and found.provisional:
        raise typer.Exit(3)


def _caveat(kept: int | None, start: date, estimated: bool, lang: str | None) -> str | None:
    """What is to be said of days that nobody has announced, or of which no calendar is kept."""
    from deadline_cli.output.common.language import pick

    if not estimated:
        return None
    zh = pick(lang) == "zh"
    if kept is not None and start.year < kept:
        return (
            f"含{kept}年以前的日期，日历未收录该时期的放假安排，属推定"
            if zh
            else f"rests on days before {kept}, of which no calendar is kept (estimated)"
        )
    return "含尚未公布的日期，属推定" if zh else "rests on days not announced yet (estimated)"


def _print(length: int, workdays: int, included: int, caveat: str | None, lang: str | None) -> None:
    from deadline_cli.output.common.language import pick

    if pick(lang) == "zh":
        print(f"首日不计入（依法）：{length} 日，其中 {workdays} 个工作日")
        print(f"首日计入（习惯）：　{length + 1} 日，其中 {included} 个工作日")
    else:
        print(f"first day left out (the law): {length} days, {workdays} of them working days")
        print(f"first day counted (a habit):  {length + 1} days, {included} of them working days")
    if caveat:
        print(caveat)
