"""Who speaks in a member of a series: the name that signs it, or the office before a colon at its head."""

from __future__ import annotations

from deadline_cli.notices.layout.lines import Line
from deadline_cli.notices.lexicon import pattern
from deadline_cli.notices.lines.newspaper import PARAGRAPH, ends_in_name
from deadline_cli.notices.lines.signature import is_day_alone, is_issuer
from deadline_cli.notices.pattern import Pattern
from deadline_cli.numerals import HAN

_SIGNED = pattern("speakers", "signed")
_OFFICE = Pattern(rf"(?P<office>{HAN}{{4,20}})[：:](?=[^\s].{{12}})")
_DAY = Pattern(r"[\d一二三四五六七八九十][ ]?[月日天]")
_CLOSED = frozenset("。！!")
_SHORTEST_OFFICE, _SAID = 4, 60


def signer(said: str) -> str | None:
    """Who stands behind the last sentence of a row: …请储水。（供水公司）, …绕行地道。城市管理局."""
    found = _SIGNED.search(said, max(0, len(said) - _SAID))
    if found is not None:
        return found["within"] or found["behind"]
    name = said[said.rfind("。") + 1 :]
    return name if _SHORTEST_OFFICE <= len(name) < len(said) and is_issuer(name) else None


def office_before(said: str) -> str | None:
    """The office at the head of a row that sets a day: 某县税务局：12月15日前申请调整."""
    found = _OFFICE.match(said)
    if found is None or not is_issuer(found["office"]) or _DAY.search(said, found.end()) is None:
        return None
    return found["office"]


def signs_member(lines: list[Line], i: int, first: int) -> bool:
    """Whether line i signs the member that begins with line `first`: a name or a day, alone under a sentence or behind
    one."""
    said = lines[i].words
    if not (is_issuer(said) or is_day_alone(said)):
        return (i > first or "。" in said) and (ends_in_name(said) or signer(said) is not None)
    while i > first and (is_issuer(lines[i].words) or is_day_alone(lines[i].words)):
        i -= 1
    above = lines[i].words
    return i >= first and not is_issuer(above) and (above[-1] in _CLOSED or len(above) >= PARAGRAPH)
