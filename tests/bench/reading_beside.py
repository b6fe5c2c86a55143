"""Reading beside version 1.0.0: the same texts in both builds in turn, processor time, ratios.

    python -m tests.bench.reading_beside [--rounds N] [--base FOLDER] [--wheel FILE]

Version 1.0.0 (commit ba13818) is taken out of the repository's own history into a temporary folder, or from a folder
where it lies unpacked; a third build is a compiled wheel, where one is named (packaging/compiled-wheel.sh). Each round
is a new process of either build in turn, so that nothing is remembered from the round before, and a machine that is
busy with other work is as slow for the one as for the other; the least time counts.
"""

import argparse
import io
import json
import os
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
BASE = "ba13818"
# Reads some pages first, so that calendars, rules and patterns are there, and prints the seconds that each group took.
WORKER = """
import json, sys, time
import deadline_cli
warm, groups = json.load(open(sys.argv[1], encoding="utf-8"))
for text in warm:
    deadline_cli.check(text)
seconds = {}
for name, texts in groups.items():
    began = time.process_time()
    for text in texts:
        deadline_cli.check(text)
    seconds[name] = time.process_time() - began
print(json.dumps(seconds))
"""


def main(rounds: int, base: Path | None, wheel: Path | None) -> None:
    with tempfile.TemporaryDirectory() as folder:
        texts = Path(folder) / "texts.json"
        texts.write_text(json.dumps([pages("round[123]"), groups()]), "utf-8")
        builds = [base or unpacked(Path(folder) / "base"), ROOT]
        if wheel is not None:
            with zipfile.ZipFile(wheel) as archive:
                archive.extractall(Path(folder) / "compiled")
            builds.append(Path(folder) / "compiled")
        times = [[seconds(build, texts) for build in builds] for _ in range(rounds)]
    named = ("1.0.0", "this build", "compiled")[: len(builds)]
    print("|".join(("", " texts ", *(f" {name} " for name in (*named, *(f"{n} / 1.0.0" for n in named[1:]))), "")))
    print("| --- " * (2 * len(builds)) + "|")
    for name in times[0][0]:
        least = [min(turn[side][name] for turn in times) for side in range(len(builds))]
        cells = [f"{took * 1000:.0f} ms" for took in least] + [f"{took / least[0]:.2f}" for took in least[1:]]
        print(f"| {name} | {' | '.join(cells)} |")


def groups() -> dict[str, list[str]]:
    """The texts by what they are like."""
    example = (ROOT / "docs" / "examples" / "page.txt").read_text("utf-8")
    return {
        "the pages of tests/pages/train": pages("train"),
        "the page of docs/examples, 50 times": [example] * 50,
        "the same in one text": ["\n\n".join([example] * 50)],
    }


def pages(name: str) -> list[str]:
    return [path.read_text("utf-8") for path in sorted((ROOT / "tests" / "pages").glob(f"{name}/*.txt"))]


def unpacked(folder: Path) -> Path:
    """The build before, out of the history."""
    done = subprocess.run(["git", "archive", BASE], cwd=ROOT, capture_output=True, check=True, timeout=60)
    with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
        archive.extractall(folder, filter="data")
    return folder


def seconds(build: Path, texts: Path) -> dict[str, float]:
    """What one process of a build took for each group."""
    done = subprocess.run(
        [sys.executable, "-c", WORKER, str(texts)],
        env=os.environ | {"PYTHONPATH": str(build), "PYTHONHASHSEED": "0"},
        cwd=build, capture_output=True, text=True, check=True, timeout=600,
    )  # fmt: skip
    return json.loads(done.stdout)  # type: ignore[no-any-return]


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--base", type=Path)
    parser.add_argument("--wheel", type=Path)
    asked = parser.parse_args()
    main(asked.rounds, asked.base, asked.wheel)
