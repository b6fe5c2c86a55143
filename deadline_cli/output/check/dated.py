"""The days of a proofread page: every service, answer, evidence, hearing and closing day of its notices, in order."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from deadline_cli.notices.facts import PeriodFact, Place, Role, Window
from deadline_cli.notices.finding import Finding
from deadline_cli.notices.proofread import Judged, Page
from deadline_cli.output.check.words import ROLES
from deadline_cli.output.common.language import Language
from deadline_cli.records import NamedTuple


class Dated(NamedTuple):
    """One day of a notice: what happens on it, the words of the notice that name it, and where they stand.

    `stated`: the notice prints the day itself; otherwise it was reckoned. `latest`: it is the last day to act.
    `codes`: the findings on those words or whose repair changes them, or on a length that the day was reckoned from;
    with one the day is in doubt.
    """

    notice: int
    title: str
    role: Role
    day: date
    text: str
    line: int
    stated: bool
    provisional: bool
    opens: date | None = None
    hour: int | None = None
    latest: bool = False
    codes: tuple[str, ...] = ()


def dated(page: Page) -> Iterator[Dated]:
    """The days of all notices, each once, in the order of the page and then of the calendar."""
    for judged in page.notices:
        yield from sorted(set(of_notice(judged)), key=lambda found: (found.day, found.line, found.role, found.text))


def of_notice(judged: Judged) -> Iterator[Dated]:
    """The days of one notice in the order in which it names them."""
    before: tuple[str, ...] = ()
    for fact in judged.notice.periods:
        codes = _codes(judged, fact.place)
        if fact.period is not None and not fact.from_publication:  # 公告期满后15日内 falls with the 公告期
            codes = tuple(dict.fromkeys((*before, *codes)))
        before = tuple(dict.fromkeys((*before, *codes)))
        if (found := _of_period(judged, fact)) is not None:
            yield found._replace(codes=codes)
    for window in judged.notice.windows:
        if (found := _of_window(judged, window)) is not None:
            yield found._replace(codes=_codes(judged, window.place))


def happening(found: Dated, language: Language) -> str:
    """What happens on the day: 视为送达, 异议届满, 开庭听证."""
    zh = language == "zh"
    role = ROLES[found.role][0 if zh else 1]
    if found.role == "hearing":
        return role
    if found.latest:
        return f"{role}最迟办理日" if zh else f"{role}: latest day to act"
    if found.role == "service" and not found.stated:
        return "视为送达" if zh else "deemed served"
    if found.role == "other":
        return "期限届满" if zh else "period ends"
    return f"{role}届满" if zh else f"{role} ends"


def _codes(judged: Judged, place: Place) -> tuple[str, ...]:
    """The faults that were found on those words, or that a repair of those words would mend."""
    return tuple(dict.fromkeys(
        finding.code
        for finding in judged.findings
        if finding.severity != "info"
        and any(start < place.end and end > place.start for start, end in _touched(finding))
    ))  # fmt: skip


def _touched(finding: Finding) -> Iterator[tuple[int, int]]:
    """Where a finding stands, and what its repairs would change: of a wrong count the last day, perhaps."""
    yield finding.place.start, finding.place.end
    for repair in finding.repairs:
        for edit in repair.edits:
            yield edit.start, edit.end


def _of_period(judged: Judged, fact: PeriodFact) -> Dated | None:
    notice, stated = judged.notice, fact.stated
    day = fact.deadline or (stated.date if stated else None)
    if day is None or fact.given_up:
        return None
    return Dated(
        notice.index, " ".join(notice.title.split()), fact.role, day, "".join(fact.text.split()), fact.place.line,
        stated=fact.period is None, provisional=fact.provisional, hour=stated.hour if stated else fact.hour,
        latest=fact.direction == "backward",
    )  # fmt: skip


def _of_window(judged: Judged, window: Window) -> Dated | None:
    notice = judged.notice
    if window.end is None or window.end.date is None or window.over:
        return None
    return Dated(
        notice.index, " ".join(notice.title.split()), window.role, window.end.date, "".join(window.text.split()),
        window.place.line, stated=True, provisional=False, opens=window.start.date if window.start else None,
        hour=window.end.hour,
    )  # fmt: skip
