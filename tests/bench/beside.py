"""This build beside the one at commit ba13818 and beside its peers, as whole processes in turn.

    python -m tests.bench.beside [ROWS [ROUNDS [JOB…]]]

The older build is taken from git into a folder of its own and runs on the same packages. Of each way the least of the
rounds counts: CPU seconds of the process with its children, and wall time. A busy machine spoils wall time, hardly the
ratios of CPU time.
"""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from tests.bench.tables import RULES, write_table

ROOT = Path(__file__).parents[2]
BASE = "ba13818"
PAGE = (ROOT / "docs" / "examples" / "page.txt").read_text(encoding="utf-8")
STREAM_RULES = [
    *RULES,
    "1年",
    "7天",
    "20wd",
    "72小时",
    "civil-summons",
    "admin-suit",
    "3个工作日",
    "45日",
    "2周",
    "6个月",
]
POLARS = "import polars as pl; pl.{}('{}').{}('{}')"
LOADS = "import json\nfor line in open({!r}, encoding='utf-8'): json.loads(line)"


class Used(NamedTuple):
    """What a process took: CPU and wall seconds."""

    cpu: float
    wall: float


class Job(NamedTuple):
    """A piece of work: its ways by name; those of both builds are arguments of `deadline`, others of Python."""

    name: str
    words: list[str]
    peer: tuple[str, str] | None = None
    stdin: Path | None = None


def main(rows: int, rounds: int, wanted: list[str]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        base = older_build(folder / "base")
        print(
            f"{rows:,} rows; best of {rounds}; "
            + ", ".join(f"{p} {version(p)}" for p in ("polars", "pyarrow", "typer"))
        )
        print("\n| work | way | CPU s | wall s | CPU, times this build |\n| --- | --- | --- | --- | --- |")
        for job in jobs(folder, rows):
            if not wanted or job.name in wanted:
                compare(job, base, rounds)


def older_build(folder: Path) -> Path:
    packed = subprocess.run(["git", "archive", BASE], cwd=ROOT, capture_output=True, check=True, timeout=60).stdout
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        archive.extractall(folder, filter="data")
    return folder


def compare(job: Job, base: Path, rounds: int) -> None:
    deadline = [sys.executable, "-m", "deadline_cli", *job.words]
    ways: dict[str, Callable[[], Used]] = {
        "this build": lambda: run(deadline, ROOT, job.stdin),
        BASE: lambda: run(deadline, base, job.stdin),
    }
    if job.peer is not None:
        name, program = job.peer
        ways[name] = lambda: run([sys.executable, "-c", program], ROOT, None)
    used: dict[str, list[Used]] = {way: [] for way in ways}
    for _ in range(rounds):
        for way, work in ways.items():
            used[way].append(work())
    least = {way: Used(*map(min, zip(*taken, strict=True))) for way, taken in used.items()}
    own = least["this build"].cpu
    for way, (cpu, wall) in least.items():
        print(f"| {job.name} | {way} | {cpu:.2f} | {wall:.2f} | {cpu / own:.2f} |", flush=True)


def run(command: list[str], package: Path, stdin: Path | None) -> Used:
    began = time.perf_counter()
    nowhere = Path(os.devnull)
    with (stdin or nowhere).open("rb") as given, nowhere.open("wb") as out:
        process = subprocess.Popen(
            command, cwd=package, env=os.environ | {"PYTHONPATH": str(package)}, stdin=given, stdout=out, stderr=out
        )
        _, status, spent = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise SystemExit(f"{command} left with {process.returncode}")
    return Used(spent.ru_utime + spent.ru_stime, time.perf_counter() - began)


def jobs(folder: Path, rows: int) -> Iterator[Job]:
    import polars as pl

    table, lines, parquet = folder / "t.csv", folder / "t.jsonl", folder / "t.parquet"
    write_table(table, rows)
    frame = pl.read_csv(table)
    frame.write_ndjson(lines)
    frame.write_parquet(parquet)
    bad = folder / "bad.csv"
    bad.write_text("".join(spoilt(table)), encoding="utf-8")

    def batch(given: Path, suffix: str) -> list[str]:
        return ["batch", str(given), "-o", str(folder / f"out.{suffix}")]

    def polars(read: str, given: Path, write: str, suffix: str) -> tuple[str, str]:
        return "polars, read and write", POLARS.format(read, given, write, folder / f"peer.{suffix}")

    yield Job("csv", batch(table, "csv"), polars("read_csv", table, "write_csv", "csv"))
    yield Job("csv, 1 % bad", batch(bad, "csv"))
    yield Job("csv to tsv", batch(table, "tsv"))
    yield Job("csv to parquet", batch(table, "parquet"), polars("read_csv", table, "write_parquet", "parquet"))
    yield Job("jsonl", batch(lines, "jsonl"), polars("read_ndjson", lines, "write_ndjson", "jsonl"))
    yield Job("parquet", batch(parquet, "parquet"), polars("read_parquet", parquet, "write_parquet", "parquet"))
    asked, saved = folder / "asked.tsv", folder / "saved.jsonl"
    write_questions(asked, rows // 20)
    yield Job("compute - -f jsonl", ["compute", "-", "-f", "jsonl"], None, asked)
    with asked.open("rb") as given, saved.open("wb") as out:
        command = [sys.executable, "-m", "deadline_cli", "compute", "-", "-f", "jsonl"]
        subprocess.run(command, stdin=given, stdout=out, stderr=subprocess.DEVNULL, timeout=600, cwd=ROOT)
    yield Job("recheck", ["recheck", str(saved)], ("json.loads alone", LOADS.format(str(saved))))
    texts = folder / "texts.jsonl"
    write_texts(texts, rows // 500)
    yield Job("batch --check", ["batch", str(texts), "-o", str(folder / "checked.jsonl"), "--check"])


def spoilt(table: Path) -> Iterator[str]:
    """The table with a row in a hundred that cannot be read: too few cells, too many, no date."""
    for number, line in enumerate(table.open(encoding="utf-8")):
        kind = number // 100 % 3 if number and not number % 100 else None
        first, _, rest = line.partition(",")
        yield {0: f"{first}\n", 1: f"{line[:-1]},surplus\n", 2: f"{first},nonsense{rest[10:]}"}.get(kind, line)


def write_questions(path: Path, rows: int) -> None:
    """No pair of a date and a rule twice."""
    days = [date(2010, 1, 4) + timedelta(n) for n in range(rows // len(STREAM_RULES) + 1)]
    pairs = [f"{day}\t{rule}\n" for day in days for rule in STREAM_RULES][:rows]
    path.write_text("".join(pairs[n] for n in sorted(range(len(pairs)), key=lambda n: n * 7919 % len(pairs))))


def write_texts(path: Path, rows: int) -> None:
    with path.open("w", encoding="utf-8") as out:
        for number in range(rows):
            text = PAGE.replace("2026", str(2015 + number % 12))
            out.write(json.dumps({"id": number, "text": text + f"编号{number}\n"}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[1:3]]
    rows, rounds = (*numbers, *(1_000_000, 3)[len(numbers) :])
    main(rows, rounds, sys.argv[3:])
