"""Marking a document beside checking it, in the library, interleaved: python -m tests.bench.marking [ROUNDS]

Checking reads the bytes and judges the notices; marking does that and makes the copy. CPU time; only the ratios travel.
"""

from __future__ import annotations

import sys
from statistics import median
from time import process_time

from deadline_cli.marks.mark import Wish, marked
from deadline_cli.notices.documents.document import document_of_bytes
from deadline_cli.notices.proofread import Page, proofread
from deadline_cli.workcalendar.files import load_calendar
from tests.marks.pdf_files import Sheet, column, pdf
from tests.marks.word_files import LINES, line, torn, word

NEWS = "今日晴，最高气温9℃。市图书馆春节期间照常开放，读者可提前预约座位，地址在人民路。"
COLUMN = [LINES[0][:14], LINES[0][14:], LINES[1][:18], LINES[1][18:], LINES[2][:19], LINES[2][19:], *LINES[3:], ""]


def _documents() -> dict[str, tuple[str, bytes]]:
    one = [words for part in range(3) for words in (*LINES, "", *[NEWS] * 5)]
    sheet = Sheet(column(COLUMN * 3, leading=15) + column([NEWS[:18]] * 40, x=330, leading=15))
    return {
        "Word, one notice": ("a.docx", word("".join(map(line, LINES)))),
        "Word, a page": ("a.docx", word("".join(map(line, one)))),
        "Word, a page in torn runs": ("a.docx", word("".join(torn(words) for words in one if words))),
        "Word, twenty pages": ("a.docx", word("".join(map(line, one * 20)))),
        "PDF, a page of two columns": ("a.pdf", pdf(sheet)),
        "PDF, eight such pages": ("a.pdf", pdf(*[sheet] * 8)),
        "text, a page": ("a.txt", "\n".join(one).encode()),
        "text, twenty pages": ("a.txt", "\n".join(one * 20).encode()),
    }


def main(rounds: int) -> None:
    calendar = load_calendar("cn")

    def check(data: bytes, name: str) -> Page:
        return proofread(document_of_bytes(data, name), calendar=calendar)

    print(f"| document | findings | check, ms | mark, ms | ratio |\n| --- | --- | --- | --- | --- |  ({rounds} rounds)")
    for what, (name, data) in _documents().items():
        checking, marking = [], []
        page = check(data, name)
        marked(page, data, Wish("zh"))
        for _ in range(rounds):
            start = process_time()
            page = check(data, name)
            middle = process_time()
            marked(check(data, name), data, Wish("zh"))
            checking.append(middle - start)
            marking.append(process_time() - middle)
        ratio = median(b / a for a, b in zip(checking, marking, strict=True))
        row = (
            what,
            len(page.findings),
            f"{median(checking) * 1000:.1f}",
            f"{median(marking) * 1000:.1f}",
            f"{ratio:.2f}",
        )
        print("| " + " | ".join(map(str, row)) + " |")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
