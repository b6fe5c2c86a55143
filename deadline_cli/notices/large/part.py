"""One part of a large text proofread, by whichever process."""

from __future__ import annotations

import pickle
import zlib
from collections.abc import Callable
from datetime import date

from deadline_cli.collection import WithoutCollection
from deadline_cli.notices.facts import Near
from deadline_cli.notices.finding import Severity
from deadline_cli.notices.large.bounds import Part
from deadline_cli.notices.layout.lines import PartRuler
from deadline_cli.notices.layout.page import Setting, page_text
from deadline_cli.notices.proofread import judged, severities_of
from deadline_cli.notices.reading.notice import Sheet
from deadline_cli.notices.reading.read import read_sheet
from deadline_cli.notices.segmentation.cut import Cut
from deadline_cli.notices.segmentation.part import Open, Own, Said, cut_part
from deadline_cli.notices.suppression import Selection
from deadline_cli.numerals import normalise
from deadline_cli.own_folders import AskedOnce
from deadline_cli.records import NamedTuple


class Asked(NamedTuple):
    """How all parts of a text are read: what the text is like as a whole, and what the user asked."""

    setting: Setting
    spaced_out: bool
    published: date | None
    rule: str | None
    calendar: str
    selection: Selection | None


class Packed(NamedTuple):
    """Notices with their findings as bytes, their number, and how many findings there are of each severity."""

    notices: bytes
    number: int
    severities: dict[Severity, int]


class PartRead(NamedTuple):
    """What a part holds: `packed` its notices with their findings, the rest as in PartCut and Page."""

    packed: Packed
    nearly: tuple[Near, ...]
    hidden: int
    said: tuple[Said, ...]
    opens: Open | None
    leaves: Open | None
    lines: int
    apart: int


def read_part(asked: Asked, part: Part, text: str, last: bool, seen: dict[bytes, bytes]) -> PartRead:
    """Read the part of a document that `text` is from `part.top` to `part.bottom`."""
    from deadline_cli.workcalendar.files import load_calendar

    calendar = load_calendar(asked.calendar)
    with WithoutCollection(), AskedOnce():
        own = Own(
            part.start - part.top,
            part.end - part.top,
            part.start == 0,
            last,
            part.in_paper,
        )
        as_read = page_text(text, asked.setting)
        found = cut_part(as_read, own, spaced_out=asked.spaced_out, seen=seen)
        ruler = PartRuler(text, part.top, part.lines)
        sheet = Sheet(
            text, normalise(as_read), ruler, asked.published, asked.rule, calendar, part.top, own.start, part.head
        )
        read = read_sheet(sheet, Cut([], found.proposed))
        said, hidden = judged(
            read.notices, text, published=asked.published, calendar=calendar, selection=asked.selection, top=part.top
        )
        packed = Packed(zlib.compress(pickle.dumps(said, pickle.HIGHEST_PROTOCOL), 1), len(said), severities_of(said))
    return PartRead(packed, read.nearly, hidden, tuple(found.said), found.opens, found.leaves, found.lines, found.apart)


def later(asked: Asked, part: Part, text: str, last: bool, seen: dict[bytes, bytes]) -> Callable[[], PartRead]:
    """A part that this process reads when it is asked for."""
    return lambda: read_part(asked, part, text, last, seen)
