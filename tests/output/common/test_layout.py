"""Chinese text in a terminal: two columns a character, and the mark under the right words."""

from __future__ import annotations

import pytest

from deadline_cli.output.common.layout import cut, excerpt, pad, width, wrap


@pytest.mark.parametrize(
    ("text", "columns"), [("abc", 3), ("公告", 4), ("2026年", 6), ("（共10个）", 10), ("e\u0301", 1), ("\u200b", 0)]
)
def test_width(text: str, columns: int) -> None:
    assert width(text) == columns


def test_pad_and_cut() -> None:
    assert pad("公告", 6) == "公告  "
    assert cut("自公告之日起", 12) == "自公告之日起"
    assert cut("自公告之日起", 9) == "自公告之…"
    assert width(cut("自公告之日起", 8)) <= 8


@pytest.mark.parametrize("columns", [30, 50, 80, 200])
@pytest.mark.parametrize("start", [0, 10, 40, 70])
def test_the_mark_stands_under_the_words(columns: int, start: int) -> None:
    line = "".join(chr(0x4E00 + i) for i in range(80))
    shown, left, right = excerpt(line, start, start + 5, columns)
    assert width(shown) <= columns
    before = ""
    for character in shown:
        if width(before) == left:
            break
        before += character
    assert shown[len(before) :].startswith(line[start : start + 5])
    assert right - left == 10


def test_words_wider_than_the_line_are_cut() -> None:
    shown, left, right = excerpt("公" * 100, 0, 100, 40)
    assert width(shown) <= 40 and (left, right) == (0, 40)


def test_wrap_keeps_dates_and_brackets_whole() -> None:
    lines = wrap("末日2026年10月5日是国庆节假期，顺延到2026年10月8日（《民法典》第二百零三条），请改为8日。", 30)
    assert all(width(line) <= 34 for line in lines)
    joined = "|".join(lines)
    assert "2026年10月5日" in joined and "2026年10月8日" in joined
    assert not any(line.endswith(("（", "《")) or line.startswith(("，", "。", "）")) for line in lines)


def test_wrap_of_english_breaks_at_blanks() -> None:
    assert wrap("the end is a rest day", 10) == ["the end is", "a rest day"]


def test_wrap_begins_no_line_with_a_mark() -> None:
    assert wrap("print 2025年4月16日; or: 7", 20) == ["print 2025年4月16日;", "or: 7"]
