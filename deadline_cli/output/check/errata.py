"""The findings of `deadline check` as CSV, a row a finding: the list that goes back to whoever placed the notice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from deadline_cli.notices.edits import unbroken
from deadline_cli.notices.finding import Finding
from deadline_cli.notices.proofread import Judged, Page
from deadline_cli.output.check.words import finding_named, one_line, part_not_read, place_in_document
from deadline_cli.output.common.language import Language
from deadline_cli.output.common.safe import csv_row

COLUMNS = (
    "path", "notice", "title", "line", "column", "where", "severity", "code", "name", "printed", "replacement",
    "message",
)  # fmt: skip


def render(pages: Iterable[Page], language: Language) -> Iterator[str]:
    """The heading, then each page's findings in the order of the text, and its parts that were not read.

    `printed` are the words meant; `replacement` those to print instead, two ways of repair parted by a stroke.
    """
    yield csv_row(COLUMNS)
    for page in pages:
        for judged in page.notices:
            yield from (csv_row(_row(page, judged, finding, language)) for finding in judged.findings)
        for part in page.not_read:
            where = "" if part.page is None else f"第{part.page}页" if language == "zh" else f"page {part.page}"
            said = part_not_read(part, language)
            yield csv_row((page.path, "", "", "", "", where, "warning", "not-read", "", "", "", said))


def _row(page: Page, judged: Judged, finding: Finding, language: Language) -> tuple[object, ...]:
    place = finding.place
    printed = " ".join(unbroken(page.text[place.start : place.end]).split())
    instead = dict.fromkeys(repair.words for repair in finding.repairs)
    return (
        page.path, judged.notice.index, one_line(judged.notice.title), place.line, place.column,
        place_in_document(place, language), finding.severity, finding.code, finding_named(finding, language),
        printed, " / ".join(instead), finding.message.say(language),
    )  # fmt: skip
