"""Reads a document's notices: each one's kind, dates, periods, windows, counts and laws, with their places."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from deadline_cli.notices.documents.document import Document
from deadline_cli.notices.facts import Near, Notice
from deadline_cli.notices.layout.lines import Ruler
from deadline_cli.notices.layout.page import page_text
from deadline_cli.notices.lines.signature import is_name_and_day
from deadline_cli.notices.lines.titles import plain
from deadline_cli.notices.phrases import has_any, writes_chinese
from deadline_cli.notices.reading.issue.bodies import body_in_title
from deadline_cli.notices.reading.notice import Sheet, notice_in_steps
from deadline_cli.notices.segmentation.cut import Cut, cut, cut_in_steps
from deadline_cli.notices.segmentation.proposed import Proposed, Segment
from deadline_cli.numerals import normalise
from deadline_cli.records import NamedTuple
from deadline_cli.workcalendar.value import WorkCalendar

_SPEAKS, _LONGEST_WORD = ("本院", "本委", "本庭"), 6  # a court's own words; 送达公告 behind its name
TOGETHER = 64
"""Notices of a page that go through the steps together: what is between two steps takes memory."""


class PageRead(NamedTuple):
    """The notices of a document in order, and the stretches that were nearly one."""

    notices: tuple[Notice, ...]
    nearly: tuple[Near, ...] = ()


def read_notices(
    document: Document | str,
    *,
    published: date | None = None,
    rule: str | None = None,
    calendar: WorkCalendar,
) -> tuple[Notice, ...]:
    """Every notice of a document, in order; `published` is the date of the paper, `rule` the rule for all."""
    return read_page(document, published=published, rule=rule, calendar=calendar).notices


def read_page(
    document: Document | str,
    *,
    published: date | None = None,
    rule: str | None = None,
    calendar: WorkCalendar,
) -> PageRead:
    """Every notice of a document and what was nearly one."""
    if isinstance(document, str):
        document = Document("", "", document)
    if not writes_chinese(document.text):  # no name of a notice, no office: nothing can be found
        return PageRead(())
    text = page_text(document.text)
    return read_sheet(_sheet(document, text, published, rule, calendar), cut(text))


def read_in_steps(
    document: Document, *, published: date | None, rule: str | None, calendar: WorkCalendar
) -> Iterator[PageRead | None]:
    """The same with a pause, None, behind each step: its characters, its candidates, their facts."""
    if not writes_chinese(document.text):
        yield PageRead(())
        return
    text = page_text(document.text)
    yield None
    found = None
    for step in cut_in_steps(text):
        found = step
        yield None
    assert found is not None
    yield from _sheet_in_steps(_sheet(document, text, published, rule, calendar), found)


def _sheet(document: Document, text: str, published: date | None, rule: str | None, calendar: WorkCalendar) -> Sheet:
    ruler = Ruler(document.text, document.spans, document.source, document.origins)
    return Sheet(document.text, normalise(text), ruler, published, rule, calendar)


def read_sheet(sheet: Sheet, found: Cut) -> PageRead:
    """The notices of a page, or of a part of one, that is cut."""
    *_, read = _sheet_in_steps(sheet, found)
    assert read is not None
    return read


def _sheet_in_steps(sheet: Sheet, found: Cut) -> Iterator[PageRead | None]:
    """The same with a pause, None, behind each step through which the notices are taken together."""
    segments = found.segments
    read: dict[int, Notice] = {}
    # One that stands under the signature of the next is read behind it.
    waiting = [i for i, segment in enumerate(segments[:-1]) if segment.runs_on]
    others = sorted(set(range(len(segments))).difference(waiting))
    for first in range(0, len(others), TOGETHER):
        some = others[first : first + TOGETHER]
        steps = [notice_in_steps(sheet, i + 1, segments[i], None) for i in some]
        while (reached := [next(step) for step in steps])[0] is None:
            yield None
        read |= {i: notice for i, notice in zip(some, reached, strict=True) if notice is not None}
    for i in reversed(waiting):
        read[i] = _notice_of(sheet, i + 1, segments[i], read[i + 1])
    notices = [read[i] for i in range(len(segments))]
    for i in _under_a_head(sheet.source, segments):
        if notices[i].issuer is None:
            notices[i] = _notice_of(sheet, i + 1, segments[i], notices[i - 1])
    yield PageRead(tuple(notices), tuple(_near(near, sheet.ruler) for near in found.nearly))


def _notice_of(sheet: Sheet, index: int, segment: Segment, below: Notice | None) -> Notice:
    *_, found = notice_in_steps(sheet, index, segment, below)
    assert found is not None
    return found


def _under_a_head(source: str, segments: list[Segment]) -> Iterator[int]:
    """The untitled notices below one another under who speaks in all: 某法院　A, or 某法院公告 over 本院受理…."""
    head: Segment | None = None
    for i, segment in enumerate(segments[1:], 1):
        above = segments[i - 1]
        if segment.title or source[above.end : segment.start].replace("\n", "", 1):
            head = None
            continue
        head = head or above
        said = source[head.start : head.end]
        if is_name_and_day(said.split("\n", 1)[0].strip()) or (
            has_any(source[segment.start : segment.end], _SPEAKS) and _is_title_of_a_board(plain(head.title))
        ):
            yield i
        else:
            head = segment


def _is_title_of_a_board(title: str) -> bool:
    """Whether a title is an office's name and what it prints: 某法院公告, 某法院送达公告."""
    body = body_in_title(title) if title.endswith("公告") else None
    return body is not None and len(title) <= len(body) + _LONGEST_WORD


def _near(proposed: Proposed, ruler: Ruler) -> Near:
    candidate = proposed.candidate
    lacks = {
        "title": not candidate.known or not candidate.title,
        "date": not candidate.dated,
        "issuer": not candidate.signed,
    }
    place = ruler.place(proposed.segment.start, proposed.segment.end)
    return Near(place, tuple(name for name, is_lacking in lacks.items() if is_lacking), proposed.weighed.score)


def published_on(document: Document, calendar: WorkCalendar) -> date | None:
    """The day of a document: that of a newspaper's head, or what a site says of its page."""
    found = None
    if document.heads:
        from deadline_cli.notices.documents.heads import day_of_heads

        found = day_of_heads(document.heads)
    return found or (_day_of_site(document, calendar) if document.published else None)


def _day_of_site(document: Document, calendar: WorkCalendar) -> date | None:
    """The day on which a site says that it published a page, for notices that name no day themselves."""
    from deadline_cli.dates import read_moment
    from deadline_cli.errors import DeadlineError

    if any(notice.publication_date is not None for notice in read_notices(document, calendar=calendar)):
        return None
    days: set[date] = set()
    for words in document.published:
        try:
            days.add(read_moment(words[:10] if words[4:5] in "-/" else words)[0])
        except DeadlineError:
            return None
    return days.pop() if len(days) == 1 else None
