"""What shows words on a web page, or makes them, and is no text of the file: pictures, frames, scripts."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator, Mapping
from typing import Final
from urllib.parse import unquote_to_bytes

_SHOWN: Final = frozenset(["img", "image", "iframe", "frame", "embed", "object", "svg", "canvas", "script"])
_LESS, _MORE = 300, 450  # dots of a picture's two sides from which on it may be a page
_LATER: Final = ("data-src", "data-original", "data-lazy-src", "data-echo")  # what a script puts in place of src
_BANNER: Final = 3.5  # times as wide as high
_SMALLEST: Final = 8000  # letters of a picture within the page: fewer are an icon
_RATIO: Final = re.compile(r"\d{1,2}(?:\.\d{1,20})?\Z")
_DATA: Final = re.compile(r"data:([\w.+/-]*)[^,]{0,200},", re.IGNORECASE)
_BACKGROUND: Final = re.compile(r"background(?:-image)?\s*:[^;]{0,400}url\(", re.IGNORECASE)
_TURNED: Final = re.compile(r"unicode-bidi\s*:\s*(?:bidi|isolate)-override", re.IGNORECASE)
_LENGTH: Final = re.compile(r"\s*(\d{1,5})(?:\.\d*)?(?:px)?\s*\Z", re.IGNORECASE)
_SHARE: Final = re.compile(r"\s*(\d{1,3})(?:\.\d*)?%")
_WINDOW: Final = 900  # dots of a window of which a frame takes a share
_WRITES: Final = re.compile(r"(?:document\.write(?:ln)?\(|\.innerHTML\s*=)[^;\n]{0,2000}?[\u4e00-\u9fff]{2}")
_LETTERS: Final = re.compile(r"[\u4e00-\u9fff]")
_MANY: Final = 9  # letters in a script: a text, and no message of it


def shown_by(tag: str, said: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The elements that show what is no text here, each with what it names; `page` is a picture as large as one.

    `refresh` is where the page leads by itself.
    """
    style = said.get("style", "")
    if _BACKGROUND.search(style):
        yield "img", "background"
        if may_be_page(*(_length(_styled(style, side)) for side in ("width", "height"))):
            yield "page", ""
    if (tag == "bdo" and said.get("dir", "").lower() == "rtl") or _TURNED.search(style):
        yield "turned", ""
    if tag == "meta" and said.get("http-equiv", "").lower() == "refresh" and "url" in said.get("content", "").lower():
        yield "refresh", said["content"].partition("=")[2].strip("'\" ")
    if tag not in _SHOWN:
        return
    source = (
        said.get("src")
        or said.get("data")
        or said.get("href")
        or said.get("xlink:href")
        or "srcdoc" * ("srcdoc" in said)
    )
    data = _DATA.match(source)
    if data is not None:
        kind = data[1].lower()
        if tag not in ("img", "image", "script") or (kind == "image/svg+xml" and b"<text" in _words_in(source, data)):
            yield "data", kind or "text/plain"
    if tag in ("img", "image"):
        yield from _picture(said, style, source if data is None or len(source) > _SMALLEST else "")
    if tag == "iframe" and may_be_page(*(_side_of_frame(said, style, side) for side in ("width", "height"))):
        tag = "frame"  # as large as a page: the text, and no counter or notice board of the site
    yield tag, source if data is None else ""


def may_be_page(wide: int, high: int) -> bool:
    """Whether a picture of so many dots may hold a text that is to be read."""
    return min(wide, high) >= _LESS and max(wide, high) >= _MORE and wide < _BANNER * high


def _picture(said: Mapping[str, str], style: str, source: str) -> Iterator[tuple[str, str]]:
    """A picture as large as a page, or one (`picture`) of which the page does not say how large it is."""
    source = next((said[name] for name in _LATER if said.get(name)), source)
    wide, high = (_length(said.get(side, "") or _styled(style, side)) for side in ("width", "height"))
    if not high and said.get("data-w", "").isdecimal():  # as WeChat has it
        wide = int(said["data-w"][:5])
        high = int(wide * float(said["data-ratio"])) if _RATIO.match(said.get("data-ratio", "")) else 0
    if may_be_page(wide, high):
        yield "page", source
    elif source and not (high and wide) and not 0 < max(high, wide) < _LESS:
        yield "picture", source


def shown_in_script(script: str) -> Iterator[tuple[str, str]]:
    """That a script writes words on the page (`written`), or carries some that it may show (`carried`)."""
    if not script:
        return
    if _WRITES.search(script):
        yield "written", ""
    if len(_LETTERS.findall(script)) >= _MANY:
        yield "carried", ""


def _words_in(source: str, data: re.Match[str]) -> bytes:
    stored = unquote_to_bytes(source[data.end() :][:200_000])
    if ";base64" in data[0].lower():
        try:
            return base64.b64decode(stored)
        except (binascii.Error, ValueError):
            return b""
    return stored


def _side_of_frame(said: Mapping[str, str], style: str, side: str) -> int:
    written = said.get(side, "") or _styled(style, side)
    share = _SHARE.match(written)
    return int(share[1]) * _WINDOW // 100 if share else _length(written)


def _styled(style: str, side: str) -> str:
    found = re.search(rf"(?:^|[;\s]){side}\s*:\s*([^;]*)", style, re.IGNORECASE)
    return found[1] if found else ""


def _length(written: str) -> int:
    found = _LENGTH.match(written)
    return int(found[1]) if found else 0
