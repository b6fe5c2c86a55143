"""LibreOffice, where it is installed: files as it writes them."""

from __future__ import annotations

import atexit
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path

import pytest

OFFICE = shutil.which("soffice")
needs_office = pytest.mark.skipif(OFFICE is None, reason="no LibreOffice on this machine")


@cache
def _profile() -> str:
    """One for all its runs in this process: a new one costs more than the file it writes."""
    folder = tempfile.mkdtemp(prefix="office")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder).as_uri()


def convert(shape: str, to: Path, *files: Path) -> None:
    """Write each file in the folder `to` in the shape that LibreOffice calls so: doc, "docx:MS Word 2007 XML".

    A file that cannot be loaded is passed over; CalledProcessError and TimeoutExpired are raised as they come.
    """
    words = ("--headless", "--convert-to", shape, "--outdir", str(to), *map(str, files))
    command = [str(OFFICE), f"-env:UserInstallation={_profile()}", *words]
    subprocess.run(command, check=True, capture_output=True, timeout=240)
