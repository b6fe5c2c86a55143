"""The words of a web page, and where in the file each run of them stands."""

from __future__ import annotations

from html.parser import HTMLParser

_HIDDEN = frozenset({"script", "style", "noscript", "template", "head", "select", "button", "nav"})
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "br",
        "caption",
        "center",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "title",
        "tr",
        "ul",
    ]
)


def visible_text(source: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text that a reader sees, and pairs (offset in it, offset in the file), one for each run of words."""
    reader = _Reader(source)
    reader.feed(source)
    reader.close()
    return "".join(reader.parts), tuple(reader.origins)


class _Reader(HTMLParser):
    """Collects text with offsets; blocks end a line, table cells are parted by a blank."""

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=False)
        self.parts: list[str] = []
        self.origins: list[tuple[int, int]] = []
        self._length = 0
        self._hidden = 0
        self._at_line_start = True
        self._line_starts = [0]
        at = source.find("\n")
        while at >= 0:
            self._line_starts.append(at + 1)
            at = source.find("\n", at + 1)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _HIDDEN:
            self._hidden += 1
        elif tag in _BLOCKS:
            self._break()

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BLOCKS:
            self._break()

    def handle_endtag(self, tag: str) -> None:
        if tag in _HIDDEN:
            self._hidden = max(0, self._hidden - 1)
        elif tag in _BLOCKS and tag not in ("td", "th"):
            self._break()

    def handle_data(self, data: str) -> None:
        if self._hidden or not data:
            return
        # Line ends in the file are blanks on the screen.
        text = data.replace("\r", " ").replace("\n", " ")
        if self._at_line_start and not text.strip():
            return
        self._put(text)

    def handle_entityref(self, name: str) -> None:
        self._reference(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self._reference(f"&#{name};")

    def _reference(self, written: str) -> None:
        import html

        if not self._hidden:
            self._put(html.unescape(written))

    def _put(self, text: str) -> None:
        line, column = self.getpos()
        self.origins.append((self._length, self._line_starts[line - 1] + column))
        self.parts.append(text)
        self._length += len(text)
        self._at_line_start = False

    def _break(self) -> None:
        if not self._hidden and not self._at_line_start:
            self.parts.append("\n")
            self._length += 1
            self._at_line_start = True
