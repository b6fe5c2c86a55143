"""Notices laid out in ruled boxes on a newspaper page, drawn by box, by line and shuffled: are the findings found?

python -m tests.bench.documents.newspaper FOLDER: each text of the folder with one notice is an item of the pages. The
truth is what is found in the items of a page, one below the other.
"""

from __future__ import annotations

import argparse
import io
import random
from collections import Counter
from datetime import date
from pathlib import Path

from deadline_cli.notices.documents.document import document_of_bytes
from deadline_cli.notices.proofread import proofread
from deadline_cli.workcalendar.files import load_calendar

from .columns import found, wrapped

_WIDTH, _HEIGHT, _MARGIN, _GAP, _COLUMNS = 990, 1400, 40, 12, 5
_WIDE = (_WIDTH - 2 * _MARGIN - (_COLUMNS - 1) * _GAP) / _COLUMNS
_SIZE, _LEAD, _TITLE = 9, 12.6, 12
ORDERS = ("by box", "by line", "shuffled")
_DAY = date(2026, 3, 10)  # the page's head says so
Op = tuple[float, float, float, str]  # left, baseline, size, words


def page(items: list[str], order: str, chance: random.Random) -> tuple[bytes, list[str]]:
    """A page of as many of the items as fit, and those that do."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    from reportlab.pdfgen.canvas import Canvas

    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    drawn: list[Op] = [
        (_MARGIN, _HEIGHT - 60, 26, "霖州晚报　公告专版"),
        (_WIDTH - _MARGIN - 200, _HEIGHT - 60, 10, "2026年3月10日　星期二　A11版"),
    ]
    frames: list[tuple[float, float, float, float]] = []
    tops = [float(_HEIGHT - 90)] * _COLUMNS
    placed: list[str] = []
    for text in items:
        across = 1 if len(text) < 220 else 2 if len(text) < 420 else 3
        inner = across if chance.random() < 0.7 else 1
        first = max(range(_COLUMNS + 1 - across), key=lambda i: min(tops[i : i + across]))
        top = min(tops[first : first + across])
        ops, height = _box(text, _MARGIN + first * (_WIDE + _GAP), top, across, inner)
        if top - height < _MARGIN:
            continue
        placed.append(text)
        tops[first : first + across] = [top - height - 8] * across
        drawn += ops
        wide = across * _WIDE + (across - 1) * _GAP
        frames.append((_MARGIN + first * (_WIDE + _GAP), top - height + 2, wide, height - 4))
    if order == "by line":
        drawn.sort(key=lambda op: (-op[1], op[0]))
    elif order == "shuffled":
        chance.shuffle(drawn)
    stored = io.BytesIO()
    canvas = Canvas(stored, pagesize=(_WIDTH, _HEIGHT))
    canvas.setLineWidth(0.5)
    for frame in frames:
        canvas.rect(*frame)
    for left, base, size, words in drawn:
        canvas.setFont("STSong-Light", size)
        canvas.drawString(left, base, words)
    canvas.save()
    return stored.getvalue(), placed


def _box(text: str, left: float, top: float, across: int, inner: int) -> tuple[list[Op], float]:
    """A notice in a box over so many columns: its title on top, its words in `inner` columns; and the box's height."""
    wide = across * _WIDE + (across - 1) * _GAP - 8
    column = (wide - (inner - 1) * _SIZE) / inner
    title, *paragraphs = [line for line in text.splitlines() if line.strip()]
    lines: list[str] = []
    for words in paragraphs:
        lines += wrapped("\u3000\u3000" + words.strip() if len(words) > 16 else words.strip(), int(column / _SIZE))
    rows = -(-len(lines) // inner)
    ops: list[Op] = []
    base = top
    for words in wrapped(title, int(wide / _TITLE)):
        base -= _TITLE * 1.4
        ops.append((left + 4 + max(0.0, (wide - len(words) * _TITLE) / 2), base, _TITLE, words))
    for at, words in enumerate(lines):
        indent = len(words) - len(words.lstrip("\u3000"))
        x = left + 4 + at // rows * (column + _SIZE) + indent * _SIZE
        if words.strip():
            ops.append((x, base - (at % rows + 1) * _LEAD, _SIZE, words[indent:]))
    return ops, top - base + rows * _LEAD + 10


def _is_whole(text: str) -> bool:
    """Whether the paragraphs of a text are lines, and not broken already."""
    long = [line for line in text.splitlines() if len(line) > 14]
    return 2 * sum(line.rstrip()[-1] in "。；：" for line in long) >= len(long)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--pages", type=int, default=6)
    arguments.add_argument("--misses", action="store_true")
    given = arguments.parse_args()
    calendar = load_calendar("cn")
    items: list[str] = []
    for file in sorted(given.folder.rglob("*.txt")):
        text = file.read_text(encoding="utf-8")
        alone = proofread(document_of_bytes(text.encode(), file.name), calendar=calendar)
        if len(alone.notices) == 1 and len(text) < 900 and "\t" not in text and _is_whole(text):
            items.append(text)
    right: Counter[str] = Counter()
    for seed in range(given.pages):
        for order in ORDERS:
            chosen = random.Random(seed).sample(items, len(items))
            data, placed = page(chosen, order, random.Random(seed))
            expected = found(
                proofread(document_of_bytes("\n\n".join(placed).encode(), "a.txt"), published=_DAY, calendar=calendar)
            )
            seen = found(proofread(document_of_bytes(data, "a.pdf"), calendar=calendar))
            right += Counter({f"{order} found": (expected & seen).total(), f"{order} of": expected.total(),
                              f"{order} false": (seen - expected).total()})  # fmt: skip
            if given.misses and expected != seen:
                missed, false = (list(c.elements()) for c in (expected - seen, seen - expected))
                print(seed, order, "missed", missed, "false", false)
    for order in ORDERS:
        print(f"{order:9} {right[f'{order} found']:4} of {right[f'{order} of']:4}, false {right[f'{order} false']}")


if __name__ == "__main__":
    main()
