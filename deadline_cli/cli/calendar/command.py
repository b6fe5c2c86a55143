"""deadline calendar: the holiday calendars, shown, listed, imported from a notice's text, verified."""

from __future__ import annotations

import sys
from typing import Annotated, Literal

import typer

from deadline_cli.cli.completion import calendars
from deadline_cli.cli.help import App
from deadline_cli.cli.options import Lang
from deadline_cli.cli.to_file import to_file

app = App(
    help="The holiday calendars: show, list, import, verify. Alone it shows the current month.",
)

Name = Annotated[
    str, typer.Option("--calendar", "-c", metavar="NAME|FILE", help="Which calendar.", autocompletion=calendars)
]


@app.callback(invoke_without_command=True)
def calendar(context: typer.Context) -> None:
    """The current month, when no subcommand is named."""
    if context.invoked_subcommand is None:
        from deadline_cli.moments import today as today_in_beijing

        today = today_in_beijing()
        show(f"{today.year}-{today.month:02}")


@app.command()
@to_file
def show(
    when: Annotated[
        str | None, typer.Argument(metavar="[YEAR[-MONTH]]", help="2026, 2026-02, 2026年2月; default this year.")
    ] = None,
    name: Name = "cn",
    format: Annotated[
        Literal["text", "plain", "json", "csv", "ics"],
        typer.Option("--format", "-f", help="plain: the days off and the make-up days, one a line."),
    ] = "text",
    lang: Lang = None,
) -> None:
    """A year or a month: working days numbered, festivals named, days off (休) and make-up days (班) marked.

    Examples: deadline calendar show 2026-02 · deadline calendar show 2026 --format ics > 2026.ics ·
    deadline calendar show 2023-04 --calendar cn-guangxi
    """
    from deadline_cli.cli.calendar.shown import shown

    shown(when, name=name, format=format, lang=lang)


@app.command("list")
@to_file
def list_calendars(
    format: Annotated[Literal["text", "json"], typer.Option("--format", "-f", help="What to print.")] = "text",
    lang: Lang = None,
) -> None:
    """The calendars there are: years, status, source, how far they reach, and whether a notice is due."""
    from deadline_cli.moments import today as today_in_beijing
    from deadline_cli.output.common.language import pick
    from deadline_cli.workcalendar.inventory import inventory

    found = inventory(today_in_beijing())
    if format == "json":
        from deadline_cli.output.calendar.listing import list_json

        sys.stdout.write(list_json(found))
        return
    from deadline_cli.output.calendar.listing import print_list
    from deadline_cli.output.common.terminal import Terminal

    print_list(Terminal(), found, pick(lang))


@app.command("import")
@to_file
def import_notice(
    file: Annotated[str, typer.Argument(metavar="FILE|-", help="The notice's text, or a page with it; - is stdin.")],
    year: Annotated[
        int | None, typer.Option("--year", min=1950, max=2099, help="The year, where the text itself does not say it.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", "-n", help="Only print what was understood.")] = False,
    force: Annotated[
        bool, typer.Option("--force", help="Write in spite of contradictions, and over a year that differs.")
    ] = False,
    format: Annotated[Literal["text", "json"], typer.Option("--format", "-f", help="What to print.")] = "text",
    lang: Lang = None,
) -> None:
    """Read a State Council notice and write the year's file, from which every answer then takes its days.

    Examples: pbpaste | deadline calendar import - ·
    deadline calendar import notice.html --dry-run --format json
    """
    from deadline_cli.cli.calendar.importing import Request, run

    run(Request(file, year, dry_run, force, format, lang))


@app.command()
@to_file
def verify(
    names: Annotated[
        list[str] | None, typer.Argument(metavar="[NAME|FILE…]", help="Which calendars; default all there are.")
    ] = None,
    format: Annotated[Literal["text", "json"], typer.Option("--format", "-f", help="What to print.")] = "text",
    lang: Lang = None,
) -> None:
    """Check the calendar files: their form, their days against the holidays library, gaps. Exit 1 if any differs."""
    from deadline_cli.output.calendar.listing import verify_json, verify_lines
    from deadline_cli.output.common.language import pick
    from deadline_cli.workcalendar.verify import verify_all

    reports = verify_all(names or [])
    if format == "json":
        sys.stdout.write(verify_json(reports))
    else:
        sys.stdout.writelines(verify_lines(reports, pick(lang)))
    if any(report.problems for report in reports):
        raise typer.Exit(1)
