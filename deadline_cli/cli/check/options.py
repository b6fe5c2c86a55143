"""Options that check and mark have in common."""

from __future__ import annotations

from typing import Annotated

import typer

from deadline_cli.cli.check.request import FailOn
from deadline_cli.cli.completion import codes, rule_ids

Published = Annotated[
    str | None,
    typer.Option("--published", metavar="DATE", help="The day the notices were published (the newspaper's date)."),
]
RuleId = Annotated[
    str | None,
    typer.Option("--rule", metavar="ID", autocompletion=rule_ids, help="The rule that governs the notices."),
]
Select = Annotated[
    list[str] | None,
    typer.Option("--select", metavar="CODES", autocompletion=codes, help="Only these codes or families: P202,L."),
]
Ignore = Annotated[
    list[str] | None,
    typer.Option("--ignore", metavar="CODES", autocompletion=codes, help="Not these codes or families."),
]
FailsOn = Annotated[FailOn | None, typer.Option("--fail-on", help="Exit 1 from this severity on; default warning.")]
CalendarName = Annotated[
    str | None, typer.Option("--calendar", metavar="NAME|FILE", help="The working calendar; default cn.")
]
Exclude = Annotated[
    list[str] | None,
    typer.Option("--exclude", metavar="PATTERN", help="Not these files of a folder: '*.png', drafts/."),
]
SkipUnread = Annotated[
    bool, typer.Option("--skip-unread", help="Let what cannot be read pass; it is named all the same.")
]
