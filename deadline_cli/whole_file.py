"""A file that takes its place only when it is whole: whoever is stopped half-way leaves the old one as it was."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from deadline_cli.errors import DeadlineError, system_reason
from deadline_cli.given_file import read_by_somebody


@contextmanager
def whole_file(path: str | Path) -> Iterator[Path]:
    """A path beside `path` to write to; when the block ends well it takes the place of `path`.

    A link stays a link: the file it points at is replaced, unless it is write-protected. A pipe or a device is given as
    it is, a named pipe once it has a reader. What a killed run left beside the target is removed by the next. Raises
    DeadlineError, with the place and the reason, for what cannot be written.
    """
    given = Path(path)
    if given.is_dir():
        raise DeadlineError("{path} is a folder; name a file to write", path=path)
    with written(str(path)):
        if given.exists() and not given.is_file():
            # Not resolved: /dev/stdout and the shell's >(…) lead to a pipe that has no name.
            with read_by_somebody(given):
                yield given
            return
        goal = given.resolve()
        if not goal.parent.is_dir():
            raise DeadlineError(
                "{path}: no such file: there is no folder {folder}; make it first", path=path, folder=given.parent
            )
        if goal.exists() and not os.access(goal, os.W_OK):
            raise DeadlineError("{path}: it is write-protected; name another place with -o", path=path)
        _sweep(goal)
        temporary = goal.with_name(f".{goal.name[:200]}.{os.getpid()}.part")
        try:
            # Made as any other file, so that it gets the rights that the user's files get.
            temporary.open("xb").close()
            if goal.exists():
                temporary.chmod(goal.stat().st_mode & 0o7777)
            yield temporary
            temporary.replace(goal)
        finally:
            temporary.unlink(missing_ok=True)


def refuse_the_input(output: str | None, read: Iterable[str]) -> None:
    """Raises DeadlineError where `output` is a file that is read, by whatever name; `-` is standard input."""
    if output is not None and output != "-" and any(_same(name, output) for name in read):
        raise DeadlineError("{output}: -o names the file that is read; name another", output=output)


def _same(name: str, output: str) -> bool:
    """Whether both are one file, through links too. A device or a pipe may well be both."""
    try:
        found = os.stat(0 if name == "-" else name)  # noqa: PTH116 - a word of the command line that may be no path
        return stat.S_ISREG(found.st_mode) and os.path.samestat(found, os.stat(output))  # noqa: PTH116
    except (OSError, ValueError):
        return False


def write_whole(path: Path, data: bytes) -> None:
    """Write a file whole or not at all. Raises DeadlineError where it cannot be."""
    with whole_file(path) as place:
        place.write_bytes(data)


@contextmanager
def written(place: str) -> Iterator[None]:
    """Say where writing failed; a reader that has gone is no failure."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as problem:
        raise DeadlineError("{place}: {reason}", place=place, reason=system_reason(problem, str(problem))) from None


def _sweep(goal: Path) -> None:
    """Remove the part files of runs that are no more; two that write at once leave each other's alone."""
    start = f".{goal.name[:200]}."
    with suppress(OSError):
        for beside in goal.parent.iterdir():
            name = beside.name
            if name.startswith(start) and name.endswith(".part"):
                writer = name[len(start) : -len(".part")]
                if writer.isascii() and writer.isdigit() and not is_running(int(writer)):
                    beside.unlink(missing_ok=True)


def is_running(process: int) -> bool:
    """Whether there is a process of that number; where nothing can tell, there is."""
    if os.name != "posix":
        return True  # on Windows signal 0 would end the process
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True
