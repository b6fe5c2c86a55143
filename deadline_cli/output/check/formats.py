"""The formats of a proofread page, once: for the command line, the library and whoever builds on them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Final, Literal, get_args

if TYPE_CHECKING:
    from deadline_cli.notices.proofread import Page
    from deadline_cli.output.common.language import Language

Format = Literal[
    "text", "concise", "json", "jsonl", "github", "sarif", "codeclimate", "junit", "html", "markdown", "ics", "csv",
    "errata", "why",
]  # fmt: skip
TABLES: Final = ("csv", "errata")
"""The formats that are CSV."""
FORMATS: Final[tuple[str, ...]] = get_args(Format)

# Where a format's function stands, if it is no `render` in a module of its own name.
_HOMES: Final = {"json": ("as_json", "render"), "jsonl": ("as_json", "render_lines")}


def renderer(format: str, language: Language) -> Callable[[Iterable[Page]], Iterator[str]]:
    """The function that writes pages in a format of `FORMATS`; no other format is imported."""
    module, name = _HOMES.get(format, (format, "render"))
    render = getattr(import_module(f"deadline_cli.output.check.{module}"), name)
    return lambda pages: render(pages, language)
