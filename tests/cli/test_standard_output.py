"""What becomes of the exit status and the words where nothing can be written: a plain line each, no internal error."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from .test_calendar_import import NOTICE

pytestmark = pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
SCHEMA = (sys.executable, "-m", "deadline_cli", "schema", "check")
ENGLISH = os.environ | {"DEADLINE_LANG": "en"}


def said(
    command: tuple[str, ...], shell: str = "", before: Callable[[], None] | None = None, **more: str
) -> tuple[int, str]:
    """The exit status and standard error of the command with `shell` behind it."""
    done = subprocess.run(
        ["/bin/sh", "-c", f'"$@" {shell}', "sh", *command],
        capture_output=True, text=True, timeout=60, env=ENGLISH | more, preexec_fn=before,
        check=False,
    )  # fmt: skip
    return done.returncode, done.stderr


@pytest.mark.parametrize(
    ("command", "shell", "line"),
    [
        (SCHEMA, ">/dev/full", "standard output: no space left on device"),
        ((*SCHEMA[:3], "compute", "2026-02-03", "30d"), ">/dev/full", "standard output: no space left on device"),
        (SCHEMA, ">&-", "standard output is closed; let it go to a file, a pipe or /dev/null"),
        (
            (*SCHEMA[:3], "check", "-"),
            "<&-",
            "-: standard input is closed; let it come from a file, a pipe or /dev/null",
        ),
    ],
)
def test_what_standard_streams_cannot_do(command: tuple[str, ...], shell: str, line: str) -> None:
    assert said(command, shell) == (2, f"deadline: {line}\n")


def test_where_standard_error_is_closed_its_words_go_nowhere(tmp_path: Path) -> None:
    """Not into the answer, nor into the file that is opened next and gets its number."""
    table, out = tmp_path / "in.csv", tmp_path / "out.csv"
    table.write_text("publication_date\nx\n")
    batch = [*SCHEMA[:3], "batch", str(table), "--rule", "30d"]
    done = subprocess.run(["/bin/sh", "-c", '"$@" 2>&-', "sh", *batch], capture_output=True, env=ENGLISH, check=False)
    assert (done.returncode, done.stdout.count(b"\n"), done.stderr) == (1, 2, b"")
    subprocess.run(["/bin/sh", "-c", '"$@" 2>&-', "sh", *batch, "-o", str(out)], env=ENGLISH, check=False)
    assert out.read_bytes() == done.stdout
    refused = subprocess.run(["/bin/sh", "-c", '"$@" 2>&-', "sh", *SCHEMA[:3], "batch", "nowhere.csv"],
                             capture_output=True, env=ENGLISH, check=False)  # fmt: skip
    assert (refused.returncode, refused.stdout) == (2, b"")


@pytest.mark.parametrize(
    "words", [["--help"], ["check", "--help"], ["--version"], ["rules", "list"], ["code", "--all"]]
)
def test_a_reader_that_has_gone_is_no_error(words: list[str]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run([*SCHEMA[:3], *words], stdout=writer, stderr=subprocess.PIPE, env=ENGLISH, check=False)
    os.close(writer)
    assert (done.returncode, done.stderr) == (141, b"")


def test_a_limit_on_the_size_of_files(tmp_path: Path) -> None:
    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))

    out = tmp_path / "out.txt"
    assert said((*SCHEMA, "-o", str(out)), before=limit) == (2, f"deadline: {out}: file too large\n")
    assert list(tmp_path.iterdir()) == []


def test_an_announcement_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "notice.txt").write_text(NOTICE, encoding="utf-8")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "cn").write_text("in the way")
    command = (*SCHEMA[:3], "calendar", "import", str(tmp_path / "notice.txt"))
    status, words = said(command, DEADLINE_CALENDARS=str(tmp_path / "folder"))
    assert status == 2 and words.count("\n") == 1 and "internal" not in words


def test_a_panic_of_a_library_in_rust_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from deadline_cli import cli

    class PanicException(BaseException):
        """As pyo3 calls them."""

    def panics(given: list[str]) -> int:
        raise PanicException("called `Result::unwrap()` on an `Err` value")

    monkeypatch.setattr(cli, "_run", panics)
    monkeypatch.delenv("DEADLINE_DEBUG", raising=False)
    with pytest.raises(SystemExit) as left:
        cli.main(["batch"])
    assert left.value.code == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert "PanicException" in line
