"""Whole tables: the kernel against its peers, and `deadline batch` against polars and the csv module, in one run.

    python tests/bench/tables.py [ROWS]

The mixed job is half working days (3 to 60), a quarter calendar days, the rest weeks, months and years, under the
options that occur: the ordinary ones, the first day counted, no roll, the tax law, backward. Peers do only the part
they can: n working days, with every rest day of the calendar as a holiday. The slow ones do a part of the rows; the
time is scaled up and said so. Before a time is taken, their answers are compared with ours.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl

from deadline_cli.counting import Counting
from deadline_cli.counting.table import CountingTable
from deadline_cli.counting.vector import UNITS, VectorTable
from deadline_cli.period import Unit
from deadline_cli.workcalendar.files import load_calendar

EPOCH = date(1970, 1, 1).toordinal()
FIRST, LAST = date(2006, 1, 1), date(2025, 6, 30)
HOWS = [
    Counting(),
    Counting(first_day="included"),
    Counting(roll="none"),
    Counting(law="tax"),
    Counting(direction="backward"),
]
SIZES: dict[Unit, list[int]] = {
    "workday": [3, 5, 7, 10, 15, 20, 30, 45, 60],
    "day": [7, 10, 15, 20, 30, 45, 60, 90],
    "week": [1, 2],
    "month": [1, 2, 3, 6],
    "year": [1, 2, 3],
}
RULES = [
    "30日",
    "10个工作日",
    "civil-gonggao",
    "eia-draft",
    "3个月",
    "15天",
    "5个工作日",
    "60d",
    "环评征求意见",
    "civil-appeal",
]
PARTIES = ["张某", "李某某", "某某有限公司"]
SEVERAL = 31


def main(rows: int) -> None:
    random = np.random.default_rng(2026)
    days = random.integers(FIRST.toordinal() - EPOCH, LAST.toordinal() - EPOCH + 1, rows).astype(np.int32)
    units = random.choice([2, 2, 2, 2, 1, 1, 3, 4, 5, 2], rows).astype(np.int8)
    units[units == 5] = random.choice([4, 5], int((units == 5).sum()))
    lengths = np.zeros(rows, np.int32)
    for unit, sizes in SIZES.items():
        place = np.flatnonzero(units == UNITS.index(unit))
        lengths[place] = random.choice(sizes, len(place))
    options = random.choice([0, 0, 0, 0, 0, 0, 1, 2, 3, 4], rows).astype(np.int8)
    kernel(days, lengths, units, options)
    whole_process(rows)


def kernel(days: Any, lengths: Any, units: Any, options: Any) -> None:
    rows = len(days)
    calendar = load_calendar("cn")
    began = time.perf_counter()
    vector = VectorTable(CountingTable(calendar))
    vector.deadlines_of(days, lengths, units, HOWS, options)
    first = time.perf_counter() - began
    codes, cases = numbered(lengths, units, options)
    vector.deadlines(days, codes, cases)
    mixed_columns = best(lambda: vector.deadlines_of(days, lengths, units, HOWS, options))
    vector.deadlines(days, codes, cases)
    mixed_codes = best(lambda: vector.deadlines(days, codes, cases))
    part = np.flatnonzero(units == UNITS.index("workday"))
    own_days, own_lengths = days[part], lengths[part]
    answers = vector.deadlines_of(own_days, own_lengths, units[part], HOWS[:1]).days
    table = CountingTable(calendar)
    starts, sizes = own_days.tolist(), own_lengths.tolist()

    print(f"{rows:,} mixed rows, {len(part):,} of them in working days; best of {SEVERAL}\n")
    print("| kernel | ms | |\n| --- | --- | --- |")
    print(f"| all rows, from days and the numbers of their cases | {mixed_codes * 1e3:.1f} | |")
    print(f"| all rows, from days, lengths, units and options | {mixed_columns * 1e3:.1f} | |")
    print(f"| the same, first call: years and cases laid out, `holidays` imported | {first * 1e3:.0f} | |\n")
    print("| working-day rows alone | ms | times all mixed rows by number | by columns |\n| --- | --- | --- | --- |")
    for name, (seconds, found) in peers(calendar, own_days, own_lengths, starts, sizes, table).items():
        same = bool((found == answers[: len(found)]).all())
        scaled = seconds * len(part) / len(found)
        note = "" if len(found) == len(part) else f" (from {len(found):,} rows)"
        note += "" if same else f" — {int((found != answers[: len(found)]).sum()):,} answers differ"
        print(f"| {name}{note} | {scaled * 1e3:,.1f} | {scaled / mixed_codes:,.1f} | {scaled / mixed_columns:,.1f} |")


def numbered(lengths: Any, units: Any, options: Any) -> tuple[Any, list[Any]]:
    from deadline_cli.counting.table import Case

    keys, codes = np.unique(
        options.astype(np.int64) << 32 | units.astype(np.int64) << 16 | lengths, return_inverse=True
    )
    cases = [Case(int(k) & 0xFFFF, UNITS[int(k) >> 16 & 0xFFFF], HOWS[int(k) >> 32]) for k in keys]
    return codes.astype(np.int16), cases


def peers(
    calendar: Any, days: Any, lengths: Any, starts: list[int], sizes: list[int], table: CountingTable
) -> dict[str, tuple[float, Any]]:
    """Seconds and answers (days since 1970) of each peer, and of our own scalar table."""
    import chinese_calendar
    import holidays
    import pandas as pd

    began = date(2005, 1, 1)
    rest = [d for d in (began + timedelta(n) for n in range(365 * 22)) if d.year < 2027 and not calendar.is_working(d)]
    off = np.array(rest, dtype="datetime64[D]")
    busday = np.busdaycalendar(weekmask="1111111", holidays=off)
    dated, few = days.astype("datetime64[D]"), 20_000
    found: dict[str, tuple[float, Any]] = {}

    def add(name: str, work: Callable[[], Any], to_days: Callable[[Any], Any], several: int) -> None:
        result = work()
        found[name] = best(work, several), np.asarray(to_days(result))

    add(
        "numpy busday_offset", lambda: np.busday_offset(dated, lengths, roll="backward", busdaycal=busday),
        lambda a: a.astype(np.int32), 3,
    )  # fmt: skip
    frame = pl.DataFrame({"day": pl.Series(days).cast(pl.Date), "n": lengths})
    added = pl.col("day").dt.add_business_days("n", week_mask=[True] * 7, holidays=rest, roll="backward")
    add("polars add_business_days", lambda: frame.select(added), lambda f: f.to_series().to_physical().to_numpy(), 3)
    add(
        "this, scalar table in plain Python",
        lambda: [table.deadline(day + EPOCH, n, "workday")[0] - EPOCH for day, n in zip(starts, sizes, strict=True)],
        lambda a: a, 3,
    )  # fmt: skip
    back = pd.offsets.CustomBusinessDay(0, weekmask="1111111", holidays=off)
    business = {n: pd.offsets.CustomBusinessDay(n, weekmask="1111111", holidays=off) for n in set(sizes)}
    stamps = pd.DatetimeIndex(dated[:few].astype("datetime64[s]"))

    def by_pandas() -> Any:
        return [back.rollback(stamp) + business[n] for stamp, n in zip(stamps, sizes[:few], strict=True)]

    add("pandas CustomBusinessDay", by_pandas, lambda a: [(s.date().toordinal() - EPOCH) for s in a], 1)
    china = holidays.country_holidays("CN", years=range(2005, 2027))

    def by_holidays() -> Any:
        out = []
        for start, n in zip(starts[:few], sizes, strict=False):
            day = date.fromordinal(start + EPOCH)
            while not china.is_working_day(day):
                day -= timedelta(1)
            out.append(china.get_nth_working_day(day, n).toordinal() - EPOCH)
        return out

    add("holidays get_nth_working_day", by_holidays, lambda a: a, 1)

    def by_chinesecalendar() -> Any:
        out = []
        for start, n in zip(starts[: few // 10], sizes, strict=False):
            day = date.fromordinal(start + EPOCH)
            while n:
                day += timedelta(1)
                n -= chinese_calendar.is_workday(day)
            out.append(day.toordinal() - EPOCH)
        return out

    add("chinesecalendar is_workday", by_chinesecalendar, lambda a: a, 1)
    return found


def whole_process(rows: int) -> None:
    """CSV in, CSV out, each as a process of its own."""
    python = sys.executable
    program = "from deadline_cli.cli import main; main()"
    without = f"import sys; sys.modules['numpy'] = sys.modules['polars'] = None; {program}"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        given = folder / "in.csv"
        write_table(given, rows)
        ways: dict[str, list[str]] = {
            "polars, read and write (scan_csv, sink_csv)": [
                python, "-c", f"import polars as pl; pl.scan_csv({str(given)!r}).sink_csv({str(folder / 'a.csv')!r})",
            ],
            "polars, read and write (read_csv, write_csv)": [
                python, "-c", f"import polars as pl; pl.read_csv({str(given)!r}).write_csv({str(folder / 'b.csv')!r})",
            ],
            "deadline batch": [python, "-c", program, "batch", str(given), "-o", str(folder / "c.csv")],
            "deadline batch, without the extra": [
                python, "-c", without, "batch", str(given), "-o", str(folder / "d.csv"),
            ],
            "csv module, read and write": [
                python, "-c",
                "import csv, sys\nwith open(sys.argv[1], newline='') as f, open(sys.argv[2], 'w', newline='') as g:"
                "\n csv.writer(g).writerows(csv.reader(f))", str(given), str(folder / "e.csv"),
            ],
        }  # fmt: skip
        times: dict[str, list[float]] = {way: [] for way in ways}
        for _ in range(5):
            for way, command in ways.items():
                began = time.perf_counter()
                subprocess.run(command, check=True)
                times[way].append(time.perf_counter() - began)
        assert (folder / "c.csv").read_bytes() == (folder / "d.csv").read_bytes()
        base = min(min(seconds) for way, seconds in times.items() if way.startswith("polars"))
        print(f"\n{rows:,} rows of CSV, {given.stat().st_size >> 20} MB, whole processes, best of 5\n")
        print("| whole process | s | times the quicker polars | rows a second |\n| --- | --- | --- | --- |")
        for way, seconds in times.items():
            took = min(seconds)
            print(f"| {way} | {took:.2f} | {took / base:.2f} | {rows / took:,.0f} |")
    names = ("numpy", "polars", "pandas", "holidays", "chinesecalendar")
    print("\n" + ", ".join(f"{name} {version(name)}" for name in names))


def write_table(path: Path, rows: int) -> None:
    """Every column a register of notices has; dates of 2019 to 2026 under ten rules."""
    random = np.random.default_rng(7)
    rules, parties = pl.Series(RULES), pl.Series(PARTIES)
    first, last = ((day - date(1970, 1, 1)).days for day in (date(2019, 1, 1), date(2026, 9, 30)))
    pl.DataFrame(
        {
            "id": np.arange(rows),
            "publication_date": pl.Series(random.integers(first, last, rows).astype(np.int32)).cast(pl.Date),
            "rule": rules.gather(pl.Series(random.integers(0, 10, rows).astype(np.uint32))),
            "party": parties.gather(pl.Series(random.integers(0, 3, rows).astype(np.uint32))),
            "case": pl.Series(random.integers(1, 9999, rows)).cast(pl.String) + "号",
        }
    ).write_csv(path)


def best(work: Callable[[], Any], several: int = SEVERAL) -> float:
    """The shortest time of several."""
    times = []
    for _ in range(several):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    return min(times)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
