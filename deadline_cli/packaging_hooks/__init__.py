"""Where PyInstaller finds what it must know of this package: its data files, and modules that are imported by name."""

from __future__ import annotations

from pathlib import Path


def hook_dirs() -> list[str]:
    """The folder of the hooks; the entry point `pyinstaller40` names this function."""
    return [str(Path(__file__).parent)]
