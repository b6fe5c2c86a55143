"""The English half of a notice: its days and lengths."""

import pytest

from deadline_cli.notices.reading.english import english_dates, english_lengths


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("March 9, 2026", [(2026, 3, 9)]),
        ("on 9 March 2026", [(2026, 3, 9)]),
        ("the 9th of March, 2026", [(2026, 3, 9)]),
        ("Mar. 9th 2026", [(2026, 3, 9)]),
        ("from Sept. 28 to October 3, 2026", [(None, 9, 28), (2026, 10, 3)]),
        ("Mr. May, room 30", []),
        ("Marching 9 men", []),
        ("Decent 20", []),
    ],
)
def test_dates(text: str, read: list[tuple[int | None, int, int]]) -> None:
    assert [(d.year, d.month, d.day) for d in english_dates(text)] == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("within 30 days", "30日"),
        ("ten (10) working days", "10个工作日"),
        ("forty-five days", "45日"),
        ("forty-five (45) calendar days", "45日"),
        ("twenty business days", "20个工作日"),
        ("a 15-day period", "15日"),
        ("three months", "3个月"),
        ("two years", "2年"),
        ("one week", "1周"),
        ("1.5 days", ""),
        ("daytime 30 dayparts", ""),
    ],
)
def test_lengths(text: str, read: str) -> None:
    assert "".join(str(found.period) for found in english_lengths(text)) == read
