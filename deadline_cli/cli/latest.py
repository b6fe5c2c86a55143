"""deadline latest EFFECT_DATE RULE: by which day a notice must be printed to take effect in time."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from deadline_cli.cli.completion import rule_ids
from deadline_cli.cli.options import CalendarName, FirstDay, Lang, LawOfCounting, Roll, Strict, leave
from deadline_cli.cli.to_file import to_file


@to_file
def latest(
    effect_date: Annotated[
        str, typer.Argument(metavar="EFFECT_DATE", help="The day by which the period must have run.")
    ],
    rule: Annotated[
        str,
        typer.Argument(
            metavar="RULE", autocompletion=rule_ids, help="A period (30日, 10wd) or a rule (civil-gonggao)."
        ),
    ],
    first_day: FirstDay = None,
    roll: Roll = None,
    counting: LawOfCounting = None,
    calendar: CalendarName = "cn",
    format: Annotated[Literal["text", "plain", "json"], typer.Option("--format", "-f", help="What to print.")] = "text",
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="The date alone: --format plain.")] = False,
    strict: Strict = False,
    lang: Lang = None,
) -> None:
    """The latest publication date whose deadline falls on or before EFFECT_DATE.

    Example: deadline latest 2026-03-31 civil-gonggao
    """
    from deadline_cli.cli.latest_day import latest_day

    leave(
        latest_day(
            effect_date, rule, first_day=first_day, roll=roll, counting=counting, calendar=calendar, format=format,
            quiet=quiet, strict=strict, lang=lang,
        )
    )  # fmt: skip
