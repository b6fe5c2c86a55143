"""deadline batch IN [-o OUT]: deadlines for whole tables."""

from __future__ import annotations

from typing import Annotated

import typer

from deadline_cli.batch.formats import Format
from deadline_cli.cli.batch.request import Given, Request
from deadline_cli.cli.batch.tables import tables
from deadline_cli.cli.options import CalendarName, Lang, leave
from deadline_cli.daynumbers import DateKind


def batch(
    given: Annotated[
        str,
        typer.Argument(
            metavar="IN",
            help="A table (CSV, TSV, JSONL, Parquet, Excel, ODS; .gz, .zst too), a folder or a pattern; - for a pipe.",
        ),
    ],
    output: Annotated[
        str,
        typer.Option("--output", "-o", metavar="OUT", help="Where to write; - is a pipe; a folder for several tables."),
    ] = "-",
    from_format: Annotated[Given | None, typer.Option("--from", help="Format of IN; default by its suffix.")] = None,
    to_format: Annotated[
        Format | None, typer.Option("--to", help="Format of OUT; default by its suffix, else that of IN.")
    ] = None,
    date_column: Annotated[
        str | None, typer.Option("--date-column", help="Column of publication dates; default publication_date.")
    ] = None,
    rule_column: Annotated[
        str | None,
        typer.Option("--rule-column", help="Column of rules: periods (30日, 10wd) and ids, mixed; default rule."),
    ] = None,
    date_kind: Annotated[
        DateKind | None,
        typer.Option("--date-kind", help="What numbers in the date column are: Excel's, or time since 1970."),
    ] = None,
    rule: Annotated[str | None, typer.Option("--rule", help="One period or rule for all rows.")] = None,
    check: Annotated[bool, typer.Option("--check", help="Proofread a column of notice texts instead.")] = False,
    text_column: Annotated[
        str | None, typer.Option("--text-column", help="Column of notice texts for --check; default text.")
    ] = None,
    delimiter: Annotated[
        str | None, typer.Option("--delimiter", metavar="CHARACTER", help="Between the cells of CSV: ; or | or \\t.")
    ] = None,
    bom: Annotated[
        bool, typer.Option("--bom", help="Begin the CSV with a mark, by which Excel in China knows UTF-8.")
    ] = False,
    sheet: Annotated[str | None, typer.Option("--sheet", help="The sheet of an Excel file.")] = None,
    calendar: CalendarName = "cn",
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress bar.")] = False,
    lang: Lang = None,
) -> None:
    """Add deadlines to whole tables; rows and columns stay as they are.

    Adds deadline_date, deadline_effect, deadline_provisional, deadline_rule and deadline_error. A row that cannot be
    read keeps its place with deadline_error, and the exit status is 1.

    Example: deadline batch notices.csv -o deadlines.csv --rule 30日
    """
    request = Request(
        given, output=output, from_format=from_format, to_format=to_format, date_column=date_column,
        rule_column=rule_column, date_kind=date_kind, rule=rule, check=check, text_column=text_column,
        delimiter=delimiter, bom=bom, sheet=sheet, calendar=calendar, quiet=quiet, lang=lang,
    )  # fmt: skip
    leave(tables(request))
