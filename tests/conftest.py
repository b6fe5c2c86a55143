"""Run a command in this process and see what a user sees."""

import io
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import settings

from deadline_cli.cli import main
from deadline_cli.workcalendar import files, inventory, verify
from tests.calendars import forget

# The tests start the program hundreds of times: without bytecode each start would compile it anew.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# A slow machine is no fault of the program's: no example is timed.
settings.register_profile("deadline", deadline=None)
settings.load_profile("deadline")


LAST_YEAR = 2026


@pytest.fixture(scope="session", autouse=True)
def announced(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The tests stand on the days announced when they were written: the file of a further year changes none of them."""
    shipped = files.shipped_folder()
    later = [file.name for file in (shipped / "cn").glob("[0-9]*.toml") if int(file.stem) > LAST_YEAR]
    if not later:
        yield
        return
    then = tmp_path_factory.mktemp("shipped") / "calendars"
    shutil.copytree(shipped, then, ignore=shutil.ignore_patterns(*later))
    with pytest.MonkeyPatch.context() as patched:
        for module in (files, inventory, verify):
            patched.setattr(module, "shipped_folder", lambda: then)
        forget()
        yield
    forget()


@dataclass(frozen=True)
class Ran:
    """What a command left behind."""

    status: int
    out: str
    err: str


@pytest.fixture
def run(
    request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Ran]:
    """run("compute", "2026-02-03", "30日", stdin="…"): exit status, standard output, standard error.

    The user is Chinese; tests marked `english` show what an English one meets.
    """
    monkeypatch.setenv("DEADLINE_LANG", "en" if request.node.get_closest_marker("english") else "zh")
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    monkeypatch.delenv("COLUMNS", raising=False)

    def call(*arguments: str, stdin: str | bytes | None = None) -> Ran:
        capsys.readouterr()
        if stdin is not None:
            data = stdin.encode() if isinstance(stdin, str) else stdin
            read_end, write_end = os.pipe()
            os.write(write_end, data[:60_000])
            os.close(write_end)
            monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(os.fdopen(read_end, "rb"), encoding="utf-8"))
        try:
            main(list(arguments))
        except SystemExit as done:
            status = done.code if isinstance(done.code, int) else 0
        out, err = capsys.readouterr()
        return Ran(status, out, err)

    return call


@pytest.fixture
def calendar_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of the user's own calendars, not there yet, and nothing remembered of those before."""
    monkeypatch.setenv("DEADLINE_CALENDARS", str(tmp_path / "calendars"))
    forget()
    yield tmp_path / "calendars"
    forget()
