"""Options that several commands share."""

from __future__ import annotations

from typing import Annotated

import typer

Lang = Annotated[
    str | None,
    typer.Option("--lang", metavar="zh|en", help="Language of the answer; default by DEADLINE_LANG or the locale."),
]
CalendarName = Annotated[str, typer.Option("--calendar", metavar="NAME|FILE", help="The working calendar to count by.")]
