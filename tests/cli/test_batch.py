"""deadline batch as users call it."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

TABLE = "id,publication_date,rule\n1,2026-02-03,10个工作日\n2,2026-02-03,civil-gonggao\n"
ANSWERED = (
    "id,publication_date,rule,deadline_date,deadline_effect,deadline_provisional,deadline_rule,deadline_error\n"
    "1,2026-02-03,10个工作日,2026-02-24,expires,false,,\n"
    "2,2026-02-03,civil-gonggao,2026-03-05,deemed-served,false,civil-gonggao,\n"
)


def deadline(*arguments: str, given: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-c", "from deadline_cli.cli import main; main()", "batch", *arguments]
    return subprocess.run(command, input=given, capture_output=True, env=os.environ | environment, check=False)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "in.csv"
    path.write_text(TABLE)
    return path


def test_a_file_to_a_file(table: Path) -> None:
    done = deadline(str(table), "-o", str(table.with_name("out.csv")))
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert table.with_name("out.csv").read_text() == ANSWERED


def test_over_an_older_file(table: Path) -> None:
    old = table.with_name("old.csv")
    old.write_text("old")
    old.chmod(0o640)
    assert deadline(str(table), "-o", str(old)).returncode == 0
    assert old.read_text() == ANSWERED
    assert old.stat().st_mode & 0o777 == 0o640


def test_pipes() -> None:
    done = deadline("-", "--from", "csv", given=TABLE.encode())
    assert (done.returncode, done.stdout.decode()) == (0, ANSWERED)
    done = deadline("-", "--from", "csv", "--to", "jsonl", given=TABLE.encode())
    assert json.loads(done.stdout.splitlines()[0])["deadline_date"] == "2026-02-24"


def test_bad_rows_are_counted(table: Path) -> None:
    table.write_text(TABLE + "3,nonsense,30d\n")
    done = deadline(str(table))
    assert done.returncode == 1
    assert done.stderr.decode() == "deadline: 1 of 3 rows have no deadline; column deadline_error says why\n"
    assert done.stdout.decode().startswith(ANSWERED + "3,nonsense,30d,,,,,")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nowhere.csv"], "nowhere.csv: no such file"),
        (["-"], "a pipe has no suffix; --from csv, tsv, jsonl, parquet or xlsx names its format"),
        (["in.doc"], "in.doc: the suffix names no format; --from csv, tsv, jsonl, parquet or xlsx does"),
        (["in.csv", "-o", "out.xls"], "out.xls: the suffix names no format; --to csv, tsv"),
        (["in.xlsx", "--check"], "--check knows no workbooks; save the sheet as csv"),
        (["in.csv", "--check", "--to", "xlsx"], "--check knows no workbooks; save the sheet as csv"),
        (
            ["in.csv", "-o", "out.ods"],
            "out.ods: the suffix names no format; --to csv, tsv, jsonl, parquet or xlsx does",
        ),
        (["in.csv", "-o", "out"], "out: the suffix names no format"),
        (["in.csv", "--date-column", "day"], "has no column 'day' but 'id', 'publication_date', 'rule'; --date-column"),
        (
            ["in.csv", "-o", "missing/out.csv"],
            "missing/out.csv: no such file: there is no folder missing; make it first",
        ),
        (["in.csv", "--calendar", "mars"], "'mars'"),
    ],
)
@pytest.mark.english
def test_what_cannot_be_used(table: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], message: str) -> None:
    monkeypatch.chdir(table.parent)
    done = deadline(*arguments)
    assert done.returncode == 2
    assert message in done.stderr.decode()
    assert done.stderr.count(b"\n") == 1
    assert [path.name for path in Path().iterdir()] == ["in.csv"]


def test_an_unknown_rule_for_all_rows_is_bad_usage(table: Path) -> None:
    done = deadline(str(table), "--rule", "civil-servce")
    assert done.returncode == 2
    assert b"civil-servce" in done.stderr


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_an_interrupted_run_leaves_the_old_file_whole(tmp_path: Path, number: int, status: int) -> None:
    target = tmp_path / "out.csv"
    target.write_text("old")
    command = [
        sys.executable,
        "-c",
        "from deadline_cli.cli import main; main()",
        "batch",
        "-",
        "--from",
        "csv",
        "-o",
        str(target),
    ]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin
        process.stdin.write(TABLE.encode())
        process.stdin.flush()
        deadline_at = time.monotonic() + 20
        while len(list(tmp_path.iterdir())) < 2 and time.monotonic() < deadline_at and process.poll() is None:
            time.sleep(0.05)
            process.stdin.write(b"1,2026-02-03,30d\n" * 100_000)
        process.send_signal(number)
        process.stdin.close()
        assert process.wait(timeout=20) == status
    assert target.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["out.csv"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk(table: Path) -> None:
    done = deadline(str(table), "-o", "/dev/full")
    assert (done.returncode, done.stderr) == (2, b"deadline: /dev/full: no space left on device\n")


@pytest.mark.parametrize("engine", ["rows", "columns"])
def test_a_reader_that_goes_away(table: Path, engine: str) -> None:
    table.write_text(TABLE + "3,2026-02-03,30d\n" * 100_000)
    program = (
        f"from deadline_cli.batch import verbatim; verbatim._LARGE = {0 if engine == 'columns' else 1 << 40}\n"
        f"from deadline_cli.cli import main; main(['batch', {str(table)!r}])"
    )
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        assert process.stdout.readline().startswith(b"id,")
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 141


def test_without_the_extra(table: Path) -> None:
    """Neither numpy nor polars: the same bytes, and Parquet says what to install."""
    program = (
        "import sys; sys.modules['numpy'] = sys.modules['polars'] = None\n"
        "from deadline_cli.batch import verbatim; verbatim._LARGE = 0\n"
        f"from deadline_cli.cli import main; main(['batch', {str(table)!r}, *sys.argv[1:]])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert (done.returncode, done.stdout.decode(), done.stderr) == (0, ANSWERED, b"")
    done = subprocess.run([sys.executable, "-c", program, "--to", "parquet"], capture_output=True, check=False)
    assert done.returncode == 2
    assert b"pip install 'deadline-cn[batch]'" in done.stderr


@pytest.mark.parametrize("piped", [False, True])
def test_small_tables_load_neither_numpy_nor_polars(table: Path, piped: bool) -> None:
    program = (
        "import sys\nfrom deadline_cli.cli import main\n"
        f"try: main(['batch', {'-' if piped else str(table)!r}, '--from', 'csv'])\n"
        "except SystemExit: print(*({'numpy', 'polars', 'holidays', 'rich'} & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, input=TABLE.encode())
    assert done.stdout.decode() == ANSWERED
    assert done.stderr.strip() == b""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a terminal of its own")
@pytest.mark.parametrize("suffix", ["csv", "parquet"])
def test_a_terminal_sees_progress(table: Path, suffix: str) -> None:
    import pty

    if suffix == "parquet":
        pl = pytest.importorskip("polars")
        pl.read_csv(table).write_parquet(table.with_suffix(".parquet"))
    ours, theirs = pty.openpty()
    command = [sys.executable, "-c", "from deadline_cli.cli import main; main()", "batch"]
    arguments = [str(table.with_suffix("." + suffix)), "-o", str(table.with_name("out." + suffix))]
    environment = os.environ | {"TERM": "xterm", "COLUMNS": "120"}
    done = subprocess.run([*command, *arguments], stderr=theirs, env=environment, check=True, capture_output=False)
    os.close(theirs)
    seen = b""
    with contextlib.suppress(OSError):  # nothing is left, and nobody writes any more
        while block := os.read(ours, 1 << 16):
            seen += block
    os.close(ours)
    assert done.returncode == 0
    assert b"100%" in seen
    assert (b"2 rows" if suffix == "parquet" else b"bytes") in seen


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes")
def test_a_pipe_among_the_tables_of_a_folder_is_named(run, tmp_path: Path) -> None:
    folder = tmp_path / "tables"
    folder.mkdir()
    (folder / "a.csv").write_text("publication_date,rule\n2026-02-03,30日\n", encoding="utf-8")
    os.mkfifo(folder / "notes")  # named like no table
    assert run("batch", str(folder), "-o", str(tmp_path / "out")).status == 0
    os.mkfifo(folder / "b.csv")
    said = run("batch", str(folder), "-o", str(tmp_path / "again"))
    assert (said.status, said.err) == (2, f"deadline: {folder / 'b.csv'}：文件夹的表格中有一个命名管道；请单独指定它\n")
