"""Reasons for taking a stretch of a page for a notice; what each weighs stands in weights.toml."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from deadline_cli.dates import find_dates
from deadline_cli.notices.lexicon import patterns, sense
from deadline_cli.notices.lines.headings import heads_like_notice
from deadline_cli.notices.lines.signature import is_issuer, signs
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any
from deadline_cli.notices.segmentation import frame, headlined
from deadline_cli.notices.segmentation.candidate import ON_SALE, SALE_LABEL, Candidate
from deadline_cli.notices.segmentation.papers import ends_as_paper

_GENERAL = 8  # a title as short as this stands over many notices
_FORMULAS = sense("formula")
_DECLARED = sense("declared")
_FROM_NOW = sense("from-publication")
_TERM_LABELS = sense("term-label")
_ASKS = sense("consultation-asks")
_ASKS_SOMEBODY = sense("asks-somebody")
_PUBLIC = sense("public")
_FORBIDS = sense("forbids")
_RECALLS = sense("recalls")
_CUTS_OFF, _SHORT = sense("cut-off"), 6
_SHUTS = (*_CUTS_OFF, *_FORBIDS)
_DUNS = sense("dunning")
_LOSS = sense("loss")
_CONTACT = sense("contact")
_SERVED = sense("served")
_PERIOD, _DAY, _HELD, _ASKS_BY = patterns("favouring", "period", "day", "held", "asks-by")
_PROPOSES, _AWARDS = patterns("favouring", "proposes", "awards")
_TIME, _FIRST = Pattern(r"[\d一二三四五六七八九十期](?:\s*(?:个?工作)?[日天]|\s*个月)"), 40  # characters under a title
_FEWEST_FORMULAS, _FEWEST_LABELS, _UNDER_SIGNATURE = 3, 3, 40
_CLOSING = sense("closing-words")
# 各摊位经营户：, 致：…, 尊敬的用户：, 装卸二队甄某：你…
_TOLD = Pattern(r"\s*(?:致|尊敬的|各)[^\n。，：:]{1,40}[：:]?|[^\n。，：:]{2,30}[：:]\s*(?:\n|你|您|经|因|现|请|我|本)")
# 江政通〔2026〕3号: the number of a document
_NUMBER = Pattern(r"[〔\[（(﹝【]\s*20\d\d\s*[〕\]）)﹞】]\s*+第?\s*+\d{1,5}\s*号")
_LONGEST_NUMBER = 24  # characters of a number over a text without a title

_OF_FEW_LINES = ("告知", "安排", "计划")
_ARRANGED = Pattern(r"(?:现将|现就)[^。\n]{0,60}(?:安排|时间|事项|事宜)[^。\n]{0,12}如下")
_TITLED_SO = ("安排", "时间", "调整")
# The reasons that need one of some words in a text without a heading, and these words.
OF_WORDS: dict[str, tuple[str, ...]] = {
    "speaks to many": frame.MANY,
    "turns to all": _PUBLIC,
    "closes or forbids": _FORBIDS,
    "recalls or cuts off": (*_RECALLS, *_CUTS_OFF),
    "presses for payment": _DUNS,
    "labels of a sale": ON_SALE,
    "closing words": _CLOSING,
    "makes public": _DECLARED,
    "from its publication": _FROM_NOW,
    "label of a term": _TERM_LABELS,
    "contact": _CONTACT,
    "service": _SERVED,
    "word of the trade": _FORMULAS,
}


@lru_cache(maxsize=1)  # several reasons ask
def _days_of(body: str) -> tuple[tuple[int, int, int] | None, list[tuple[int, int, int]]]:
    """The day under a text, None without one, and the other days that it names, those without a year in its year."""
    days = list(find_dates(body))
    signed = days[-1] if days else None
    if signed is None or signed.year is None or len(body) - signed.end > _UNDER_SIGNATURE:
        return None, []
    if has_any(body[signed.end :].strip(), ("，", "。\n")):  # 2026年6月20日15时演练，请勿惊慌。 over a name alone
        return None, []
    year = signed.year
    return (year, signed.month, signed.day), [(d.year or year, d.month, d.day) for d in days[:-1]]


def names_day_to_come(c: Candidate) -> bool:
    """Whether a day in a dated text is that of its signature or a later one, as where something is announced."""
    signed, others = _days_of(c.body)
    return signed is not None and any(day >= signed for day in others)


def names_only_days_gone_by(c: Candidate) -> bool:
    """Whether a signed text without a notice's title tells of days that were and asks nobody for anything: a report."""
    if c.opened or (c.known and c.title) or not c.signed or has_any(c.body, _ASKS_SOMEBODY):
        return False
    signed, others = _days_of(c.body)
    gone = signed is not None and bool(others) and all(day < signed for day in others)
    return gone and _PERIOD.search(c.body) is None


def sets_nothing(c: Candidate) -> bool:
    """Whether a signed text without a notice's title asks nobody for anything and names no day to come: an apology."""
    if c.opened or c.marked or (c.known and c.title) or not c.signed or has_any(c.body, _ASKS_SOMEBODY):
        return False
    signed, others = _days_of(c.body)
    return (
        signed is not None
        and all(day < signed for day in others)
        and not (_PERIOD.search(c.body) or has_any(c.body, _FROM_NOW))
    )


def _names_day(c: Candidate) -> bool:
    return _DAY.search(c.body) is not None


def _cuts_off(c: Candidate) -> bool:
    """Whether water, gas or light fail, as the text says or a short heading: 【停气】7月24日9:00至17:00，…管改线."""
    return has_any(c.body, _CUTS_OFF) or (len(c.title) <= _SHORT and has_any(c.title, _CUTS_OFF))


def _heads_over(c: Candidate) -> tuple[str, ...]:
    """What a heading over a signed text ends in: what fails, and over few lines also 电梯维保安排."""
    return (*_SHUTS, *_OF_FEW_LINES) if len(c.body) <= frame.SHORT_CALL else (*_SHUTS, "告知")


def _heads_like_notice(c: Candidate) -> bool:
    """Whether an unknown heading is like a notice's: by its end, or by what fails over a signed or marked text.

    临时改道, 【停气】 and 劳动节停诊： above or before who says so.
    """
    if c.known or not c.title:
        return False
    shuts = c.title.strip("【】[]:!").endswith(_heads_over(c)) and (c.signed or c.marked or signs(c.body))
    return heads_like_notice(c.title) or (shuts and _names_day(c))


def _arranges(c: Candidate) -> bool:
    """Whether under a heading like 国庆节门诊安排 somebody says how it is arranged from a day on: 现将…安排如下."""
    return not c.known and c.title.endswith(_TITLED_SO) and _names_day(c) and _ARRANGED.search(c.body) is not None


FAVOURING: dict[str, Callable[[Candidate], bool]] = {
    "title known": lambda c: bool(c.title) and c.known,
    "heading behind a signature": lambda c: c.headed and not ends_as_paper(c.title),
    "signed like the one above": frame.is_signed_like_the_one_above,
    "title says what it is about": lambda c: c.known and len(c.title) > _GENERAL,
    "opening": lambda c: c.opened,
    "signature": lambda c: c.signed,
    "office under it": lambda c: (
        signs(c.body) or (not c.known and is_issuer(c.title)) or (c.paper and headlined.speaks_at_its_head(c))
    ),
    "name and day under it": frame.is_signed_by_shape,
    "heading over a signed text": frame.stands_between_heading_and_name,
    "speaks to many": frame.speaks_to_many,
    "days between headline and name": headlined.stands_over_days_and_name,
    "headline over a name": headlined.stands_over_name,
    "headline over a day, nothing told": headlined.tells_nothing,
    "headline over what is asked": headlined.asks_by_headline,
    "one signed text that asks": headlined.is_whole_and_asks,
    "one excerpt": headlined.is_excerpt,
    "asks, without a signature": headlined.asks_unsigned,
    "sets days": frame.sets_days,
    "turns to all": lambda c: has_any(c.body, _PUBLIC),
    "closes or forbids": lambda c: has_any(c.body, _FORBIDS) and _names_day(c),
    "recalls or cuts off": lambda c: (has_any(c.body, _RECALLS) or _cuts_off(c)) and _names_day(c),
    "presses for payment": lambda c: has_any(c.body, _DUNS) and _ASKS_BY.search(c.body) is not None,
    "heading like a notice's": _heads_like_notice,
    "heading": lambda c: bool(c.title) and not (c.known or c.headed or c.opened),
    "speaker": lambda c: c.speaks,
    "somebody is told": lambda c: c.addresses or _TOLD.match(c.body) is not None,
    "asks for an act by a day": lambda c: _ASKS_BY.search(c.body) is not None,
    "proposes": lambda c: _PROPOSES.search(c.body) is not None,
    "heading over an arrangement": _arranges,
    "marked in a column": lambda c: c.marked,
    "named behind its mark": lambda c: c.marked and c.known and bool(c.title),
    "numbered": lambda c: _NUMBER.search(c.title or c.body[:_LONGEST_NUMBER].split("\n", 1)[0] + c.under) is not None,
    "labels": frame.has_labels,
    "asks by a full day": frame.asks_by_a_full_day,
    "a term between two labels": frame.has_term_of_labels,
    "labels of a sale": lambda c: has_any(c.body, ON_SALE) and len(SALE_LABEL.findall(c.body)) >= _FEWEST_LABELS,
    "closing words": lambda c: has_any(c.body, _CLOSING),
    "names whom it awards": lambda c: c.known and bool(c.title) and _AWARDS.search(c.body) is not None,
    "declares a paper void": frame.declares_void,
    "names the lost paper": frame.names_lost_paper,
    "stands apart from another matter": lambda c: (
        c.apart and (c.opened or headlined.is_excerpt(c) or frame.declares_void(c))
    ),
    "addressee": lambda c: c.addresses,
    "date": lambda c: c.dated,
    "day or length": lambda c: _names_day(c) or _PERIOD.search(c.body) is not None,
    "a time right under its title": lambda c: bool(c.title) and c.known and _TIME.search(c.body, 0, _FIRST) is not None,
    "makes public": lambda c: has_any(c.body, _DECLARED),
    "from its publication": lambda c: has_any(c.body, _FROM_NOW),
    "label of a term": lambda c: has_any(c.body, _TERM_LABELS),
    "asks for opinions": lambda c: has_any(c.body, _ASKS),
    "asks somebody": lambda c: has_any(c.body, _ASKS_SOMEBODY),
    "loss": lambda c: has_any(c.body, _LOSS),
    "contact": lambda c: has_any(c.body, _CONTACT),
    "service": lambda c: has_any(c.body, _SERVED),
    "names a day to come": names_day_to_come,
    "something is held": lambda c: _HELD.search(c.body) is not None,
    "word of the trade": lambda c: has_any(c.body, _FORMULAS),
    "words of the trade": lambda c: len([word for word in _FORMULAS if word in c.body]) >= _FEWEST_FORMULAS,
}
