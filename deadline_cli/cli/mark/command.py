"""deadline mark FILE…: the findings written into a copy of the document, at the very words."""

from __future__ import annotations

from typing import Annotated

import typer

from deadline_cli.cli.check.report import report
from deadline_cli.cli.check.request import FailOn, Request
from deadline_cli.cli.completion import codes, rule_ids
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
    published: Annotated[
        str | None,
        typer.Option("--published", metavar="DATE", help="The day the notices were published (the newspaper's date)."),
    ] = None,
    rule: Annotated[
        str | None,
        typer.Option("--rule", metavar="ID", autocompletion=rule_ids, help="The rule that governs the notices."),
    ] = None,
    select: Annotated[
        list[str] | None,
        typer.Option("--select", metavar="CODES", autocompletion=codes, help="Only these codes or families: P202,L."),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option("--ignore", metavar="CODES", autocompletion=codes, help="Not these codes or families."),
    ] = None,
    min_severity: Annotated[
        Severity | None, typer.Option("--min-severity", help="The least severity to mark; default info.")
    ] = None,
    fail_on: Annotated[
        FailOn | None, typer.Option("--fail-on", help="Exit 1 from this severity on; default warning.")
    ] = None,
    calendar: Annotated[
        str | None, typer.Option("--calendar", metavar="NAME|FILE", help="The working calendar; default cn.")
    ] = None,
    exclude: Annotated[
        list[str] | None,
        typer.Option("--exclude", metavar="PATTERN", help="Not these files of a folder: '*.png', drafts/."),
    ] = None,
    skip_unread: Annotated[
        bool, typer.Option("--skip-unread", help="Let what cannot be read pass; it is named all the same.")
    ] = False,
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
