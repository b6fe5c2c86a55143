"""A day with strokes behind another one is of the Republic where its year has two digits or three."""

from __future__ import annotations

import pytest

from deadline_cli.notices.reading.days import slashed_of_the_republic


@pytest.mark.parametrize(
    ("text", "year"), [("98/07/16", 2009), ("112/07/16", 2023), ("115.11.4", 2026), ("7/16", None), ("2026/7/16", None)]
)
def test_a_day_with_strokes(text: str, year: int | None) -> None:
    day = slashed_of_the_republic(f"至{text}。", 1)
    assert (None if day is None else day.year) == year
