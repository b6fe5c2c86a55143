"""One large file proofread, beside the build at commit ba13818: processor's time, wall time, the largest process.

    python -m tests.bench.large [--megabytes N …] [--rounds N] [--news] [--alone]

The file is made of the pages of tests/pages that hold a notice, each round of them with a name of its own, one behind
the other; with --news as much news as notices stands between them. Both builds print JSON in turn; the least counts.
With --alone this build only is run: for files that take the other long.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

import deadline_cli
from tests.bench.beside import older_build
from tests.bench.reading import NEWS

ROOT = Path(__file__).parents[2]
_MARKUP = ("<", "{", "[")
_SIDE_BY_SIDE = ("\t", "    ", "　　　　")


class Used(NamedTuple):
    """What a process took with those it began: CPU and wall seconds, and the megabytes of the largest."""

    cpu: float
    wall: float
    memory: float


def main(sizes: list[float], rounds: int, *, news: bool, alone: bool) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        builds = {"this build": ROOT} | ({} if alone else {"ba13818": older_build(folder / "base")})
        print("| MB | build | CPU s | wall s | MB of the largest process | CPU, times ba13818 |")
        print("| --- | --- | --- | --- | --- | --- |")
        for size in sizes:
            file = folder / "large.txt"
            write(file, int(size * 1e6), news=news)
            took: dict[str, list[Used]] = {build: [] for build in builds}
            for _ in range(rounds):
                for build, home in builds.items():
                    took[build].append(run(home, file))
            least = {build: Used(*map(min, zip(*used, strict=True))) for build, used in took.items()}
            for build, used in least.items():
                ratio = f"{used.cpu / least['ba13818'].cpu:.2f}" if not alone else "–"
                print(
                    f"| {size:g} | {build} | {used.cpu:.1f} | {used.wall:.1f} | {used.memory:.0f} | {ratio} |",
                    flush=True,
                )


def write(file: Path, size: int, *, news: bool) -> None:
    """A text of so many bytes."""
    pages = [path.read_text("utf-8").strip("\n") for path in sorted((ROOT / "tests" / "pages").glob("round*/*.txt"))]
    pages = [page for page in pages if not page.startswith(_MARKUP) and not any(sign in page for sign in _SIDE_BY_SIDE)]
    pages = [page for page in pages if deadline_cli.check(page).notices]
    written = told = number = 0
    with file.open("w", encoding="utf-8") as out:
        while written < size:
            page = pages[number % len(pages)].replace("某", f"某{number // len(pages) or ''}", 1) + "\n\n"
            while news and told < written / 2:
                report = NEWS.replace("四十", str(number + told)) + "\n"
                told += len(report.encode())
                page = report + page
            written += out.write(page) and len(page.encode())
            number += 1


def run(home: Path, file: Path) -> Used:
    """One process of a build."""
    began = time.perf_counter()
    started = subprocess.Popen(
        [sys.executable, "-m", "deadline_cli", "check", str(file), "-f", "json"],
        cwd=home, stdout=subprocess.DEVNULL, env=os.environ | {"PYTHONPATH": str(home)},
    )  # fmt: skip
    _, status, used = os.wait4(started.pid, 0)
    assert os.waitstatus_to_exitcode(status) in (0, 1)
    return Used(used.ru_utime + used.ru_stime, time.perf_counter() - began, used.ru_maxrss / 1000)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--megabytes", type=float, nargs="+", default=[1, 4])
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--news", action="store_true")
    parser.add_argument("--alone", action="store_true")
    asked = parser.parse_args()
    main(asked.megabytes, asked.rounds, news=asked.news, alone=asked.alone)
