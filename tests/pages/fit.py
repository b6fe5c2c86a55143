"""Fits the weights of the reasons for and against a notice: python -m tests.pages.fit [--write].

Logistic regression by gradient descent from the standard library, the same on every run: a reason for a notice never
weighs less than nothing, one against it never more, and none weighs more than MOST. So that none decides alone, each
notice counts once more without the heaviest of its reasons (TAKEN_OUT): what stands beside it must carry it. The texts
are the pages of this folder with their labels, and those that the suite's own tests read, with the facts that
tests/trust/recorded.tsv holds of them. A reason that fewer than two texts have is left out. The weights are rounded to
tenths, and the sum that is needed is moved to where it parts the candidates best; beside each weight stands the number
of candidates that it was found in.
"""

from __future__ import annotations

import math
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator

from deadline_cli.notices.documents.document import Document, in_reading_order
from deadline_cli.notices.facts import Place
from deadline_cli.notices.layout.lines import Ruler
from deadline_cli.notices.layout.page import page_text
from deadline_cli.notices.segmentation.cut import cut
from deadline_cli.notices.segmentation.favouring import FAVOURING
from deadline_cli.notices.segmentation.opposing import OPPOSING
from deadline_cli.notices.segmentation.weighing import INDEX, WEIGHTS, index, reasons_of

from .corpus import SPLITS, labels
from .corpus import text as page

ROUNDS, RATE, KEEP, MOST = 1200, 3.0, 0.0004, 8.0
MISSED = 1.5  # how much a notice that is missed counts where the sum that is needed is chosen
PAGES, SUITE, SILENT = 1, 1, 2  # times that a candidate counts, on a page and in the suite, and if it is no notice
REACH = 3  # tenths by which the sum may be moved at the end
NEEDED, STIFF = 4.5, 0.002  # the sum from which a candidate is a notice before any text is seen, and how firmly
# What a reason is thought to weigh before any text is seen, where that is not 1: the fit stays near it without texts.
START = {
    "title known": 5, "opening": 3, "heading behind a signature": 2.5,
    "articles of a law": 4, "blanks to be filled in": 4, "list of several texts": 6, "reporter": 4,
    "tells of one that was": 4, "tells of an order": 4, "teaches much": 4, "title teaches": 4, "chapter": 4,
    "point of a summary": 4, "comes into force": 4, "piece of a plan": 6, "rule for all": 8, "order to those below": 4,
    "contest or terms of use": 4, "hiring": 4, "loss declared": 4, "headline of news": 4,
    "headline of a consultation": 6, "consultation that asks nothing": 4, "cover of a tender": 4,
    "list that is not made public": 4, "paragraph about service": 4, "question": 4,
    "another paper's title": 6, "explains words": 4, "written to an office": 3, "people speak in turn": 3,
    "list of lengths": 3, "agreed between parties": 3, "list of stages": 2, "guide to an office": 2, "makes a plan": 2,
    "told lately": 2, "heading like a notice's": 1.5,
    "teaches": 4, "addressed to offices": 5,
    "neither title nor signature": 1, "people talk": 2, "speaks in general": 2, "speaks of another notice": 2,
    "quotes times": 2, "of a program": 3,
    "lines of data": 6, "names speak in turn": 4, "exercise": 3, "record": 2, "part of a book": 3,
    "given as an example": 3,
    "source": 2, "nobody speaks": 1, "general rule": 1, "neither sentence nor day": 2,
    "neither signed nor dated": 4, "answers a letter": 8, "of nobody": 6,
}  # fmt: skip
TAKEN_OUT = 0.4  # how much a notice counts once more without its heaviest reason
LONGEST = 6000  # characters of a text; longer ones are there to take time
Span = tuple[int, int]
Text = tuple[str, list[Span]]
Row = tuple[bool, tuple[str, ...]]
Rows = Counter[Row]  # each candidate's answer and reasons, with how often it counts


def main(write: bool) -> int:
    rows = rows_to_fit(labelled_pages(), suite_texts())
    needed, weights = fitted(rows)
    wrong = sum(number for (right, reasons), number in rows.items() if (score(reasons, weights) >= needed) != right)
    print(f"{rows.total()} candidates, {sum(rows[row] for row in rows if row[0])} notices, {wrong} on the wrong side")
    if write:
        WEIGHTS.write_text(written(needed, weights, rows), "utf-8")
        INDEX.write_text(index(), "utf-8")
    return 0


def rows_to_fit(pages: Iterable[Text], suite: Iterable[Text]) -> Rows:
    """The candidates of the pages, and the different ones of the suite's texts, each so many times."""
    rows: Rows = Counter()
    for row in rows_of(pages):
        rows[row] += PAGES * (1 if row[0] else SILENT)
    for row in set(rows_of(suite)):
        rows[row] += SUITE * (1 if row[0] else SILENT)
    return Counter(dict(sorted(rows.items())))


def suite_texts() -> Iterator[Text]:
    """Every text of the suite that is no page, with the lines of its notices as they are read."""
    from tests.trust.recorded import read_all, recorded

    _, texts = read_all()
    pages = {page(split, row["file"]) for split in SPLITS for row in labels(split)}
    for key, facts in recorded().items():
        if key in texts and len(texts[key]) < LONGEST and texts[key] not in pages:
            yield texts[key], [(int(m[1]), int(m[2])) for m in re.finditer(r"(?:^|‖ )(\d+)-(\d+) ", facts)]


def labelled_pages() -> Iterator[Text]:
    """The pages of this folder with the lines of their notices, of the rounds too once their first score is kept."""
    for split in SPLITS:
        rows = labels(split)
        for file in dict.fromkeys(row["file"] for row in rows):
            spans = [(row["line"], row["end_line"]) for row in rows if row["file"] == file and not row.get("none")]
            yield page(split, file), spans


def rows_of(texts: Iterable[Text]) -> Iterator[Row]:
    """(whether it is a notice, its reasons) of every candidate; one that only touches a notice says nothing."""
    for text, wanted in texts:
        document = in_reading_order(Document("", "", text))
        ruler = Ruler(document.text, document.spans, document.source, document.origins)
        for proposed in cut(page_text(document.text)).proposed:
            place = ruler.place(proposed.segment.start, proposed.segment.end)
            common = [(_common(place, span), span) for span in wanted]
            longer = max(common, default=(0, (0, 0)))
            if 2 * longer[0] >= max(place.end_line - place.line, longer[1][1] - longer[1][0]) + 1:
                yield True, tuple(reasons_of(proposed.candidate))
            elif not longer[0]:
                yield False, tuple(reasons_of(proposed.candidate))


def _common(place: Place, span: Span) -> int:
    return max(0, min(place.end_line, span[1]) - max(place.line, span[0]) + 1)


def fitted(rows: Rows) -> tuple[float, dict[str, float]]:
    """What a notice needs, and the weights."""
    counted = {name: sum(name in reasons for _, reasons in rows) for name in (*FAVOURING, *OPPOSING)}
    kept = [name for name, count in counted.items() if count > 0]
    starts = {name: START.get(name, 1.0) if name in FAVOURING else -START.get(name, 1.0) for name in kept}
    weights, needed, total = dict(starts), NEEDED, rows.total()
    known = [
        (right, [name for name in reasons if name in weights], number) for (right, reasons), number in rows.items()
    ]
    for _ in range(ROUNDS):
        pull = {name: KEEP * total * (starts[name] - weight) for name, weight in weights.items()}
        lower = 0.0
        for right, reasons, number in known:
            weigh = {name: weights[name] for name in reasons}
            lower += _pulled(pull, right, weigh, needed, number)
            if right and weigh:
                del weigh[max(weigh, key=weigh.__getitem__)]
                lower += _pulled(pull, True, weigh, needed, TAKEN_OUT * number)
        needed -= RATE * (lower / total + STIFF * (needed - NEEDED))
        for name, change in pull.items():
            moved = weights[name] + RATE * change / total
            weights[name] = min(max(moved, 0.0), MOST) if name in FAVOURING else max(min(moved, 0.0), -MOST)
    rounded = {name: round(weight, 1) for name, weight in weights.items() if abs(weight) >= 0.05}
    return _needed(rows, rounded, round(needed, 1)), rounded


def _pulled(pull: dict[str, float], right: bool, reasons: dict[str, float], needed: float, number: float) -> float:
    """Pulls at the weights of a candidate's reasons, and returns by how much."""
    error = number * (right - 1 / (1 + math.exp(needed - sum(reasons.values()))))
    for name in reasons:
        pull[name] += error
    return error


def _needed(rows: Rows, weights: dict[str, float], fitted: float) -> float:
    """The sum near the fitted one that parts most candidates rightly, the nearest of several."""
    sums = [(right, round(score(reasons, weights), 1), number) for (right, reasons), number in rows.items()]
    near = [round(fitted + step / 10, 1) for step in range(-REACH, REACH + 1)]

    def wrong(needed: float) -> float:
        return sum(
            number * MISSED if right else number / SILENT for right, total, number in sums if (total >= needed) != right
        )

    return min(near, key=lambda n: (wrong(n), abs(n - fitted)))


def score(reasons: Iterable[str], weights: dict[str, float]) -> float:
    return sum(weights.get(name, 0.0) for name in reasons)


def written(needed: float, weights: dict[str, float], rows: Rows) -> str:
    """The file of weights, heaviest first."""
    lines = ["# What each reason weighs, for and against; fitted by python -m tests.pages.fit --write.", ""]
    lines += [f"needed = {needed}  # the sum from which a candidate is a notice", ""]
    for name, weight in sorted(weights.items(), key=lambda item: (-item[1], item[0])):
        behind = sum(number for (_, reasons), number in rows.items() if name in reasons)
        notices = sum(number for (right, reasons), number in rows.items() if name in reasons and right)
        lines.append(f'[reason."{name}"]\nweight = {weight}\ncandidates = {behind}\nnotices = {notices}\n')
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main("--write" in sys.argv[1:]))
