"""The words of an XML file that holds texts as data: a feed, what a site's interface gave."""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.errors import Message
from deadline_cli.notices.documents.package import BrokenPackage, Element, xml_root
from deadline_cli.notices.documents.reading import Reading, not_readable
from deadline_cli.notices.documents.table_text import value_words
from deadline_cli.texts.web_elements import BLOCKS

# Beside a page's own, what other vocabularies call a paragraph, a heading or a place of its own.
_OTHERS = ("para", "paragraph", "head", "heading", "item", "entry", "content", "line", "list")
_PARAGRAPHS = (BLOCKS - {"br"}).union(_OTHERS)


def xml_words(data: bytes, name: str) -> Reading:
    """The words of every element, one below the other. Raises Unreadable for what is no XML or has a document type."""
    try:
        root = xml_root(data)
        lines = [value_words(words) for words in _pieces(root) if words.strip()]
    except BrokenPackage as problem:
        raise not_readable(name, "XML", problem, ".txt") from None
    except RecursionError:
        raise not_readable(name, "XML", Message("nested too deeply"), ".txt") from None
    return Reading("\n".join(line.strip("\n") for line in lines))


def _pieces(root: Element) -> Iterator[str]:
    """The words of each element, and those between its parts, in reading order; running text is one piece."""
    if _runs_on(root):
        yield "".join(_running(root))
        return
    yield root.text or ""
    for part in root:
        yield from _pieces(part)
        yield part.tail or ""


def _runs_on(element: Element) -> bool:
    """之日<b>起</b>，经过: words of its own touch a part on both sides, and none of its parts is a paragraph."""
    before, touched = element.text or "", False
    for part in element:
        if _name(part) in _PARAGRAPHS:
            return False
        after = part.tail or ""
        touched |= _touch(before[-1:]) and _touch(after[:1]) and bool("".join(part.itertext()).strip())
        before = after
    return touched


def _touch(letter: str) -> bool:
    return letter != "" and not letter.isspace()


def _running(element: Element) -> Iterator[str]:
    yield element.text or ""
    for part in element:
        if _name(part) == "br":
            yield "\n"
        yield from _running(part)
        yield part.tail or ""


def _name(part: Element) -> str:
    """The name without its namespace; a remark or an instruction of the file has none."""
    return part.tag.rpartition("}")[2].lower() if isinstance(part.tag, str) else ""
