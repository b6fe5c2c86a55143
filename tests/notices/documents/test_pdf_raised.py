"""The number of a note that a PDF sets off the line behind a length is no digit of it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.notices.documents.drawn import Draw, read

pytest.importorskip("pypdfium2")
pytest.importorskip("reportlab")


def length(size: float, rise: float, number: str = "1", after_rise: float = 0) -> Draw:
    """45, a number of some size and rise behind it, and 日内, in type of 12 points."""

    def draw(canvas: Any) -> None:
        text = canvas.beginText(50, 700)
        text.textOut("自公告之日起45")
        text.setFont("STSong-Light", size)
        text.setRise(rise)
        text.textOut(number)
        text.setFont("STSong-Light", 12)
        text.setRise(after_rise)
        text.textOut("日内来领取")
        canvas.drawText(text)

    return draw


@pytest.mark.parametrize(("size", "rise"), [(7, 4), (8, 4.2), (9.6, 4)])
@pytest.mark.parametrize(("number", "shown"), [("1", "¹"), ("12", "¹²"), ("[3]", "⁽³⁾")])
def test_the_number_of_a_note(size: float, rise: float, number: str, shown: str) -> None:
    assert read(length(size, rise, number)).text == f"自公告之日起45{shown}日内来领取"


@pytest.mark.parametrize(("size", "rise"), [(7, -1.2), (7, -2), (9, -5.5)])
def test_the_number_of_a_note_below_the_line(size: float, rise: float) -> None:
    assert read(length(size, rise)).text == "自公告之日起45₁日内来领取"


@pytest.mark.parametrize(
    ("size", "rise", "after"),
    [(7, 0, 0), (12, 4, 0), (7, -0.5, 0), (7, 1, 0), (7, 4, 4)],
    ids=["small", "raised alone", "hardly lowered", "hardly raised", "what follows is raised too"],
)
def test_other_figures_are_digits(size: float, rise: float, after: float) -> None:
    assert read(length(size, rise, after_rise=after)).text.replace("\u3000", "") == "自公告之日起451日内来领取"
