"""How many steps a backtracking matcher takes with a pattern on a text: growth told without a clock.

It walks what `re` parses a pattern into as `re` does, without its short cuts, and counts each item it looks at.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from re import _constants as c  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

Then = Callable[[int], bool]
_CATEGORIES = {c.CATEGORY_DIGIT: r"\d", c.CATEGORY_SPACE: r"\s", c.CATEGORY_WORD: r"\w"}
_CATEGORIES |= {c.CATEGORY_NOT_DIGIT: r"\D", c.CATEGORY_NOT_SPACE: r"\S", c.CATEGORY_NOT_WORD: r"\W"}
_REPEATS = (c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT)


class Steps:
    """One pattern on one text; `taken` grows with each item that is looked at."""

    def __init__(self, source: str, text: str, flags: int = 0) -> None:
        self.taken, self.text = 0, text
        self._parsed = _parser.parse(source, flags)
        self._flags = flags | self._parsed.state.flags
        self._groups: dict[int, str] = {}

    def match(self, at: int = 0) -> int | None:
        """Where a match that begins here ends."""
        ends: list[int] = []
        self._in_order(list(self._parsed), 0, at, lambda end: not ends.append(end))
        return ends[0] if ends else None

    def search(self) -> int | None:
        """Where the first match begins."""
        return next((at for at in range(len(self.text) + 1) if self.match(at) is not None), None)

    def finditer(self) -> int:
        """How many matches there are."""
        at = found = 0
        while at <= len(self.text):
            end = self.match(at)
            found += end is not None
            at = max(end or 0, at + 1)
        return found

    def _in_order(self, items: list[Any], which: int, at: int, then: Then) -> bool:
        if which == len(items):
            return then(at)
        self.taken += 1
        operation, value = items[which]

        def rest(end: int) -> bool:
            return self._in_order(items, which + 1, end, then)

        if operation is c.BRANCH:
            return any(self._in_order(list(one), 0, at, rest) for one in value[1])
        if operation is c.SUBPATTERN:
            return self._in_order(list(value[3]), 0, at, lambda end: self._kept(value[0], at, end) and rest(end))
        if operation is c.ATOMIC_GROUP:
            return (end := self._first_end(value, at)) is not None and rest(end)
        if operation in _REPEATS:
            return self._again(operation, value, at, rest)
        if operation in (c.ASSERT, c.ASSERT_NOT):
            return self._looks(value, at) is (operation is c.ASSERT) and rest(at)
        if operation is c.AT:
            return self._stands(value, at) and rest(at)
        if operation is c.GROUPREF:
            said = self._groups.get(value, "\0")
            return self.text.startswith(said, at) and rest(at + len(said))
        return at < len(self.text) and self._one(operation, value, self.text[at]) and rest(at + 1)

    def _again(self, operation: Any, value: Any, at: int, rest: Then) -> bool:
        fewest, most, body = value
        if operation is c.POSSESSIVE_REPEAT:
            times, end = 0, at
            while times < most and (further := self._first_end(body, end)) not in (None, end):
                times, end = times + 1, further or 0
            return times >= fewest and rest(end)
        ends = [at]  # of a body without choices all ends are known at once
        if len(body) == 1 and body[0][0] in (c.LITERAL, c.NOT_LITERAL, c.IN, c.ANY):
            while len(ends) <= most and (further := self._first_end(body, ends[-1])) is not None:
                ends.append(further)
            ends = ends[fewest:]
            return any(map(rest, ends if operation is c.MIN_REPEAT else reversed(ends)))

        def once_more(times: int, end: int) -> bool:
            def further(next_end: int) -> bool:
                return (next_end > end or times < fewest) and once_more(times + 1, next_end)

            stops: Then = lambda _: times >= fewest and rest(end)  # noqa: E731
            goes_on: Then = lambda _: times < most and self._in_order(list(body), 0, end, further)  # noqa: E731
            first, other = (stops, goes_on) if operation is c.MIN_REPEAT else (goes_on, stops)
            return first(end) or other(end)

        return once_more(0, at)

    def _first_end(self, items: Any, at: int) -> int | None:
        ends: list[int] = []
        self._in_order(list(items), 0, at, lambda end: not ends.append(end))
        return ends[0] if ends else None

    def _looks(self, value: tuple[int, Any], at: int) -> bool:
        direction, items = value
        if direction > 0:
            return self._first_end(items, at) is not None
        start = at - items.getwidth()[0]
        return start >= 0 and self._first_end(items, start) == at

    def _kept(self, group: int | None, start: int, end: int) -> bool:
        if group is not None:
            self._groups[group] = self.text[start:end]
        return True

    def _stands(self, where: Any, at: int) -> bool:
        if where in (c.AT_BEGINNING, c.AT_BEGINNING_STRING):
            return at == 0
        if where is c.AT_END:
            return at == len(self.text) or self.text[at:] == "\n"
        if where is c.AT_END_STRING:
            return at == len(self.text)
        return re.compile(r"\b" if where is c.AT_BOUNDARY else r"\B").match(self.text, at) is not None

    def _one(self, operation: Any, value: Any, sign: str) -> bool:
        if self._flags & re.IGNORECASE:
            sign = sign.lower()
        if operation is c.LITERAL:
            return ord(sign) == value or (self._flags & re.IGNORECASE and chr(value).lower() == sign)
        if operation is c.NOT_LITERAL:
            return ord(sign) != value
        if operation is c.ANY:
            return sign != "\n" or bool(self._flags & re.DOTALL)
        if operation is c.RANGE:
            return value[0] <= ord(sign) <= value[1]
        if operation is c.CATEGORY:
            return re.match(_CATEGORIES[value], sign) is not None
        if operation is c.IN:
            negated = value[0][0] is c.NEGATE
            return any(self._one(*one, sign) for one in value[negated:]) is not negated
        raise NotImplementedError(operation)
