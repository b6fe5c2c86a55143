"""Which words of a web page stand above the line: the number of a note, by its element or by what styles say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from deadline_cli.texts.characters import RAISED
from deadline_cli.texts.web_elements import BLOCKS, VOID
from deadline_cli.texts.web_selectors import Element, Rules
from deadline_cli.texts.web_styles import MAY_RAISE, declarations, raises


class Raised:
    """Told of the elements one by one."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self._tag = ""
        self._depth = 0

    def shown(self, words: str) -> str:
        """The words as they stand: digits and brackets as raised ones."""
        return words.translate(RAISED) if self._depth else words

    def begin(self, tag: str, attributes: Mapping[str, str], outside: Sequence[Element]) -> None:
        """An element begins: a block ends what was raised, since browsers close what is open before it."""
        if tag in BLOCKS:
            self._depth = 0
        elif self._depth:
            self._depth += tag == self._tag
        elif tag not in VOID and (tag == "sup" or self._is_raised(tag, attributes, outside)):
            self._tag, self._depth = tag, 1

    def end(self, tag: str) -> None:
        """An element ends."""
        if tag in BLOCKS:
            self._depth = 0
        elif self._depth:
            self._depth -= tag == self._tag

    def _is_raised(self, tag: str, attributes: Mapping[str, str], outside: Sequence[Element]) -> bool:
        style = attributes.get("style", "")
        own = declarations(style) if self._rules.may_raise or MAY_RAISE.search(style) else {}
        if self._rules.may_raise:
            own = self._rules.says((tag, attributes), outside) | own
        return bool(own) and raises(own)
