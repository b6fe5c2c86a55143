"""No word and no reason decides alone: python -m tests.trust.takeout.

Every reason of the weights, and every word of the lexicon with each of its senses and with all of them, is taken out in
turn and the labelled pages are cut again: each notice that was found must be found without it. In the place of a word
stands one that no text has, so that no sense is left empty.
"""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterable, Iterator
from importlib import import_module

from tests.pages.corpus import SPLITS, labels
from tests.pages.corpus import text as page

Span = tuple[int, int]
Key = tuple[str, str, Span]
Page = tuple[str, str, str, list[Span]]
Weighed = tuple[tuple[tuple[str, float], ...], float]
_NOWHERE = "\ue000\ue001"  # for private use: no text has it
_CUTTING = ("deadline_cli.notices.segmentation", "deadline_cli.notices.lines")


def pages() -> Iterator[Page]:
    """The split, name, text and notices' lines of every labelled page that holds one; optional ones do not count."""
    for split in SPLITS:
        rows = [row for row in labels(split) if not row.get("none")]
        for file in dict.fromkeys(row["file"] for row in rows):
            spans = [(r["line"], r["end_line"]) for r in rows if r["file"] == file and not r.get("optional")]
            yield split, file, page(split, file), spans


def notices(text: str, wanted: list[Span]) -> Iterator[tuple[Span, Weighed]]:
    """The labelled notices of a page that are found, each with its reasons and their sum over what a notice needs."""
    from deadline_cli.notices.documents.document import Document, in_reading_order
    from deadline_cli.notices.layout.lines import Ruler
    from deadline_cli.notices.layout.page import page_text

    cutting = import_module("deadline_cli.notices.segmentation.cut")
    weighing = import_module("deadline_cli.notices.segmentation.weighing")
    document = in_reading_order(Document("", "", text))
    ruler = Ruler(document.text, document.spans, document.source, document.origins)
    for proposed in cutting.cut(page_text(document.text)).proposed:
        place = ruler.place(proposed.segment.start, proposed.segment.end)
        for span in wanted:
            common = min(place.end_line, span[1]) - max(place.line, span[0]) + 1
            if proposed.weighed.score >= 0 and 2 * common >= max(place.end_line - place.line, span[1] - span[0]) + 1:
                weighed = weighing.weighed(proposed.candidate, whole=True)
                yield span, (weighed.reasons, weighed.score)


def found(among: Iterable[Page]) -> dict[Key, Weighed]:
    return {(split, file, span): held for split, file, text, wanted in among for span, held in notices(text, wanted)}


def without_reason(everything: dict[Key, Weighed]) -> dict[str, list[Key]]:
    """The notices that hang on each reason: without it the sum is less than a notice needs."""
    hang: dict[str, list[Key]] = {}
    for key, (reasons, score) in everything.items():
        for name, weight in reasons:
            if round(score - weight, 2) < 0:
                hang.setdefault(name, []).append(key)
    return hang


def taken_out(word: str, named: Iterable[str]) -> None:
    """From now on the pages are cut without a word in the senses named; none of them to have all words again."""
    lexicon = import_module("deadline_cli.notices.lexicon")
    from deadline_cli.notices.pattern import Words

    lexicon._index.cache_clear()
    whole = lexicon._index()
    for name in named:
        whole[name] = Words([_NOWHERE if one == word else one for one in whole[name]])
    for name in [name for name in sys.modules if name.startswith(_CUTTING)]:
        del sys.modules[name]


def without_word(word: str, named: list[str], among: list[Page], all_: Collection[Key]) -> list[Key]:
    """The notices that are lost without a word in the senses named."""
    concerned = [one for one in among if word in one[2]]
    files = {one[:2] for one in concerned}
    taken_out(word, named)
    try:
        left = found(concerned)
    finally:
        taken_out("", ())
    return sorted(key for key in all_ if key not in left and key[:2] in files)


def main() -> int:
    from deadline_cli.notices.lexicon.__main__ import entries

    among = list(pages())
    everything = found(among)
    hang = without_reason(everything)
    print(f"{len(everything)} notices found on {len(among)} pages")
    for name, keys in sorted(hang.items(), key=lambda one: -len(one[1])):
        print(f"reason {name}: {len(keys)}", *(f"{k[0]}/{k[1]}:{k[2][0]}" for k in keys[:6]))
    words = lost = 0
    for word, senses in entries():
        for named in [[one] for one in senses] + ([senses] if len(senses) > 1 else []):
            words += 1
            keys = without_word(word, named, among, everything)
            lost += len(keys) > 0
            if keys:
                print(
                    f"word {word} {'+'.join(named)}: {len(keys)}",
                    *(f"{k[0]}/{k[1]}:{k[2][0]}" for k in keys[:6]),
                    flush=True,
                )
    print(f"{words} words in a sense or a line of the lexicon, {lost} on which a notice hangs")
    return 0


if __name__ == "__main__":
    sys.exit(main())
