"""What of a web page is no text: pages in frames, files shown on it, pictures and scripts in place of words."""

from __future__ import annotations

import base64
import binascii
import re
from typing import Final

from deadline_cli.notices.documents.ground import TURNED
from deadline_cli.notices.documents.picture_size import HEAD, dots_of
from deadline_cli.notices.documents.reading import NotRead
from deadline_cli.notices.finding import Words
from deadline_cli.patterns import compiled
from deadline_cli.texts.web_linked import Held
from deadline_cli.texts.web_shown import may_be_page
from deadline_cli.texts.webpage import WebPage

PICTURES_OF_PAGE: Final = NotRead(Words("网页上的图片未读", "the pictures of the page were not read"))
_PARTS: Final = compiled(r"[?#&=]|%3f|%3d")
_PLACES: Final = compiled(r"\{\{[^{}]{0,200}\}\}")  # for which a script puts in words
_LEAST_LATER: Final = 8  # characters: fewer are a sign of waiting
_FEW: Final = 40  # letters: a page with fewer and a picture is a picture
_BY_SCRIPT: Final = Words(
    "网页的文字由脚本生成，未读；请在浏览器里打开后另存或打印成PDF",
    "the page's words are made by a script and were not read; open it in a browser and save it or print it to PDF",
)
# Named whatever else the page has.
_ALWAYS: Final = {
    "content": Words("样式表加在页上的“{}”未读", "words that the style sheet adds were not read: {}"),
    "written": Words(
        "页上有由脚本写出的文字，未读；请在浏览器里打开后另存或打印成PDF",
        "words that a script writes on the page were not read; open it in a browser and save it or print it to PDF",
    ),
    "data": Words("页中内嵌的文件（{}）未读；请另行校对", "a file within the page ({}) was not read; check it apart"),
    "pale": Words("与底色相同、看不见的字未读：“{}”", "words in the colour of the page were not read: {}"),
    "later": Words(
        "由脚本显示出来的部分未读：“{}”；请在浏览器里打开后另存或打印成PDF",
        "a part that a script shows was not read: {}; open the page in a browser and save it or print it to PDF",
    ),
    "turned": TURNED.reason,
    "page": Words("页上有大幅图片未读", "a large picture on the page was not read"),
}
# As sites call what an editor puts into a text: by the moment or a hash; their own pictures have names.
_UPLOADED: Final = compiled(r"(?=[\w-]*(?:\d{8}|[0-9a-f]{16}))[\w-]*+\.(?:jpe?g|png|gif|bmp|webp)", re.IGNORECASE)
_TELLING: Final = compiled(r"[\d\u4e00-\u9fff]")
_MEDIA: Final = (".swf", ".flv", ".mp4", ".mp3", ".wmv", ".wav", ".ogg", ".webm")
_FILES: Final = (".pdf", ".doc", ".docx", ".ofd", ".wps", ".xls", ".xlsx")


def unread_of(page: WebPage, held: Held | None = None) -> tuple[NotRead, ...]:
    """The frames, files and large pictures that the page shows; its scripts and where it leads, where it has no words.

    `held` hands out the pictures that stand beside it.
    """
    letters = len("".join(_PLACES.sub("", page.text).split()))
    is_bare = letters < _FEW
    found: dict[Words, None] = {}
    for element, source in page.shown:
        if element == "picture":
            element = _sort_of_picture(source, held)
        short = source if len(source) <= 60 else source[:59] + "…"
        if (element == "pale" and not _TELLING.search(source)) or (element == "later" and len(source) < _LEAST_LATER):
            continue
        if element in _ALWAYS and (element != "content" or source):
            said = _ALWAYS[element]
            found[Words(said.zh.format(short), said.en.format(short))] = None
        elif _names_a_page(element, source) or (is_bare and element in ("iframe", "refresh")):
            found[Words(f"页中显示的{short}未读；请另行校对", f"{short}, shown on the page, was not read")] = None
        elif element == "uploaded" or (is_bare and element in ("img", "svg", "canvas")):
            found[PICTURES_OF_PAGE.reason] = None
        elif (not letters and element == "script") or (is_bare and element == "carried"):
            found[_BY_SCRIPT] = None
    return tuple(map(NotRead, found))


def _sort_of_picture(source: str, held: Held | None) -> str:
    """What a picture is whose size the page does not say: as large as a page, or uploaded with the text, or neither."""
    data = _within(source) if source.startswith("data:") else held(source) if held is not None else None
    if data is None:
        name = _PARTS.split(source)[0].rpartition("/")[2]
        return "uploaded" if _UPLOADED.fullmatch(name) else ""
    dots = dots_of(data[:HEAD])
    return "page" if dots is not None and may_be_page(*dots) else ""


def _within(source: str) -> bytes:
    """The first bytes of a picture that stands in the page itself."""
    head, _, stored = source.partition(",")
    try:
        return base64.b64decode(stored[: HEAD // 3 * 4]) if ";base64" in head.lower() else b""
    except (binascii.Error, ValueError):
        return b""


def _names_a_page(element: str, source: str) -> bool:
    """Whether what is shown is a page or a file of its own; an address may name one to a viewer: viewer?file=a.pdf."""
    if element == "refresh":
        return False
    parts = [part for part in _PARTS.split(source.lower()) if part]
    if any(part.endswith(_FILES) for part in parts) or element == "frame" or source == "srcdoc":
        return element != "script"
    return element in ("embed", "object") and bool(parts) and not parts[0].endswith(_MEDIA)
