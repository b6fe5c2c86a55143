"""The text of a Word file (.docx, .docm, .dotx, strict or not) as it prints: a line a paragraph or table row.

Tracked changes are taken as accepted, struck-out and hidden words are left out, automatic numbers are put before
their paragraphs. Read with zipfile and ElementTree, since python-docx knows neither the numbers nor what stands in
insertions, content controls, fields and text boxes, and takes four times as long.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import Final

from deadline_cli.errors import Message
from deadline_cli.notices.documents.package import BrokenPackage, Element, Package, attribute, child, tag_of, xml_root
from deadline_cli.notices.documents.reading import LONGEST_HEAD, Reading, not_readable, with_long_heads
from deadline_cli.notices.documents.word.blocks import Line, Printer, paragraph_numbers
from deadline_cli.notices.documents.word.numbers import Numbers
from deadline_cli.notices.documents.word.runs import Fields
from deadline_cli.notices.documents.word.styles import Styles, styles_of
from deadline_cli.notices.places import Run
from deadline_cli.patterns import compiled

_UNSHOWN: Final = compiled(rb"[:<](?:vanish|d?strike)\b")


def word_text(data: bytes, name: str) -> Reading:
    """The words of a Word file in reading order, with paragraph and run of each; running heads apart.

    Raises Unreadable for a file that is broken or would fill the memory.
    """
    try:
        package = Package(data)
        main = _main_part(package)
        root = package.xml(main)
        if root is None:
            raise BrokenPackage(f"no {main} in it")
        body = child(root, "body")
        if body is None:
            raise BrokenPackage("no body in it")
        folder = posixpath.dirname(main)
        printer = _printer(package, folder, body)
        lines = list(printer.blocks(body))
        if printer.fields is not None and not printer.fields.shown:  # a field that never ends would hide the rest
            printer = _printer(package, folder, body, with_fields=False)
            lines = list(printer.blocks(body))
        lines += _notes(package, folder, printer)
        heads = list(_heads(package, folder, printer))
    except BrokenPackage as problem:
        raise not_readable(name, "Word", problem) from None
    except RecursionError:
        raise not_readable(name, "Word", Message("nested too deeply")) from None
    text, spans = _joined(lines)
    text, running = with_long_heads(text, heads)
    return Reading(text, spans, tuple(printer.not_read), running)


def flat_word_text(data: bytes, name: str) -> Reading:
    """The words of a Word 2003 XML file, or of a package that is written as one XML file."""
    try:
        root = xml_root(data)
        parts = {attribute(part, "name"): part for part in root if tag_of(part) == "part"}
        main = child(child(parts["/word/document.xml"], "xmlData"), "document") if parts else root
        body = child(main, "body")
        if body is None:
            raise BrokenPackage("no body in it")
        styles = styles_of(child(root, "styles") if not parts else None)
        printer = Printer(paragraph_numbers(body), styles, Numbers(child(root, "lists"), styles), Fields())
        text, spans = _joined(list(printer.blocks(body)))
    except (BrokenPackage, KeyError) as problem:
        raise not_readable(name, "Word XML", problem) from None
    except RecursionError:
        raise not_readable(name, "Word XML", Message("nested too deeply")) from None
    return Reading(text, spans, tuple(printer.not_read))


def _main_part(package: Package) -> str:
    """The part that holds the words, as the package's relations name it."""
    if package.has("word/document.xml"):
        return "word/document.xml"
    relations = package.xml("_rels/.rels")
    for relation in relations if relations is not None else ():
        if (relation.get("Type") or "").endswith("/officeDocument"):
            return (relation.get("Target") or "").lstrip("/")
    raise BrokenPackage("no word/document.xml in it")


def _printer(package: Package, folder: str, body: Element, *, with_fields: bool = True) -> Printer:
    data = package.part(f"{folder}/styles.xml") or b""
    numbered = package.has(f"{folder}/numbering.xml")
    styles = Styles({})
    if numbered or _UNSHOWN.search(data):
        styles = styles_of(package.xml(f"{folder}/styles.xml"))
    numbers = Numbers(package.xml(f"{folder}/numbering.xml") if numbered else None, styles)
    return Printer(paragraph_numbers(body), styles, numbers, Fields() if with_fields else None)


def _notes(package: Package, folder: str, printer: Printer) -> Iterator[Line]:
    """Footnotes and endnotes, which print too; they stand in no paragraph of the body."""
    for sort in ("footnotes", "endnotes"):
        root = package.xml(f"{folder}/{sort}.xml")
        for note in root if root is not None else ():
            if attribute(note, "type") is None:
                yield from printer.blocks(note)


def _heads(package: Package, folder: str, printer: Printer) -> Iterator[str]:
    """The words of the headers, which may name the day on which the page is printed, and of feet with many words."""
    for path in package.names:
        sort = path.lower().removeprefix(f"{folder}/".lower())
        if sort.startswith(("header", "footer")) and "/" not in sort and (root := package.xml(path)) is not None:
            words = "\n".join("".join(piece.words for piece in line) for line in printer.blocks(root))
            if sort.startswith("header") or len("".join(words.split())) > LONGEST_HEAD:
                yield words


def _joined(lines: list[Line]) -> tuple[str, tuple[Run, ...]]:
    """The text of the lines, and a span for each piece that stands in the file."""
    parts: list[str] = []
    spans: list[Run] = []
    at = 0
    for number, line in enumerate(lines):
        if number:
            parts.append("\n")
            at += 1
        for piece in line:
            parts.append(piece.words)
            end = at + len(piece.words)
            if piece.run and piece.paragraph:
                spans.append(Run(at, end, piece.paragraph, piece.run, piece.offset, piece.column))
            at = end
    return "".join(parts), tuple(spans)
