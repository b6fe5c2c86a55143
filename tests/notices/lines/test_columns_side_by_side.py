"""Columns side by side: each is read on its own; tables, lists and signatures are no columns."""

import time

import pytest

from deadline_cli.notices.documents.document import document_of_bytes
from deadline_cli.notices.documents.gutters import side_by_side
from deadline_cli.notices.reading.read import read_notices
from tests.calendars import calendar
from tests.notices.lines.narrow import NOTICES, wrapped
from tests.notices.reading import only, periods, windows


def beside(*columns: str, width: int = 16) -> str:
    """The columns as a page prints them, full-width blanks between."""
    texts = [wrapped(column, width).rstrip("\n").split("\n") for column in columns]
    lines = []
    for i in range(max(map(len, texts))):
        line = ""
        for text in texts:
            words = text[i] if i < len(text) else ""
            size = len(words.encode("gb18030"))
            line += words + " " * (size % 2) + "　" * (width + 2 - (size + 1) // 2)
        lines.append(line.rstrip())
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("width", [10, 13, 16, 20])
@pytest.mark.parametrize("order", [(0, 1), (1, 0), (2, 1), (0, 1, 2)])
def test_each_column_is_read_on_its_own(order: tuple[int, ...], width: int) -> None:
    page = "要闻\n\n" + beside(*(NOTICES[i] for i in order), width=width) + "\n读者来信\n"
    for line_end in ("\n", "\r\n"):
        document = document_of_bytes(page.replace("\n", line_end).encode(), "page.txt")
        notices = read_notices(document, calendar=calendar())
        lines = page.split("\n")
        for notice, expected in zip(notices, map(only, (NOTICES[i] for i in order)), strict=True):
            assert (notice.title, periods(notice), windows(notice)) == (
                expected.title,
                periods(expected),
                windows(expected),
            )
            for fact in (*notice.periods, *notice.windows):
                place = fact.place
                assert lines[place.line - 1][place.column - 1] == fact.text[0]
                assert lines[place.end_line - 1][place.end_column - 2] == fact.text[-1]


@pytest.mark.parametrize(
    "text",
    [
        NOTICES[0],
        "　　　　　　槐北县人民法院\n　　　　　　2026年3月2日\n" * 5,
        "张某　　　　槐北县第一中学\n何某　　　　槐北县第二中学\n" * 4,
        "公示期限　　2026年2月3日至2026年2月9日，如有异议请反映。\n联系电话　　00000000，工作日上午九时至十二时。\n"
        * 4,
        "序号    名称            数量\n" * 8,
        NOTICES[0].replace("。", "。　　　　"),
    ],
)
def test_what_is_no_column_stays(text: str) -> None:
    assert side_by_side(text) is None


@pytest.mark.parametrize(
    "shape", ["　", " ", "公　　", "公    告", "公　　\n", "公，公告公告公告公　　公，\n", "a    \n"]
)
def test_a_page_of_blanks_takes_no_longer(shape: str) -> None:
    begun = time.process_time()
    side_by_side(shape * (1_000_000 // len(shape)))
    assert time.process_time() - begun < 10
