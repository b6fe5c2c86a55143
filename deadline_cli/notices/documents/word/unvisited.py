"""Whether each stretch of words in a Word part was looked at: what stands in an element that nobody knows is named."""

from __future__ import annotations

from typing import Final

from deadline_cli.notices.documents.package import Element, attribute, child, tag_of
from deadline_cli.notices.documents.reading import NotRead
from deadline_cli.notices.documents.word.styles import is_on
from deadline_cli.notices.finding import Words as Said
from deadline_cli.patterns import compiled

UNVISITED: Final = NotRead(
    Said(
        "文件里有一部分文字未读（程序不认识其中的成分）；请在Word中另存为.docx或PDF",
        "some words of the file were not read (they stand in elements that are not known); save it again with Word",
    )
)
# The names by which programs call the extensions that Word knows.
_KNOWN: Final = compiled(r"(?:(?:w|wp|a|am|aink|c|cx|x|p|v|o|m|r|sl|ma|mo|mv|oel|iact|dgm|pic|thm)\w*\s*)+")
_LEFT_OUT: Final = frozenset(["del", "moveFrom", "rt", "delText", "instrText", "binData", "annotationRef"])


def chosen(alternatives: Element) -> Element | None:
    """Of the same for new and old programs the first that Word knows and that holds words, else the first."""
    known = [branch for branch in alternatives if _KNOWN.fullmatch(branch.get("Requires", "w"))]
    for branch in known:
        if any(tag_of(part) in ("t", "txbxContent", "textpath") for part in branch.iter()):
            return branch
    return alternatives[0] if len(alternatives) else None


def is_left_out(part: Element) -> bool:
    """Whether a row or a cell of a table is deleted, or a row hidden."""
    properties = child(part, "trPr" if tag_of(part) == "tr" else "tcPr")
    if any(child(properties, name) is not None for name in ("del", "cellDel")):
        return True
    hidden = child(properties, "hidden")
    return hidden is not None and is_on(attribute(hidden, "val") or "1")


def stretches_in(part: Element) -> int:
    """How many stretches of words (w:t and the like) a part holds, without what is deleted, moved away or a reading."""
    count = 0
    waiting = [part]
    while waiting:
        element = waiting.pop()
        tag = tag_of(element)
        if tag == "t":
            count += bool((element.text or "").strip())
        elif tag == "AlternateContent":
            waiting += [branch for branch in (chosen(element),) if branch is not None]
        elif tag in ("tr", "tc") and is_left_out(element):
            continue
        elif tag not in _LEFT_OUT:
            waiting += element
    return count
