"""Ctrl-C and a reader that has gone end `deadline check` without a word, one process or many."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from .test_check import WARNING

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals of a terminal")
CHECK = (sys.executable, "-m", "deadline_cli", "check", "--format", "concise")


@pytest.fixture
def many(tmp_path: Path) -> Path:
    for number in range(400):
        (tmp_path / f"{number}.txt").write_text(WARNING * 10, encoding="utf-8")
    return tmp_path


def heard(process: int) -> bool:
    """Whether the interpreter answers Ctrl-C already; before that the system ends it."""
    caught = re.search(r"SigCgt:\s*([0-9a-f]+)", Path(f"/proc/{process}/status").read_text())
    return bool(caught and int(caught[1], 16) >> (signal.SIGINT - 1) & 1)


@pytest.mark.skipif(sys.platform != "linux", reason="/proc tells what a process catches")
@pytest.mark.parametrize("seconds", [0.5, 0.9])
def test_interrupted(many: Path, seconds: float) -> None:
    begun = subprocess.Popen(
        [*CHECK, str(many)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True
    )
    while not heard(begun.pid):
        time.sleep(0.01)
    time.sleep(seconds)
    os.killpg(begun.pid, signal.SIGINT)
    _, said = begun.communicate(timeout=60)
    assert (begun.returncode, said) == (130, b"")


def test_nobody_reads(many: Path) -> None:
    begun = subprocess.Popen([*CHECK, str(many)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert begun.stdout is not None and begun.stderr is not None
    begun.stdout.readline()
    begun.stdout.close()
    assert (begun.stderr.read(), begun.wait()) == (b"", 141)
