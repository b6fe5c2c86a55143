"""deadline count FROM TO: calendar days and working days between two dates."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from deadline_cli.cli.options import CalendarName, Lang, Strict, leave
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
    from deadline_cli.cli.counted import counted

    leave(counted(first, last, calendar=calendar, format=format, quiet=quiet, strict=strict, lang=lang))
