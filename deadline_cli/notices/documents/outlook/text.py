"""A mail that Outlook saved (.msg): its own words, and those of what is attached ([MS-OXMSG] 2.1 to 2.4).

The container is olefile's; the libraries that read such mails bring six others with them for what is here sixty lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any, Final

from deadline_cli.errors import DeadlineError
from deadline_cli.notices.documents.outlook.compressed import rich_text
from deadline_cli.notices.documents.outlook.encodings import codecs_of, decoded_by
from deadline_cli.notices.documents.outlook.page import page_in
from deadline_cli.notices.documents.reading import NotRead, Reading, Unreadable, unreadable
from deadline_cli.notices.finding import Words

PROPERTIES: Final = "__properties_version1.0"
"""The stream by which a container is known for a mail, in the mail and in each mail within it."""
_STREAM: Final = "__substg1.0_"
_ATTACHED: Final = "__attach_version1.0_"
_HTML, _PLAIN, _RICH, _DATA, _LONG_NAME, _SHORT_NAME, _SORT, _IN_TEXT = (
    "1013", "1000", "1009", "3701", "3707", "3704", "370E", "3712",
)  # fmt: skip
_WIDE, _NARROW, _BINARY, _MAIL = "001F", "001E", "0102", "000D"
_DEEPEST: Final = 4
_LARGE_PICTURE: Final = 60_000  # bytes, as in mails
_RICH_ONLY: Final = Words(
    "压缩的RTF已损坏；请在Outlook中另存为.html或PDF",
    "its compressed RTF is damaged; save the mail as .html or PDF with Outlook",
)
_TOO_DEEP: Final = Words("邮件套叠太深；请另存里面的邮件", "mails nested too deeply; save the inner mail")
_CHARSET: Final = re.compile(rb"charset\s*=", re.IGNORECASE)

Path = tuple[str, ...]


def outlook_text(container: Any, name: str) -> Reading:
    """The words of a mail's body, then those of its attachments; raises Unreadable where it has none."""
    texts: list[str] = []
    not_read: list[NotRead] = []
    for reading in _Mail(container).readings():
        if reading.text.strip():
            texts.append(reading.text.strip("\n"))
        not_read += reading.not_read
    if not texts:
        if not_read:
            raise Unreadable(name, not_read[0].reason)
        raise unreadable(name, "邮件里没有文字", "the mail holds no text")
    return Reading("\n\n".join(texts), not_read=tuple(not_read))


class _Mail:
    def __init__(self, container: Any) -> None:
        self._container = container
        self._paths = {tuple(path): None for path in container.listdir()}

    def readings(self, within: Path = (), deep: int = 0) -> Iterator[Reading]:
        """The body of the mail at a place of the container, and each attachment."""
        yield self._body(within)
        level = len(within)
        held = {path[level]: None for path in self._paths if path[:level] == within and len(path) > level + 1}
        for storage in held:
            if storage.startswith(_ATTACHED):
                yield from self._attached((*within, storage), deep)

    def _body(self, within: Path) -> Reading:
        """The mail's own words: as a page, as rich text, else plain; where none can be read, the reason."""
        left: Words | None = _RICH_ONLY if self._held(within, _RICH, _BINARY) else None
        for data, name in self._bodies(within):
            if not data.strip(b"\0\r\n\t "):
                continue
            try:
                reading = _read(data.rstrip(b"\0").replace(b"\r\n", b"\n"), name)
            except DeadlineError as problem:
                left = _why(problem)
                continue
            if reading.text.strip() or name == "a.txt":
                return reading
            left = None  # it was read, and holds no words
        if left is None:
            return Reading("")
        return Reading("", not_read=(NotRead(Words(f"正文未读：{left.zh}", f"the mail's words: {left.en}")),))

    def _bodies(self, within: Path) -> Iterator[tuple[bytes, str]]:
        """The mail's words in each form in which it holds them, the one that Outlook shows first."""
        names = self._encodings(within)
        html = self._held(within, _HTML, _BINARY, _WIDE, _NARROW)
        if html:
            yield html if _CHARSET.search(html[:2000]) else decoded_by(html, names), "a.html"
        rich = self._held(within, _RICH, _BINARY)
        with suppress(ValueError):
            unpacked = rich_text(rich)
            page = page_in(unpacked)
            yield (unpacked, "a.rtf") if page is None else (page.encode("utf-8", "replace"), "a.html")
        wide, narrow = self._held(within, _PLAIN, _WIDE), self._held(within, _PLAIN, _NARROW)
        yield wide or decoded_by(narrow, names), "a.txt"

    def _encodings(self, within: Path) -> tuple[str, ...]:
        path = (*within, PROPERTIES)
        data: bytes = self._container.openstream(list(path)).read() if path in self._paths else b""
        return codecs_of(data, is_inner=bool(within))

    def _attached(self, at: Path, deep: int) -> Iterator[Reading]:
        name = (self._words(at, _LONG_NAME) or self._words(at, _SHORT_NAME)).strip() or "a"
        inner = (*at, f"{_STREAM}{_DATA}{_MAIL}")
        if (*inner, PROPERTIES) in self._paths:
            if deep >= _DEEPEST:
                yield _left(name, _TOO_DEEP)
            else:
                yield from self.readings(inner, deep + 1)
            return
        data = self._held(at, _DATA, _BINARY)
        is_shown_small = self._words(at, _IN_TEXT) and self._words(at, _SORT).startswith("image/")
        is_small = is_shown_small and len(data) < _LARGE_PICTURE
        if data.strip() and not is_small:
            try:
                yield _read(data, name)
            except DeadlineError as problem:
                yield _left(name, _why(problem))

    def _held(self, at: Path, tag: str, *sorts: str) -> bytes:
        """What a property holds, as text in UTF-8 where the container says that it is text."""
        for sort in sorts:
            path = (*at, f"{_STREAM}{tag}{sort}")
            if path in self._paths:
                data: bytes = self._container.openstream(list(path)).read()
                return data.decode("utf-16-le", "replace").encode() if sort == _WIDE else data
        return b""

    def _words(self, at: Path, tag: str) -> str:
        return self._held(at, tag, _WIDE, _NARROW).decode("utf-8", "replace").rstrip("\0")


def _read(data: bytes, name: str) -> Reading:
    from deadline_cli.notices.documents.document import document_of_bytes

    document = document_of_bytes(data, name)
    return Reading(document.text, not_read=document.not_read)


def _why(problem: DeadlineError) -> Words:
    return problem.words if isinstance(problem, Unreadable) else Words(problem.say("zh"), problem.say("en"))


def _left(name: str, reason: Words) -> Reading:
    """An attachment that was not read, with the reason."""
    zh, en = reason
    return Reading("", not_read=(NotRead(Words(f"附件{name}未读：{zh}", f"the attachment {name} was not read: {en}")),))
