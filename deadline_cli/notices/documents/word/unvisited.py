"""Whether each stretch of words in a Word part was looked at: what stands in an element that nobody knows is named."""

from __future__ import annotations

from typing import Final

from deadline_cli.notices.documents.package import Element, child, tag_of
from deadline_cli.notices.documents.reading import NotRead
from deadline_cli.notices.finding import Words as Said

UNVISITED: Final = NotRead(
    Said(
        "文件里有一部分文字未读（程序不认识其中的成分）；请在Word中另存为.docx或PDF",
        "some words of the file were not read (they stand in elements that are not known); save it again with Word",
    )
)
_LEFT_OUT: Final = frozenset(["del", "moveFrom", "rt", "delText", "instrText", "binData", "annotationRef"])


def chosen(alternatives: Element) -> Element | None:
    """Of the same for new and old programs the first that holds words, else the first."""
    for branch in alternatives:
        if any(tag_of(part) in ("t", "txbxContent", "textpath") for part in branch.iter()):
            return branch
    return alternatives[0] if len(alternatives) else None


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
        elif tag == "tr" and child(child(element, "trPr"), "del") is not None:
            continue
        elif tag not in _LEFT_OUT:
            waiting += element
    return count
