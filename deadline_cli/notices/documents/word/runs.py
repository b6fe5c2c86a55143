"""The words of one paragraph of a Word file as they print, each stretch with its run and its place in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from deadline_cli.notices.documents.package import Element, attribute, child, tag_of
from deadline_cli.notices.documents.word.anchored import stands_above, word_art
from deadline_cli.notices.documents.word.fields import Fields
from deadline_cli.notices.documents.word.looks import PLAIN, Look, look_of
from deadline_cli.notices.documents.word.styles import Styles, raised, unprinted
from deadline_cli.notices.documents.word.unvisited import chosen, stretches_in
from deadline_cli.records import NamedTuple
from deadline_cli.texts.characters import ON_THE_LINE, Figures

_SIGNS: Final = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
# Deleted and moved words, the readings above ruby, and what only a program sees.
_UNPRINTED: Final = frozenset(["del", "moveFrom", "rt", "pPr", "rPr", "delText", "sectPr", "delInstrText"])
NOTES: Final = {"footnoteReference": "footnote", "endnoteReference": "endnote", "footnote": "", "endnote": ""}
"""The marks of notes, with the name of the note where that stands elsewhere; in Word 2003 the mark is the note."""
_AS_BLANKS: Final = str.maketrans("\n\r\t\v\f\x85\u2028\u2029", " " * 8)
_DASHES: Final = {"symbol": {0x2D: "-", 0x7E: "~", 0xBE: "—"}}
_CIRCLED: Final = {0x81 + n: chr(0x2460 + n) for n in range(10)} | {0x8C + n: chr(0x2776 + n) for n in range(10)}


class Piece(NamedTuple):
    """Words of a run; `run` is 0 for words that the program adds."""

    words: str
    paragraph: int = 0
    run: int = 0
    offset: int = 0
    column: int = 0


class Words:
    """Collects the pieces of one paragraph; text boxes and pictures on it are put aside."""

    def __init__(
        self, paragraph: int, styles: Styles, fields: Fields | None, *, hidden: bool = False,
        look: Look = PLAIN, ground: str = "",
    ) -> None:  # fmt: skip
        self.pieces: list[Piece] = []
        self.boxes: list[tuple[Element, bool]] = []  # with whether each stands above the paragraph
        self.art: list[tuple[str, bool]] = []  # old WordArt, a line of its own beside words
        self.notes: list[tuple[Element, bool]] = []  # the marks of its notes; whether they print
        self.pictures: list[Element] = []
        self.visited = 0  # stretches of words, printed or not
        self._paragraph = paragraph
        self._styles = styles
        self._fields = fields
        self._style_hides = hidden
        self.turned = False  # words stand from right to left
        self.unseen: list[str] = []  # words that have the colour of their ground, or no size
        self._look = look
        self._ground = ground  # nothing where no words of the file can have it
        self._run = 0
        self._column = 1
        self._is_above = False  # what is walked now

    def gather(self, element: Element, *, hidden: bool = False) -> None:
        """Walks an element of the paragraph; `hidden` words are counted and not taken."""
        for part in element:
            tag = tag_of(part)
            if tag == "r":
                self._run += 1
                self._take(part, hidden=hidden or self._is_hidden(part) or self._is_unseen(part))
            elif tag == "AlternateContent":  # the same twice, for new and old programs
                self._alternatives(part, lambda branch: self.gather(branch, hidden=hidden))
            elif tag == "subDoc":
                self.pictures.append(part)
            elif tag not in ("pPr", "sectPr", "p"):
                if tag == "fldSimple" and self._fields is not None and not hidden:
                    self._fields.simple(part)
                self.turned |= tag == "bdo" and attribute(part, "val") == "rtl" and not hidden
                self.gather(part, hidden=hidden or tag in _UNPRINTED)

    def close(self) -> None:
        """The paragraph has ended."""
        if self.pieces:
            self.boxes = [*((word_art(said), is_above) for said, is_above in self.art), *self.boxes]
        else:
            self.pieces = [Piece(said) for said, _ in self.art]

    def _alternatives(self, part: Element, walk: Callable[[Element], None]) -> None:
        """Walks that of the alternatives which holds the words; only the first one's runs count."""
        branch = chosen(part)
        if branch is None or branch is part[0]:
            if branch is not None:
                walk(branch)
            return
        before = self._run, self._paragraph
        self._paragraph = 0
        walk(branch)
        self._run, self._paragraph = before

    def _take(self, run: Element, *, hidden: bool) -> None:
        """The words of a run, child by child; its fields' instructions are not printed."""
        offset = 0
        figures = self._figures(run)
        signs = {**_AS_BLANKS, **figures} if figures else _AS_BLANKS
        for part in run:
            tag = tag_of(part)
            if tag == "t":
                words = (part.text or "").translate(signs)
                self.visited += not words.isspace() if words else 0
                self._put(words, offset, hidden)
                offset += len(words)
            elif tag in _SIGNS or tag == "sym":
                self._put(_SIGNS[tag] if tag in _SIGNS else _symbol(part), offset, hidden)
                offset += 1
            elif tag == "fldChar" and self._fields is not None:
                drawn = self._fields.mark(part)
                if drawn and not hidden:
                    self.pieces.append(Piece(drawn))
            elif tag == "instrText" and self._fields is not None and self._fields.instructions:
                self._fields.instructions[-1] += part.text or ""
            elif tag in NOTES:
                self.notes.append((part, not hidden))
            elif tag == "txbxContent":
                if not hidden:
                    self.boxes.append((part, self._is_above))
            elif tag not in _UNPRINTED and tag not in ("instrText", "fldChar"):
                self._inside(part, hidden)

    def _inside(self, part: Element, hidden: bool) -> None:
        """Ruby, drawings and old pictures within a run."""
        tag = tag_of(part)
        if tag == "AlternateContent":
            self._alternatives(part, lambda branch: self._inside(branch, hidden))
            return
        if tag == "txbxContent":
            if not hidden:
                self.boxes.append((part, self._is_above))
            return
        hidden = hidden or _is_unshown(part)
        before = self._is_above
        self._is_above = before or stands_above(part)
        if tag in ("drawing", "pict", "object", "contentPart") and not hidden:
            self.pictures.append(part)
        if tag == "textpath" and not hidden and part.get("string"):
            self.art.append(((part.get("string") or "").translate(_AS_BLANKS), self._is_above))
        for inner in part:
            kind = tag_of(inner)
            if kind == "r":
                self._run += 1
                self._take(inner, hidden=hidden or self._is_hidden(inner))
            elif kind == "txbxContent":
                if not hidden:
                    self.boxes.append((inner, self._is_above))
                else:
                    self.visited += stretches_in(inner)
            elif kind != "p":
                self._inside(inner, hidden or kind in _UNPRINTED)
        self._is_above = before

    def _put(self, words: str, offset: int, hidden: bool) -> None:
        if hidden or not words or (self._fields is not None and not self._fields.shown):
            return
        self.pieces.append(Piece(words, self._paragraph, self._run, offset, self._column))
        self._column += len(words)
        if self._fields is not None and not words.isspace():
            self._fields.put()

    def _is_hidden(self, run: Element) -> bool:
        properties = child(run, "rPr")
        if properties is None:
            return self._style_hides
        own = unprinted(properties)
        if own is not None:
            return own
        return self._style_hides or self._styles.unprinted(attribute(child(properties, "rStyle"), "val"))

    def _is_unseen(self, run: Element) -> bool:
        """Whether nobody sees the words of a run, by their colour or size; they are kept to be named."""
        if not self._ground:
            return False
        properties = child(run, "rPr")
        look = look_of(properties, None, self._styles.scheme)
        if (style := attribute(child(properties, "rStyle"), "val")) is not None:
            look = look.over(self._styles.look_of(style))
        if not look.over(self._look).is_unseen_on(self._ground):
            return False
        self.unseen += [part.text or "" for part in run if tag_of(part) == "t"]
        return True

    def _figures(self, run: Element) -> Figures:
        """The figures of a run whose words stand above or below the line, by themselves or by their style."""
        properties = child(run, "rPr")
        if properties is None:
            return ON_THE_LINE
        own = raised(properties)
        return self._styles.raised(attribute(child(properties, "rStyle"), "val")) if own is None else own


def _is_unshown(shape: Element) -> bool:
    """Whether a drawing is hidden: by Word's list of a page's objects, or by the style of an old shape."""
    if "hidden" in shape.get("style", ""):
        return "visibility:hidden" in "".join(shape.get("style", "").split())
    listed = child(shape, "docPr")
    return listed is not None and listed.get("hidden") in ("1", "true")


def _symbol(element: Element) -> str:
    """What a w:sym shows, as far as it matters to dates: dashes and circled numbers; another sign is a bullet."""
    try:
        code = int(attribute(element, "char") or "", 16)
    except ValueError:
        return "·"
    font = (attribute(element, "font") or "").lower()
    if not 0xF000 <= code <= 0xF0FF:
        return chr(code) if 0x20 <= code < 0xD800 else "·"
    if font.startswith("wingdings"):
        return _CIRCLED.get(code & 0xFF, "·")
    return _DASHES["symbol"].get(code & 0xFF, "·")
