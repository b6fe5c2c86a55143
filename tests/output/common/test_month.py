"""The picture of a month: every cell is as wide as the others, and a label that is too long ends at a word."""

from __future__ import annotations

from datetime import date

from rich.cells import cell_len

from deadline_cli.output.common.month import CELL_WIDTH, Cell, month_picture


def picture(label: str) -> list[str]:
    cells = {date(2026, 2, 17): Cell("*", label), date(2026, 2, 18): Cell("", "next")}
    return month_picture(2026, 2, lambda day: cells.get(day, Cell()), "en").plain.splitlines()


def test_a_label_of_two_words_keeps_the_one_that_the_cell_holds() -> None:
    assert any(line.split() == ["Spring", "next"] for line in picture("Spring Festival"))


def test_a_single_long_word_is_cut_so_that_the_next_cell_stands_in_its_place() -> None:
    line = next(line for line in picture("Thanksgiving") if "next" in line)
    assert line.split() == ["Thanksgi", "next"]
    assert cell_len(line[: line.index("next")]) == 2 * CELL_WIDTH
