"""Proofreading many files on all cores, in the order of their names."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from deadline_cli.cli.check.files import STDIN
from deadline_cli.errors import DeadlineError
from deadline_cli.notices.documents.reading import NotRead, Unreadable, cannot_be_read, unreadable
from deadline_cli.notices.proofread import Page, proofread, proofread_all
from deadline_cli.notices.suppression import Selection
from deadline_cli.records import NamedTuple

if TYPE_CHECKING:
    from deadline_cli.cli.mark.write import Copy
    from deadline_cli.notices.documents.document import Document

_ENOUGH, _TOGETHER, _SHORT = 6, 16, 60_000  # files; files and bytes that go through the steps together
LARGE: Final = 4_000_000
"""Characters from which on a text is read in parts: that takes longer, and a third of the memory."""

Repair = Literal["no", "show", "write"]


class Job(NamedTuple):
    """One file and how to judge it; `named` is False for one that was found in a folder."""

    path: str
    published: date | None
    rule: str | None
    calendar: str
    selection: Selection
    repair: Repair = "no"
    named: bool = True
    copy: Copy | None = None


def run(jobs: list[Job]) -> Iterator[Page | None]:
    """The pages in order, None for a report of our own in a folder; a pool only where there is enough to do."""
    if len(jobs) < _ENOUGH or any(job.path == STDIN for job in jobs):
        for job in jobs:
            yield proofread_file(job, alone=True)
        return
    from deadline_cli.cli.workers import cores, workers

    processors = cores()
    most = max(min(len(jobs) // (processors * 4), _TOGETHER), 1)
    pieces = [jobs[first : first + most] for first in range(0, len(jobs), most)]
    if processors < 2:
        for piece in pieces:
            yield from proofread_files(piece)
        return
    with workers(min(processors, len(jobs))) as pool:
        for pages in pool.map(proofread_files, pieces):
            yield from pages


def proofread_files(jobs: list[Job]) -> list[Page | None]:
    """Several files of one run; short plain ones go through the steps of proofreading together."""
    from deadline_cli.workcalendar.files import load_calendar

    found: dict[int, Page | None] = {}
    alike = [i for i, job in enumerate(jobs) if (job.rule, job.calendar) == (jobs[0].rule, jobs[0].calendar)]
    short = {i: document for i in alike if (document := _short_text(jobs[i])) is not None}
    asked = [(document, jobs[i].published, jobs[i].selection) for i, document in short.items()]
    try:
        pages = proofread_all(asked, rule=jobs[0].rule, calendar=load_calendar(jobs[0].calendar)) if asked else []
        found = {i: page for i, page in zip(short, pages, strict=True) if isinstance(page, Page)}
    except (DeadlineError, MemoryError, RecursionError):
        pass  # one by one it is said which
    return [found[i] if i in found else proofread_file(job) for i, job in enumerate(jobs)]


def _short_text(job: Job) -> Document | None:
    """The document of a short text that is only to be judged; None for any other, and for what cannot be read."""
    from deadline_cli.notices.documents.document import document_of_bytes, read_bytes
    from deadline_cli.notices.documents.own import is_own_report

    path = Path(job.path)
    if job.copy is not None or job.repair != "no" or path.suffix.lower() not in (".txt", ".md"):
        return None
    try:
        if path.stat().st_size > _SHORT:
            return None
        data = read_bytes(path)
        if not job.named and is_own_report(job.path, data):
            return None
        return document_of_bytes(data, job.path)
    except (Unreadable, DeadlineError, OSError, MemoryError, RecursionError):
        return None


def proofread_file(job: Job, *, alone: bool = False) -> Page | None:
    """One file, a large one on all cores where it is `alone`; what is wrong with it is said on its page."""
    from deadline_cli.notices.documents.beside import files_beside
    from deadline_cli.notices.documents.document import bytes_of, document_of_bytes, read_bytes
    from deadline_cli.notices.documents.own import is_own_report
    from deadline_cli.workcalendar.files import load_calendar

    try:
        data = bytes_of(sys.stdin.buffer, STDIN) if job.path == STDIN else read_bytes(Path(job.path))
        if not job.named and is_own_report(job.path, data):
            return None
        document = document_of_bytes(data, job.path, None if job.path == STDIN else files_beside(Path(job.path)))
        if job.copy is None and job.repair == "no":
            data = b""  # what is read is enough, and a large file need not be there twice
            if len(document.text) >= LARGE and (read := _in_parts(document, job, alone=alone)) is not None:
                return read
        calendar = load_calendar(job.calendar)

        def page_of(text: str) -> Page:
            read = document._replace(text=text)
            return proofread(read, published=job.published, rule=job.rule, calendar=calendar, selection=job.selection)

        page = page_of(document.text)
        if job.copy is not None:
            from deadline_cli.cli.mark.write import with_copy

            return with_copy(page, data, job.copy, page_of)
        return page if job.repair == "no" else _repaired(page, page_of, write=job.repair == "write")
    except Unreadable as problem:
        return page_not_read(job.path, problem)
    except DeadlineError as problem:
        en = problem.say("en").removeprefix(f"{job.path}: ")
        zh = problem.say("zh").removeprefix(f"{job.path}：")
        return page_not_read(job.path, unreadable(job.path, zh, en))
    except OSError as problem:
        return page_not_read(job.path, cannot_be_read(job.path, problem))
    except (MemoryError, RecursionError):
        return page_not_read(job.path, unreadable(job.path, "文件太大，读不完", "too large to be read"))


def _in_parts(document: Document, job: Job, *, alone: bool) -> Page | None:
    """A large document proofread part by part; None for one that cannot be parted."""
    from deadline_cli.cli.check.large import proofread_large
    from deadline_cli.cli.workers import cores
    from deadline_cli.notices.large.joined import is_whole_text

    return proofread_large(document, job, cores() if alone else 1) if is_whole_text(document) else None


def page_not_read(path: str, problem: Unreadable) -> Page:
    """The page of a file that could not be read."""
    return Page(path, "", "", (), plain=False, not_read=(NotRead(problem.words, whole=True),))


def _repaired(page: Page, again: Callable[[str], Page], *, write: bool) -> Page:
    """The page with its certain repairs in `new`; once they are written, the page as it now stands in the file."""
    from deadline_cli.notices.patch import settled

    after = settled(page, again)
    if not write or after.text == page.text or not page.plain:
        return page._replace(new=after.text)
    from deadline_cli.marks.repair import write_repaired

    write_repaired(page, after.text)
    return after._replace(new=after.text, repaired=True)
