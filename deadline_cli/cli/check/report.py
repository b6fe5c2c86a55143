"""What `deadline check` does once its options are known: files to pages, pages to a report and an exit status."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from deadline_cli.cli.check.config import config_for, selection
from deadline_cli.cli.check.files import STDIN, File, chosen
from deadline_cli.cli.check.run import Job, Repair, page_not_read, run
from deadline_cli.cli.check.tally import Tally, complain, complain_of, threshold
from deadline_cli.cli.workers import end_tidily
from deadline_cli.errors import DeadlineError
from deadline_cli.notices.finding import Severity
from deadline_cli.notices.proofread import Page
from deadline_cli.notices.suppression import read_codes
from deadline_cli.output.check.formats import Format, renderer
from deadline_cli.output.common.language import Language, pick

if TYPE_CHECKING:
    from deadline_cli.cli.mark.targets import Marking


class Shape(NamedTuple):
    """How a format is written: html as sheets for the file, csv with a byte order mark."""

    sheet: bool = False
    bom: bool = False


PLAIN = Shape()
FailOn = Literal["error", "warning", "info", "never"]


def report(
    files: Sequence[str],
    *,
    published: str | None = None,
    rule: str | None = None,
    format: Format = "text",
    shape: Shape = PLAIN,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    min_severity: Severity | None = None,
    fail_on: FailOn | None = None,
    diff: bool = False,
    fix: bool = False,
    calendar: str | None = None,
    lang: str | None = None,
    exclude: Sequence[str] = (),
    skip_unread: bool = False,
    marking: Marking | None = None,
) -> int:
    """Proofread the files, print the report, and give the exit status: 0, 1 for findings, 2 for what cannot be read.

    Raises DeadlineError for a value that cannot be used.
    """
    names = list(files)
    if shape.sheet and format != "html":
        raise DeadlineError("--sheet is for pages: add -f html")
    if shape.bom and format != "csv":
        raise DeadlineError("--bom is for tables: add -f csv")
    if fix and (diff or STDIN in names or not names):
        if diff:
            raise DeadlineError("--fix writes files, --diff only shows: give one of them")
        raise DeadlineError("--fix writes into files: give files or folders, not standard input")
    if not names:
        if sys.stdin.isatty():
            raise DeadlineError("no file named; give files, folders or - for standard input")
        names = [STDIN]
    from deadline_cli.dates import read_date

    day = read_date(published) if published else None
    if rule is not None:
        from deadline_cli.rulebook.book import load_rule

        rule = load_rule(rule).id
    chosen_files, complaints = chosen(names, exclude)
    if marking is not None:
        chosen_files = _without_copies(chosen_files, lang)
    wanted, unwanted = read_codes(select, "--select"), read_codes(ignore, "--ignore")
    repair: Repair = "write" if fix else "show" if diff else "no"
    jobs, thresholds, languages = [], {}, []
    for path, named, _ in chosen_files:
        file = None if path == STDIN else Path(path)
        config = config_for(file)
        thresholds[path] = threshold(fail_on or config.fail_on or "warning")
        languages.append(config.lang)
        shown = selection(config, file, wanted, unwanted, min_severity)
        jobs.append(Job(path, day, rule, calendar or config.calendar or "cn", shown, repair, named))
    asked = lang or os.environ.get("DEADLINE_LANG")
    language = pick(lang if asked else next(filter(None, languages), None))
    if marking is not None:
        jobs = _with_copies(jobs, marking, language)
    if jobs:
        _load_once(jobs[0].calendar)
    if len(jobs) > 1:
        end_tidily()
    shown_there = marking is None and format == "text" and _both_seen()
    tally = Tally(thresholds, language, skip_unread=skip_unread, shown=shown_there)
    unfound = (page_not_read(problem.name, problem) for problem in complaints)
    pages = tally.watch(chain(unfound, _with_progress(run(jobs), len(jobs))))
    if fix:
        pages = _saying_what_was_repaired(pages, language)
    if diff:
        _write_patch(pages, language)
    elif marking is not None:
        _name_copies(pages, language)
    else:
        for piece in _writer(format, language, shape, jobs[0].calendar if jobs else "cn")(pages):
            sys.stdout.write(piece)
    sys.stdout.flush()
    return 2 if tally.failed else int(tally.found)


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


def _with_copies(jobs: list[Job], marking: Marking, language: Language) -> list[Job]:
    """The jobs, each with the place and the wishes of its marked copy."""
    from deadline_cli.cli.mark.targets import targets
    from deadline_cli.cli.mark.write import Copy

    places = targets([job.path for job in jobs], marking.out)
    return [
        job._replace(copy=Copy(place, language, marking.suggest, marking.summary))
        for job, place in zip(jobs, places, strict=True)
    ]


def _without_copies(files: list[File], lang: str | None) -> list[File]:
    from deadline_cli.cli.mark.targets import copies_among

    left_out = copies_among([file.path for file in files])
    for path in left_out:
        complain(f"{path}：是标注副本，略过" if pick(lang) == "zh" else f"{path}: left out, it is a marked copy")
    return [file for file in files if file.path not in left_out]


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
                complain(f"{page.path}: {why.say(language)}")
            yield page

    if sys.stdout.isatty():
        for line in diff.render_terminal(complaining(pages)):
            sys.stdout.write(line)
    else:
        for part in diff.render(complaining(pages)):
            sys.stdout.buffer.write(part)


def _writer(
    format: Format, language: Language, shape: Shape, calendar: str
) -> Callable[[Iterable[Page]], Iterator[str]]:
    """The one output that is wanted; the others are not imported."""
    if format == "text":
        from shutil import get_terminal_size

        from deadline_cli.output.check.text import TextReport

        columns = get_terminal_size((100, 24)).columns
        return TextReport(language, colour=_colour(), columns=columns).render
    if shape.sheet:
        from deadline_cli.output.check.sheet import render

        return lambda pages: render(pages, language, calendar)
    written = renderer(format, language)
    return (lambda pages: chain(("\ufeff",), written(pages))) if shape.bom else written


def _colour() -> bool:
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (sys.stdout.isatty() and os.environ.get("TERM") != "dumb")


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
