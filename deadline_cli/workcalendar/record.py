"""How often an estimate proved right: each year since 2014 computed as if unannounced, against its arrangement."""

from __future__ import annotations

from deadline_cli.period import WORKING, Period
from deadline_cli.records import NamedTuple

FIRST, LAST = 2014, 2026
"""The years that were computed again."""


class Record(NamedTuple):
    """Of `starts` estimates of a length, those whose day came before the true one and those after it."""

    length: Period
    starts: int
    early: int
    late: int

    @property
    def right(self) -> float:
        """The share of estimates that named the true day."""
        return (self.starts - self.early - self.late) / self.starts

    @property
    def early_share(self) -> float:
        """The share that fell before the true day."""
        return self.early / self.starts

    @property
    def late_share(self) -> float:
        """The share that fell after the true day."""
        return self.late / self.starts


# Printed by tests/trust/estimate.py; a test counts one line again.
_WORKDAYS = {
    1: (2862, 48, 62), 3: (2862, 106, 129), 5: (2862, 150, 157), 7: (2862, 186, 163), 10: (2862, 198, 164),
    15: (2862, 198, 160), 20: (2862, 196, 149), 30: (2862, 190, 133),
}  # fmt: skip
_DAYS = {
    10: (4215, 238, 110), 15: (4215, 238, 110), 20: (4215, 238, 108), 30: (4215, 223, 98), 45: (4020, 183, 82),
    60: (3825, 155, 75), 90: (3435, 155, 75),
}  # fmt: skip
_IN_DAYS = {"hour": 1 / 24, "day": 1, "week": 7, "month": 30, "year": 365}


def record_of(period: Period) -> Record:
    """The record of the length nearest to `period` among those that were computed again."""
    if period.unit in WORKING:
        table, length, unit = _WORKDAYS, float(period.value), "个工作日"
    else:
        table, length, unit = _DAYS, sum(value * _IN_DAYS[part] for value, part in period.parts), "日"
    nearest = min(table, key=lambda known: abs(known - length))
    of = Period(nearest, "workday" if unit == "个工作日" else "day")
    return Record(of, *table[nearest])
