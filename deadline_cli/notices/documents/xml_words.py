"""The words of an XML file that holds texts as data: a feed, what a site's interface gave."""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.errors import Message
from deadline_cli.notices.documents.package import BrokenPackage, Element, xml_root
from deadline_cli.notices.documents.reading import Reading, not_readable
from deadline_cli.notices.documents.table_text import value_words


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
    """The words of each element, and those between its parts, in reading order."""
    yield root.text or ""
    for part in root:
        yield from _pieces(part)
        yield part.tail or ""
