"""Beijing's zone comes with the program; the zones of others are the system's."""

from __future__ import annotations

import sys
import zoneinfo
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from importlib.resources import files

import pytest

from deadline_cli import moments
from deadline_cli.dates import read_date
from deadline_cli.errors import DeadlineError


@pytest.fixture
def no_zones(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A system without a table of zones and without tzdata, as Windows is."""
    caches = moments.beijing, moments._zone, moments._zones_are_here
    for cached in caches:
        cached.cache_clear()
    zoneinfo.reset_tzpath(to=[])
    zoneinfo.ZoneInfo.clear_cache()
    for name in [name for name in sys.modules if name.startswith("tzdata.")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "tzdata", None)
    yield
    zoneinfo.reset_tzpath()
    for cached in caches:
        cached.cache_clear()


def test_the_table_is_the_tz_databases() -> None:
    with files("tzdata").joinpath("zoneinfo/Asia/Shanghai").open("rb") as table:
        newest = zoneinfo.ZoneInfo.from_file(table)
    hours = (datetime(1900, 1, 1, tzinfo=UTC) + timedelta(hours=6 * n) for n in range(4 * 366 * 200))
    assert all(at.astimezone(moments.beijing()).utcoffset() == at.astimezone(newest).utcoffset() for at in hours)


@pytest.mark.usefixtures("no_zones")
@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2026-02-02T16:00:00Z", "2026-02-03"),
        ("1988-07-01T15:00:00Z", "1988-07-02"),  # summer time: UTC+9
        ("2026-02-03T00:30+08:00[Asia/Shanghai]", "2026-02-03"),
        ("2026-02-03 00:30 PRC", "2026-02-03"),
        ("2026-02-03 00:30 asia/chongqing", "2026-02-03"),
    ],
)
def test_beijing_is_known_where_no_zone_is(written: str, day: str) -> None:
    assert read_date(written).isoformat() == day
    assert moments.today().year >= 2026


@pytest.mark.usefixtures("no_zones")
def test_a_region_is_refused_with_what_helps() -> None:
    with pytest.raises(DeadlineError, match=r"no table of time zones.*'Europe/Berlin'.*\+08:00, or pip install tzdata"):
        read_date("2026-02-03T00:30[Europe/Berlin]")


def test_a_region_of_the_systems_table_is_read() -> None:
    assert read_date("2026-02-02T17:30[Europe/Berlin]").isoformat() == "2026-02-03"
