"""Which files `deadline check` reads: names, globs, folders, standard input; each once, in a fixed order."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from fnmatch import fnmatch
from pathlib import Path
from typing import Final

from deadline_cli.errors import DeadlineError
from deadline_cli.given_file import is_file_or_broken
from deadline_cli.notices.documents.reading import Unreadable, said_by_system, unreadable
from deadline_cli.notices.finding import Words
from deadline_cli.patterns import compiled
from deadline_cli.records import NamedTuple

STDIN: Final = "-"
CONFIG: Final = "deadline.toml"
_ADDRESS: Final = compiled(r"(?:https?|ftp)://|www\.[\w-]+\.", re.IGNORECASE)


class File(NamedTuple):
    """A file to read: as it was `named`, or found in a folder."""

    path: str
    named: bool = True


def chosen(names: Iterable[str], exclude: Sequence[str] = ()) -> tuple[list[File], list[Unreadable]]:
    """Every file that is named or lies in a named folder, whatever its suffix, and a complaint for each name that
    stands for none and each folder that cannot be read.

    `exclude` are patterns of names or paths of a folder's files that are not wanted; so are those of deadline.toml.
    Raises DeadlineError where that is broken.
    """
    found: dict[str, File] = {}
    complaints: list[Unreadable] = []
    for name in names:
        before = len(complaints)
        these, any_there = _named(name, complaints, exclude)
        if not any_there and len(complaints) == before:
            complaints.append(_complaint(name))
        for file in these:
            key = file.path if file.path == STDIN else os.path.abspath(file.path)  # noqa: PTH100 - links as named
            found.setdefault(key, file)
    return list(found.values()), complaints


def _named(name: str, complaints: list[Unreadable], exclude: Sequence[str]) -> tuple[list[File], bool]:
    """The files that a name stands for, and whether there are any, wanted or not."""
    if name == STDIN:
        return [File(name)], True
    if not name or _ADDRESS.match(name):
        return [], False
    try:
        if Path(name).is_dir():
            return _inside(name, complaints, exclude)
        if os.path.lexists(name) or not (_has_magic(name) or _is_text(name) or _is_bare(name)):
            return [File(str(Path(name)))], True
    except DeadlineError:  # a broken deadline.toml
        raise
    except (OSError, ValueError):  # a name too long, or with a zero byte: a text, most likely
        return [], False
    matches = _matches(name)
    files = [File(str(match)) for match in matches if match.is_file()]
    for match in matches:
        if match.is_dir():
            files += _inside(str(match), complaints, exclude)[0]
    return files, bool(files)


def _has_magic(name: str) -> bool:
    return any(sign in name for sign in "*?[")


def _inside(folder: str, complaints: list[Unreadable], exclude: Sequence[str]) -> tuple[list[File], bool]:
    """The files of a folder and those below it; hidden ones and marked copies are left out.

    Links to folders are not followed.
    """

    def complain(problem: OSError) -> None:
        complaints.append(Unreadable(str(problem.filename), said_by_system(problem)))

    from deadline_cli.marks.files import is_marked

    files: list[File] = []
    any_there = False
    for top, below, names in os.walk(folder, onerror=complain):
        below[:] = [name for name in below if not name.startswith(".")]
        for name in names:
            path = Path(top, name)
            if name.startswith(".") or name == CONFIG or is_marked(path) or not is_file_or_broken(path):
                continue
            any_there = True
            if not _excluded(path, folder, exclude):
                files.append(File(str(path), named=False))
    return sorted(files, key=lambda file: Path(file.path).parts), any_there


def _excluded(path: Path, folder: str, exclude: Sequence[str]) -> bool:
    from deadline_cli.cli.check.config import config_for

    config = config_for(path)
    where = str(config.folder or folder)
    return any(_fits(path, folder, pattern) for pattern in exclude) or any(
        _fits(path.absolute(), where, pattern) for pattern in config.exclude
    )


def _fits(path: Path, folder: str, pattern: str) -> bool:
    inside = (path.relative_to(folder) if path.is_relative_to(folder) else Path(path.name)).as_posix()
    return any(fnmatch(name, pattern) for name in (path.name, inside, path.as_posix())) or any(
        fnmatch(part, pattern.rstrip("/")) for part in Path(inside).parts[:-1]
    )


def _matches(pattern: str) -> list[Path]:
    """What a glob stands for; as in a shell, hidden names must be asked for. Links to folders are not followed."""
    path = Path(pattern)
    hidden = any(part.startswith(".") and part != ".." for part in path.parts)
    try:
        matches = sorted(Path(path.anchor).glob(str(path.relative_to(path.anchor))))
    except (OSError, ValueError):
        return []
    return [m for m in matches if hidden or not any(p.startswith(".") and p != ".." for p in m.parts)]


def _complaint(name: str) -> Unreadable:
    if not name:
        return Unreadable(
            "", Words("文件名是空的；请给出文件、文件夹，或以 - 表示标准输入",
                      "a file name is empty; give files, folders or - for standard input")
        )  # fmt: skip
    if _ADDRESS.match(name):
        return unreadable(
            name, "这是网址，本程序不上网；请把网页存成文件，或用 curl 取来：curl -sL 网址 | deadline check -",
            "an address, which this program does not open; save the page, or curl -sL ADDRESS | deadline check -",
        )  # fmt: skip
    if _is_text(name):
        shown = " ".join(name.split())
        return unreadable(
            shown if len(shown) <= 24 else shown[:24] + "…",
            "这是公告的文字，不是文件名；请从标准输入给出：deadline check -",
            "the words of a notice and no file's name; give them on standard input: deadline check -",
        )
    if Path(name).is_dir():
        return unreadable(name, "这个文件夹里没有文件", "no files in this folder")
    if _has_magic(name):
        return unreadable(name, "没有这样的文件", "no file matches")
    return unreadable(
        name, "没有这个文件；若是公告的文字，请从标准输入给出：deadline check -",
        "no such file; if these are the words of a notice, give them on standard input: deadline check -",
    )  # fmt: skip


def _is_text(name: str) -> bool:
    """Whether a name is the notice itself, given in the place of a file."""
    return "\n" in name or len(name) > 200 or any(sign in name for sign in "。；")


def _is_bare(name: str) -> bool:
    """Whether a name without folder and suffix may be a title or a few words (拍卖公告) rather than a file's name."""
    return Path(name).name == name and not Path(name).suffix
