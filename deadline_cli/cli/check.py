"""deadline check FILE...: proofread notices as a proofreader reads a page."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated, Literal

import typer

from deadline_cli.cli.check_config import config_for, selection
from deadline_cli.cli.check_files import STDIN, files_of
from deadline_cli.cli.check_run import Job, Unreadable, run
from deadline_cli.cli.options import Lang
from deadline_cli.errors import DeadlineError
from deadline_cli.notices.finding import SEVERITIES, Severity
from deadline_cli.notices.proofread import Page
from deadline_cli.notices.suppression import read_codes
from deadline_cli.output.language import Language, pick

Format = Literal["text", "concise", "json", "jsonl", "github", "sarif", "html"]
FailOn = Literal["error", "warning", "info", "never"]


def check(
    files: Annotated[
        list[str] | None,
        typer.Argument(metavar="[FILE…|-]", help="Text, Word, PDF, HTML; folders, globs; - is standard input."),
    ] = None,
    published: Annotated[
        str | None,
        typer.Option("--published", metavar="DATE", help="The day the notices were published (the newspaper's date)."),
    ] = None,
    rule: Annotated[str | None, typer.Option("--rule", metavar="ID", help="The rule that governs the notices.")] = None,
    format: Annotated[Format, typer.Option("--format", "-f", help="What to print.")] = "text",
    select: Annotated[
        list[str] | None, typer.Option("--select", metavar="CODES", help="Only these codes or families: P202,L.")
    ] = None,
    ignore: Annotated[
        list[str] | None, typer.Option("--ignore", metavar="CODES", help="Not these codes or families.")
    ] = None,
    min_severity: Annotated[
        Severity | None, typer.Option("--min-severity", help="The least severity to show; default info.")
    ] = None,
    fail_on: Annotated[
        FailOn | None, typer.Option("--fail-on", help="Exit 1 from this severity on; default warning.")
    ] = None,
    diff: Annotated[
        bool, typer.Option("--diff", help="Print the certain repairs as a unified diff; nothing is written.")
    ] = False,
    calendar: Annotated[
        str | None, typer.Option("--calendar", metavar="NAME|FILE", help="The working calendar; default cn.")
    ] = None,
    lang: Lang = None,
) -> None:
    """Find the notices in a text, recompute every date in them, and report what is wrong.

    Exit status: 0 nothing found · 1 findings at or above --fail-on · 2 bad usage or a file that cannot be read.

    Examples: deadline check page.txt --published 2026-02-03 ·
    deadline check pages/ --format concise --min-severity warning ·
    pbpaste | deadline check - · deadline code P202 explains a finding.
    """
    names = list(files or ())
    if not names:
        if sys.stdin.isatty():
            raise DeadlineError("no file named; give files, folders or - for standard input")
        names = [STDIN]
    from deadline_cli.dates import read_date

    day = read_date(published, today=date.today()) if published else None
    if rule is not None:
        from deadline_cli.rulebook.book import load_rule

        rule = load_rule(rule).id
    paths, complaints = files_of(names)
    wanted, unwanted = read_codes(select or (), "--select"), read_codes(ignore or (), "--ignore")
    jobs, thresholds, languages = [], {}, []
    for path in paths:
        file = None if path == STDIN else Path(path)
        config = config_for(file)
        thresholds[path] = _threshold(fail_on or config.fail_on or "warning")
        languages.append(config.lang)
        chosen = selection(config, file, wanted, unwanted, min_severity)
        jobs.append(Job(path, day, rule, calendar or config.calendar or "cn", chosen, diff))
    if jobs:
        _load_once(jobs[0].calendar)
    for complaint in complaints:
        _complain(complaint)
    asked = lang or os.environ.get("DEADLINE_LANG")
    language = pick(lang if asked else next(filter(None, languages), None))
    if isinstance(sys.stdout, TextIOWrapper):  # a terminal that knows no Chinese gets question marks, and no error
        sys.stdout.reconfigure(errors="replace")
    tally = _Tally(thresholds, failed=bool(complaints))
    pages = tally.watch(_with_progress(run(jobs), len(jobs)))
    if diff:
        _write_patch(pages)
    else:
        for piece in _writer(format, language)(pages):
            sys.stdout.write(piece)
    sys.stdout.flush()
    if tally.failed:
        raise typer.Exit(2)
    if tally.found:
        raise typer.Exit(1)


class _Tally:
    """Lets the pages through, complains of the unreadable, and remembers what the exit status will be."""

    def __init__(self, thresholds: dict[str, int | None], *, failed: bool) -> None:
        self.thresholds = thresholds
        self.failed = failed
        self.found = False

    def watch(self, results: Iterable[Page | Unreadable]) -> Iterator[Page]:
        for result in results:
            if isinstance(result, Unreadable):
                self.failed = True
                _complain(result.why if result.path in result.why else f"{result.path}: {result.why}")
                continue
            least = self.thresholds[result.path]
            if least is not None and any(SEVERITIES.index(f.severity) >= least for f in result.findings):
                self.found = True
            yield result


def _threshold(fail_on: str) -> int | None:
    return next((i for i, s in enumerate(SEVERITIES) if s == fail_on), None)


def _load_once(calendar: str) -> None:
    """A calendar that does not exist is one complaint, not one a file; and it is read before the cores part."""
    from deadline_cli.workcalendar.files import load_calendar

    load_calendar(calendar)


def _write_patch(pages: Iterable[Page]) -> None:
    """The repairs, in bytes for a file or a pipe; what cannot be patched is said."""
    from deadline_cli.output import check_diff

    def complaining(pages: Iterable[Page]) -> Iterator[Page]:
        for page in pages:
            if (why := check_diff.unpatchable(page)) is not None:
                _complain(f"{page.path}: {why}")
            yield page

    if sys.stdout.isatty():
        for line in check_diff.render_terminal(complaining(pages)):
            sys.stdout.write(line)
    else:
        for part in check_diff.render(complaining(pages)):
            sys.stdout.buffer.write(part)


def _writer(format: Format, language: Language) -> Callable[[Iterable[Page]], Iterator[str]]:
    """The one output that is wanted; the others are not imported."""
    if format == "text":
        from shutil import get_terminal_size

        from deadline_cli.output.check_text import TextReport

        columns = get_terminal_size((100, 24)).columns
        return TextReport(language, colour=_colour(), columns=columns).render
    if format == "jsonl":
        from deadline_cli.output import check_json

        return lambda pages: check_json.render_lines(pages, language)
    from importlib import import_module

    render = import_module(f"deadline_cli.output.check_{format}").render
    return lambda pages: render(pages, language)


def _colour() -> bool:
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (sys.stdout.isatty() and os.environ.get("TERM") != "dumb")


def _with_progress(results: Iterator[Page | Unreadable], total: int) -> Iterator[Page | Unreadable]:
    """A bar on the terminal for many files, when the report itself goes elsewhere."""
    if total < 20 or not sys.stderr.isatty() or sys.stdout.isatty():
        yield from results
        return
    from rich.console import Console
    from rich.progress import Progress

    # Standard output stays as it is: the report is not for the bar's console.
    with Progress(
        console=Console(stderr=True), transient=True, redirect_stdout=False, redirect_stderr=False
    ) as progress:
        task = progress.add_task("", total=total)
        for result in results:
            progress.advance(task)
            yield result


def _complain(line: str) -> None:
    from deadline_cli.output.safe import clean

    print(f"deadline: {clean(line)}", file=sys.stderr)
