"""Which files `deadline check` reads, from names, globs and folders."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

import pytest

from deadline_cli.cli.check.files import chosen


def files_of(names: Iterable[str]) -> tuple[list[str], list[str]]:
    """The paths that are read, and the complaints."""
    files, complaints = chosen(names)
    return [file.path for file in files], [str(complaint) for complaint in complaints]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """a.txt, [b].txt, .hidden.txt, sub/c.MD, sub/page.pdf, sub/picture.png, .dir/d.txt; links that turn in a circle."""
    monkeypatch.chdir(tmp_path)
    for name in ("a.txt", "[b].txt", ".hidden.txt", "sub/c.MD", "sub/page.pdf", "sub/picture.png", ".dir/d.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "sub" / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "sub" / "gone.txt").symlink_to(tmp_path / "nothing")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "sub" / "pipe.txt")
    (tmp_path / "empty").mkdir()
    return tmp_path


@pytest.mark.parametrize(
    ("names", "files"),
    [
        (["."], ["[b].txt", "a.txt", "sub/c.MD", "sub/gone.txt", "sub/page.pdf", "sub/picture.png"]),
        (["sub"], ["sub/c.MD", "sub/gone.txt", "sub/page.pdf", "sub/picture.png"]),
        (["*.txt"], ["[b].txt", "a.txt"]),
        (["[b].txt"], ["[b].txt"]),
        (["**/*.*"], ["[b].txt", "a.txt", "sub/c.MD", "sub/page.pdf", "sub/picture.png"]),
        (["s*"], ["sub/c.MD", "sub/gone.txt", "sub/page.pdf", "sub/picture.png"]),
        ([".dir/*"], [".dir/d.txt"]),
        (["sub/../*.txt"], ["sub/../[b].txt", "sub/../a.txt"]),
        (["{here}/s*/*.MD"], ["{here}/sub/c.MD"]),
        (["sub/gone.txt"], ["sub/gone.txt"]),
        (["missing.txt"], ["missing.txt"]),
        (["./missing.txt", ".//sub//c.MD"], ["missing.txt", "sub/c.MD"]),
        (["a.txt", "./a.txt", "{here}/a.txt", "*.txt"], ["a.txt", "[b].txt"]),
        (["-", "-"], ["-"]),
    ],
)
def test_files(folder: Path, names: list[str], files: list[str]) -> None:
    found, complaints = files_of(name.format(here=folder) if "{" in name else name for name in names)
    assert found == [file.format(here=folder) if "{" in file else file for file in files]
    assert complaints == []


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("", "a file name is empty; give files, folders or - for standard input"),
        ("*.nothing", "*.nothing: no file matches"),
        ("拍卖公告", "拍卖公告: no such file; if these are the words of a notice, give them on standard input"),
        ("关于招聘的公示 更正", "关于招聘的公示 更正: no such file; if these are the words of a notice"),
        ("**/../**/[x", "**/../**/[x: no file matches"),
        ("empty", "empty: no files in this folder"),
    ],
)
def test_complaints(folder: Path, name: str, said: str) -> None:
    found, (complaint,) = files_of([name])
    assert (found, complaint.startswith(said)) == ([], True)


def test_a_folder_that_cannot_be_read_is_said(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scan = os.scandir

    def scandir(path: str) -> object:
        if path.endswith("sub"):
            raise PermissionError(13, "Permission denied", path)
        return scan(path)

    monkeypatch.setattr(os, "scandir", scandir)
    assert files_of(["."]) == (["[b].txt", "a.txt"], ["./sub: permission denied"])
    assert files_of(["sub"]) == ([], ["sub: permission denied"])
