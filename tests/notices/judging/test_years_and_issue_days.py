"""Years that were not carried on, and the day under the signature. A case on either side."""

from __future__ import annotations

from typing import Any

import pytest

from deadline_cli.notices.facts import Notice
from tests.notices.judging.facts import codes, day, findings, fixed, notice, period, window


@pytest.mark.parametrize(
    ("start", "end", "code"),
    [
        ("2026-03-09", "2026-03-09", None), ("2026-03-10", "2026-03-09", "D103"),
        ("2026-12-24", "2026-01-07", "D103"), ("2025-03-05", "2025-03-20", "D104"),
        ("2026-03-05", "2025-03-20", "D104"), ("2026-03-10", "2027-03-15", "D104"),
        ("2027-03-05", "2027-03-20", "D104"), ("2026-03-05", "2026-06-01", None),
    ],
)  # fmt: skip
def test_order_and_year_of_a_window(start: str, end: str, code: str | None) -> None:
    found = codes(notice(windows=(window(start, end),)))
    assert [c for c in found if c in ("D103", "D104")] == ([code] if code else [])


@pytest.mark.parametrize(
    ("end", "fires"),
    [("2026-12-27", False), ("2025-12-20", False), ("2027-03-20", True), ("2025-03-20", True), ("2025-03-02", True)],
)
def test_the_year_of_a_closing_day(end: str, fires: bool) -> None:
    assert ("D104" in codes(notice(windows=(window(None, end),)))) is fires
    half_a_year = notice(windows=(window(None, "2027-03-20"),), periods=(period("6m", "other", starts="event"),))
    assert "D104" not in codes(half_a_year)


@pytest.mark.parametrize(
    ("stated", "code"),
    [
        ("2025-03-20", "D104"), ("2026-03-02", None), ("2025-03-02", None), ("2025-03-03", "D104"),
        ("2025-12-27", "D104"), ("2025-12-28", "D108"), ("2024-03-20", None),
    ],
)  # fmt: skip
def test_the_year_of_a_sale(stated: str, code: str | None) -> None:
    found = codes(notice(kind="auction", periods=(fixed(stated),)))
    assert [c for c in found if c in ("D104", "D108")] == ([code] if code else [])


def test_a_second_sale_is_looked_at_too() -> None:
    two = (fixed("2026-03-20"), fixed("2025-03-25", at=340))
    assert codes(notice(kind="auction", periods=two)) == ["D104"]


@pytest.mark.parametrize(("published", "fires"), [("2026-03-03", True), ("2026-03-02", False), (None, False)])
@pytest.mark.parametrize(("kind", "severity"), [("service", "warning"), ("claims", "warning"), ("publicity", "info")])
def test_a_later_printing(published: str | None, fires: bool, kind: str, severity: str) -> None:
    found = notice(kind=kind, periods=(period("30d", "other"),))
    told = [f for f in findings(found, published) if f.code == "D107"]
    assert [f.severity for f in told] == ([severity] if fires else [])


@pytest.mark.parametrize(
    ("more", "fires"),
    [({}, True), ({"starts": "service"}, False), ({"starts": "date"}, False)],
)
def test_a_notice_without_a_day(more: dict[str, Any], fires: bool) -> None:
    assert ("D105" in codes(notice(None, periods=(period("30d", **more),)))) is fires
    assert "D105" not in codes(notice(None, periods=(period("30d", **more),)), "2026-03-03")


def test_a_signature_that_was_not_filled_in_is_no_missing_day() -> None:
    def with_blank(at: int) -> Notice:
        blank = day("2026-03-02", at)._replace(date=None, problem="unreadable")
        return notice(None, periods=(period("30d"),), dates=(blank,))

    assert codes(with_blank(990)) == ["D109"]
    assert codes(with_blank(100)) == ["D109", "D105"]
