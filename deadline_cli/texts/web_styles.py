"""What a web page hides by its own style sheet: the plain selectors (.more, #old, p.note) whose rule hides."""

from __future__ import annotations

import re
from collections.abc import Mapping

from deadline_cli.records import NamedTuple

UNSEEN_STYLES = (
    "display:none",
    "visibility:hidden",
    "text-decoration:line-through",
    "text-decoration-line:line-through",
    "opacity:0;",
    "font-size:0;",
    "font-size:0px;",
)
_SHEET = re.compile(r"<style\b[^<>]*>([^<]{0,200000})</style", re.IGNORECASE)
_RULE = re.compile(r"([^{}]{1,300})\{([^{}]*)\}")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_CONDITIONAL = re.compile(r"@[a-z-]+[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}", re.IGNORECASE)
_PLAIN = re.compile(r"([a-z][a-z0-9]*)?(?:([.#])([\w-]+))", re.IGNORECASE)


class Selector(NamedTuple):
    """An element's name (empty: any), and its class (.) or id (#)."""

    tag: str
    by: str
    name: str


def hides(style: str) -> bool:
    """Whether the declarations of an element hide it, or strike its words out."""
    packed = "".join(style.lower().split()) + ";"
    return any(unseen in packed for unseen in UNSEEN_STYLES)


def hiding_selectors(source: str) -> frozenset[Selector]:
    """The plain selectors that the page's own style sheets hide; rules for paper or narrow screens have no say."""
    found: dict[Selector, bool] = {}
    for sheet in _SHEET.finditer(source) if "<style" in source.lower() else ():
        for rule in _RULE.finditer(_CONDITIONAL.sub("", _COMMENT.sub("", sheet[1]))):
            for written in rule[1].split(","):
                plain = _PLAIN.fullmatch(written.strip())
                if plain is not None and ("display" in rule[2] or hides(rule[2])):
                    found[Selector((plain[1] or "").lower(), plain[2], plain[3])] = hides(rule[2])
    return frozenset(selector for selector, is_hidden in found.items() if is_hidden)


def is_selected(tag: str, attrs: Mapping[str, str], selectors: frozenset[Selector]) -> bool:
    """Whether one of the selectors names the element."""
    for by, names in ((".", attrs.get("class", "").split()), ("#", [attrs.get("id", "")])):
        if any(Selector(of, by, name) in selectors for name in names for of in (tag, "")):
            return True
    return False
