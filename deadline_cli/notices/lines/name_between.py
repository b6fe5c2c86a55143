"""Whose a name is that stands between a text and a title: it signs the one, or makes the other known."""

from __future__ import annotations

from deadline_cli.notices.layout.lines import Line
from deadline_cli.notices.lines.printed_days import DATE_ALONE
from deadline_cli.notices.lines.signature import is_issuer, is_signature, signs
from deadline_cli.notices.lines.titles import is_title, plain
from deadline_cli.notices.phrases import has_any

_IN_TEXTS = ("：", "，", "；", "\u3000")
_LONGEST_NOTICE = 30  # lines
_SHORTEST_SAYING = 2  # 公告 needs the name above it
_GENERAL = 8  # characters of a name that says whose it is


def signs_above(lines: list[Line], top: int, i: int) -> bool:
    """Whether the name over a heading that says what it is about (清算公告) signs what ends above it: …视为送达。"""
    if top < 2 or lines[top - 1].after_gap:
        return False
    name = lines[top - 1].words
    if lines[top - 2].words[-1] not in "。！!":
        told = has_any(lines[top - 2].words, _IN_TEXTS) and not is_signature(lines, top - 2)
        return told and is_issuer(name) and _bears_another(lines, i, name) and not signed_by_part(lines, i, name)
    if top < i and is_issuer(lines[top].words) and is_issuer(name):
        return True  # of two names the one right over the title makes it known
    if is_issuer(name) and signed_by_part(lines, i, name) and len(name) > _GENERAL:
        return False  # who makes the next one known signs it, too
    if len(plain(lines[i].words)) <= _SHORTEST_SAYING and not _bears_another(lines, i, name):
        return False
    return (is_issuer(name) or signs(name)) and not _lacks_name(lines, i)


def signed_by_part(lines: list[Line], i: int, name: str) -> bool:
    """Whether the notice under a heading ends in a name that begins with the one above it, or in that itself.

    A heading that bears the name (甲法院 / 甲法院公告) needs none above it.
    """
    if lines[i].words.startswith(name):
        return False
    return lines[_end_of(lines, i)].words.startswith(name)


def _bears_another(lines: list[Line], i: int, name: str) -> bool:
    """Whether the notice under a heading ends in another name than the one above it: …。 / 甲 / 更正 / …。 / 乙."""
    end = _end_of(lines, i)
    return lines[end - 1].words[-1] in "。！!" and is_issuer(lines[end].words) and lines[end].words != name


def _end_of(lines: list[Line], i: int) -> int:
    """The first name or title below the notice under heading i; the heading itself where there is none."""
    below = lines[i + 2 : i + _LONGEST_NOTICE]
    return next((k for k, line in enumerate(below, i + 2) if is_issuer(line.words) or is_title(line.words)), i)


def _lacks_name(lines: list[Line], i: int) -> bool:
    """Whether the notice under a heading is signed by a day alone, so that the name over the heading is its own."""
    signed = next((k for k in range(i + 1, min(i + _LONGEST_NOTICE, len(lines))) if is_signature(lines, k)), None)
    return (
        signed is not None
        and DATE_ALONE.match(lines[signed].words) is not None
        and not is_issuer(lines[signed - 1].words)
    )
