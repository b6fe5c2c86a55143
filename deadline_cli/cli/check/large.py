"""A large text on all cores: its parts are read by as many processes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from deadline_cli.notices.large.joined import Begin, proofread_parts
from deadline_cli.notices.large.part import Asked, later, read_part

_BEGINNING = 20_000  # characters

if TYPE_CHECKING:
    from deadline_cli.cli.check.run import Job
    from deadline_cli.notices.documents.document import Document
    from deadline_cli.notices.layout.page import Setting
    from deadline_cli.notices.proofread import Page


def proofread_large(document: Document, job: Job, processes: int) -> Page | None:
    """A large text proofread by so many processes, 1 for this one alone; None where it cannot be parted."""

    def asked(setting: Setting, spaced_out: bool) -> Asked:
        return Asked(setting, spaced_out, job.published, job.rule, job.calendar, job.selection)

    if processes > 1:
        _load(document, job)
    with _beginning(processes) as begin:
        return proofread_parts(document, begin, asked, config=job.selection.config)


def _load(document: Document, job: Job) -> None:
    """Read the beginning of a text: what a process needs is loaded before any begins, once for all of them."""
    from deadline_cli.notices.proofread import proofread
    from deadline_cli.workcalendar.files import load_calendar

    proofread(document._replace(text=document.text[:_BEGINNING]), calendar=load_calendar(job.calendar))


@contextmanager
def _beginning(processes: int) -> Iterator[Begin]:
    if processes < 2:
        yield later
        return
    from deadline_cli.cli.workers import end_tidily, workers

    end_tidily()
    with workers(processes) as pool:
        yield lambda *given: pool.submit(read_part, *given).result
