"""Texts read in parts beside the same texts read at once: random pages joined, cut at random sizes.

    python tests/trust/parts.py [--seed N] [--texts N]

The texts are those of tests/pages, joined by one, two or three line ends, some with the line ends of Windows. Prints
each text whose notices, findings or near misses differ, how many could be parted, and into how many parts.
"""

import argparse
import random
from datetime import date
from pathlib import Path

from deadline_cli.notices.documents.document import document_of_text
from deadline_cli.notices.large.joined import is_whole_text, proofread_parts
from deadline_cli.notices.large.part import Asked, later
from deadline_cli.notices.layout.page import Setting
from deadline_cli.notices.proofread import proofread
from deadline_cli.workcalendar.files import load_calendar

PAGES = Path(__file__).resolve().parents[1] / "pages"


def main(seed: int, texts: int) -> int:
    chance = random.Random(seed)
    pages = [path.read_text("utf-8") for path in sorted(PAGES.rglob("*.txt"))]
    parted = differ = parts = 0
    for number in range(texts):
        text = _joined(chance, pages)
        cut = differs(text, chance.choice((300, 800, 2000, 6000)), chance.choice((None, date(2026, 3, 2))))
        parted, parts = parted + (cut is not None), parts + len(cut or ())
        if cut:
            differ += bool(cut[0])
            print(f"text {number} of seed {seed}: {cut[0]}" if cut[0] else "", end="\n" if cut[0] else "")
    print(f"{texts} texts, {parted} parted into {parts} parts, {differ} differ")
    return differ > 0


def differs(text: str, size: int, published: date | None = None) -> list[str] | None:
    """What differs first, "" for each part read; None for a text that cannot be parted."""
    document = document_of_text(text)
    if not is_whole_text(document):
        return None
    read: list[str] = [""]

    def begin(*given):  # type: ignore[no-untyped-def]
        read.append("")
        return later(*given)

    def asked(setting: Setting, spaced_out: bool) -> Asked:
        return Asked(setting, spaced_out, published, None, "cn", None)

    found = proofread_parts(document, begin, asked, size=size)
    if found is None:
        return None
    whole = proofread(document, published=published, calendar=load_calendar("cn"))
    for one, other in zip(found.notices, whole.notices, strict=False):
        if one != other:
            read[0] = f"{one.notice.title} {one.notice.place} for {other.notice.title} {other.notice.place}"
            return read
    if len(found.notices) != len(whole.notices) or found.nearly != whole.nearly:
        read[0] = (
            f"{len(found.notices)} notices and {len(found.nearly)} near for {len(whole.notices)}, {len(whole.nearly)}"
        )
    return read


def _joined(chance: random.Random, pages: list[str]) -> str:
    chosen = chance.choices(pages, k=chance.choice((5, 20, 60)))
    if chance.random() < 0.3:
        chosen += chance.choices(chosen, k=5)  # what is said twice
    text = "".join(page.strip("\n") + chance.choice(("\n", "\n\n", "\n\n\n")) for page in chosen)
    if chance.random() < 0.1:
        text = text.replace("\n", "\n\n")
    return text.replace("\n", "\r\n") if chance.random() < 0.1 else text


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--texts", type=int, default=200)
    asked_for = parser.parse_args()
    raise SystemExit(main(asked_for.seed, asked_for.texts))
