"""deadline mark FILE…: the findings written into a copy of the document, at the very words."""

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
from deadline_cli.cli.mark.targets import Marking
from deadline_cli.cli.options import Lang
from deadline_cli.notices.finding import Severity


def mark(
    files: Annotated[
        list[str], typer.Argument(metavar="FILE…", help="Word, PDF, pictures, text and the others of check; folders.")
    ],
    out: Annotated[
        str | None,
        typer.Option("--out", "-o", metavar="OUT|FOLDER", help="Where to write; default page.marked.docx beside it."),
    ] = None,
    suggest: Annotated[bool, typer.Option("--suggest", help="Certain repairs as tracked changes too (Word).")] = False,
    summary_page: Annotated[
        bool, typer.Option("--summary-page", help="A last page with the list of findings (PDF).")
    ] = False,
    published: Published = None,
    rule: RuleId = None,
    select: Select = None,
    ignore: Ignore = None,
    min_severity: Annotated[
        Severity | None, typer.Option("--min-severity", help="The least severity to mark; default info.")
    ] = None,
    fail_on: FailsOn = None,
    calendar: CalendarName = None,
    exclude: Exclude = None,
    skip_unread: SkipUnread = False,
    lang: Lang = None,
) -> None:
    """Proofread documents and write a marked copy of each: comments in Word, highlights with notes in PDF, numbered
    frames on pictures, a page of HTML for text and the rest. The document itself is never written.

    Prints the path of each copy. Exit status as of check.

    Examples: deadline mark page.docx --suggest · deadline mark proofs/ -o marked/ --published 2026-02-03
    """
    request = Request(
        tuple(files), published=published, rule=rule, select=tuple(select or ()), ignore=tuple(ignore or ()),
        min_severity=min_severity, fail_on=fail_on, calendar=calendar, exclude=tuple(exclude or ()),
        skip_unread=skip_unread, lang=lang, marking=Marking(out, suggest, summary_page),
    )  # fmt: skip
    if status := report(request):
        raise typer.Exit(status)
