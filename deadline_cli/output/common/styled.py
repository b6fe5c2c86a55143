"""A line in colours on a terminal; in plain words, and without loading rich, everywhere else."""

from __future__ import annotations

import os
import sys

from deadline_cli.output.common.layout import wrap
from deadline_cli.output.common.painting import columns_asked

_NARROWEST = 24


def say(text: str, style: str = "") -> None:
    """Print one line; on a terminal, in as many as it takes."""
    columns = columns_asked()
    for line in [text] if columns is None else wrap(text, columns):
        _say(line, style)


def say_indented(text: str) -> None:
    """Print lines as they are; on a terminal the rest of a longer one under its beginning."""
    columns = columns_asked()
    for line in text.split("\n"):
        indent = " " * (len(line) - len(line.lstrip(" ")))
        if columns is None or columns - len(indent) < _NARROWEST:
            print(line)
            continue
        for part in wrap(line[len(indent) :], columns - len(indent)):
            print(indent + part if part else "")


def _say(text: str, style: str) -> None:
    if not sys.stdout.isatty() and not (os.environ.get("FORCE_COLOR") or os.environ.get("TTY_COMPATIBLE")):
        print(text)
        return
    from rich.text import Text

    from deadline_cli.output.common.terminal import Terminal

    Terminal(soft_wrap=True).print(Text(text, style=style))
