"""The words of a web page, and where in the file each run of them stands.

Read with the standard library's tokenizer: it alone says where in the file each run of text begins. The tree builders
(lxml, Beautiful Soup) keep the lines of tags at most, so that no finding could point at the user's own column.
"""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser

from deadline_cli.records import NamedTuple
from deadline_cli.texts.web_elements import (
    ABOVE,
    BLOCKS,
    CHROME,
    CONTENT,
    INLINE,
    PUBLISHED,
    STRUCK,
    TYPED,
    UNCLOSED,
    UNSEEN,
    VOID,
)
from deadline_cli.texts.web_hiding import Again, Hiding
from deadline_cli.texts.web_linked import Held, dressed
from deadline_cli.texts.web_markup import LESS_THAN, whole_markup
from deadline_cli.texts.web_raised import Raised
from deadline_cli.texts.web_selectors import Element
from deadline_cli.texts.web_shown import shown_by, shown_in_script
from deadline_cli.texts.web_styles import HIDDEN, PALE
from deadline_cli.texts.web_titles import unprinted

_HAN = re.compile("[\u4e00-\u9fff]")
_MAIN_PART = 40  # Chinese letters


class WebPage(NamedTuple):
    """The words of a page with their offsets in the file, and the days of publication that its head states.

    `shown` are the pictures, frames, embedded files and scripts on it, and where it leads: the element and what it
    names.
    """

    text: str
    origins: tuple[tuple[int, int], ...]
    published: tuple[str, ...]
    shown: tuple[tuple[str, str], ...] = ()


def read_page(source: str, *, as_written: bool = False, held: Held | None = None) -> WebPage:
    """The text that a reader sees: neither hidden nor struck out, nor the readings above ruby.

    The site's own furniture (navigation, footers, menus) is left out, unless it never ends: then nothing is lost
    to a forgotten end tag. The title of the head is read where the page does not print it. `as_written` keeps the
    file's own line ends and the title: for a text that somebody copied together with some of its tags. What a script
    shows when the page is there is read where it is the main part. `held` hands out the styles that stand beside it.
    """
    whole = whole_markup(source)
    hiding = Hiding(whole if held is None else dressed(whole, held))
    reader = _Reader(whole, hiding, as_written=as_written)
    again = (
        reader.hidden_by is not None,
        reader.later > max(reader.letters, _MAIN_PART),
        unprinted(reader.title, "".join(reader.parts)),
    )
    if any(again):
        reader = _Reader(whole, hiding, as_written=as_written, again=again)
    return WebPage("".join(reader.parts), tuple(reader.origins), tuple(reader.published), tuple(reader.shown))


class _Reader(HTMLParser):
    """Collects text with offsets; blocks and table cells end a line."""

    def __init__(
        self, source: str, hiding: Hiding, *, as_written: bool, again: tuple[bool, bool, str] = (False, False, "")
    ) -> None:
        super().__init__(convert_charrefs=False)
        self.parts: list[str] = []
        self.origins: list[tuple[int, int]] = []
        self.published: list[str] = []
        self.shown: list[tuple[str, str]] = []
        self.title = ""
        self.hidden_by: str | None = None
        self.letters = self.later = 0  # Chinese ones that show, and in parts that may show later
        self._with_chrome, self._shows_later, self._shown_title = again
        self._hiding, self._raised = hiding, Raised(hiding.rules)
        self._how, self._is_later = "", False  # in what way the hidden element is
        self._pale = ""  # its words, where they have the colour of the paper
        self._again: list[Again] = []  # parts that show within hidden elements
        self._source = source.lower()
        self._outside: list[Element] = []  # the elements round the next one, where a rule asks for them
        self._list_shows = False  # the next choice of a list is the one that it shows
        self._depth = 0  # of elements named as the hidden one, inside it
        self._script = ""
        self._content = 0
        self._least = self._preformatted = int(as_written)
        self._unseen = UNSEEN - {"title"} if as_written else UNSEEN
        self._length = 0
        self._at_line_start = True
        self._line_starts = [0, *(found.end() for found in re.finditer("\n", source))]
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if (tag in UNCLOSED and self.hidden_by == tag) or (self.hidden_by in ABOVE and (tag in ABOVE or tag in BLOCKS)):
            self.hidden_by = None  # one paragraph, or reading, ends another
        said = {name: (value or "").replace(LESS_THAN, "<") for name, value in attrs}
        if self.hidden_by is not None:
            if self._how == HIDDEN or tag in VOID or not self._hiding.shows_again(self._how, tag, said, self._outside):
                self._depth += tag == self.hidden_by
                return
            self._again.append(Again(self.hidden_by, self._depth, self._how, tag))
            self.hidden_by = None
        elif self._again and tag == self._again[-1].tag:
            self._again[-1].depth += 1
        self.shown += shown_by(tag, said)
        self.shown += [("content", words) for words in self._hiding.rules.added_to((tag, said), self._outside)]
        self._raised.begin(tag, said, self._outside)
        if tag == "select":
            self._list_shows = not self._has_choice()
        if self._hides(tag, said):
            if tag not in INLINE:
                self._break()
            self.hidden_by, self._depth = tag, 1
        elif tag == "meta":
            self._note_day(said)
        elif tag == "input" and said.get("type", "").lower() in TYPED and not self._is_unseen(tag, said):
            self._put(said.get("value", ""))
        elif tag in BLOCKS:
            self._break()
            self._content += tag in CONTENT
            self._preformatted += tag == "pre"
        if self._hiding.looks_outside and tag not in VOID and self.hidden_by is None:
            self._outside.append((tag, said))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in VOID:
            self.handle_starttag(tag, attrs)
        elif self.hidden_by is None and tag in BLOCKS:
            self._break()

    def handle_endtag(self, tag: str) -> None:
        above = self.hidden_by in ABOVE and (tag == "ruby" or tag in BLOCKS)
        if above or (self.hidden_by == "option" and tag == "select"):
            self.hidden_by = None
        if self.hidden_by is not None:
            self._depth -= tag == self.hidden_by
            if not self._depth:
                self.shown += shown_in_script(self._script)
                sort = "later" if self._is_later else "pale"
                self.shown += [(sort, "".join(self._pale.split()))]
                self.hidden_by, self._script, self._pale = None, "", ""
            return
        if self._outside and any(name == tag for name, _ in self._outside):
            while self._outside.pop()[0] != tag:
                pass
        self._raised.end(tag)
        if tag in BLOCKS:
            self._break()
            self._content = max(self._content - (tag in CONTENT), 0)
            self._preformatted = max(self._preformatted - (tag == "pre"), self._least)
        if self._again and tag == self._again[-1].tag:
            self._again[-1].depth -= 1
            if not self._again[-1].depth:
                last = self._again.pop()
                self.hidden_by, self._depth, self._how = last.hidden_by, last.outer, last.how

    def handle_data(self, data: str) -> None:
        if self.hidden_by == "script":
            self._script += data
        elif self.hidden_by == "title":
            self.title += data
            if self._shown_title and self._shown_title in data:
                self._put(f"{self._shown_title}\n", data.index(self._shown_title))
        elif self.hidden_by is not None and (self._how == PALE or self._is_later):
            self._pale += data
        if self.hidden_by is not None or not data:
            self.later += len(_HAN.findall(data)) if self._is_later else 0
            return
        self.letters += len(_HAN.findall(data))
        data = data.replace(LESS_THAN, "<")  # and line ends in the file are blanks on the screen
        text = data.replace("\r", " ") if self._preformatted else data.replace("\r", " ").replace("\n", " ")
        if not self._at_line_start or text.strip(" \t\n\f"):
            self._put(text)

    def handle_entityref(self, name: str) -> None:
        self._reference(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self._reference(f"&#{name};")

    def handle_comment(self, data: str) -> None:
        """What a comment tells the proofreader (deadline: ignore P202) is kept, on a line of its own."""
        if "deadline" in data and "ignore" in data and self.hidden_by is None:
            self._break()
            self._put(" ".join(data.split()))
            self._break()

    def _hides(self, tag: str, said: dict[str, str]) -> bool:
        self._how, self._is_later = HIDDEN, False
        if tag in self._unseen or tag in ABOVE:  # a template may be what its element shows
            return tag != "template" or said.get("shadowrootmode", "") != "open"
        if tag in STRUCK:
            return not self._with_chrome
        if self._with_chrome or tag in VOID:
            return False
        if tag in CHROME and not (tag == "footer" and self._content) and not (tag == "dialog" and "open" in said):
            return True
        if tag == "option":  # of a list the one that is chosen shows, else the first
            is_first, self._list_shows = self._list_shows, False
            return "selected" not in said and not is_first
        return self._is_unseen(tag, said)

    def _has_choice(self) -> bool:
        """Whether a list that begins here says itself which of its choices shows."""
        line, column = self.getpos()
        first = self._line_starts[line - 1] + column
        until = self._source.find("</select", first)
        return "selected" in self._source[first : until if until >= 0 else None]

    def _is_unseen(self, tag: str, said: dict[str, str]) -> bool:
        self._how = self._hiding.how(tag, said, self._outside, shows_later=self._shows_later)
        self._is_later = bool(self._how) and self._hiding.may_show_later(said) and bool(said.get("id"))
        return bool(self._how)

    def _note_day(self, meta: dict[str, str]) -> None:
        """<meta name="PubDate" content="2026-02-03 10:00">: the words of the day are kept for who dates the page."""
        name = (meta.get("name") or meta.get("property") or meta.get("itemprop") or "").lower()
        if name in PUBLISHED and meta.get("content"):
            self.published.append(meta["content"].strip()[:40])

    def _reference(self, written: str) -> None:
        if self.hidden_by is None:
            self._put(html.unescape(written))

    def _put(self, text: str, skipped: int = 0) -> None:
        line, column = self.getpos()
        self.origins.append((self._length, self._line_starts[line - 1] + column + skipped))
        self.parts.append(self._raised.shown(text))
        self._length += len(text)
        self._at_line_start = text.endswith("\n")

    def _break(self) -> None:
        if not self._at_line_start:
            self.parts.append("\n")
            self._length += 1
            self._at_line_start = True
