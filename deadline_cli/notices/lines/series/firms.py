"""Firms that call their creditors one below the other, each in a paragraph of its own under one heading."""

from __future__ import annotations

from itertools import pairwise

from deadline_cli.notices.layout.lines import Line
from deadline_cli.notices.lines.newspaper import PARAGRAPH
from deadline_cli.notices.pattern import Pattern
from deadline_cli.numerals import HAN

_FIRM = Pattern(
    rf"(?P<name>(?:{HAN}|[·\d]){{3,30}}?(?:公司|合作社|企业|学校|幼儿园|事务所|[厂店行部社场馆院站]|中心))"
    r"(?:[(（][^()（）]{1,40}[)）]){0,2}[，,：:]?(?=经|拟|因|股东|决定|注册|全体|成员|投资人|合伙人|理事会|清算组|于20)"
)
_GOES_ON = frozenset("，、；：,;:与和由及向对将把")


def with_firms_apart(lines: list[Line]) -> list[Line]:
    """The lines, each firm's call set apart from another's right above it: one notice has one debtor at its head."""
    found = {
        i: match["name"]
        for i, line in enumerate(lines)
        if "债权" in line.words and len(line.words) >= PARAGRAPH and (match := _FIRM.match(line.words)) is not None
    }
    for above, i in pairwise(found):
        if i == above + 1 and found[i] != found[above] and lines[above].words[-1] not in _GOES_ON:
            lines[i] = lines[i]._replace(after_gap=True, apart=True, headline=True)
    return lines
