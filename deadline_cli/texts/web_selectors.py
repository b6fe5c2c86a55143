"""What a web page's own style sheet hides, and what words it adds: rules by element, class, id, attribute, place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from deadline_cli.records import NamedTuple
from deadline_cli.texts.web_styles import GROUNDS, MAY_RAISE, declarations, gives_ground, hidden_how

_SHEET: Final = re.compile(r"<style\b([^<>]*)>([^<]{0,200000})</style", re.IGNORECASE)
_MEDIA: Final = re.compile(r"""\bmedia\s*=\s*["']?([^"'>]*)""", re.IGNORECASE)
_ON_SCREEN: Final = re.compile(r"(?:only\s+)?(?:screen|all)\s*\Z", re.IGNORECASE)
_RULE: Final = re.compile(r"([^{}]{1,300})\{([^{}]*)\}")
_COMMENT: Final = re.compile(r"/\*(?:[^*]|\*(?!/))*+(?:\*/|\Z)")  # one that nothing ends goes to the end
_CONDITIONAL: Final = re.compile(r"@([a-z-]++)([^{};]*+)\{((?:[^{}]*+\{[^{}]*+\})*+[^{}]*+)\}", re.IGNORECASE)
_STEP: Final = re.compile(
    r"(\*|[a-z][a-z0-9-]*)?((?:[.#][\w-]+|\[[\w-]+(?:=[\"']?[^\"'\]]*[\"']?)?\])*)", re.IGNORECASE
)
_PART: Final = re.compile(r"([.#])([\w-]+)|\[([\w-]+)(?:=[\"']?([^\"'\]]*)[\"']?)?\]")
_ADDS: Final = re.compile(r"::?(?:before|after)\Z", re.IGNORECASE)
_CONTENT: Final = re.compile(r"""\bcontent\s*:\s*([^;}]*)""", re.IGNORECASE)
_WORDS: Final = re.compile(r"""(["'])((?:\\.|(?!\1)[^\\])*+)\1|attr\(\s*([\w-]+)\s*\)""", re.DOTALL)
_ESCAPED: Final = re.compile(r"\\([0-9a-fA-F]{1,6})\s?")
_TELLING: Final = re.compile(r"[\d\u4e00-\u9fff]")
_KEPT: Final = ("visibility", "color", "font-size", "font", *GROUNDS)
_PLACES: Final = ("vertical-align", "position", "top", "bottom")  # kept where they may raise words above the line
_TOUCHED: Final = re.compile(r":(?:hover|focus|active|visited|target|disabled)\b", re.IGNORECASE)
_MOST_RULES: Final = 5000

Element = tuple[str, Mapping[str, str]]


class Step(NamedTuple):
    """One element of a selector: its name (empty: any), classes, ids and attributes; whether it must be the parent."""

    tag: str
    parts: tuple[tuple[str, str, str], ...]
    is_child: bool = False


class Rule(NamedTuple):
    """A selector from the outermost element to the one that it styles; what it says of it, and with what weight.

    `how` is how it hides the element, `decides` whether it has a say in that.
    """

    steps: tuple[Step, ...]
    how: str
    adds: str
    weight: tuple[int, ...]
    decides: bool = True
    said: Mapping[str, str] = {}


class Rules:
    """The rules of a page's own sheets that hide elements, show them again or add words, by what names the element."""

    def __init__(self, source: str) -> None:
        self._by_name: dict[str, list[Rule]] = {}
        self.is_unclear = False  # a rule that is not understood gives some element a ground
        for number, rule in enumerate(_rules(source)) if "<style" in source.lower() else ():
            if number >= _MOST_RULES:
                break
            if not rule.steps:
                self.is_unclear = True
                continue
            self._by_name.setdefault(_name_of(rule.steps[-1]), []).append(rule)
        rules = [rule for held in self._by_name.values() for rule in held]
        self.may_raise = any(not rule.said.keys().isdisjoint(_PLACES) for rule in rules)
        self.look_outside = any(len(rule.steps) > 1 for rule in rules)

    def hide(self, element: Element, outside: Sequence[Element]) -> str:
        """How the weightiest rule for an element hides it, if it does; `outside` are the elements round it."""
        held = [rule for rule in self._for(element, outside) if not rule.adds and rule.decides]
        return max(held, key=_weight).how if held else ""

    def says(self, element: Element, outside: Sequence[Element]) -> dict[str, str]:
        """What the rules for an element say of its visibility, colour and size, the weightiest last."""
        said: dict[str, str] = {}
        for rule in sorted((rule for rule in self._for(element, outside) if not rule.adds), key=_weight):
            said |= rule.said
        return said

    def added_to(self, element: Element, outside: Sequence[Element]) -> list[str]:
        """The words that rules put before or behind an element's own."""
        found = [_said(rule.adds, element[1]) for rule in self._for(element, outside) if rule.adds]
        return [words for words in found if _TELLING.search(words)]

    def _for(self, element: Element, outside: Sequence[Element]) -> list[Rule]:
        if not self._by_name:
            return []
        tag, attrs = element
        names = [tag, "*", *("." + name for name in attrs.get("class", "").split()), "#" + attrs.get("id", "")]
        held = [rule for name in names for rule in self._by_name.get(name, ())]
        return [rule for rule in held if _selects(rule.steps, element, outside)]


def _rules(source: str) -> Iterator[Rule]:
    """The rules for a screen; those for paper or for narrow screens have no say."""
    for sheet in _SHEET.finditer(source):
        media = _MEDIA.search(sheet[1])
        if media is not None and not _ON_SCREEN.match(media[1]):
            continue
        plain = _CONDITIONAL.sub(
            lambda found: found[3] if found[1].lower() == "media" and _ON_SCREEN.match(found[2].strip()) else "",
            _COMMENT.sub("", sheet[2]),
        )
        for order, rule in enumerate(_RULE.finditer(plain)):
            for written in rule[1].split(","):
                made = _rule_of(written.strip(), rule[2], order)
                if made is not None:
                    yield made


def _rule_of(selector: str, style: str, order: int) -> Rule | None:
    content = _CONTENT.search(style) if _ADDS.search(selector) else None
    said = declarations(style)
    how = hidden_how(said)
    names = (*_KEPT, *_PLACES) if MAY_RAISE.search(style) else _KEPT
    kept: dict[str, str] = {name: said[name] for name in names if name in said}
    if content is None and not (how or kept or "display" in said):
        return None
    steps = _steps(_ADDS.sub("", selector))
    if content is None and (_ADDS.search(selector) or _TOUCHED.search(selector)):
        return None
    if not steps:
        return Rule((), "", "", ()) if gives_ground({}, said) else None
    parts = [part for step in steps for part in step.parts]
    weight = ("important" in style, sum(p[0] == "#" for p in parts), len(parts), len(steps), order)
    decides = bool(how) or "display" in said or "visibility" in said
    return Rule(steps, how, content[1] if content is not None else "", weight, decides, kept)


def _weight(rule: Rule) -> tuple[int, ...]:
    return rule.weight


def _steps(selector: str) -> tuple[Step, ...]:
    """The elements of a selector; none where it asks for more than names, places and attributes."""
    found: list[Step] = []
    is_child = False
    for written in selector.replace(">", " > ").split():
        if written == ">":
            is_child = True
            continue
        step = _STEP.fullmatch(written)
        if step is None or not written:
            return ()
        parts = tuple((p[1] or "[", p[2] or p[3].lower(), p[4] or "") for p in _PART.finditer(step[2]))
        found.append(Step((step[1] or "").lower().replace("*", ""), parts, is_child))
        is_child = False
    return tuple(found)


def _name_of(step: Step) -> str:
    """By what the rules for an element are looked up: an id, a class, its name, or anything."""
    for by, name, _ in step.parts:
        if by in ".#":
            return by + name
    return step.tag or "*"


def _selects(steps: Sequence[Step], element: Element, outside: Sequence[Element]) -> bool:
    if not _is_one(steps[-1], element):
        return False
    at = len(outside)
    for step, inner in zip(reversed(steps[:-1]), reversed(steps), strict=False):
        at -= 1
        while at >= 0 and not _is_one(step, outside[at]):
            if inner.is_child:
                return False
            at -= 1
        if at < 0:
            return False
    return True


def _is_one(step: Step, element: Element) -> bool:
    tag, attrs = element
    if step.tag and step.tag != tag:
        return False
    return all(
        (by == "." and name in attrs.get("class", "").split())
        or (by == "#" and attrs.get("id") == name)
        or (by == "[" and name in attrs and (not value or attrs[name] == value))
        for by, name, value in step.parts
    )


def _said(content: str, attrs: Mapping[str, str]) -> str:
    """The words of a `content`, attributes that it names among them."""
    found = [attrs.get(w[3].lower(), "") if w[3] else _ESCAPED.sub(_letter, w[2]) for w in _WORDS.finditer(content)]
    return "".join(found).strip()


def _letter(escaped: re.Match[str]) -> str:
    code = int(escaped[1], 16)
    return chr(code) if 0x20 <= code <= 0x10FFFF and not 0xD800 <= code < 0xE000 else ""
