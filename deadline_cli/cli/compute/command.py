"""deadline compute DATE RULE: the deadline, with its reasons and articles."""

from __future__ import annotations

from typing import Annotated

import typer

from deadline_cli.cli.completion import rule_ids
from deadline_cli.cli.options import Alarm, Bom, CalendarName, FirstDay, Lang, LawOfCounting, Roll, Strict, leave
from deadline_cli.cli.to_file import to_file
from deadline_cli.output.compute.formats import Format


@to_file
def compute(
    arguments: Annotated[
        list[str],
        typer.Argument(
            metavar="DATE... RULE",
            autocompletion=rule_ids,
            help="Publication dates and a period (10个工作日, 30d) or a rule (civil-gonggao); "
            "- reads DATE<TAB>RULE lines from standard input.",
        ),
    ],
    published_again: Annotated[
        list[str] | None,
        typer.Option(
            "--published-again", metavar="DATE", help="A later publication of the same notice: the last counts."
        ),
    ] = None,
    first_day: FirstDay = None,
    roll: Roll = None,
    counting: LawOfCounting = None,
    before: Annotated[
        bool, typer.Option("--before", help="Count backward: the latest day to act, for 日前 rules.")
    ] = False,
    then: Annotated[
        list[str] | None,
        typer.Option(
            "--then",
            metavar="NAME=PERIOD[@STEP]",
            help="A follow-on period, from the end of the one before, or of the step named: 举证=15日@送达.",
        ),
    ] = None,
    as_of: Annotated[
        str | None,
        typer.Option("--as-of", metavar="DATE", help="Which version of the law; default the publication date."),
    ] = None,
    calendar: CalendarName = "cn",
    format: Annotated[Format, typer.Option("--format", "-f", help="What to print.")] = "text",
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="The date alone: --format plain.")] = False,
    title: Annotated[str, typer.Option("--title", help="The case's name, for ics, json and html.")] = "",
    number: Annotated[str, typer.Option("--id", metavar="案号", help="Its number, for ics, json and html.")] = "",
    alarm: Alarm = "",
    bom: Bom = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="The count day by day, with the article of each step.")
    ] = False,
    strict: Strict = False,
    lang: Lang = None,
) -> None:
    """The day on which a published notice takes effect, why, and what follows.

    Examples: deadline compute 2026-02-03 10个工作日 ·
    deadline compute 2026-02-03 civil-gonggao --explain ·
    deadline compute 2026-12-21 15日 --before ·
    cut -f1,2 register.tsv | deadline compute - -q
    """
    from deadline_cli.cli.compute.answered import answered

    leave(
        answered(
            arguments, published_again=published_again, first_day=first_day, roll=roll, counting=counting,
            before=before, then=then, as_of=as_of, calendar=calendar, format=format, quiet=quiet, title=title,
            number=number, alarm=alarm, bom=bom, explain=explain, strict=strict, lang=lang,
        )
    )  # fmt: skip
