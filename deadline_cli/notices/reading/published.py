"""The day on which a document came out: what is published on it may name no day itself."""

from __future__ import annotations

from datetime import date

from deadline_cli.notices.documents.document import Document
from deadline_cli.workcalendar.value import WorkCalendar


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
    from deadline_cli.notices.reading.read import read_notices

    if any(notice.publication_date is not None for notice in read_notices(document, calendar=calendar)):
        return None
    days: set[date] = set()
    for words in document.published:
        try:
            days.add(read_moment(words[:10] if words[4:5] in "-/" else words)[0])
        except DeadlineError:
            return None
    return days.pop() if len(days) == 1 else None
