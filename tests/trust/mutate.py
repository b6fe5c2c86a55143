"""Random small faults put into the program one at a time: how many do its tests notice?

    python -m tests.trust.mutate deadline_cli/counting --number 300 --seed 1 --quick --record counting.txt
    python -m tests.trust.mutate deadline_cli/counting --number 300 --seed 1 --again --record counting.txt
    python -m tests.trust.mutate deadline_cli/counting --list

The first puts the faults to the quick tests, the second those that live to all. Each end is a line of the record as
soon as it is known: a run that was cut off goes on from there, and says its figure until then. Beside it stands which
lines each test runs.

Which tests fit which folder, which faults change nothing, and which calls only word a message stands in mutants.toml.
The tests are loaded once and run once, to see which lines each of them runs; a fault is then put into a child of that
process and judged by the tests that run its line, the quickest first. A fault in a line that runs on loading is put in
before anything is loaded, and judged by all. The sample depends on the seed and the program alone. Runs where the
system can fork. The results are written in tests/TRUST.md.
"""

from __future__ import annotations

import argparse
import importlib
import os
import random
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from importlib.machinery import SourceFileLoader
from pathlib import Path
from typing import Any

from tests.trust.children import COULD_NOT, ended_with, in_a_child
from tests.trust.faults import ROOT, Mutant, mutants_of
from tests.trust.judged import OPTIONS, Kept, Tests, judge

DATA = Path(__file__).with_name("mutants.toml")
LIMIT = 200  # seconds of the processor: a fault on loading with which the tests run longer is caught by not ending
HEAVY = ("hypothesis", "chinese_calendar", "numpy", "_pytest.assertion.rewrite", "click", "rich")
Data = dict[str, list[dict[str, Any]]]


def modules(folders: list[str]) -> list[Path]:
    """The modules of some folders."""
    return [f for folder in folders for f in sorted((ROOT / folder).rglob("*.py")) if f.name != "__init__.py"]


def chosen(folders: list[str], data: Data, numbers: range, seed: int) -> list[Mutant]:
    """Some faults of all in a random order, without those that are named as changing nothing."""
    left_out = {(row["file"], row["source"], row["change"]) for row in data.get("equivalent", ())}
    texts = [row["call"] for row in data.get("text", ())]
    everything = [m for file in modules(folders) for m in mutants_of(file, texts)]
    random.Random(seed).shuffle(everything)
    sample = [m for m in everything if m.key not in left_out][numbers.start : numbers.stop]
    return sorted(sample, key=lambda m: (m.file, m.line, m.change))


def tests_of(file: str, data: Data) -> Tests:
    """The tests of the file itself or of the nearest folder, and those of them that are left out."""
    rows = [row for row in data["fitting"] if file.startswith(row["of"])]
    row = max(rows, key=lambda row: len(row["of"]))
    return Tests(tuple(row["tests"]), tuple(row.get("without", ())), tuple(row.get("slow", ())), row.get("cases", 0))


def loaded_with(mutant: Mutant, fitting: Tests) -> int:
    """The end of the tests in a process that loads the module with the fault in it."""
    plain = SourceFileLoader.get_code
    left_out = [f"--deselect={part}" for part in (*fitting.without, *fitting.slow)]

    def get_code(loader: SourceFileLoader, name: str) -> Any:
        return mutant.code() if Path(loader.path) == ROOT / mutant.file else plain(loader, name)

    def run() -> int:
        import pytest

        SourceFileLoader.get_code = get_code  # type: ignore[method-assign, assignment]
        return int(pytest.main([*OPTIONS, "-x", *fitting.paths, *left_out]))

    return ended_with(run, LIMIT)


class Record:
    """The ends of faults, kept in a file as they come where there is one."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self.ends: dict[str, str] = {}
        if path is not None and path.exists():
            rows = path.read_text(encoding="utf-8").splitlines()
            self.ends = {fault: end for end, fault in (row.split("\t", 1) for row in rows)}

    def keep(self, mutant: Mutant, end: str) -> None:
        """Write an end down, and name the fault where it lives."""
        self.ends[str(mutant)] = end
        if self.path is not None:
            with self.path.open("a", encoding="utf-8") as file:
                file.write(f"{end}\t{mutant}\n")
        if not end.startswith("caught") or "ending" in end:
            print(f"{end}: {mutant}", flush=True)

    def lives(self, mutant: Mutant) -> bool:
        """Whether the fault was judged and nothing noticed it."""
        return self.ends.get(str(mutant), "").startswith("lives")

    def figures(self, sample: Sequence[Mutant]) -> str:
        """How many of the sample were caught."""
        ends = Counter(self.ends[str(mutant)] for mutant in sample if str(mutant) in self.ends)
        judged, caught = ends.total(), sum(n for end, n in ends.items() if end.startswith("caught"))
        parts = ", ".join(f"{number} {end}" for end, number in sorted(ends.items()))
        return f"{parts}\n{caught} of {judged} caught ({100 * caught / max(judged, 1):.1f} %), sample of {len(sample)}"


def judged(sample: Sequence[Mutant], data: Data, quick: bool, kept: Kept) -> Iterator[tuple[Mutant, str]]:
    """Each fault with its end."""
    fitting = [tests_of(mutant.file, data) for mutant in sample]
    for name in HEAVY:  # no fault touches them
        importlib.import_module(name)
    on_loading: list[int] = []
    for number, end in in_a_child(judge, sample, fitting, quick, kept):
        if number is None:
            print(end, flush=True)
        elif end == "loading" and not quick:
            on_loading.append(number)
        else:
            yield sample[number], "lives, on loading" if end == "loading" else end
    for number in on_loading:
        status = loaded_with(sample[number], fitting[number])
        yield sample[number], {0: "lives", COULD_NOT: "caught by not ending"}.get(status, "caught")


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    asked.add_argument("folders", nargs="+")
    asked.add_argument("--number", type=int, default=300)
    asked.add_argument("--after", type=int, default=0, help="leave out the first so many, of an earlier run")
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--list", action="store_true", help="only name the sample")
    asked.add_argument("--quick", action="store_true", help="no slow test; a fault on loading by its tables alone")
    asked.add_argument("--record", type=Path, help="the file of the ends; those that it holds are not judged again")
    asked.add_argument("--again", action="store_true", help="judge again those that live by the record")
    asked.add_argument("--only", help="only faults whose line in the list holds these words")
    said = asked.parse_args()
    record = Record(said.record and said.record.absolute())
    os.chdir(ROOT)
    data = tomllib.loads(DATA.read_text(encoding="utf-8"))
    sample = chosen(said.folders, data, range(said.after, said.number), said.seed)
    files = {file.relative_to(ROOT).as_posix() for file in modules(said.folders)}
    if said.only is not None:
        sample = [mutant for mutant in sample if said.only in str(mutant)]
    if said.list:
        print(*sample, sep="\n")
        return 0
    open_ = [m for m in sample if (record.lives(m) if said.again else str(m) not in record.ends)]
    if open_:
        kept = Kept(record.path and record.path.with_suffix(".lines"), files)
        for mutant, end in judged(open_, data, said.quick, kept):
            record.keep(mutant, end)
    print(record.figures(sample))
    return 0 if all(str(mutant) in record.ends for mutant in sample) else 2


if __name__ == "__main__":
    sys.exit(main())
