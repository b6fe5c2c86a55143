"""Fits the weights of the reasons for and against a notice: python -m tests.pages.fit [--write].

Logistic regression by gradient descent from the standard library, the same on every run: a reason for a notice never
weighs less than nothing, one against it never more, and none weighs more than MOST, so that none decides alone. The
texts are the pages of this folder with their labels, and those that the suite's own tests read, with the facts that
tests/trust/recorded.tsv holds of them. A reason that fewer than two texts have is left out. The weights are rounded to
tenths; beside each stands the number of candidates that it was found in.
"""

from __future__ import annotations

import math
import re
import sys
from collections.abc import Iterable, Iterator

from deadline_cli.notices.documents.document import Document
from deadline_cli.notices.layout.page import page_text
from deadline_cli.notices.segmentation.cut import cut
from deadline_cli.notices.segmentation.favouring import FAVOURING
from deadline_cli.notices.segmentation.opposing import OPPOSING
from deadline_cli.notices.segmentation.weighing import WEIGHTS, reasons_of

ROUNDS, RATE, KEEP, MOST = 1500, 3.0, 0.0002, 4.5
LONGEST = 6000  # characters of a text; longer ones are there to take time
Span = tuple[int, int]
Row = tuple[bool, tuple[str, ...]]


def main(write: bool) -> int:
    rows = sorted(set(rows_of(labelled_texts())))
    needed, weights = fitted(rows)
    wrong = sum((score(reasons, weights) >= needed) != right for right, reasons in rows)
    print(f"{len(rows)} different candidates, {sum(right for right, _ in rows)} notices, {wrong} on the wrong side")
    if write:
        WEIGHTS.write_text(written(needed, weights, rows), "utf-8")
    return 0


def labelled_texts() -> Iterator[tuple[str, list[Span]]]:
    """Every text with the lines of its notices."""
    from tests.trust.recorded import read_all, recorded

    _, texts = read_all()
    for key, facts in recorded().items():
        if key in texts and len(texts[key]) < LONGEST:
            yield texts[key], [(int(m[1]), int(m[2])) for m in re.finditer(r"(?:^|‖ )(\d+)-(\d+) ", facts)]


def rows_of(texts: Iterable[tuple[str, list[Span]]]) -> Iterator[Row]:
    """(whether it is a notice, its reasons) of every candidate; one that overlaps a notice without being it is none."""
    for text, wanted in texts:
        if Document("", "", text).origins:
            continue
        for proposed in cut(page_text(text)).proposed:
            segment = proposed.segment
            span = text.count("\n", 0, segment.start) + 1, text.count("\n", 0, segment.end - 1) + 1
            if span in wanted:
                yield True, tuple(reasons_of(proposed.candidate))
            elif not any(span[0] <= last and first <= span[1] for first, last in wanted):
                yield False, tuple(reasons_of(proposed.candidate))


def fitted(rows: list[Row]) -> tuple[float, dict[str, float]]:
    """What a notice needs, and the weights."""
    counted = {name: sum(name in reasons for _, reasons in rows) for name in (*FAVOURING, *OPPOSING)}
    weights = {name: 0.5 if name in FAVOURING else -0.5 for name, count in counted.items() if count > 1}
    known = [(right, [name for name in reasons if name in weights]) for right, reasons in rows]
    needed = 3.0
    for _ in range(ROUNDS):
        pull = {name: -KEEP * len(rows) * weight for name, weight in weights.items()}
        lower = 0.0
        for right, reasons in known:
            error = right - 1 / (1 + math.exp(needed - sum(map(weights.__getitem__, reasons))))
            lower += error
            for name in reasons:
                pull[name] += error
        needed -= RATE * lower / len(rows)
        for name, change in pull.items():
            moved = weights[name] + RATE * change / len(rows)
            weights[name] = min(max(moved, 0.0), MOST) if name in FAVOURING else max(min(moved, 0.0), -MOST)
    return round(needed, 1), {name: round(weight, 1) for name, weight in weights.items() if abs(weight) >= 0.05}


def score(reasons: Iterable[str], weights: dict[str, float]) -> float:
    return sum(weights.get(name, 0.0) for name in reasons)


def written(needed: float, weights: dict[str, float], rows: list[Row]) -> str:
    """The file of weights, heaviest first."""
    lines = ["# What each reason weighs, for and against; fitted by python -m tests.pages.fit --write.", ""]
    lines += [f"needed = {needed}  # the sum from which a candidate is a notice", ""]
    for name, weight in sorted(weights.items(), key=lambda item: (-item[1], item[0])):
        behind = sum(name in reasons for _, reasons in rows)
        notices = sum(name in reasons and right for right, reasons in rows)
        lines.append(f'[reason."{name}"]\nweight = {weight}\ncandidates = {behind}\nnotices = {notices}\n')
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main("--write" in sys.argv[1:]))
