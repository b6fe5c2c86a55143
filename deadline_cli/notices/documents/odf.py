"""The text of an OpenDocument text (.odt, .fodt) or slides (.odp) as it prints: a line a paragraph or table row."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from deadline_cli.errors import Message
from deadline_cli.notices.documents.ground import UNSEEN, said_of_unseen
from deadline_cli.notices.documents.odf_beside import Beside, objects_in
from deadline_cli.notices.documents.odf_lists import Lists
from deadline_cli.notices.documents.odf_looks import PLAIN, Look, looks_of
from deadline_cli.notices.documents.package import BrokenPackage, Element, Package, attribute, child, tag_of, xml_root
from deadline_cli.notices.documents.reading import (
    LONGEST_HEAD,
    Reading,
    locked,
    not_readable,
    with_long_heads,
)

_UNPRINTED: Final = frozenset(
    ["tracked-changes", "annotation", "ruby-text", "note-citation", "sequence-decls", "variable-decls", "forms",
     "hidden-paragraph", "script", "desc", "title", "notes"]
)  # fmt: skip
_SIGNS: Final = {"s": " ", "tab": "\t", "line-break": "\n"}
_BLANKS: Final = str.maketrans("\n\r\t", "   ")


def odf_text(data: bytes, name: str) -> Reading:
    """The words of a zipped or flat OpenDocument; raises Unreadable where it is broken or locked."""
    try:
        if data.startswith(b"PK"):
            opened = Package(data)
            manifest = opened.part("META-INF/manifest.xml") or b""
            if b"encryption-data" in manifest:
                raise locked(name)
            root = opened.xml("content.xml")
            styled = [opened.xml("styles.xml"), root]
            beside = objects_in(opened, manifest)
        else:
            root = xml_root(data)
            styled, beside = [root], ()
        held = child(root, "body")
        body = next((found for sort in ("text", "presentation") if (found := child(held, sort)) is not None), None)
        if body is None and child(held, "spreadsheet") is not None:
            return _sheet(data, name)
        if body is None:
            raise BrokenPackage("no text in it")
        printer = LinePrinter(_unprinted_styles(styled), _deletions(body), Lists(styled), looks_of(styled))
        lines = list(printer.lines(body))
        heads = tuple(_heads(styled, printer))
        left = (*printer.not_read, *beside, *said_of_unseen(printer.unseen, UNSEEN))
    except BrokenPackage as problem:
        raise not_readable(name, "ODT", problem) from None
    except RecursionError:
        raise not_readable(name, "ODT", Message("nested too deeply")) from None
    text, running = with_long_heads("\n".join(lines), heads)
    return Reading(text, not_read=left, heads=running)


def _sheet(data: bytes, name: str) -> Reading:
    """A flat file, or one whose package does not say it, that holds a sheet."""
    from deadline_cli.notices.documents.sheets.ods import ods_text

    return ods_text(data, name)


def _heads(roots: list[Element | None], printer: LinePrinter) -> Iterator[str]:
    """The words of the headers, which may name the day on which the page is printed, and of feet with many words."""
    for root in roots:
        for page in child(root, "master-styles") or ():
            for part in page:
                sort, _, _ = tag_of(part).partition("-")
                if sort in ("header", "footer"):
                    words = "\n".join(printer.lines(part))
                    if sort == "header" or len("".join(words.split())) > LONGEST_HEAD:
                        yield words


def _unprinted_styles(roots: list[Element | None]) -> frozenset[str]:
    """The names of the styles whose words are hidden or struck out, their own or by the style they are based on."""
    parents: dict[str, str | None] = {}
    said: dict[str, bool] = {}
    for root in roots:
        for group in ("styles", "automatic-styles"):
            for style in child(root, group) or ():
                name = attribute(style, "name")
                if tag_of(style) == "style" and name is not None:
                    parents[name] = attribute(style, "parent-style-name")
                    own = _hides(child(style, "text-properties"))
                    if own is not None:
                        said[name] = own
    return frozenset(name for name in parents if _by_chain(name, parents, said))


def _by_chain(name: str | None, parents: dict[str, str | None], said: dict[str, bool]) -> bool:
    seen: set[str] = set()
    while name is not None and name not in seen:
        if name in said:
            return said[name]
        seen.add(name)
        name = parents.get(name)
    return False


def _hides(properties: Element | None) -> bool | None:
    """Whether text properties hide words or strike them out; None where they say nothing of it."""
    display, line = attribute(properties, "display"), attribute(properties, "text-line-through-style")
    if line is None:
        line = attribute(properties, "text-line-through-type")
    if display is None and line is None:
        return None
    return display == "none" or (line or "none") != "none"


class LinePrinter:
    """Prints paragraphs and tables without what is deleted and the words of the styles that do not print."""

    def __init__(
        self,
        unprinted: frozenset[str] = frozenset(),
        deletions: frozenset[str] = frozenset(),
        lists: Lists | None = None,
        looks: dict[str, Look] | None = None,
    ) -> None:
        self.unseen: list[str] = []  # words that have the colour of the paper, or no size
        self._looks = looks or {}
        self._lists = lists
        self._unprinted = unprinted
        self._deletions = deletions
        self._beside = Beside()
        self.not_read = self._beside.not_read
        self._open: set[str] = set()  # deletions that have begun and not ended, which may run over paragraphs

    def lines(self, parent: Element) -> Iterator[str]:
        """Paragraphs and table rows; what a frame holds follows the paragraph it hangs on."""
        for part in parent:
            tag = tag_of(part)
            if tag in ("p", "h") and not any(tag_of(p) == "hidden-paragraph" and _is_off(p) for p in part):
                boxes: list[Element] = []
                number = self._lists.number(part) if self._lists is not None else ""
                words = "".join(self._words(part, boxes))
                yield from (number + words if words.strip() else words).split("\n")
                for box in boxes:
                    yield from self.lines(box)
            elif tag == "table-row":
                if attribute(part, "visibility") not in ("collapse", "filter"):
                    yield from self._row(part)
            elif tag == "list" and self._lists is not None:
                self._lists.begin(part)
                yield from self.lines(part)
                self._lists.end()
            elif tag == "numbered-paragraph" and self._lists is not None:
                with self._lists.alone(part):
                    yield from self.lines(part)
            elif tag == "forms":
                self._beside.form(part)
            elif tag not in _UNPRINTED and not _is_off(part):
                self._beside.look(part, tag)
                if tag == "list-item" and self._lists is not None:
                    self._lists.item(part)
                yield from self.lines(part)

    def _row(self, row: Element) -> Iterator[str]:
        """A row of short cells is a line; cells of several paragraphs come one by one."""
        cells = [list(self.lines(cell)) for cell in row if tag_of(cell) == "table-cell"]
        if all(len(cell) <= 1 for cell in cells):
            yield "\u3000".join(words for cell in cells for words in cell if words.strip())
        else:
            for cell in cells:
                yield from cell

    def _words(
        self, element: Element, boxes: list[Element], *, hidden: bool = False, look: Look = PLAIN
    ) -> Iterator[str]:
        style = attribute(element, "style-name") or ""
        hidden = hidden or style in self._unprinted
        look = self._looks[style].over(look) if style in self._looks else look
        if not hidden and not self._open:
            yield self._seen((element.text or "").translate(_BLANKS), look)
        for part in element:
            tag = tag_of(part)
            if tag in ("text-box", "note-body"):
                if not self._open:
                    boxes.append(part)
            elif tag in ("change-start", "change-end"):
                self._change(part, begins=tag == "change-start")
            elif tag in ("hidden-text", "conditional-text"):
                if not hidden and not self._open:
                    yield _by_condition(part, tag)
            elif tag not in _UNPRINTED and tag not in _SIGNS:
                self._beside.look(part, tag)
                is_off = attribute(part, "display") == "none"
                yield from self._words(part, boxes, hidden=hidden or is_off, look=look)
            if not hidden and not self._open:
                yield _sign(part, tag) + self._seen((part.tail or "").translate(_BLANKS), look)

    def _seen(self, words: str, look: Look) -> str:
        """The words, if anybody sees them."""
        if not words or not look.is_unseen():
            return words
        self.unseen.append(words)
        return ""

    def _change(self, part: Element, *, begins: bool) -> None:
        """Notes where a deletion begins or ends whose words were left in their place."""
        name = attribute(part, "change-id") or ""
        if begins and name in self._deletions:
            self._open.add(name)
        else:
            self._open.discard(name)


def _is_off(part: Element) -> bool:
    """Whether a section or a paragraph is hidden, always or by a condition that holds now."""
    display, off = attribute(part, "display"), attribute(part, "is-hidden")
    return display == "none" or (off == "true" and display in (None, "condition"))


def _by_condition(part: Element, tag: str) -> str:
    """The words of a field that a condition hides or chooses, as they were when the file was saved."""
    stored = "".join(part.itertext())
    if tag == "hidden-text":
        is_hidden = attribute(part, "is-hidden") == "true"
        return "" if is_hidden else stored or attribute(part, "string-value") or ""
    is_true = attribute(part, "current-value") != "false"
    return stored or attribute(part, f"string-value-if-{'true' if is_true else 'false'}") or ""


def _deletions(body: Element) -> frozenset[str]:
    """The names of the tracked changes that delete."""
    return frozenset(
        attribute(region, "id") or ""
        for region in child(body, "tracked-changes") or ()
        if child(region, "deletion") is not None
    )


def _sign(part: Element, tag: str) -> str:
    """Blanks and line ends that are elements of their own."""
    if tag == "s":
        count = attribute(part, "c") or "1"
        return " " * min(int(count) if count.isdecimal() else 1, 200)
    return _SIGNS.get(tag, "")
