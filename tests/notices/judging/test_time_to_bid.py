"""What the law asks of the windows of a bidding: facts made by hand, a case on either side of each guard."""

from __future__ import annotations

from typing import Any

import pytest

from deadline_cli.notices.facts import Window
from tests.notices.judging.facts import period, window
from tests.notices.judging.test_statute import said, under

TWENTY = ["short bid-period 20日"]
FIVE = ["short gp-doc-supply 5个工作日"]


def closing(end: str, start: str | None = None, **more: Any) -> Window:
    return window(start, end, "other", at=500, closes_bids=True, **more)


def sale(start: str | None, end: str, role: str = "registration", at: int = 100, **more: Any) -> Window:
    return window(start, end, role, at=at, **more)


# rules, windows, what is said: the notice is of Monday 2 March 2026, five working days end on the 9th
CASES: list[tuple[str, list[Window], list[str]]] = [
    # twenty days from the notice, or from the day on which the documents are first given out
    ("bid-period=other", [closing("2026-03-22")], []), ("bid-period=other", [closing("2026-03-20")], TWENTY),
    ("bid-period=other", [closing("2026-03-22"), sale("2026-03-04", "2026-03-11")], TWENTY),
    ("bid-period=other", [closing("2026-03-24"), sale("2026-03-04", "2026-03-11")], []),
    ("bid-period=other", [closing("2026-03-22"), sale("2026-03-04", "2026-03-11", "inspection")], TWENTY),
    ("bid-period=other", [closing("2026-03-22"), sale("2026-03-04", "2026-03-11", "objection")], []),
    ("bid-period=other", [closing("2026-03-22"), sale(None, "2026-03-11")], []),  # when it begins is not said
    ("bid-period=other", [closing("2026-03-22"), sale("2026-03-22", "2026-03-28")], []),  # of another bidding
    ("bid-period=other", [closing("2026-03-20", "2026-03-03")], TWENTY),
    ("bid-period=other", [window(None, "2026-03-20", "other", at=500)], []),  # closes no bids
    ("bid-period=other", [closing("2026-03-20"), closing("2026-03-19")], TWENTY * 2),
    ("", [closing("2026-03-20")], []), ("gp-doc-supply=other", [closing("2026-03-05")], []),
    ("shareholders-meeting=other", [closing("2026-03-05")], []),
    ("gp-doc-supply=other bid-period=other", [closing("2026-03-20")], TWENTY),
    # five working days to get the documents, in the window of their sale alone
    ("gp-doc-supply=registration", [sale("2026-03-03", "2026-03-09")], []),
    ("gp-doc-supply=registration", [sale("2026-03-03", "2026-03-06")], FIVE),
    ("gp-doc-supply=registration", [sale("2026-03-03", "2026-03-06", "inspection")], FIVE),
    ("gp-doc-supply=registration", [sale("2026-03-03", "2026-03-06", "payment")], []),
    ("gp-doc-supply=registration", [sale(None, "2026-03-06")], []),
    ("gp-doc-supply=registration", [sale("2026-03-03", "2026-03-09"), sale("2026-03-03", "2026-03-06", at=300)], []),
    ("gp-doc-supply=registration", [sale("2026-03-03", "2026-03-06", "payment", 60), sale("2026-03-03", "2026-03-06")],
     FIVE),
    ("bid-period=other gp-doc-supply=registration", [closing("2026-03-19"), sale("2026-03-03", "2026-03-06")],
     TWENTY + FIVE),
    # a least time to object; a length that is fixed is not measured by dates
    ("gp-doc-supply=objection", [sale("2026-03-03", "2026-03-06", "objection")], FIVE),
    ("gp-doc-supply=objection", [sale("2026-03-03", "2026-03-06", "comment")], FIVE),
    ("gp-doc-supply=objection", [sale("2026-03-03", "2026-03-06", "claims")], []),
    ("gp-doc-supply=objection", [sale(None, "2026-03-06", "objection")], []),
    ("gp-challenge=objection", [sale("2026-03-03", "2026-03-06", "objection")], []),
    ("", [sale("2026-03-03", "2026-03-06", "objection")], []),
]  # fmt: skip


@pytest.mark.parametrize(("rules", "windows", "expected"), CASES)
def test_windows_of_a_bidding(rules: str, windows: list[Window], expected: list[str]) -> None:
    assert said(under(rules, kind="tender", windows=tuple(windows))) == expected


def test_a_window_that_a_period_measures_is_judged_by_the_period() -> None:
    short = sale("2026-03-03", "2026-03-06", "objection", period=0)
    given = {"kind": "tender", "windows": (short,)}
    assert said(under("gp-doc-supply=objection", periods=(period("5wd"),), **given)) == []
    assert said(under("gp-doc-supply=objection", periods=(period("4wd"),), **given)) == FIVE  # once, of the period
    assert said(under("gp-doc-supply=objection", periods=(period("4wd", "other"),), **given)) == []
