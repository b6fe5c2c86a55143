"""A document's text, from the bytes of a file: plain, Markdown, HTML, Word or PDF."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from deadline_cli.errors import DeadlineError


@dataclass(frozen=True, slots=True)
class Document:
    """`text` as the user sees it; `places` holds page and paragraph of each line of a Word or PDF file."""

    path: str
    encoding: str
    text: str
    places: tuple[tuple[int | None, int | None], ...] = ()


def read_document(path: Path) -> Document:
    """The document in a file."""
    try:
        data = path.read_bytes()
    except OSError as problem:
        raise DeadlineError(f"{path}: {problem.strerror or problem}; give a file that can be read") from None
    return document_of_bytes(data, str(path))


def document_of_bytes(data: bytes, name: str) -> Document:
    """The document in `data`; the suffix of `name` and the first bytes say of which sort."""
    text, encoding = decoded(data, name)
    return Document(name, encoding, text)


def decoded(data: bytes, name: str) -> tuple[str, str]:
    return data.decode("utf-8-sig"), "utf-8"
