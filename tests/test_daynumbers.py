"""Dates that tables hold as numbers."""

from __future__ import annotations

from datetime import date, time

import pytest

from deadline_cli.daynumbers import DATE_KINDS, of_number, said_of_number
from deadline_cli.errors import DeadlineError

DAY = date(2026, 2, 3)


@pytest.mark.parametrize(
    ("text", "kind", "day", "at"),
    [
        ("46056", "excel", DAY, None),
        ("46056.0", "excel", DAY, None),
        ("46056.6875", "excel", DAY, time(16, 30)),
        ("61", "excel", date(1900, 3, 1), None),  # behind the 29 February that Excel invents
        ("59", "excel", date(1900, 2, 28), None),
        ("1770048000", "epoch-s", DAY, None),  # 2026-02-02T16:00Z, midnight in Beijing
        ("1770047999", "epoch-s", date(2026, 2, 2), time(23, 59)),
        ("1770048000000", "epoch-ms", DAY, None),
        ("1.770048E12", "epoch-ms", DAY, None),
        ("1770048000000000", "epoch-us", DAY, None),
        ("1770048000000000000", "epoch-ns", DAY, None),
        ("-1", "epoch-s", date(1970, 1, 1), time(7, 59)),
    ],
)
def test_takes(text: str, kind: str, day: date, at: time | None) -> None:
    assert of_number(text, kind) == (day, at)  # type: ignore[arg-type]


def test_leaves_written_dates_alone() -> None:
    for kind in DATE_KINDS:
        assert of_number("2026-02-03", kind) is None
        assert of_number("", kind) is None
    assert of_number("20260203", "excel") is None
    assert of_number("46056", "written") is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("60", "excel"), ("0", "excel"), ("9" * 18, "epoch-s"), ("-5", "excel"),
        ("1e30", "excel"), ("1e30", "epoch-s"), ("1e99999999", "excel"), ("1e9999999999999999999", "epoch-ns"),
    ],
)  # fmt: skip
def test_refuses(text: str, kind: str) -> None:
    with pytest.raises(DeadlineError, match=f"{text} is no date of kind {kind}"):
        of_number(text, kind)  # type: ignore[arg-type]


def test_names_what_a_number_seems_to_be() -> None:
    assert "--date-kind excel" in str(said_of_number("46056"))
    assert "--date-kind epoch-us" in str(said_of_number("1770048000000000"))
    assert [said_of_number(text) for text in ("30", "20261301", "123456", "460x6")] == [None] * 4
