"""Every text of a folder set in one, two and four columns, drawn by column and by line: are its findings still found?

python -m tests.bench.documents.columns FOLDER [--keep OUT]: the findings of the text itself are the truth.
"""

from __future__ import annotations

import argparse
import io
from collections import Counter
from pathlib import Path

from deadline_cli.notices.documents.document import document_of_bytes
from deadline_cli.notices.proofread import Page, proofread
from deadline_cli.workcalendar.files import load_calendar

WAYS = ((1, False), (2, False), (2, True), (4, False), (4, True))  # columns, drawn line by line
_HANGING = "，。、；：！？）》”』】%"
_SIZE, _LEAD, _MARGIN = 9, 13.5, 50


def wrapped(line: str, room: float) -> list[str]:
    """A paragraph broken as Chinese type is: ASCII is half as wide, no closing sign begins a line."""
    lines, current, width = [], "", 0.0
    for char in line:
        wide = 0.5 if ord(char) < 0x2000 else 1
        if width + wide > room and not (char in _HANGING and width + wide <= room + 1):
            lines.append(current)
            current, width = "", 0
        current += char
        width += wide
    return [*lines, current]


def set_in_columns(text: str, columns: int, by_line: bool) -> bytes:
    """A PDF of the text on A3, in a predefined Chinese font."""
    from reportlab.lib.pagesizes import A3
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    from reportlab.pdfgen.canvas import Canvas

    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    width, height = A3
    gap = _SIZE * 1.6
    wide = (width - 2 * _MARGIN - gap * (columns - 1)) / columns
    lines: list[str] = []
    for line in text.splitlines():
        paragraph = "\u3000\u3000" + line if len(line) > 20 and not line[0].isspace() else line
        lines += wrapped(paragraph, int(wide / _SIZE)) if line.strip() else [""]
    stored = io.BytesIO()
    canvas = Canvas(stored, pagesize=A3)
    fitting = int((height - 2 * _MARGIN) / _LEAD)
    while lines:
        rows = min(fitting, -(-len(lines) // columns))  # balanced on the last page, as a page maker does
        placed = [(at // rows, at % rows, line) for at, line in enumerate(lines[: rows * columns]) if line.strip()]
        lines = lines[rows * columns :]
        canvas.setFont("STSong-Light", _SIZE)
        for column, row, line in sorted(placed, key=lambda p: (p[1], p[0])) if by_line else placed:
            indent = len(line) - len(line.lstrip("\u3000"))
            left = _MARGIN + column * (wide + gap) + indent * _SIZE
            canvas.drawString(left, height - _MARGIN - (row + 1) * _LEAD, line[indent:])
        canvas.showPage()
    canvas.save()
    return stored.getvalue()


def found(page: Page) -> Counter[tuple[str, str]]:
    """The findings of a page, by code and words."""
    return Counter((f.code, "".join(page.text[f.place.start : f.place.end].split())) for f in page.findings)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--keep", type=Path)
    arguments.add_argument("--misses", action="store_true")
    given = arguments.parse_args()
    calendar = load_calendar("cn")
    right: Counter[str] = Counter()
    for file in sorted(given.folder.rglob("*.txt")):
        text = file.read_text(encoding="utf-8")
        truth = found(proofread(document_of_bytes(text.encode(), file.name), calendar=calendar))
        for columns, by_line in WAYS:
            way = f"{columns} {'by line' if by_line else 'by column'}"
            data = set_in_columns(text, columns, by_line)
            if given.keep:
                (given.keep / f"{file.stem}.{way.replace(' ', '-')}.pdf").write_bytes(data)
            seen = found(proofread(document_of_bytes(data, "a.pdf"), calendar=calendar))
            right += Counter({f"{way} found": (truth & seen).total(), f"{way} of": truth.total(),
                              f"{way} false": (seen - truth).total()})  # fmt: skip
            if given.misses and truth != seen:
                print(
                    file.stem, way, "missed", list((truth - seen).elements()), "false", list((seen - truth).elements())
                )
    for columns, by_line in WAYS:
        way = f"{columns} {'by line' if by_line else 'by column'}"
        print(f"{way:14} {right[f'{way} found']:4} of {right[f'{way} of']:4}, false {right[f'{way} false']}")
    total = {name: sum(v for k, v in right.items() if k.endswith(name)) for name in ("found", "of", "false")}
    print(f"together       {total['found']:4} of {total['of']:4}, false {total['false']}")


if __name__ == "__main__":
    main()
