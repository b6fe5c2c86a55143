"""The blocks of an OpenDocument text line by line: paragraphs, the rows of tables, text boxes, notes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Final

from deadline_cli.notices.documents.odf.beside import Beside
from deadline_cli.notices.documents.odf.lists import Lists
from deadline_cli.notices.documents.odf.looks import NO_LOOKS, PLAIN, Look, Looks
from deadline_cli.notices.documents.package import Element, attribute, tag_of
from deadline_cli.texts.characters import ON_THE_LINE, Figures

UNPRINTED: Final = frozenset(
    ["tracked-changes", "annotation", "ruby-text", "note-citation", "sequence-decls", "variable-decls", "forms",
     "hidden-paragraph", "script", "desc", "title", "notes"]
)  # fmt: skip
_BLOCKS: Final = ("p", "h", "list", "table")
_SIGNS: Final = {"s": " ", "tab": "\t", "line-break": "\n"}
_BLANKS: Final = str.maketrans("\n\r\t", "   ")
NO_FIGURES: Final[Mapping[str, Figures]] = {}


class LinePrinter:
    """Prints paragraphs and tables without what is deleted and the words of the styles that do not print."""

    def __init__(
        self,
        unprinted: frozenset[str] = frozenset(),
        deletions: frozenset[str] = frozenset(),
        lists: Lists | None = None,
        looks: Looks = NO_LOOKS,
        figures: Mapping[str, Figures] = NO_FIGURES,
    ) -> None:
        self.unseen: list[str] = []  # words that have the colour of the paper, or no size
        self._looks = looks
        self._ground = looks.page  # what the words that are printed now stand on
        self._lists = lists
        self._unprinted = unprinted
        self._figures = figures
        self._deletions = deletions
        self._beside = Beside()
        self.not_read = self._beside.not_read
        self._tables = 0  # that are open
        self._above: list[tuple[Element, str]] = []  # boxes that stand above the paragraph that is printed
        self._notes: list[tuple[Element, str]] = []  # that wait for the end of their paragraph or table
        self._open: set[str] = set()  # deletions that have begun and not ended, which may run over paragraphs

    def lines(self, parent: Element) -> Iterator[str]:
        """Paragraphs and table rows; what a frame holds is put above or below its paragraph, a note below its table."""
        with self._standing_on(self._looks.ground_of(parent)):
            yield from self._blocks(parent)

    @contextmanager
    def _standing_on(self, ground: str) -> Iterator[None]:
        """Words that are printed meanwhile stand on a ground, where there is one."""
        before = self._ground
        self._ground = ground or before
        yield
        self._ground = before

    def _blocks(self, parent: Element) -> Iterator[str]:
        for part in parent:
            tag = tag_of(part)
            if tag in ("p", "h") and not any(tag_of(p) == "hidden-paragraph" and _is_off(p) for p in part):
                boxes: list[tuple[Element, str]] = []
                number = self._lists.number(part) if self._lists is not None else ""
                words = "".join(self._words(part, boxes))
                above, self._above = self._above, []
                yield from self._hung(above)
                yield from (number + words if words.strip() else words).split("\n")
                yield from self._hung(boxes)
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
            elif tag not in UNPRINTED and not _is_off(part):
                self._beside.look(part, tag)
                if tag == "list-item" and self._lists is not None:
                    self._lists.item(part)
                self._tables += tag == "table"
                yield from self.lines(part)
                self._tables -= tag == "table"
            if self._notes and not self._tables:
                notes, self._notes = self._notes, []
                yield from self._hung(notes)

    def _hung(self, boxes: list[tuple[Element, str]]) -> Iterator[str]:
        for box, ground in boxes:
            with self._standing_on(ground):
                yield from self._blocks(box)

    def _row(self, row: Element) -> Iterator[str]:
        """A row of short cells is a line; cells of several paragraphs come one by one."""
        cells = [list(self.lines(cell)) for cell in row if tag_of(cell) == "table-cell"]
        if all(len(cell) <= 1 for cell in cells):
            yield "\u3000".join(words for cell in cells for words in cell if words.strip())
        else:
            for cell in cells:
                yield from cell

    def _words(
        self,
        element: Element,
        boxes: list[tuple[Element, str]],
        *,
        hidden: bool = False,
        figures: Figures = ON_THE_LINE,
        look: Look = PLAIN,
        below: str = "",
    ) -> Iterator[str]:
        style = attribute(element, "style-name") or ""
        hidden = hidden or style in self._unprinted
        figures = self._figures.get(style) or figures
        signs = {**_BLANKS, **figures} if figures else _BLANKS
        look = self._looks.words[style].over(look) if style in self._looks.words else look
        if not hidden and not self._open:
            yield self._seen((element.text or "").translate(signs), look)
        for part in element:
            tag = tag_of(part)
            if tag == "note-body" or (tag not in UNPRINTED and any(tag_of(inner) in _BLOCKS for inner in part)):
                if not self._open:  # a text box or a shape with words in it, or a note
                    hung = self._notes if tag == "note-body" else self._above if _is_above(part) else boxes
                    hung.append((part, below))
            elif tag in ("change-start", "change-end"):
                self._change(part, begins=tag == "change-start")
            elif tag in ("hidden-text", "conditional-text"):
                if not hidden and not self._open:
                    yield _by_condition(part, tag)
            elif tag not in UNPRINTED and tag not in _SIGNS:
                self._beside.look(part, tag)
                ground = self._looks.ground_of(part) or below
                hides = hidden or attribute(part, "display") == "none"
                held = self._above if _is_above(part) else boxes
                yield from self._words(part, held, hidden=hides, figures=figures, look=look, below=ground)
            if not hidden and not self._open:
                yield _sign(part, tag) + self._seen((part.tail or "").translate(signs), look)

    def _seen(self, words: str, look: Look) -> str:
        """The words, if anybody sees them."""
        if not words or not look.is_unseen_on(self._ground):
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


def _is_above(part: Element) -> bool:
    """Whether a frame or a shape begins above the paragraph on which it hangs."""
    return (attribute(part, "y") or "").startswith("-") and attribute(part, "anchor-type") in ("paragraph", "char")


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


def _sign(part: Element, tag: str) -> str:
    """Blanks and line ends that are elements of their own."""
    if tag == "s":
        count = attribute(part, "c") or "1"
        return " " * min(int(count) if count.isdecimal() else 1, 200)
    return _SIGNS.get(tag, "")
