"""What the user asked of `deadline check` or `deadline mark`, and what of it contradicts itself."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal

from deadline_cli.cli.check.files import STDIN
from deadline_cli.errors import DeadlineError
from deadline_cli.notices.finding import Severity
from deadline_cli.output.check.formats import TABLES, Format
from deadline_cli.records import dataclass

if TYPE_CHECKING:
    from deadline_cli.cli.mark.targets import Marking

FailOn = Literal["error", "warning", "info", "never"]


@dataclass(frozen=True, slots=True)
class Request:
    """The options of the command line, each as its help says; `marking` are those that `mark` alone has."""

    files: tuple[str, ...]
    published: str | None = None
    rule: str | None = None
    format: Format = "text"
    sheet: bool = False
    bom: bool = False
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    min_severity: Severity | None = None
    fail_on: FailOn | None = None
    diff: bool = False
    fix: bool = False
    calendar: str | None = None
    lang: str | None = None
    exclude: tuple[str, ...] = ()
    skip_unread: bool = False
    marking: Marking | None = None

    def names(self) -> list[str]:
        """The files that were named, or standard input. Raises DeadlineError for options that do not go together."""
        if self.sheet and self.format != "html":
            raise DeadlineError("--sheet is for pages: add -f html")
        if self.bom and self.format not in TABLES:
            raise DeadlineError("--bom is for tables: add -f csv")
        if self.fix and self.diff:
            raise DeadlineError("--fix writes files, --diff only shows: give one of them")
        if self.fix and (STDIN in self.files or not self.files):
            raise DeadlineError("--fix writes into files: give files or folders, not standard input")
        if not self.files and sys.stdin.isatty():
            raise DeadlineError("no file named; give files, folders or - for standard input")
        return list(self.files) or [STDIN]
