"""What a user names: pipes have a writer or are given up, folders are read whole or not at all."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from deadline_cli import given_file
from deadline_cli.errors import DeadlineError
from deadline_cli.given_file import NobodyWrites, files_below, open_given

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes")


def test_a_pipe_is_read_once_somebody_writes(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writing = threading.Thread(target=pipe.write_bytes, args=(b"x" * 200_000,))
    writing.start()
    with open_given(pipe) as stream:
        assert len(stream.read()) == 200_000
    writing.join()


def test_a_pipe_without_a_writer_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(given_file, "PATIENCE", 0.01)
    os.mkfifo(tmp_path / "pipe")
    threads = threading.active_count()
    with pytest.raises(NobodyWrites):
        open_given(tmp_path / "pipe")
    assert threading.active_count() == threads, "nobody is left waiting"


@pytest.mark.parametrize(
    "command",
    [("check", "p.txt"), ("check", "p.docx"), ("mark", "p.txt"), ("batch", "p.csv", "-o", "o.csv"),
     ("batch", "p.parquet", "-o", "o.csv"), ("batch", "p.xlsx", "-o", "o.csv"),
     ("batch", "--check", "p.csv", "-o", "o.csv"), ("recheck", "p.jsonl"), ("recheck", "p.jsonl", "-o", "o.txt"),
     ("calendar", "import", "p.txt"), ("compute", "2026-02-03", "30日", "--calendar", "./p.toml"),
     ("calendar", "show", "--calendar", "./p.toml")],
    ids=" ".join,
)  # fmt: skip
@pytest.mark.parametrize("kind", ["pipe", "socket", "loop", "nothing"])
def test_what_is_no_file_is_one_line(run, tmp_path: Path, monkeypatch, kind: str, command: tuple[str, ...]) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(given_file, "PATIENCE", 0.01)
    (name,) = [Path(word).name for word in command if Path(word).name.startswith("p.")]
    if kind == "pipe":
        os.mkfifo(name)
    elif kind == "socket":
        import socket

        with socket.socket(socket.AF_UNIX) as listening:
            listening.bind(name)
    else:
        Path(name).symlink_to(name if kind == "loop" else "gone")
    done = run(*command)
    assert done.status == 2
    assert done.err.count("\n") == 1 and name in done.err and "错误" not in done.err, done.err
    reason = done.err.rstrip().split(name)[-1].strip("：: ")
    assert reason and reason not in done.out
    assert not list(tmp_path.glob("o.*")) and not list(tmp_path.glob(".*"))


@pytest.mark.parametrize("name", ["a\0b.txt", "a\ud800b.txt", "x" * 5000 + ".txt"], ids=["zero", "half", "long"])
@pytest.mark.parametrize(
    "command",
    [("check", "{}"), ("mark", "{}"), ("recheck", "{}"), ("batch", "{}", "-o", "o.csv"), ("calendar", "import", "{}"),
     ("batch", "--check", "{}", "-o", "o.csv")],
)  # fmt: skip
def test_a_name_that_no_file_can_have(run, tmp_path: Path, monkeypatch, name: str, command: tuple[str, ...]) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.chdir(tmp_path)
    done = run(*(word.format(name) for word in command))
    assert done.status == 2 and done.err.count("\n") == 1 and "内部错误" not in done.err, done.err
    assert not list(tmp_path.iterdir())


def test_a_pipe_says_in_english_how_long_it_was_waited_for(run, tmp_path: Path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(given_file, "PATIENCE", 0.01)
    os.mkfifo(tmp_path / "p.csv")
    done = run("batch", str(tmp_path / "p.csv"), "-o", str(tmp_path / "o.csv"), "--lang", "en")
    assert done.err.endswith("p.csv: nobody writes into this pipe (waited 0.01 s)\n")


OUT = [
    ("batch", "in.csv"), ("batch", "in.csv", "--to", "jsonl"), ("compute", "2026-02-03", "30日", "--format", "json"),
    ("compute", "2026-02-03", "30日"), ("check", "in.csv"), ("check", "in.csv", "--format", "sarif"),
    ("calendar", "show", "2026", "--format", "ics"), ("recheck", "saved.jsonl"),
]  # fmt: skip


@pytest.fixture
def given(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:  # type: ignore[no-untyped-def]
    """A folder with a pipe p and something to read for each command."""
    monkeypatch.chdir(tmp_path)
    Path("in.csv").write_text("publication_date,rule\n2026-02-03,30日\n", encoding="utf-8")
    Path("saved.jsonl").write_text(run("compute", "2026-02-03", "30日", "--format", "jsonl").out, encoding="utf-8")
    os.mkfifo("p")
    return tmp_path


@pytest.mark.parametrize("command", OUT, ids=" ".join)
def test_a_pipe_is_written_to_once_somebody_reads(run, given: Path, command: tuple[str, ...]) -> None:  # type: ignore[no-untyped-def]
    found: list[bytes] = []
    reading = threading.Thread(target=lambda: found.append((given / "p").read_bytes()), daemon=True)
    reading.start()
    through = run(*command, "-o", "p")
    reading.join(10)
    plain = run(*command, "-o", "file.csv" if command[0] == "batch" and "--to" not in command else "file")
    assert through.status == plain.status, (through, plain)
    (file,) = given.glob("file*")
    if "ics" not in command:  # which says when it was made
        assert found == [file.read_bytes()]
    assert (found[0] or command[0] == "recheck") and (given / "p").is_fifo()


@pytest.mark.parametrize("command", OUT, ids=" ".join)
def test_a_pipe_without_a_reader_is_given_up(run, given: Path, monkeypatch, command: tuple[str, ...]) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(given_file, "PATIENCE", 0.01)
    done = run(*command, "-o", "p")
    assert (done.status, done.out, done.err) == (2, "", "deadline: p：没有程序从此管道读取\n")
    assert (given / "p").is_fifo() and not list(given.glob(".*"))


@pytest.mark.parametrize("command", OUT[:6], ids=" ".join)
def test_a_pipe_without_a_name_is_written_to(run, given: Path, command: tuple[str, ...]) -> None:  # type: ignore[no-untyped-def]
    """As /dev/stdout before a pipe, or >(…) of a shell."""
    reader, writer = os.pipe()
    done = run(*command, "-o", f"/dev/fd/{writer}")
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        assert pipe.read() and done.status in (0, 1), done


def test_a_folder_that_cannot_be_read_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.csv").touch()
    (tmp_path / "gone.csv").symlink_to("nothing")
    (tmp_path / "folder").symlink_to("sub")
    os.mkfifo(tmp_path / "pipe.csv")
    assert sorted(path.name for path in files_below(tmp_path)) == ["a.csv", "gone.csv"]
    scan = os.scandir

    def scandir(path: str) -> object:
        if str(path).endswith("sub"):
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", scandir)
    with pytest.raises(DeadlineError, match="sub: permission denied"):
        list(files_below(tmp_path))


@pytest.mark.parametrize("kind", ["loop", "nothing", "folder"])
def test_a_deadline_toml_that_is_none_is_said(run, tmp_path: Path, monkeypatch, kind: str) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("公告", encoding="utf-8")
    config = tmp_path / "deadline.toml"
    if kind == "folder":
        config.mkdir()
    else:
        config.symlink_to("deadline.toml" if kind == "loop" else "gone")
    for command in (("check", "a.txt"), ("check", "."), ("check", "-")):
        done = run(*command, stdin="公告" if command[-1] == "-" else None)
        assert (done.status, done.out) == (2, "") and "deadline.toml：" in done.err and done.err.count("\n") == 1


@pytest.mark.parametrize("name", ["DEADLINE_CONFIG", "DEADLINE_KINDS", "DEADLINE_RULES"])
def test_a_variable_that_names_a_loop_is_said(run, tmp_path: Path, monkeypatch, name: str) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "a.txt").write_text("公告\n为送达，自公告之日起经过30日。\n某法院\n2026年2月3日\n", encoding="utf-8")
    monkeypatch.setenv(name, str(tmp_path / "loop"))
    command = ("rules", "list") if name == "DEADLINE_RULES" else ("check", str(tmp_path / "a.txt"))
    done = run(*command)
    assert done.status == 2 and name in done.err, done
