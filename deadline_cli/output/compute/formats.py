"""The formats of an answer, once: for the command line, the library and whoever builds on them."""

from __future__ import annotations

from typing import Final, Literal, get_args

Format = Literal["text", "plain", "json", "jsonl", "csv", "ics", "sentence", "html"]
FORMATS: Final[tuple[str, ...]] = get_args(Format)
