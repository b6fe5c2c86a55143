"""The days of proofread pages as CSV, a row a day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from deadline_cli.notices.proofread import Page
from deadline_cli.output.check.dated import dated
from deadline_cli.output.common.language import Language
from deadline_cli.output.common.safe import csv_row

COLUMNS = (
    "path", "notice", "title", "line", "role", "text", "opens", "date", "hour", "stated", "provisional",
    "codes",
)  # fmt: skip


def render(pages: Iterable[Page], language: Language) -> Iterator[str]:
    """The heading, then the rows of each page."""
    yield csv_row(COLUMNS)
    for page in pages:
        for found in dated(page):
            yield csv_row((
                page.path, found.notice, found.title, found.line, found.role, found.text, found.opens or "", found.day,
                "" if found.hour is None else found.hour, "true" if found.stated else "false",
                "true" if found.provisional else "false", " ".join(found.codes),
            ))  # fmt: skip
