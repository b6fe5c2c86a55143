"""A campaign of random input over everything that reads: nothing may raise but what it promises.

    python -m tests.trust.fuzz [--seconds 60] [--seed 1] [--only TARGET …] [--results fuzz.tsv] [--faults FOLDER]
    python -m tests.trust.fuzz --total fuzz.tsv
    python -m tests.trust.fuzz --guided TARGET …    (by coverage, with atheris)

Seeds of each kind are cut, doubled, spliced and spoilt, and read in this process. A fault is any exception but
DeadlineError, an error of more than one line, or more than ten seconds of the processor; its input is kept in FOLDER
by the target and the place of the fault, one each. Each slice of the campaign is a line of the results (seed, target,
executions, of them refused, faults), so that what was cut off still counts. Results: tests/TRUST.md.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import signal
import sys
import time
import traceback
from collections import Counter
from pathlib import Path
from types import FrameType
from typing import Any, NoReturn

SLICE, SLOW = 3.0, 10.0  # seconds; those of SLOW are the processor's


class Slow(BaseException):
    """An input that took too long."""


class Campaign:
    """The counts of one run, and where its faults are kept."""

    def __init__(self, results: Path, faults: Path, seed: str) -> None:
        self.results, self.faults, self.seed = results, faults, seed
        self.counts: Counter[str] = Counter()

    def one(self, name: str, run: Any, given: Any) -> None:
        """Read one input."""
        from deadline_cli.errors import DeadlineError
        from deadline_cli.notices.documents.reading import Unreadable

        self.counts["executions"] += 1
        signal.setitimer(signal.ITIMER_VIRTUAL, SLOW)
        try:
            run(given)
        except DeadlineError as problem:
            self.counts["refused"] += 1
            if len(problem.say("zh" if self.counts["refused"] % 2 else "en").splitlines()) > 1:
                self.keep(name, given, problem)
        except Unreadable:
            self.counts["refused"] += 1
        except (Exception, Slow) as problem:
            self.keep(name, given, problem)
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)

    def keep(self, name: str, given: Any, problem: BaseException) -> None:
        """Count a fault, and keep the first input of its place."""
        self.counts["faults"] += 1
        frames = traceback.extract_tb(problem.__traceback__)
        own = next((frame for frame in reversed(frames) if "deadline_cli" in frame.filename), frames[-1])
        place = f"{type(problem).__name__} {Path(own.filename).name}:{own.lineno}"
        file = self.faults / f"{name} {place}".replace("/", "-").replace(" ", "-").replace(":", "")
        if not file.exists():
            self.faults.mkdir(parents=True, exist_ok=True)
            said = "".join(traceback.format_exception(problem))[-3000:]
            file.write_text(f"{given!r}\n\n{said}", encoding="utf-8", errors="backslashreplace")
            print(f"{name}: {place}: {problem!s:.200}", flush=True)

    def write(self, name: str) -> None:
        """A line of the results, and the counts at nothing again."""
        row = (self.seed, name, *(self.counts[key] for key in ("executions", "refused", "faults")))
        with self.results.open("a", encoding="utf-8") as results:
            print(*row, sep="\t", file=results)
        self.counts.clear()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", nargs="+")
    parser.add_argument("--results", type=Path, default=Path("fuzz.tsv"))
    parser.add_argument("--faults", type=Path, default=Path("faults"))
    parser.add_argument("--total", type=Path)
    parser.add_argument("--guided", nargs="+")
    given = parser.parse_args()
    if given.total:
        return total(given.total)
    campaign = Campaign(given.results.absolute(), given.faults.absolute(), str(given.seed))
    signal.signal(signal.SIGVTALRM, slow)
    if given.guided:
        guided(campaign, given.guided, given.seconds, given.seed)
    targets = all_targets(given.only)
    stop, turn = time.monotonic() + given.seconds, 0
    while time.monotonic() < stop:
        for name, target in targets.items():
            chance = random.Random(f"{given.seed}/{turn}/{name}")
            end = min(time.monotonic() + SLICE * target.share, stop)
            while time.monotonic() < end:
                campaign.one(name, target.run, target.make(chance))
            campaign.write(name)
        turn += 1
    return 0


def all_targets(only: list[str] | None) -> dict[str, Any]:
    """The targets whose names begin with one of `only`; all where it is None."""
    from tests.trust.fuzz import files, texts

    files.at_home()
    targets = texts.TARGETS | files.targets(office=True)
    return {name: one for name, one in targets.items() if only is None or name.startswith(tuple(only))}


def guided(campaign: Campaign, names: list[str], seconds: float, seed: int) -> NoReturn:
    """Inputs that atheris makes of ours by the branches that they reach; its bytes are the chance of `make`."""
    import atheris  # type: ignore[import-untyped]

    with atheris.instrument_imports(include=["deadline_cli"]):
        targets = list(all_targets(names).items())

    def once(data: bytes) -> None:
        name, target = targets[data[0] % len(targets)] if data else targets[0]
        campaign.one(name, target.run, target.make(Bytes(data[1:])))
        if campaign.counts["executions"] >= 2000:
            campaign.write(f"{name} (guided)" if len(targets) == 1 else "guided")

    atheris.Setup(
        [sys.argv[0], f"-max_total_time={int(seconds)}", f"-seed={seed}", "-max_len=400", "-verbosity=0"], once
    )
    atheris.Fuzz()
    raise SystemExit


class Bytes(random.Random):
    """Chance out of given bytes, and out of their hash behind them."""

    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0
        super().__init__(hashlib.sha1(data).digest())

    def getrandbits(self, k: int, /) -> int:
        length = (k + 7) // 8
        if self.at + length > len(self.data):
            return super().getrandbits(k)
        self.at += length
        return int.from_bytes(self.data[self.at - length : self.at], "big") >> (8 * length - k)

    def random(self) -> float:
        return self.getrandbits(16) / 65536


def slow(number: int, frame: FrameType | None) -> NoReturn:
    raise Slow(f"over {SLOW} s of the processor")


def total(results: Path) -> int:
    """The sum of a results file, a target a line."""
    sums: dict[str, list[int]] = {}
    for line in results.read_text(encoding="utf-8").splitlines():
        _, name, *counts = line.split("\t")
        for table in (name, "all"):
            sums[table] = [a + int(b) for a, b in zip(sums.get(table, [0, 0, 0]), counts, strict=True)]
    for name, (executions, refused, faults) in sorted(sums.items(), key=lambda row: row[1]):
        print(f"{name:24} {executions:>12,} executions {refused:>12,} refused {faults:>6,} faults")
    return int(sums["all"][2] > 0)


if __name__ == "__main__":
    raise SystemExit(main())
