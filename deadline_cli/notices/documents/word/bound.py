"""Controls of a Word file that show what is stored beside its words: Word draws them anew when it opens the file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from deadline_cli.notices.documents.package import BrokenPackage, Element, attribute, child, tag_of
from deadline_cli.notices.documents.reading import NotRead
from deadline_cli.notices.documents.word.parts import Parts
from deadline_cli.notices.finding import Words
from deadline_cli.patterns import compiled

_STORES: Final = compiled(r"customXml/[^/]*\.xml|docProps/(?:core|app)\.xml", re.IGNORECASE)
_STEP: Final = compiled(r"(@)?(?:[\w.-]+:)?([\w.-]+)(?:\[(\d{1,6})\])?")
_NUMBER: Final = compiled(r"\d+")


def stored_otherwise(root: Element, package: Parts) -> Iterator[NotRead]:
    """The controls whose stored words are others than those that the file's text has for them."""
    stores: list[Element] | None = None
    for control in root.iter():
        if tag_of(control) != "sdt":
            continue
        properties = child(control, "sdtPr")
        binding = child(properties, "dataBinding")
        if binding is None or child(properties, "picture") is not None:
            continue
        stores = _stores(package) if stores is None else stores
        words = next(filter(None, (_asked(store, attribute(binding, "xpath") or "") for store in stores)), "")
        held = child(control, "sdtContent")
        shown = _words(held) if held is not None else ""
        if words and not _is_same(words, shown, properties):
            said = words[:20] + "…" * (len(words) > 20)
            yield NotRead(
                Words(
                    f"控件所绑定的数据“{said}”与文中显示的不同，未读；请在Word中打开后另存",
                    f"what a control is bound to differs from what the text shows and was not read: {said}; "
                    "open the file in Word and save it",
                )
            )


def _stores(package: Parts) -> list[Element]:
    found: list[Element] = []
    for name in package.names:
        if _STORES.fullmatch(name.replace("\\", "/").lstrip("/")):
            try:
                root = package.xml(name)
            except BrokenPackage:
                continue
            if root is not None:
                found.append(root)
    return found


def _asked(root: Element, path: str) -> str:
    """The words at a path of names and places; nothing where it asks for more, or for another file's root."""
    steps = [_STEP.fullmatch(step) for step in path.strip("/").split("/")]
    first, *rest = steps
    if first is None or first[2] != tag_of(root):
        return ""
    here: Element = root
    for step in rest:
        if step is None:
            return ""
        if step[1]:
            return (attribute(here, step[2]) or "").strip()
        named = [part for part in here if tag_of(part) == step[2]]
        at = int(step[3] or 1) - 1
        if not 0 <= at < len(named):
            return ""
        here = named[at]
    return "".join(here.itertext()).strip()


def _words(held: Element) -> str:
    return "".join((part.text or "") for part in held.iter() if tag_of(part) == "t")


def _is_same(words: str, shown: str, properties: Element | None) -> bool:
    if "".join(words.split()) == "".join(shown.split()):
        return True
    if child(properties, "date") is not None:
        return set(map(int, _NUMBER.findall(words[:10]))) <= set(map(int, _NUMBER.findall(shown)))
    listed = (
        [part for part in properties if tag_of(part) in ("dropDownList", "comboBox")] if properties is not None else []
    )
    items = {attribute(item, "value"): attribute(item, "displayText") for part in listed for item in part}
    return items.get(words) == shown
