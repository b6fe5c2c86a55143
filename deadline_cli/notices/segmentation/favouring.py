"""Reasons for taking a stretch of a page for a notice; what each weighs stands in weights.toml."""

from __future__ import annotations

from collections.abc import Callable

from deadline_cli.notices.late import Late
from deadline_cli.notices.lexicon import sense
from deadline_cli.notices.phrases import has_any
from deadline_cli.notices.segmentation.candidate import Candidate

_GENERAL = 8  # a title as short as this stands over many notices
_FORMULAS = sense("formula")
_DECLARED = sense("declared")
_FROM_NOW = sense("from-publication")
_TERM_LABELS = sense("term-label")
_ASKS = sense("consultation-asks")
_ASKS_SOMEBODY = sense("asks-somebody")
_LOSS = sense("loss")
_CONTACT = sense("contact")
_SERVED = sense("served")
_PERIOD = Late(
    r"(?:[\d〇○零一二三四五六七八九十]{1,4}|[两三])\s*(?:个\s*)?(?:工作\s*)?(?:日|天|月)(?:内|以内|前|之内)|期(?:限|间)?为?\s*\d{1,3}\s*(?:个工作)?[日天]"
)
_DAY = Late(
    r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*月\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*日|20\d\d[-./]\d{1,2}[-./]\d{1,2}"
)
_HELD = Late(
    r"(?:定于|拟于|将于|兹定于|计划于)[^。\n]{0,40}?(?:开庭|召开|举行|举办|拍卖|竞价|评审|开标|审理|选举|施工|停[水电气])"
)
_FEWEST_FORMULAS = 3


def _many_formulas(c: Candidate) -> bool:
    return sum(word in c.body for word in _FORMULAS) >= _FEWEST_FORMULAS


FAVOURING: dict[str, Callable[[Candidate], bool]] = {
    "title known": lambda c: bool(c.title) and c.known,
    "heading behind a signature": lambda c: c.headed,
    "title says what it is about": lambda c: c.known and len(c.title) > _GENERAL,
    "opening": lambda c: c.opened,
    "signature": lambda c: c.signed,
    "speaker": lambda c: c.speaks,
    "addressee": lambda c: c.addresses,
    "date": lambda c: c.dated,
    "day or length": lambda c: _DAY.search(c.body) is not None or _PERIOD.search(c.body) is not None,
    "makes public": lambda c: has_any(c.body, _DECLARED),
    "from its publication": lambda c: has_any(c.body, _FROM_NOW),
    "label of a term": lambda c: has_any(c.body, _TERM_LABELS),
    "asks for opinions": lambda c: has_any(c.body, _ASKS),
    "asks somebody": lambda c: has_any(c.body, _ASKS_SOMEBODY),
    "loss": lambda c: has_any(c.body, _LOSS),
    "contact": lambda c: has_any(c.body, _CONTACT),
    "service": lambda c: has_any(c.body, _SERVED),
    "something is held": lambda c: _HELD.search(c.body) is not None,
    "word of the trade": lambda c: has_any(c.body, _FORMULAS),
    "words of the trade": _many_formulas,
}
