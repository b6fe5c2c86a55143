"""However the first process ends, its workers end with it, and nobody who reads its pipes waits for ever."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from .test_check import WARNING

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="/proc names the children")
PROGRAM = (sys.executable, "-m", "deadline_cli")


def children_of(process: int) -> set[int]:
    """The processes that `process` began, by /proc."""
    try:
        return {int(word) for word in Path(f"/proc/{process}/task/{process}/children").read_text().split()}
    except OSError:
        return set()


def alive(process: int) -> bool:
    try:
        return "\nState:\tZ" not in Path(f"/proc/{process}/status").read_text()
    except OSError:
        return False


@pytest.fixture(scope="module")
def commands(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """Commands of some seconds, each on two workers; what they write lies in the folder `out`."""
    here = tmp_path_factory.mktemp("work")
    pages, out = here / "pages", here / "out"
    for folder in (pages, out):
        folder.mkdir()
    for number in range(300):
        (pages / f"{number}.txt").write_text(WARNING * 30, encoding="utf-8")
    table, saved = here / "table.csv", here / "saved.jsonl"
    cell = WARNING.replace('"', '""')  # equal texts would be read once
    table.write_text("text\n" + "".join(f'"{number}\n{cell}"\n' for number in range(20_000)), encoding="utf-8")
    asked = "".join(f"2026-{1 + n % 9:02}-{1 + n % 28:02}\t30日\n" for n in range(252)).encode()
    command = [*PROGRAM, "compute", "-", "-f", "jsonl"]
    answers = subprocess.run(command, input=asked, capture_output=True, check=True, timeout=120).stdout
    # Lines of another form are looked at one by one.
    saved.write_bytes(answers.replace(b'"publication_date": ', b'"publication_date":') * 400)
    return {
        "check": [*PROGRAM, "check", str(pages)],
        "batch": [*PROGRAM, "batch", "--check", str(table), "-o", str(out / "out.csv")],
        "recheck": [*PROGRAM, "recheck", str(saved), "-o", str(out / "moved.txt")],
    }


@pytest.mark.skipif(len(os.sched_getaffinity(0)) < 2, reason="one processor has no workers")
@pytest.mark.parametrize("command", ["check", "batch", "recheck"])
@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_no_worker_outlives_the_first(commands: dict[str, list[str]], command: str, end: signal.Signals) -> None:
    begun = subprocess.Popen(commands[command], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    workers: set[int] = set()
    give_up = time.monotonic() + 60
    while len(workers) < 2 and begun.poll() is None and time.monotonic() < give_up:
        workers |= children_of(begun.pid)
        time.sleep(0.02)
    assert len(workers) >= 2, "no workers were seen"
    time.sleep(0.05)
    begun.send_signal(end)
    begun.communicate(timeout=20)  # ends only when nobody holds the pipes
    time.sleep(0.2)
    assert not [worker for worker in workers if alive(worker)]
    assert begun.returncode in (-end, 128 + end)
    if end != signal.SIGKILL:
        assert not list(Path(commands["batch"][-1]).parent.glob(f".*.{begun.pid}.part"))


def test_the_next_run_takes_away_what_a_killed_one_left(tmp_path: Path) -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    left, other = tmp_path / f".out.csv.{gone.pid}.part", tmp_path / f".out.csv.{os.getpid()}.part"
    for part in (left, other):
        part.write_text("half", encoding="utf-8")
    (tmp_path / "in.csv").write_text("publication_date,rule\n2026-02-03,30日\n", encoding="utf-8")
    program = [*PROGRAM, "batch", str(tmp_path / "in.csv"), "-o", str(tmp_path / "out.csv")]
    assert subprocess.run(program, check=False).returncode == 0
    assert (left.exists(), other.exists()) == (False, True)


LEFT_IN_THE_MIDDLE_OF_AN_ANSWER = """
import sys
from deadline_cli import cli
from deadline_cli.cli import application
from deadline_cli.cli.workers import workers

def run(given):
    with workers(2) as pool:
        answers = [pool.submit(bytes, 1 << 26) for _ in range(8)]
        answers[0].result()  # the second worker is speaking now
        raise BrokenPipeError

application.run = run
sys.argv = ["deadline", "rules", "verify"]  # answered with typer
cli.main()
"""


def test_nobody_waits_for_the_rest_of_an_answer() -> None:
    """A worker ended in the middle of a message: the pool's own thread would wait for its second half for ever."""
    done = subprocess.run(
        [sys.executable, "-c", LEFT_IN_THE_MIDDLE_OF_AN_ANSWER], capture_output=True, check=False, timeout=60
    )
    assert (done.returncode, done.stderr) == (141, b"")
