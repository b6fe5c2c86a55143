"""Options that several commands share."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from deadline_cli.cli.completion import calendars

Lang = Annotated[
    str | None,
    typer.Option(
        "--lang", metavar="zh|en", help="Language of the answer; default by DEADLINE_LANG, the locale, or the system."
    ),
]
CalendarName = Annotated[
    str,
    typer.Option("--calendar", metavar="NAME|FILE", help="The working calendar to count by.", autocompletion=calendars),
]
FirstDay = Annotated[
    Literal["excluded", "included"] | None,
    typer.Option("--first-day", help="Whether the day of publication counts (by law: excluded)."),
]
Roll = Annotated[
    Literal["forward", "none", "backward"] | None,
    typer.Option("--roll", help="Where a last day that is a rest day moves; default by the rule."),
]
LawOfCounting = Annotated[
    Literal["civil", "tax"] | None, typer.Option("--counting", help="The law of counting; default by the rule.")
]
Alarm = Annotated[
    str, typer.Option("--alarm", metavar="3d,1d", help="When events of -f ics ring: days before, 3d@08:30.")
]
Bom = Annotated[bool, typer.Option("--bom", help="Begin the CSV with a mark, by which Excel in China knows UTF-8.")]
Strict = Annotated[bool, typer.Option("--strict", help="Exit 3 where the answer rests on an estimated day.")]


def leave(status: int) -> None:
    """End the command with that exit status, where it is another than 0."""
    if status:
        raise typer.Exit(status)
