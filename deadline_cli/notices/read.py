"""Reads a document's notices: each one's kind, dates, periods, windows, counts and laws, with their places."""

from __future__ import annotations

import re
from datetime import date

from deadline_cli.notices.citations import citations_in
from deadline_cli.notices.closings import closes, is_hearing
from deadline_cli.notices.days import Day, Words, days_in, some_year, written, year_near
from deadline_cli.notices.deadlines import with_deadlines
from deadline_cli.notices.document import Document
from deadline_cli.notices.facts import Citation, Notice, PeriodFact, Unread, Window, WrittenDay
from deadline_cli.notices.flow import flow_of
from deadline_cli.notices.issued import heading_date, printed, signature
from deadline_cli.notices.kinds import kind_of
from deadline_cli.notices.lines import Ruler
from deadline_cli.notices.links import linked
from deadline_cli.notices.periods import Draft, drafts_in
from deadline_cli.notices.segments import Segment, segments_of
from deadline_cli.notices.statements import claims_in, window_role, windows_with_periods
from deadline_cli.notices.titles import plain
from deadline_cli.notices.windows import Pair, has_label, is_history, pairs_in
from deadline_cli.period import find_periods
from deadline_cli.workcalendar.value import WorkCalendar

_SUPPRESSED = re.compile(r"deadline:?\s*ignore[\s:=]+((?:[DPLC]\d{3}[\s,]*)+)")
_ISSUER = re.compile(r"[^\n。;,:()]{2,40}(?:公司|局|院|委员会|政府|办公室|管理人|厅|部|中心|学校|大学|学院|署|处|所|社|会|组|行|厂|队|店|银行|集团|商行|经营部)$")


def read_notices(
    document: Document | str, *, published: date | None = None, rule: str | None = None, calendar: WorkCalendar
) -> tuple[Notice, ...]:
    """Every notice of a document, in order; `published` is the date of the paper, `rule` the rule for all."""
    text = document if isinstance(document, str) else document.text
    ruler = Ruler(text) if isinstance(document, str) else Ruler(text, document.places, document.source, document.origins)
    return tuple(
        _notice(i, segment, text, ruler, published, rule, calendar)
        for i, segment in enumerate(segments_of(text), 1)
    )


def _notice(
    index: int, segment: Segment, source: str, ruler: Ruler, published: date | None, rule: str | None, calendar: WorkCalendar
) -> Notice:  # fmt: skip
    flow = flow_of(source, segment.start, segment.end)
    words = Words(flow, source, ruler)
    text = flow.text
    title = plain(segment.title)
    head = len(title)
    kind = kind_of(title, text[head:])
    days = days_in(text)
    pairs = pairs_in(text, days)
    windowed = [(p.start, p.end) for p in pairs]
    last_pair = max((p.last for p in pairs if p.last.readable), key=lambda d: (d.year or 0, d.month or 0), default=None)
    signed = signature(text, days, windowed, head)
    shown = printed(text, days)
    issued = signed or shown or heading_date(text, days, head, last_pair)
    issue_date = written(words, issued) if issued is not None else None
    stated = written(words, shown) if shown is not None else None
    publication = published or (stated and stated.date) or (issue_date and issue_date.date) or None
    fallback = None if publication else some_year(text, days)

    known: dict[tuple[int, int | None], WrittenDay] = {}

    def fact(day: Day, year: int | None = None) -> WrittenDay:
        if (found := known.get((day.start, year))) is None:
            found = written(words, day, year if year is not None else year_near(day, publication, fallback))
            known[day.start, year] = found
        return found

    spans = _merged([(d.start, d.end) for d in days] + windowed)
    amounts = list(find_periods(text))
    drafts, missed = drafts_in(text, days, spans, kind, amounts)
    free = [d for d in days if d is not issued and d is not shown and not _within(d, windowed)]
    hearings = [d for d in free if d.readable and is_hearing(text, d)]
    periods = _periods(words, linked(text, drafts, hearings), fact)
    tax = kind == "service" and "税务" in text[: head + 400] + text[-60:]
    periods = with_deadlines(periods, publication, kind, tax, calendar)
    notices_pairs = [p for p in pairs if not _past(text, p, publication)]
    windows = [_window(words, p, kind, fact) for p in notices_pairs]
    windows += [_closing(words, d, kind, fact) for d in free if d not in hearings and closes(text, d)]
    windows.sort(key=lambda w: w.place.start)
    windows = windows_with_periods(source, windows, periods)
    claims = claims_in(words, windows, spans, periods, amounts)
    unread = [Unread(words.place(a, b), words.quote(a, b)) for a, b in missed]
    citations = [Citation(words.place(a, b), words.quote(a, b), law, art) for a, b, law, art in citations_in(text)]
    return Notice(
        index=index,
        title=_title(segment, source),
        kind=kind,
        place=ruler.place(segment.start, segment.end),
        text=source[segment.start : segment.end],
        issuer=_issuer(text, issued, title),
        issue_date=issue_date,
        publication_date=publication,
        rule=rule,
        periods=tuple(periods),
        windows=tuple(windows),
        claims=tuple(claims),
        dates=tuple(fact(d) for d in days),
        citations=tuple(citations),
        unread=tuple(unread),
        suppressed=frozenset(c for m in _SUPPRESSED.finditer(source[segment.start : segment.end]) for c in re.findall(r"[DPLC]\d{3}", m[1])),
        printed=stated,
        split_steps=tuple(words.place(d.start, d.end) for d in drafts if d.alone_of > 1)[:1],
    )


def _periods(words: Words, drafts: list[tuple[Draft, int | None]], fact: object) -> list[PeriodFact]:
    made: list[PeriodFact] = []
    for draft, after in drafts:
        stated = fact(draft.fixed) if draft.fixed is not None else None  # type: ignore[operator]
        start = fact(draft.day).date if draft.day is not None else None  # type: ignore[operator]
        fixed_only = draft.fixed is not None and draft.period.value == 0
        made.append(
            PeriodFact(
                place=words.place(draft.start, draft.end),
                text=words.quote(draft.start, draft.end),
                period=None if fixed_only else draft.period,
                role=draft.role,
                starts=_starts(draft),
                after=after,
                direction=draft.direction,
                bound=draft.bound,
                start_date=start,
                hour=draft.hour,
                deadline=stated.date if fixed_only and stated is not None else None,
                stated=stated,
                postponed_on_rest_day=draft.rider,
            )
        )
    return made


def _starts(draft: Draft) -> str:  # type: ignore[return]
    return {"both": "step", "last": "step", "order": "event"}.get(draft.step, draft.step)


def _window(words: Words, pair: Pair, kind: object, fact: object) -> Window:
    first = fact(pair.first)  # type: ignore[operator]
    last = fact(pair.last, _end_year(pair, first))  # type: ignore[operator]
    role = window_role(words.text, pair.start, pair.end, kind)  # type: ignore[arg-type]
    place = words.place(pair.start, pair.end)
    return Window(place, words.quote(pair.start, pair.end), role, first, last, None, _rider(words.text, pair.end))


def _closing(words: Words, day: Day, kind: object, fact: object) -> Window:
    role = window_role(words.text, day.start, day.end, kind)  # type: ignore[arg-type]
    place = words.place(day.start, day.end)
    return Window(place, words.quote(day.start, day.end), role, None, fact(day), None, _rider(words.text, day.end))  # type: ignore[operator]


def _end_year(pair: Pair, first: WrittenDay) -> int | None:
    """The year of a closing date that names none, beside an opening whose year was supplied."""
    if pair.last.year is not None or first.date is None or pair.last.month is None:
        return pair.last.year
    return first.date.year + ((pair.first.month or 0) - pair.last.month > 3)


def _past(text: str, pair: Pair, publication: date | None) -> bool:
    """Whether a pair is no window of the notice: a tax period, or an unlabelled time long before it."""
    if is_history(text, pair):
        return True
    if publication is None or has_label(text, pair) or pair.last.year is None:
        return False
    return (pair.last.year, pair.last.month or 0) < (publication.year, publication.month - 1)


def _within(day: Day, spans: list[tuple[int, int]]) -> bool:
    return any(a <= day.start < b for a, b in spans)


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _rider(text: str, at: int) -> bool:
    return re.search(r"(?:遇|逢)?[^。;,()]{0,8}(?:假|休息)[^。;,()]{0,6}顺延", text[at : at + 24]) is not None


def _title(segment: Segment, source: str) -> str:
    if segment.title:
        return re.sub(r"\s+", "", segment.title) if len(segment.title) < 12 else segment.title
    first = source[segment.body_start : segment.end].strip().split("\n", 1)[0].strip()
    head = re.split(r"[：:]", first, maxsplit=1)[0]
    return head if len(head) <= 60 else first[:40]


def _issuer(text: str, issued: Day | None, title: str) -> str | None:
    if issued is not None:
        before = text[max(0, issued.start - 60) : issued.start].rstrip("\n ")
        if (match := _ISSUER.search(before)) is not None:
            return match.group().strip()
    match = re.match(r"[^\n]{2,30}?(?:法院|委员会|局|政府|公司)", title)
    return match.group() if match else None
