"""What `deadline check` does once its options are known: files to pages, pages to a report and an exit status."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from itertools import chain
from typing import Any

from deadline_cli.cli.check.jobs import planned
from deadline_cli.cli.check.request import Request
from deadline_cli.cli.check.run import page_not_read, run
from deadline_cli.cli.check.tally import Tally, complain, complain_of
from deadline_cli.errors import Message
from deadline_cli.notices.proofread import Page
from deadline_cli.output.check.formats import renderer
from deadline_cli.output.common.language import Language
from deadline_cli.output.common.painting import is_coloured


def report(request: Request) -> int:
    """Proofread the files, print the report, and give the exit status: 0, 1 for findings, 2 for what cannot be read.

    Raises DeadlineError for a value that cannot be used.
    """
    jobs, missing, thresholds, language = planned(request)
    if jobs:
        _load_once(jobs[0].calendar)
    if len(jobs) > 1:
        from deadline_cli.cli.workers import end_tidily

        end_tidily()
    shown_there = request.marking is None and request.format == "text" and _both_seen()
    tally = Tally(thresholds, language, skip_unread=request.skip_unread, shown=shown_there)
    unfound = (page_not_read(problem.name, problem) for problem in missing)
    pages = tally.watch(chain(unfound, _with_progress(run(jobs), len(jobs))))
    if request.fix:
        pages = _saying_what_was_repaired(pages, language)
    if request.diff:
        _write_patch(pages, language)
    elif request.marking is not None:
        _name_copies(pages, language)
    else:
        for piece in _writer(request, language, jobs[0].calendar if jobs else "cn", shown_there)(pages):
            sys.stdout.write(piece)
    sys.stdout.flush()
    return 2 if tally.failed else int(tally.found)


def plain_report(files: list[str], *, quiet: bool = False, **options: Any) -> int:
    """The report for files and options of the command line that were read without typer."""
    return report(Request(tuple(files), **options | ({"format": "concise"} if quiet else {})))


def _saying_what_was_repaired(pages: Iterable[Page], language: Language) -> Iterator[Page]:
    """What was written into which file, and which certain repairs were not written, on standard error."""
    zh = language == "zh"
    for page in pages:
        if page.repaired:
            complain(f"{page.path}：已写入有把握的改动" if zh else f"{page.path}: the certain repairs are written")
        elif page.new is not None and page.new != page.text:
            complain(
                f"{page.path}：只有纯文本能就地修改；deadline mark 可写出带批注的副本"
                if zh
                else f"{page.path}: only plain text can be repaired in place; deadline mark writes a marked copy"
            )
        yield page


def _name_copies(pages: Iterable[Page], language: Language) -> None:
    """The path of each copy, one a line; what is to be said of it on standard error."""
    from deadline_cli.output.common.safe import clean

    for page in pages:
        if page.copy:
            print(clean(page.copy), flush=True)
            for words in (*page.remarks, *(part.reason for part in page.not_read)):
                complain(f"{page.path}{'：' if language == 'zh' else ': '}{words.say(language)}")


def _both_seen() -> bool:
    return sys.stdout.isatty() and sys.stderr.isatty()


def _load_once(calendar: str) -> None:
    """A calendar that does not exist is one complaint, not one a file; and it is read before the cores part."""
    from deadline_cli.workcalendar.files import load_calendar

    load_calendar(calendar)


def _write_patch(pages: Iterable[Page], language: Language) -> None:
    """The repairs, in bytes for a file or a pipe; what cannot be patched is said."""
    from deadline_cli.output.check import diff

    def complaining(pages: Iterable[Page]) -> Iterator[Page]:
        for page in pages:
            if page.is_read and page.not_read:
                complain_of(page, language)
            if (why := diff.unpatchable(page)) is not None:
                complain(Message("{name}: {reason}", name=page.path, reason=why).say(language))
            yield page

    if sys.stdout.isatty():
        for line in diff.render_terminal(complaining(pages)):
            sys.stdout.write(line)
    else:
        for part in diff.render(complaining(pages)):
            sys.stdout.buffer.write(part)


def _writer(
    request: Request, language: Language, calendar: str, reasons: bool
) -> Callable[[Iterable[Page]], Iterator[str]]:
    """The one output that is wanted; the others are not imported."""
    if request.format == "text":
        from deadline_cli.output.check.text import TextReport

        return TextReport(language, colour=is_coloured(), columns=_columns(), reasons=reasons).render
    if request.sheet:
        from deadline_cli.output.check.sheet import render

        return lambda pages: render(pages, language, calendar)
    written = renderer(request.format, language)
    return (lambda pages: chain(("\ufeff",), written(pages))) if request.bom else written


def _columns() -> int:
    """The columns of the terminal, 100 where there is none; shutil, which knows too, brings four compressors."""
    with suppress(KeyError, ValueError):
        if (wished := int(os.environ["COLUMNS"])) > 0:
            return wished
    with suppress(ValueError, OSError):
        if sys.__stdout__ is not None:
            return os.get_terminal_size(sys.__stdout__.fileno()).columns or 100
    return 100


def _with_progress(results: Iterator[Page | None], total: int) -> Iterator[Page | None]:
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
