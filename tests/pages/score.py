"""Score `deadline check` on the labelled pages: python -m tests.pages.score [train round1 …] [--misses FILE].

Every page is read once, as a user would, by the command itself. A label and a notice are a pair when at least half of
the longer one's lines are common to both, so of two notices read as one at most one is found. Items marked `optional`
and codes in `allowed` count neither way; `*_also` lists answers that are accepted too; `A|B` is either code.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

from tests.pages.compare import Pages
from tests.pages.corpus import HERE, SPLITS, Label, labels

FLOORS = HERE / "floors.json"
LABELLED = "notices labelled"
SHARES = ("notices", "periods", "periods with role", "windows", "closing days", "fixed days", "claims", "findings")
ACCURACIES = ("issue date", "deadlines", "rule", "rule where none governs", "issuer")


def read(paths: Iterable[Path], published: str | None, command: list[str]) -> dict[str, list[Label]]:
    """The notices of each file, by its name."""
    day = ["--published", published] if published else []
    done = subprocess.run(
        [*command, "check", *map(str, paths), "--format", "json", *day],
        capture_output=True,
        encoding="utf-8",
        timeout=900,
    )
    if done.returncode not in (0, 1):
        raise SystemExit(f"exit {done.returncode}: {done.stderr.strip()[-300:]}")
    return {Path(file["path"]).name: file["notices"] for file in json.loads(done.stdout)["files"]}


def score(split: str, command: list[str] | None = None) -> Pages:
    """The score of one split's pages."""
    rows: dict[str, list[Label]] = defaultdict(list)
    for row in labels(split):
        rows[row["file"]].append(row)
    batches: dict[str | None, list[Path]] = defaultdict(list)
    for name, found in rows.items():
        batches[found[0].get("published")].append(HERE / split / name)
    pages = Pages()
    for published, paths in batches.items():
        answers = read(paths, published, command or [sys.executable, "-m", "deadline_cli"])
        for path in paths:
            pages.file(path.name, rows[path.name], answers[path.name])
    return pages


def share(good: int, bad: int) -> float | None:
    return round(good / (good + bad), 4) if good + bad else None


def figures(counts: Counter[tuple[str, str]]) -> dict[str, dict[str, float | None]]:
    """Recall and precision, or accuracy, of each part."""
    out: dict[str, dict[str, float | None]] = {}
    for part in SHARES:
        base = "periods" if part == "periods with role" else part
        less = counts["role", "wrong"] if part == "periods with role" else 0
        found, missed, false = counts[base, "found"] - less, counts[base, "missed"] + less, counts[base, "false"] + less
        out[part] = {"recall": share(found, missed), "precision": share(found, false), "of": found + missed}
    for part in ACCURACIES:
        right, wrong = counts[part, "right"], counts[part, "wrong"]
        out[part] = {"accuracy": share(right, wrong), "of": right + wrong}
    return out


def summary(rows: dict[str, dict[str, float | None]], quiet: Counter[str]) -> dict[str, float]:
    """The figures in one row, as the floors of the gate are kept."""
    flat = {f"{part}: {name}": value for part, row in rows.items() for name, value in row.items() if name != "of"}
    shares = {name: value for name, value in flat.items() if value is not None}
    shares[LABELLED] = rows["notices"]["of"] or 0
    return {**shares, "quiet texts taken for a notice": quiet["taken"], "quiet texts with an error": quiet["loud"]}


def table(pages: Pages) -> str:
    """The figures as a Markdown table, then one line a kind."""
    lines = ["| part | recall or accuracy | precision | of |", "| --- | --- | --- | --- |"]
    for part, row in figures(pages.tally.counts).items():
        if row["of"]:
            lines.append(
                f"| {part} | {row.get('recall', row.get('accuracy'))} | {row.get('precision', '')} | {row['of']} |"
            )
    taken, loud, texts = (pages.quiet[key] for key in ("taken", "loud", "texts"))
    lines.append(f"| texts without a notice: taken for one / with an error or warning | {taken} / {loud} | | {texts} |")
    lines += [
        "",
        "| kind | notices | periods | windows and closings | findings | false findings |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for kind, n in sorted(pages.tally.kinds.items()):
        cells = [
            f"{sum(n[p, 'found'] for p in group)}/{sum(n[p, s] for p in group for s in ('found', 'missed'))}"
            for group in (("notices",), ("periods",), ("windows", "closing days"), ("findings",))
        ]
        lines.append(f"| {kind} | {' | '.join(cells)} | {n['findings', 'false']} |")
    return "\n".join(lines)


def lifted(pages: Pages) -> dict[str, float]:
    """The floors of the gate, each at the better of the old and the new figure; afresh where pages were added."""
    new = summary(figures(pages.tally.counts), pages.quiet)
    old = json.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {}
    if old.get(LABELLED) != new[LABELLED]:
        return new
    return {name: (min if name.startswith("quiet") else max)(new[name], old.get(name, new[name])) for name in new}


def main() -> None:
    ask = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    ask.add_argument("splits", nargs="*", default=list(SPLITS))
    ask.add_argument("--misses", type=Path, help="write what was missed, false or wrong here, tab separated")
    ask.add_argument("--json", action="store_true", help="print the figures as JSON")
    ask.add_argument("--raise", dest="lift", action="store_true", help="lift the floors of the gate to these figures")
    said = ask.parse_args()
    misses = []
    for split in said.splits:
        pages = score(split)
        misses += [(split, *miss) for miss in pages.tally.misses]
        if said.lift and split == "train":
            FLOORS.write_text(json.dumps(lifted(pages), ensure_ascii=False, indent=1) + "\n", "utf-8")
        if said.json:
            print(json.dumps({"split": split, **figures(pages.tally.counts), "quiet": dict(pages.quiet)}))
        else:
            print(f"## {split}\n\n{table(pages)}\n")
    if said.misses:
        said.misses.write_text("".join("\t".join(miss) + "\n" for miss in misses), "utf-8")


if __name__ == "__main__":
    main()
