"""The text of a Word file (.docx, .docm, .dotx, strict or not) as it prints: a line a paragraph or table row.

Tracked changes are taken as accepted, struck-out and hidden words are left out, automatic numbers are put before
their paragraphs. Read with zipfile and ElementTree, since python-docx knows neither the numbers nor what stands in
insertions, content controls, fields and text boxes, and takes four times as long.
"""

from __future__ import annotations

import posixpath
from typing import Final

from deadline_cli.errors import Message
from deadline_cli.notices.documents.package import BrokenPackage, Element, Package, child, tag_of, xml_root
from deadline_cli.notices.documents.reading import LONGEST_HEAD, Reading, not_readable, with_long_heads
from deadline_cli.notices.documents.theme import USUAL, Scheme
from deadline_cli.notices.documents.word.blocks import Line, Printer, paragraph_numbers
from deadline_cli.notices.documents.word.bound import stored_otherwise
from deadline_cli.notices.documents.word.chunks import put_in
from deadline_cli.notices.documents.word.fields import Fields
from deadline_cli.notices.documents.word.looks import MAY_BE_UNSEEN, colours_of, has_pale_theme, page_ground
from deadline_cli.notices.documents.word.numbers import Numbers
from deadline_cli.notices.documents.word.parts import FlatPackage, Parts, main_part, related_parts
from deadline_cli.notices.documents.word.styles import Styles, styles_of
from deadline_cli.notices.places import Run
from deadline_cli.patterns import compiled

_THEMED: Final = compiled(rb"\btheme(?:Color|Fill)|\bschemeClr\b")
_UNSHOWN: Final = compiled(rb"[:<](?:vanish|d?strike)\b")


def word_text(data: bytes, name: str) -> Reading:
    """The words of a Word file in reading order, with paragraph and run of each; running heads apart.

    Raises Unreadable for a file that is broken or would fill the memory.
    """
    try:
        return _read(Package(data))
    except BrokenPackage as problem:
        raise not_readable(name, "Word", problem) from None
    except RecursionError:
        raise not_readable(name, "Word", Message("nested too deeply")) from None


def flat_word_text(data: bytes, name: str) -> Reading:
    """The words of a Word 2003 XML file, or of a package that is written as one XML file."""
    try:
        root = xml_root(data)
        flat = FlatPackage(root)
        return _read(flat) if flat.names else _read_2003(root)
    except BrokenPackage as problem:
        raise not_readable(name, "Word XML", problem) from None
    except RecursionError:
        raise not_readable(name, "Word XML", Message("nested too deeply")) from None


def _read(package: Parts) -> Reading:
    main = main_part(package)
    root = package.xml(main)
    if root is None:
        raise BrokenPackage(f"no {main} in it")
    body = _body(root)
    numbers = paragraph_numbers(body)  # of the file's own, before what it holds beside them is put in
    put_in_unread = put_in(package, main, body)
    printer = _printer(package, main, numbers)
    related = related_parts(package, main)
    lines = _body_lines(package, related, printer, body)
    if printer.fields is not None and not printer.fields.shown:  # a field that never ends would hide the rest
        printer = _printer(package, main, numbers, with_fields=False)
        lines = _body_lines(package, related, printer, body)
    heads = [(path in related["header"], package.xml(path)) for path in (*related["header"], *related["footer"])]
    reading = _reading(printer, lines, [(on_top, printer.part(head)) for on_top, head in heads if head is not None])
    if put_in_unread:
        reading = reading._replace(not_read=(*reading.not_read, *put_in_unread))
    if any("customxml" in name.lower() for name in package.names):
        reading = reading._replace(not_read=(*reading.not_read, *stored_otherwise(root, package)))
    return reading


def _read_2003(root: Element) -> Reading:
    """A file of Word 2003, whose notes stand in the text and whose heads with the sections."""
    body = _body(root)
    styles = styles_of(child(root, "styles"))
    printer = Printer(paragraph_numbers(body), styles, Numbers(child(root, "lists"), styles), Fields())
    lines = printer.part(body)
    heads = [part for part in body.iter() if tag_of(part) in ("hdr", "ftr")]
    return _reading(printer, lines, [(tag_of(head) == "hdr", list(printer.blocks(head))) for head in heads])


def _reading(printer: Printer, lines: list[Line], heads: list[tuple[bool, list[Line]]]) -> Reading:
    """What was printed; the words of heads may name the day on which the page is printed, of feet many words may."""
    text, spans = _joined(lines)
    said = [(on_top, "\n".join("".join(piece.words for piece in line) for line in head)) for on_top, head in heads]
    told = [words for on_top, words in said if on_top or len("".join(words.split())) > LONGEST_HEAD]
    text, running = with_long_heads(text, told)
    return Reading(text, spans, printer.unread(), running)


def _body(root: Element) -> Element:
    body = child(root, "body")
    if body is None:
        raise BrokenPackage("no body in it")
    return body


def _printer(package: Parts, main: str, paragraphs: dict[int, int], *, with_fields: bool = True) -> Printer:
    folder = posixpath.dirname(main)
    held, data = package.part(main) or b"", package.part(f"{folder}/styles.xml") or b""
    numbered = package.has(f"{folder}/numbering.xml")
    styles = Styles({})
    scheme = colours_of(package, folder) if _THEMED.search(data) or _THEMED.search(held) else USUAL
    ground = _ground(package, folder, (held, data), scheme)
    if numbered or ground or _UNSHOWN.search(data):
        styles = styles_of(package.xml(f"{folder}/styles.xml"), scheme)
    numbers = Numbers(package.xml(f"{folder}/numbering.xml") if numbered else None, styles)
    return Printer(paragraphs, styles, numbers, Fields() if with_fields else None, ground)


def _ground(package: Parts, folder: str, held: tuple[bytes, ...], scheme: Scheme) -> str:
    """What the words of a page stand on; nothing where none of them can have its colour."""
    if not any(MAY_BE_UNSEEN.search(part) or has_pale_theme(part, scheme) for part in held):
        return ""
    heads = [name for name in package.names if name.lower().startswith(f"{folder}/header".lower())]
    return page_ground(*held, *(package.part(name) or b"" for name in heads))


def _body_lines(package: Parts, related: dict[str, list[str]], printer: Printer, body: Element) -> list[Line]:
    """The lines of the body, each note behind the paragraph with its mark; it stands in no paragraph of the body."""
    for path in (*related["footnotes"], *related["endnotes"]):
        printer.take_notes(package.xml(path))
    return [*printer.part(body), *printer.unmarked()]


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
