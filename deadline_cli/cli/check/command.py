"""deadline check FILE...: proofread notices as a proofreader reads a page."""

from __future__ import annotations

from typing import Annotated

import typer

from deadline_cli.cli.check.options import (
    CalendarName,
    Exclude,
    FailsOn,
    Ignore,
    Published,
    RuleId,
    Select,
    SkipUnread,
)
from deadline_cli.cli.check.report import report
from deadline_cli.cli.check.request import Request
from deadline_cli.cli.options import Bom, Lang
from deadline_cli.cli.to_file import to_file
from deadline_cli.notices.finding import Severity
from deadline_cli.output.check.formats import Format


@to_file
def check(
    files: Annotated[
        list[str] | None,
        typer.Argument(metavar="[FILE…|-]", help="Text, Word, PDF, HTML; folders, globs; - is standard input."),
    ] = None,
    published: Published = None,
    rule: RuleId = None,
    format: Annotated[Format, typer.Option("--format", "-f", help="What to print.")] = "text",
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="A line a finding, nothing where there is none: --format concise.")
    ] = False,
    select: Select = None,
    ignore: Ignore = None,
    min_severity: Annotated[
        Severity | None, typer.Option("--min-severity", help="The least severity to show; default info.")
    ] = None,
    fail_on: FailsOn = None,
    exclude: Exclude = None,
    skip_unread: SkipUnread = False,
    diff: Annotated[
        bool, typer.Option("--diff", help="Print the certain repairs as a unified diff; nothing is written.")
    ] = False,
    fix: Annotated[
        bool, typer.Option("--fix", help="Write the certain repairs into text files, as --diff shows them.")
    ] = False,
    calendar: CalendarName = None,
    why: Annotated[
        bool, typer.Option("--why", help="Print what the reader weighed for and against each stretch: --format why.")
    ] = False,
    sheet: Annotated[
        bool, typer.Option("--sheet", help="With -f html: of each notice one A4 page for the file.")
    ] = False,
    bom: Bom = False,
    lang: Lang = None,
) -> None:
    """Find the notices in a text, recompute every date in them, and report what is wrong.

    Exit status: 0 nothing found · 1 findings at or above --fail-on, or a part of a file that was not read ·
    2 bad usage or a file that cannot be read. --skip-unread lets both pass; what was not read is named all the same.

    deadline.toml, looked for upward from each file, holds what a folder wants: select, ignore, exclude, min-severity,
    fail-on, calendar, lang, [per-file-ignores] and [[notice]]. The command line comes first; the README has an example.

    Examples: deadline check page.txt --published 2026-02-03 ·
    deadline check pages/ --format concise --min-severity warning ·
    deadline check page.txt --diff · deadline check page.txt --fix ·
    pbpaste | deadline check - · deadline code P202
    """
    request = Request(
        tuple(files or ()), published=published, rule=rule, sheet=sheet, bom=bom,
        format="why" if why else "concise" if quiet else format,
        select=tuple(select or ()), ignore=tuple(ignore or ()), min_severity=min_severity, fail_on=fail_on, diff=diff,
        fix=fix, calendar=calendar, lang=lang, exclude=tuple(exclude or ()), skip_unread=skip_unread,
    )  # fmt: skip
    if status := report(request):
        raise typer.Exit(status)
