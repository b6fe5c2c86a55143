"""How the elements of a web page are hidden, by their own attributes and by the page's rules, and which show again."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cached_property

from deadline_cli.records import dataclass
from deadline_cli.texts.web_colours import is_pale
from deadline_cli.texts.web_selectors import Element, Rules
from deadline_cli.texts.web_styles import (
    HIDDEN,
    PALE,
    SHOWN_LATER,
    declarations,
    gives_ground,
    has_grounds,
    has_layers,
    hidden_how,
    undoes,
)

_MAY_BE_PALE = re.compile("white|snow|#f[d-f]|25[345]", re.IGNORECASE)


@dataclass(slots=True)
class Again:
    """A part that shows within a hidden element: that one's name, depth and way of hiding; its own name and depth."""

    hidden_by: str
    outer: int
    how: str
    tag: str
    depth: int = 1


class Hiding:
    """Asked element by element."""

    def __init__(self, source: str) -> None:
        self.rules = Rules(source)
        self._source = source
        self._grounds = _MAY_BE_PALE.search(source) is not None and has_grounds(source.lower())
        self.looks_outside = self.rules.look_outside or self._grounds

    def how(
        self, tag: str, attributes: Mapping[str, str], outside: Sequence[Element], *, shows_later: bool = False
    ) -> str:
        """How an element is hidden; nothing where it shows. `shows_later`: a script is taken to show what it may."""
        if "hidden" in attributes or "popover" in attributes:
            return HIDDEN
        said = declarations(attributes["style"]) if attributes.get("style") else {}
        how = hidden_how(said, SHOWN_LATER if shows_later else ()) or self.rules.hide((tag, attributes), outside)
        if how:
            return how
        colour = self._colour(tag, attributes, said, outside)
        is_on_paper = bool(colour) and is_pale(colour) and not self._has_layers
        return PALE if is_on_paper and not self._has_ground((tag, attributes), outside) else ""

    def may_show_later(self, attributes: Mapping[str, str]) -> bool:
        """Whether an element is hidden in the way of those that a script shows when the page is there."""
        said = declarations(attributes["style"]) if attributes.get("style") else {}
        return bool(hidden_how(said)) and not hidden_how(said, SHOWN_LATER)

    def shows_again(self, how: str, tag: str, attributes: Mapping[str, str], outside: Sequence[Element]) -> bool:
        """Whether a part of an element that is hidden so shows, by what is said of itself."""
        said = self.rules.says((tag, attributes), outside)
        if attributes.get("style"):
            said |= declarations(attributes["style"])
        if tag == "font" and attributes.get("color"):
            said.setdefault("color", attributes["color"].lower())
        return undoes(how, said)

    def _colour(
        self, tag: str, attributes: Mapping[str, str], said: Mapping[str, str], outside: Sequence[Element]
    ) -> str:
        of_font = attributes.get("color", "").lower() if tag == "font" else ""
        return said.get("color") or self.rules.says((tag, attributes), outside).get("color") or of_font

    def _has_ground(self, element: Element, outside: Sequence[Element]) -> bool:
        """Whether an element or one round it has another ground than paper."""
        if not self._grounds:
            return False
        if self.rules.is_unclear:
            return True
        chain = (*outside, element)
        for at, (tag, attributes) in enumerate(chain):
            said = self.rules.says((tag, attributes), chain[:at])
            if gives_ground(attributes, said | declarations(attributes.get("style", ""))):
                return True
        return False

    @cached_property
    def _has_layers(self) -> bool:
        return has_layers(self._source.lower())
