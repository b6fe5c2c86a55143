"""From a document to its notices with their findings: what `deadline check` and the library show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from deadline_cli.collection import WithoutCollection
from deadline_cli.notices.checking import judge_in_steps
from deadline_cli.notices.edits import in_document, in_full
from deadline_cli.notices.facts import Near, Notice
from deadline_cli.notices.finding import Finding, Severity, Words
from deadline_cli.notices.places import Span
from deadline_cli.notices.suppression import Selection, inline_ignores, is_silenced, silenced
from deadline_cli.own_folders import AskedOnce
from deadline_cli.records import NamedTuple
from deadline_cli.workcalendar.value import WorkCalendar

if TYPE_CHECKING:
    from deadline_cli.errors import DeadlineError
    from deadline_cli.notices.documents.document import Document
    from deadline_cli.notices.documents.reading import NotRead
    from deadline_cli.notices.reading.read import PageRead

_ALL = Selection()


class Judged(NamedTuple):
    """A notice and what was found in it."""

    notice: Notice
    findings: tuple[Finding, ...]


class Page(NamedTuple):
    """A document proofread: its notices in reading order.

    `plain` says that `text` is the file's own, so that repairs are offsets into it; `mark` is its byte order mark;
    `new` is the text with its certain repairs, where it was asked for, and `repaired` says that the file has them now.
    `spans` say where the text of a Word, PDF or table file stands (places.spans_between), `not_read` what of the file
    could not be read. `config` is the deadline.toml that had a say, `hidden` the number of findings that it hid,
    `nearly` the stretches that fell short of a notice by little. `copy`
    is the path of the marked copy that was written, `remarks` what is to be said of it.
    """

    path: str
    encoding: str
    text: str
    notices: Sequence[Judged]
    plain: bool = True
    mark: bytes = b""
    new: str | None = None
    repaired: bool = False
    spans: tuple[Span, ...] = ()
    not_read: tuple[NotRead, ...] = ()
    config: str = ""
    hidden: int = 0
    nearly: tuple[Near, ...] = ()
    copy: str = ""
    remarks: tuple[Words, ...] = ()

    @property
    def is_read(self) -> bool:
        """Whether the file could be read, wholly or in part."""
        return not any(part.whole for part in self.not_read)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings of all notices, in the order of the text."""
        return tuple(finding for judged in self.notices for finding in judged.findings)

    @property
    def severities(self) -> dict[Severity, int]:
        """How many findings there are of each severity."""
        counted = getattr(self.notices, "severities", None)  # a large page's notices are not unpacked for that
        return severities_of(self.notices) if counted is None else counted


def severities_of(notices: Iterable[Judged]) -> dict[Severity, int]:
    """How many findings of each severity were made in notices."""
    found: dict[Severity, int] = {}
    for judged in notices:
        for finding in judged.findings:
            found[finding.severity] = found.get(finding.severity, 0) + 1
    return found


def check(
    source: str | Path,
    *,
    published: date | str | None = None,
    rule: str | None = None,
    calendar: str | WorkCalendar = "cn",
) -> Page:
    """Proofread a text, or a file when `source` is a Path: the library's face of `deadline check`.

    `published` is the newspaper's date, `rule` a rule's id that overrides the one that the words of a notice choose.
    Raises DeadlineError for a date, rule or calendar that cannot be used, or a file that cannot be read.
    """
    from deadline_cli.notices.documents.document import document_of_text, read_document
    from deadline_cli.workcalendar.named import load_calendar

    if isinstance(source, str):
        document = document_of_text(source)
    elif isinstance(source, Path):
        document = read_document(source)
    else:
        from deadline_cli.errors import DeadlineError
        from deadline_cli.given import shortly

        raise DeadlineError("source {source} is no text and no Path to a file", source=shortly(source))
    if published is not None:
        from deadline_cli.dates import moment_of

        published = moment_of(published).day
    if rule is not None:
        from deadline_cli.rulebook.book import load_rule

        rule = load_rule(rule).id
    known: WorkCalendar = calendar if isinstance(calendar, WorkCalendar) else load_calendar(calendar)
    return proofread(document, published=published, rule=rule, calendar=known)


def proofread(
    document: Document,
    *,
    published: date | None = None,
    rule: str | None = None,
    calendar: WorkCalendar,
    selection: Selection | None = None,
) -> Page:
    """Read the notices of a document and judge each; a newspaper's page is published on the day in its head."""
    from deadline_cli.notices.reading.read import published_on, read_page

    published = published or published_on(document, calendar)
    with WithoutCollection(), AskedOnce():
        read = read_page(document, published=published, rule=rule, calendar=calendar)
        *_, page = _page_in_steps(document, read, published, calendar, selection)
    assert page is not None
    return page


def proofread_all(
    documents: Sequence[tuple[Document, date | None, Selection | None]], *, rule: str | None, calendar: WorkCalendar
) -> list[Page | DeadlineError]:
    """The pages of several short documents, each with its day and what is wanted, or why one could not be read.

    All are taken through a step before the first goes on to the next: a step's code and patterns are more than a
    processor keeps at hand of all steps, which takes a tenth of the time, compiled a quarter.
    """
    from deadline_cli.errors import DeadlineError

    steps = [_in_steps(*each, rule, calendar) for each in documents]
    found: dict[int, Page | DeadlineError] = {}
    with WithoutCollection(), AskedOnce():
        while len(found) < len(steps):
            for i, step in enumerate(steps):
                if i in found:
                    continue
                try:
                    page = next(step)
                except DeadlineError as problem:
                    found[i] = problem
                else:
                    if page is not None:
                        found[i] = page
    return [found[i] for i in range(len(steps))]


def _in_steps(
    document: Document, published: date | None, selection: Selection | None, rule: str | None, calendar: WorkCalendar
) -> Iterator[Page | None]:
    """None behind each step of proofreading, and the page at the end."""
    from deadline_cli.notices.reading.read import published_on, read_in_steps

    published, read = published or published_on(document, calendar), None
    for step in read_in_steps(document, published=published, rule=rule, calendar=calendar):
        read = step
        yield None
    assert read is not None
    yield from _page_in_steps(document, read, published, calendar, selection)


def _page_in_steps(
    document: Document, read: PageRead, published: date | None, calendar: WorkCalendar, selection: Selection | None
) -> Iterator[Page | None]:
    judging = None
    for judging in judged_in_steps(
        read.notices, document.text, published=published, calendar=calendar, selection=selection
    ):
        if judging is None:
            yield None
    assert judging is not None
    found, hidden = judging
    yield Page(
        document.path, document.encoding, document.text, found, document.plain, document.mark,
        spans=document.spans, not_read=document.not_read, config=(selection or _ALL).config, hidden=hidden,
        nearly=read.nearly,
    )  # fmt: skip


def judged(
    notices: tuple[Notice, ...], text: str, *, published: date | None, calendar: WorkCalendar,
    selection: Selection | None, top: int = 0,
) -> tuple[tuple[Judged, ...], int]:  # fmt: skip
    """The notices of `text` with what is found in them and wanted, and how much the configuration hides.

    `top` is the offset in the document at which `text` begins.
    """
    *_, found = judged_in_steps(notices, text, published=published, calendar=calendar, selection=selection, top=top)
    assert found is not None
    return found


def judged_in_steps(
    notices: tuple[Notice, ...], text: str, *, published: date | None, calendar: WorkCalendar,
    selection: Selection | None, top: int = 0,
) -> Iterator[tuple[tuple[Judged, ...], int] | None]:  # fmt: skip
    """The same with a pause, None, before the checks through which the notices are taken together."""
    from deadline_cli.notices.reading.read import TOGETHER

    wanted, ignores, hidden = selection or _ALL, inline_ignores(text), 0
    found = []
    for first in range(0, len(notices), TOGETHER):
        some = notices[first : first + TOGETHER]
        steps = [judge_in_steps(notice, published=published, calendar=calendar) for notice in some]
        while (reached := [next(step) for step in steps])[0] is None:
            yield None
        for notice, findings in zip(some, reached, strict=True):
            quiet = silenced(notice, text, ignores, top) | notice.suppressed
            said = [f for f in findings or () if not is_silenced(f.code, quiet)]
            if said:
                said = [in_full(finding, text, top) for finding in in_document(said, notice, text, top)]
            if wanted is not _ALL:
                hidden += sum([wanted.hides(f, notice) for f in said])
                said = [f for f in said if wanted.wants(f, notice)]
            found.append(Judged(notice, tuple(said)))
    yield tuple(found), hidden
