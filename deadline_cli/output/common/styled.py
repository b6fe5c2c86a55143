"""A line in colours on a terminal; in plain words, and without loading rich, everywhere else."""

from __future__ import annotations

import os
import sys


def say(text: str, style: str = "") -> None:
    """Print one line."""
    if not sys.stdout.isatty() and not (os.environ.get("FORCE_COLOR") or os.environ.get("TTY_COMPATIBLE")):
        print(text)
        return
    from rich.text import Text

    from deadline_cli.output.common.terminal import Terminal

    Terminal(soft_wrap=True).print(Text(text, style=style))
