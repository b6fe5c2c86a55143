"""One way of writing each character: traditional, full-width and typographic forms become the plain one."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from deadline_cli.parsed_ahead import read_own

TABLE = Path(__file__).with_name("characters.toml")
_SIGNS = (
    ("—–―─━‐‑‒−﹣～~〜∼∽〰﹏", "-"),
    ("“”„‟「」『』〝〞＂", '"'), ("【[［{｛﹙❨⟨", "("),
    ("】]］}｝﹚❩⟩", ")"),
    ("﹝〘", "〔"), ("﹞〙", "〕"),
    ("．・·•‧", "·"), ("，﹐", ","), ("｡", "。"),
)  # fmt: skip

RAISED = str.maketrans("0123456789()[]［］", "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾⁽⁾⁽⁾")
"""Of each digit and bracket the raised one, for what a document raises: the number of a note, the power of a unit."""
LOWERED = str.maketrans("0123456789()[]［］", "₀₁₂₃₄₅₆₇₈₉₍₎₍₎₍₎")
"""The same of what a document sets below the line."""
Figures = Mapping[int, int]
ON_THE_LINE: Figures = {}


def figures_at(place: float) -> Figures:
    """The figures of words that stand above the line (more than 0), below it (less) or on it, for str.translate."""
    return RAISED if place > 0 else LOWERED if place < 0 else ON_THE_LINE


@cache
def characters() -> dict[str, str]:
    """The tables of characters.toml, each as one string: traditional over simplified, radicals over unified."""
    return {name: "".join(rows) for name, rows in read_own(TABLE).items()}


@cache
def simplified_forms() -> dict[int, str]:
    """Of each traditional character the simplified one, as str.translate wants it."""
    table = characters()
    return {ord(old): new for old, new in zip(table["traditional"], table["simplified"], strict=True)}


@cache
def traditional_forms() -> dict[str, str]:
    """Of each simplified character a traditional one, the first of the table where there are several."""
    table = characters()
    return dict(zip(reversed(table["simplified"]), reversed(table["traditional"]), strict=True))


def plain(text: str) -> str:
    """`text` in simplified, half-width characters with one form of dash, bracket and quotation mark; same length."""
    known = _plain_forms()
    table = dict(known)
    for c in set(text):
        if ord(c) > 0x7F and ord(c) not in table:
            form = unicodedata.normalize("NFKC", c)
            if len(form) == 1 and form != c:
                table[ord(c)] = known.get(ord(form), form)
    return text.translate(table)


@cache
def _plain_forms() -> dict[int, str]:
    return simplified_forms() | {ord(sign): form for signs, form in _SIGNS for sign in signs}
