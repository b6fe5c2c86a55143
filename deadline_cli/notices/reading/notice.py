"""One notice from its stretch of a page: kind, dates, periods, windows, counts and laws, with their places."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from deadline_cli.notices.facts import Citation, Notice, Unread, WrittenDay
from deadline_cli.notices.kinds.value import NoticeKind
from deadline_cli.notices.layout.flow import flow_of
from deadline_cli.notices.layout.lines import Ruler
from deadline_cli.notices.layout.page_heads import Head, head_above
from deadline_cli.notices.layout.script import is_traditional, simplified
from deadline_cli.notices.lines.titles import plain
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.reading.asked import answered
from deadline_cli.notices.reading.citations import citations_in
from deadline_cli.notices.reading.days import Day, Words
from deadline_cli.notices.reading.deadlines import after_windows, law_of, silence_loses, with_deadlines
from deadline_cli.notices.reading.fact_of import Calendar, closing_fact, period_fact, window_fact
from deadline_cli.notices.reading.forms.befores import SAY_THE_LAST_DAY
from deadline_cli.notices.reading.history import is_told
from deadline_cli.notices.reading.incomplete_days import some_year, year_of_weekdays
from deadline_cli.notices.reading.issue.bodies import are_bodies, own_line
from deadline_cli.notices.reading.issue.days import days_of
from deadline_cli.notices.reading.issue.signer import issuer_of
from deadline_cli.notices.reading.issue.title import subjects_in, title_of
from deadline_cli.notices.reading.kinds import kind_of
from deadline_cli.notices.reading.lengths.amounts import in_brackets
from deadline_cli.notices.reading.lengths.periods import mentions_in
from deadline_cli.notices.reading.links import linked, with_ends
from deadline_cli.notices.reading.lone_days import lone_days
from deadline_cli.notices.reading.pairs.own_windows import is_window
from deadline_cli.notices.reading.pairs.pair import Pair
from deadline_cli.notices.reading.told import told_in
from deadline_cli.notices.reading.window_claims import claims_in, windows_with_periods
from deadline_cli.notices.reading.window_role import with_other_acts_apart
from deadline_cli.notices.segmentation.proposed import Segment
from deadline_cli.period import find_periods
from deadline_cli.records import NamedTuple
from deadline_cli.rulebook.match import Match, matches
from deadline_cli.workcalendar.value import WorkCalendar

_MAIN = ("service", "collect", "comment", "objection", "claims", "registration", "other")
_SUPPRESSED = Pattern(r"deadline:?\s*ignore[\s:=]+((?:[DPLC]\d{3}[\s,]*)+)")
_BLANKS = 24  # in a title, at most
_CODE = Pattern(r"[DPLC]\d{3}")


class Sheet(NamedTuple):
    """What the notices of a page share: its text as it is and as it is read, and what is known beside it.

    Of a part of a page `at` characters stand before it, and `head` is the last head of a page above offset `own`.
    """

    source: str
    text: str
    ruler: Ruler
    published: date | None
    rule: str | None
    calendar: WorkCalendar
    at: int = 0
    own: int = 0
    head: Head | None = None


def notice_in_steps(sheet: Sheet, index: int, segment: Segment, below: Notice | None) -> Iterator[Notice | None]:
    """None behind each step of reading the notice of a stretch, and the notice at the end.

    `below` is the next one where one signature stands under both, or the one above where one name and day do over both.
    """
    words = Words(flow_of(sheet.text, segment.start, segment.end, segment.body_start), sheet.source, sheet.ruler)
    text, own = words.text, sheet.source[segment.start : segment.end]
    title = plain(segment.title)
    kind = kind_of(title, text[len(title) :])
    told = told_in(text)
    head = head_above(sheet.source, sheet.text, segment.start, sheet.own) or sheet.head
    days = days_of(words, told, len(title), below, sheet.published or (head and head.day))
    publication = sheet.published or _published(days.stated, days.issue_date, head)
    dates = _calendar(words, days.all, publication, head)
    issuer = _as_printed(words, issuer_of(text, days.issued, title)) or (below.issuer if below is not None else None)
    yield None

    named = title_of(segment, sheet.source)
    subjects = () if days.elsewhere else subjects_in(segment, sheet.source, named)
    rules = _rules(kind, subjects, own, issuer, publication)
    law = law_of(rules, publication, "税务" in title + (issuer or ""), silence_loses(text))

    hearings, events, closings = lone_days(text, days.loose(), days.pairs, dates, told)
    closings = [day for day in closings if not is_told(text, title, day.start, day.end, day, publication)]
    pairs = _windows(text, title, days.pairs, publication)
    yield None

    spans = days.spans()
    citations = citations_in(text)
    amounts = [in_brackets(text, match) for match in find_periods(text) if not told.holds(match.start)]
    mentions, missed = mentions_in(text, days.all, spans, kind, amounts)
    mentions = with_ends(text, mentions, pairs, closings)
    periods = [period_fact(dates, mention, after) for mention, after in linked(text, mentions, hearings, events)]
    windows = with_other_acts_apart([window_fact(dates, p, kind) for p in pairs], [p.first.lead for p in pairs])
    periods = with_deadlines(after_windows(periods, windows), publication, law, sheet.calendar)
    opens = next((day for day in (days.stated, days.issue_date) if day is not None and day.date == publication), None)
    if closings:
        ends = [window.end.date for window in windows if window.end is not None]
        closed = [closing_fact(dates, day, kind, opens) for day in closings]
        # 缴费时间A至B。B后未缴费的，不予开阀: the window's last day, said again
        windows += [w for w in closed if w.form not in SAY_THE_LAST_DAY or w.end is None or w.end.date not in ends]
    windows = windows_with_periods(sheet.source, sheet.at, sorted(windows, key=lambda w: w.place.start), periods)
    yield None

    found = Notice(
        index=index, title=_in_own_script(words, own, title, named), kind=kind.name,
        place=sheet.ruler.place(segment.start, segment.end), text=own,
        issuer=issuer, issue_date=days.issue_date, publication_date=publication,
        rule=sheet.rule or _published_for(kind, rules), periods=tuple(periods), windows=tuple(windows),
        claims=tuple(claims_in(words, windows, spans, periods, amounts)), dates=tuple(map(dates.fact, days.all)),
        citations=tuple([Citation(*words.at(a, b), law, n) for a, b, law, n in citations if not told.holds(a)]),
        unread=tuple([Unread(*words.at(a, b)) for a, b in missed]), suppressed=_suppressed(own), printed=days.stated,
        rule_given=sheet.rule is not None, rules=rules, elsewhere=days.elsewhere,
        split_steps=tuple([Unread(*words.at(d.start, d.end)) for d in mentions if d.alone_of > 1][:1]),
    )  # fmt: skip
    yield None
    yield answered(found, kind)


def _calendar(words: Words, days: list[Day], publication: date | None, head: Head | None) -> Calendar:
    """The notice's dates, with where their years come from: its own day, the weekdays, its words, the page's head."""
    if publication is not None:
        return Calendar(words, publication, None, {}, year_of_weekdays(words.text, days, publication))
    year = some_year(words.text, days) or (head and head.year) or None
    return Calendar(words, None, year, {}, by_weekday=all(day.year is None for day in days))


def _windows(text: str, title: str, pairs: list[Pair], publication: date | None) -> list[Pair]:
    """The pairs of days that are windows, and not what happened."""
    kept = []
    for pair in pairs:
        last = pair.last._replace(lead=pair.first.lead)
        if is_window(text, title, pair, publication) and not is_told(
            text, title, pair.start, pair.end, last, publication, first=pair.first
        ):
            kept.append(pair)
    return kept


def _as_printed(words: Words, name: str | None) -> str | None:
    """A name in the user's own characters, blanks aside: 宣漢縣 stays 宣漢縣; a row of people is no name.

    Two bodies side by side keep the blank between them: 某村村民委员会 某县公安局.
    """
    at = words.text.rfind(name) if name else -1
    if not name or at < 0:
        return name
    at += len(name) - len(name := own_line(name, words.lines(at, at + len(name)), words.text[:at]))
    pieces = words.quote(at, at + len(name)).split()
    people = len(pieces) > 1 and all(1 < len(piece) <= 3 for piece in pieces)
    if len(pieces) > 1 and are_bodies(pieces):
        return " ".join(pieces)
    return None if people else "".join(pieces)


def _in_own_script(words: Words, own: str, title: str, shown: str) -> str:
    """A title in the script in which the user wrote it: 暫停服務公告 stays so."""
    if not title or not is_traditional(own):
        return shown
    text = words.text[: len(title) + _BLANKS]
    end = next((k for k in range(len(title), len(text) + 1) if "".join(text[:k].split()) == title), 0)
    said = " ".join(words.quote(0, end).split())
    same = plain(simplified(said, known=True)) == plain(simplified(shown, known=True))
    return said if same and plain(said) != plain(shown) else shown


def _rules(
    kind: NoticeKind, subjects: tuple[str, ...], own: str, issuer: str | None, on: date | None
) -> tuple[Match, ...]:
    """The rules that the notice's words point to under each of its subjects, the most specific first."""
    known = is_traditional(own)  # a title alone need have none of the signs
    text, office = simplified(own, known=known), issuer and simplified(issuer, known=known)
    found = [m for said in subjects for m in matches(kind.name, simplified(said, known=known), text, office, on)]
    return tuple(sorted(dict.fromkeys(found), key=lambda match: -match.priority))


def _published_for(kind: NoticeKind, rules: tuple[Match, ...]) -> str | None:
    """The rule for what the notice is published for; of a sale or a meeting, the one on its day.

    Of what is told before a decision (拟吊销…, 陈述、申辩) it is the one on the time to answer.
    """
    if rules and rules[0].role == "statement":
        return rules[0].rule
    roles = (*_MAIN, "inspection", "hearing") if kind.day_rules else _MAIN
    return next((m.rule for m in rules if m.role in roles), None)


def _suppressed(own: str) -> frozenset[str]:
    """The codes that a notice asks not to be told: deadline: ignore P202."""
    if "deadline" not in own:
        return frozenset()
    return frozenset(code for m in _SUPPRESSED.finditer(own) for code in _CODE.findall(m[1]))


def _published(stated: WrittenDay | None, issue_date: WrittenDay | None, head: Head | None) -> date | None:
    """On a newspaper's page all is published on the paper's day, whenever it was signed; a doubtful head comes last."""
    paper = head.day if head is not None else None
    certain = paper if head is not None and head.certain else None
    return (stated and stated.date) or certain or (issue_date and issue_date.date) or paper
