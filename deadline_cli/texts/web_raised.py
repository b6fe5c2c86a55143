"""Which words of a web page stand above or below the line: the number of a note, by its element or by its styles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from deadline_cli.texts.characters import LOWERED, ON_THE_LINE, RAISED, Figures, figures_at
from deadline_cli.texts.web_elements import BLOCKS, VOID
from deadline_cli.texts.web_selectors import Element, Rules
from deadline_cli.texts.web_styles import MAY_RAISE, declarations, place_of

_BY_NAME = {"sup": RAISED, "sub": LOWERED}


class Raised:
    """Told of the elements one by one."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self._tag = ""
        self._signs: Figures = RAISED
        self._depth = 0

    def shown(self, words: str) -> str:
        """The words as they stand: digits and brackets as raised or lowered ones."""
        return words.translate(self._signs) if self._depth else words

    def begin(self, tag: str, attributes: Mapping[str, str], outside: Sequence[Element]) -> None:
        """An element begins: a block ends what was raised, since browsers close what is open before it."""
        if tag in BLOCKS:
            self._depth = 0
        elif self._depth:
            self._depth += tag == self._tag
        elif tag not in VOID and (signs := self._set(tag, attributes, outside)):
            self._tag, self._depth, self._signs = tag, 1, signs

    def end(self, tag: str) -> None:
        """An element ends."""
        if tag in BLOCKS:
            self._depth = 0
        elif self._depth:
            self._depth -= tag == self._tag

    def _set(self, tag: str, attributes: Mapping[str, str], outside: Sequence[Element]) -> Figures:
        """The figures of an element that does not stand on the line."""
        if tag in _BY_NAME:
            return _BY_NAME[tag]
        style = attributes.get("style", "")
        own = declarations(style) if self._rules.may_raise or MAY_RAISE.search(style) else {}
        if self._rules.may_raise:
            own = self._rules.says((tag, attributes), outside) | own
        return figures_at(place_of(own)) if own else ON_THE_LINE
