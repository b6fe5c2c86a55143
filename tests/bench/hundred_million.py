"""One hundred million rows of Parquet through `deadline batch`: time, rate and the most memory it took.

    python tests/bench/hundred_million.py [ROWS] [FOLDER]

Writes two files of some hundred megabytes beside each other, and removes them.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

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
AT_ONCE = 5_000_000


def main(rows: int, folder: str | None) -> None:
    with tempfile.TemporaryDirectory(dir=folder) as name:
        given, target = Path(name) / "in.parquet", Path(name) / "out.parquet"
        subprocess.run([sys.executable, __file__, "--write", str(rows), str(given)], check=True)
        began = time.perf_counter()
        command = [sys.executable, "-c", "from deadline_cli.cli import main; main()"]
        process = subprocess.Popen([*command, "batch", str(given), "-o", str(target)])
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - began
        import polars as pl

        done = pl.scan_parquet(target).select(pl.len(), pl.col("deadline_date").null_count()).collect()
        code = os.waitstatus_to_exitcode(status)
        print(
            f"{rows:,} rows ({given.stat().st_size >> 20} MB) in {seconds:.0f} s: {rows / seconds:,.0f} rows a second"
        )
        spent = usage.ru_utime + usage.ru_stime
        print(f"{spent:.0f} s of CPU, most memory {usage.ru_maxrss / 1024:,.0f} MB, exit status {code}")
        print(f"{done.item(0, 0):,} rows out ({target.stat().st_size >> 20} MB), {done.item(0, 1):,} without a date")


def write(rows: int, path: str) -> None:
    """Random days of 2019 to 2026 under ten rules, a few million rows at a time."""
    import numpy as np
    import polars as pl
    from polars.io.plugins import register_io_source

    random = np.random.default_rng(1)
    rules = pl.Series(RULES)
    first, last = ((day - date(1970, 1, 1)).days for day in (date(2019, 1, 1), date(2026, 9, 30)))

    def frames(*_: object):  # type: ignore[no-untyped-def]
        for begin in range(0, rows, AT_ONCE):
            size = min(AT_ONCE, rows - begin)
            yield pl.DataFrame(
                {
                    "id": np.arange(begin, begin + size),
                    "publication_date": pl.Series(random.integers(first, last, size).astype(np.int32)).cast(pl.Date),
                    "rule": rules.gather(pl.Series(random.integers(0, len(RULES), size).astype(np.uint32))),
                }
            )

    schema = pl.Schema({"id": pl.Int64(), "publication_date": pl.Date(), "rule": pl.String()})
    register_io_source(frames, schema=schema).sink_parquet(path)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--write"]:
        write(int(sys.argv[2]), sys.argv[3])
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000_000, sys.argv[2] if len(sys.argv) > 2 else None)
