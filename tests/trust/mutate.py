"""Random small faults put into the program one at a time: how many do its tests notice?

    python -m tests.trust.mutate deadline_cli/notices/judging deadline_cli/notices/checks --number 300 --seed 1
    python -m tests.trust.mutate deadline_cli/counting --list

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
import time
import tomllib
from collections import Counter
from importlib.machinery import SourceFileLoader
from pathlib import Path
from typing import Any

from tests.trust.faults import ROOT, Mutant, mutants_of
from tests.trust.judged import COULD_NOT, OPTIONS, Tests, ended_with, in_a_child, judge

DATA = Path(__file__).with_name("mutants.toml")
LIMIT = 200  # seconds of the processor: a fault on loading with which the tests run longer is caught by not ending
HEAVY = ("hypothesis", "chinese_calendar", "numpy", "_pytest.assertion.rewrite", "click", "rich")
Data = dict[str, list[dict[str, Any]]]


def chosen(folders: list[str], data: Data, numbers: range, seed: int) -> list[Mutant]:
    """Some faults of all in a random order, without those that are named as changing nothing."""
    left_out = {(row["file"], row["source"], row["change"]) for row in data.get("equivalent", ())}
    texts = [row["call"] for row in data.get("text", ())]
    files = [f for folder in folders for f in sorted((ROOT / folder).rglob("*.py")) if f.name != "__init__.py"]
    everything = [m for file in files for m in mutants_of(file, texts)]
    random.Random(seed).shuffle(everything)
    sample = [m for m in everything if m.key not in left_out][numbers.start : numbers.stop]
    return sorted(sample, key=lambda m: (m.file, m.line, m.change))


def tests_of(file: str, data: Data) -> Tests:
    """The tests of the file itself or of the nearest folder, and those of them that are left out."""
    rows = [row for row in data["fitting"] if file.startswith(row["of"])]
    row = max(rows, key=lambda row: len(row["of"]))
    return Tests(tuple(row["tests"]), tuple(row.get("without", ())), tuple(row.get("slow", ())))


def loaded_with(mutant: Mutant, fitting: Tests) -> int:
    """The end of the tests in a process that loads the module with the fault in it."""
    plain = SourceFileLoader.get_code

    def get_code(loader: SourceFileLoader, name: str) -> Any:
        return mutant.code() if Path(loader.path) == ROOT / mutant.file else plain(loader, name)

    def run() -> int:
        import pytest

        SourceFileLoader.get_code = get_code  # type: ignore[method-assign, assignment]
        return int(pytest.main([*OPTIONS, "-x", *fitting.paths, *(f"--deselect={part}" for part in fitting.without)]))

    return ended_with(run, LIMIT)


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    asked.add_argument("folders", nargs="+")
    asked.add_argument("--number", type=int, default=300)
    asked.add_argument("--after", type=int, default=0, help="leave out the first so many, of an earlier run")
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--list", action="store_true", help="only name the sample")
    asked.add_argument("--quick", action="store_true", help="judge a fault on loading by its tables alone")
    asked.add_argument("--again", type=Path, help="only those that an earlier run printed as alive, from its output")
    said = asked.parse_args()
    os.chdir(ROOT)
    data = tomllib.loads(DATA.read_text(encoding="utf-8"))
    sample = chosen(said.folders, data, range(said.after, said.number), said.seed)
    if said.again is not None:
        alive = said.again.read_text(encoding="utf-8")
        sample = [m for m in sample if f": {m.change}    | {m.source}\n" in alive]
    if said.list:
        for mutant in sample:
            print(f"{mutant.file}:{mutant.line}: {mutant.change}")
        return 0
    fitting = [tests_of(mutant.file, data) for mutant in sample]
    for name in HEAVY:  # no fault touches them
        importlib.import_module(name)
    begun, ends = time.monotonic(), Counter[str]()
    on_loading: list[int] = []
    for number, end in in_a_child(judge, sample, fitting):
        if number is None:
            print(end, flush=True)
        elif end == "loading":
            on_loading.append(number)
        else:
            told(sample[number], end, ends)
    for number in on_loading:
        status = 0 if said.quick else loaded_with(sample[number], fitting[number])
        told(sample[number], {0: "lives", COULD_NOT: "caught by not ending"}.get(status, "caught"), ends)
    if not ends:
        return 2
    caught = len(sample) - ends["lives"] - ends["lives, no quick test runs it"]
    print(", ".join(f"{number} {end}" for end, number in sorted(ends.items())), f"in {time.monotonic() - begun:.0f} s")
    print(f"{caught} of {len(sample)} caught ({100 * caught / len(sample):.1f} %), seed {said.seed}")
    return 0


def told(mutant: Mutant, end: str, ends: Counter[str]) -> None:
    """Count an end, and name the mutant where it lives."""
    ends[end] += 1
    if end.startswith("lives") or "ending" in end:
        print(f"{end}: {mutant.file}:{mutant.line}: {mutant.change}    | {mutant.source}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
