"""What no check has to say of stands before what one has: it is passed over, and what follows is judged."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from deadline_cli.notices.checks.registry import CHECKS
from deadline_cli.notices.facts import PeriodFact, Window
from deadline_cli.rulebook.match import Match
from tests.notices.judging.facts import claim, codes, day, fixed, notice, period, window

WINDOWS = {
    "over": window("2026-03-03", "2026-03-09", at=2000, over=True),
    "other": window("2026-03-03", "2026-03-12", "other", at=2000),
    "moved": window(None, "2026-03-12", "other", at=2000, form="moved-to"),
    "display": window("2026-03-03", "2026-03-12", "inspection", at=2000),
    "service": window("2026-03-03", "2026-04-02", "service", at=2000),
}
PERIODS = {
    "fixed day": fixed("2026-03-20", at=2100),
    "backward": period("3d", "other", at=2100, direction="backward"),
    "event": period("9d", "other", at=2100, starts="event"),
    "payment": period("9d", "payment", at=2100, starts="event"),
    "bare": period("9d", "statement", at=2100, text="9日内"),
}
EIA = (Match("eia-draft", "comment", 0),)
MEETING = (Match("shareholders-meeting", "other", 0),)

FAULTY: list[tuple[str, dict[str, Any], str | None]] = [
    ("P201", {"windows": (window("2026-03-03", "2026-03-06"),), "periods": (period("7d"),)}, None),
    ("P203", {"windows": (window("2026-03-03", "2026-03-20"),), "periods": (period("7d"),)}, None),
    ("P202", {"windows": (window("2026-03-02", "2026-03-08"),), "periods": (period("7d"),)}, None),
    ("P202", {"windows": (window("2026-03-02", "2026-03-06"),), "claims": (claim("5wd"),)}, None),
    ("P204", {"windows": (window("2026-03-03", "2026-03-09"),), "claims": (claim("9d"),)}, None),
    ("P205", {"windows": (window(None, "2026-03-14"),)}, None),
    ("P206", {"issue": "2026-02-24", "windows": (window("2026-02-25", "2026-03-03"),),
     "claims": (claim("6wd"),)}, None),
    ("P207", {"issue": "2026-12-20", "windows": (window("2026-12-21", "2027-01-20"),)}, None),
    ("P210", {"windows": (window("2026-03-01", "2026-03-20"),)}, None),
    ("D103", {"windows": (window("2026-03-10", "2026-03-09"),)}, None),
    ("D104", {"windows": (window("2025-03-05", "2025-03-20"),)}, None),
    ("D108", {"windows": (window("2026-02-10", "2026-02-20"),)}, None),
    ("P209", {"kind": "other", "periods": (period("15d", "answer"), period("30d", "answer", at=240))}, None),
    ("P208", {"periods": (period("10d", nominal_end=date(2026, 3, 14), deadline=date(2026, 3, 16)),)}, None),
    ("C402", {"kind": "summons", "periods": (fixed("2026-03-14", "hearing"),)}, None),
    ("D104", {"kind": "auction", "periods": (fixed("2025-03-20"),)}, None),
    ("D108", {"kind": "auction", "periods": (fixed("2026-02-20"),)}, None),
    ("P207", {"issue": "2026-12-20", "periods": (
        period("20wd", provisional=True, deadline=date(2027, 1, 20), first_day=date(2026, 12, 21)),)}, None),
    ("L301", {"rules": EIA, "windows": (window("2026-03-03", "2026-03-06", "comment"),)}, None),
    ("L301", {"rules": EIA, "periods": (period("5wd", "comment"),)}, None),
    ("L301", {"kind": "meeting", "rules": MEETING, "periods": (fixed("2026-03-10"),)}, None),
    ("L306", {"rules": EIA, "periods": (period("10wd", "comment"),)}, None),
    ("L307", {"rules": EIA, "windows": (window("2026-03-10", "2026-03-24", "comment"),)}, "2026-03-03"),
]  # fmt: skip
IDS = [f"{code}-{number}" for number, (code, _, _) in enumerate(FAULTY)]
EVERY_STEP_DATED = ("L306",)  # which a window with both its days answers


@pytest.mark.parametrize(("code", "faulty", "published"), FAULTY, ids=IDS)
def test_the_faulty_alone(code: str, faulty: dict[str, Any], published: str | None) -> None:
    assert code in codes(notice(**faulty), published)


@pytest.mark.parametrize("name", WINDOWS)
@pytest.mark.parametrize(("code", "faulty", "published"), FAULTY, ids=IDS)
def test_a_window_before_it(code: str, faulty: dict[str, Any], published: str | None, name: str) -> None:
    first: Window = WINDOWS[name]
    claims = tuple(one._replace(window=1) for one in faulty.get("claims", ()))
    found = notice(**{**faulty, "windows": (first, *faulty.get("windows", ())), "claims": claims})
    assert (code in codes(found, published)) is (code not in EVERY_STEP_DATED or first.start is None)


@pytest.mark.parametrize("name", PERIODS)
@pytest.mark.parametrize(("code", "faulty", "published"), FAULTY, ids=IDS)
def test_a_period_before_it(code: str, faulty: dict[str, Any], published: str | None, name: str) -> None:
    first: PeriodFact = PERIODS[name]
    assert code in codes(notice(**{**faulty, "periods": (first, *faulty.get("periods", ()))}), published)


@pytest.mark.parametrize(("code", "faulty", "published"), FAULTY, ids=IDS)
def test_both_before_it_and_behind_it(code: str, faulty: dict[str, Any], published: str | None) -> None:
    for windows in ((WINDOWS["moved"],), ()):
        for periods in ((PERIODS["event"], PERIODS["backward"]), (PERIODS["bare"],)):
            shift = len(windows)
            behind = {**faulty, "windows": (*faulty.get("windows", ()), *windows),
                      "periods": (*faulty.get("periods", ()), *periods)}  # fmt: skip
            before = {**faulty, "windows": (*windows, *faulty.get("windows", ())),
                      "periods": (*periods, *faulty.get("periods", ())),
                      "claims": tuple(one._replace(window=shift) for one in faulty.get("claims", ()))}  # fmt: skip
            assert code in codes(notice(**behind), published) and code in codes(notice(**before), published)


ENDS = ["0001-01-01", "0001-01-02", "1949-12-31", "1950-01-01", "2099-12-31", "2100-01-01", "9999-12-30", "9999-12-31"]


@pytest.mark.parametrize("issue", ENDS)
@pytest.mark.parametrize(("code", "faulty", "published"), FAULTY, ids=IDS)
def test_days_at_the_ends_of_all_time(code: str, faulty: dict[str, Any], published: str | None, issue: str) -> None:
    """A day for which no calendar is kept ends a check and nothing else."""
    for printed in (published, "2026-03-02", *ENDS[:1], *ENDS[-1:]):
        assert set(codes(notice(**{**faulty, "issue": issue}), printed)) <= set(CHECKS)
    far = tuple(replace_ends(one, issue) for one in faulty.get("windows", ()))
    assert set(codes(notice(**{**faulty, "windows": far}), published)) <= set(CHECKS)


def replace_ends(one: Window, iso: str) -> Window:
    return one._replace(start=day(iso, 100) if one.start else None, end=day(iso, 111))
