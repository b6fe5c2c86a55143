"""What Windows does otherwise, simulated: no test here runs on it, and what cannot be simulated is only read."""

from __future__ import annotations

import errno
import os
import sys

import pytest

from deadline_cli import cli
from deadline_cli.cli import workers
from deadline_cli.errors import system_reason
from deadline_cli.output.check.sarif import relative_path


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    monkeypatch.setattr(sys, "platform", "win32")
    return monkeypatch


def test_no_pool_is_larger_than_windows_allows(windows: pytest.MonkeyPatch) -> None:
    windows.delattr(os, "sched_getaffinity", raising=False)
    windows.setattr(os, "cpu_count", lambda: 128)
    assert workers.cores() == 61


def refused(problem: OSError, winerror: int) -> OSError:
    problem.winerror = winerror  # type: ignore[attr-defined, unused-ignore]
    return problem


@pytest.mark.parametrize(
    ("problem", "said"),
    [
        (
            refused(PermissionError(13, "Access is denied", "a.part", None, "a.csv"), 5),
            "文件正在别的程序中打开，或不允许写入",
        ),
        (
            refused(PermissionError(13, "The process cannot access the file", "a.csv"), 32),
            "文件正在别的程序中打开，或不允许写入",
        ),
        (refused(PermissionError(13, "Access is denied", "folder"), 5), "没有权限"),
        (PermissionError(13, "Permission denied", "a.csv"), "没有权限"),
    ],
)
def test_a_file_that_excel_has_open(problem: OSError, said: str) -> None:
    assert system_reason(problem).say("zh") == said


def test_a_file_on_another_drive(monkeypatch: pytest.MonkeyPatch) -> None:
    """os.path.relpath raises there what ntpath.relpath raises: no way leads from one drive to another."""

    def relpath(path: str) -> str:
        raise ValueError("path is on mount 'D:', start on mount 'C:'")

    monkeypatch.setattr(os.path, "relpath", relpath)
    assert relative_path("/d/pages/a.txt") == "/d/pages/a.txt"
    assert relative_path("-") == "-"


@pytest.mark.parametrize(
    ("problem", "status"),
    [(OSError(errno.EINVAL, "Invalid argument"), 141), (OSError(errno.ENOSPC, "No space left on device"), 2),
     (OSError(errno.EINVAL, "Invalid argument", "a.txt"), 2)],
)  # fmt: skip
def test_a_reader_that_has_gone(windows: pytest.MonkeyPatch, problem: OSError, status: int) -> None:
    """Where others raise BrokenPipeError, writing to a pipe without a reader is an invalid argument."""

    def run(given: list[str]) -> int:
        raise problem

    windows.setattr(cli, "_run", run)
    windows.setattr(cli, "_nobody_reads", lambda: None)
    with pytest.raises(SystemExit) as left:
        cli.main(["compute"])
    assert left.value.code == status
