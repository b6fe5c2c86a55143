"""Cold start: a plain answer and a page proofread, as whole processes beside a Python that only imports typer.

    python tests/bench/start.py [RUNS]

The commands run in turn, so that a change of the machine's speed meets them all; medians and their ratios are printed.
"""

import compileall
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

import deadline_cli

DEADLINE = shutil.which("deadline") or "deadline"
PAGE = str(Path(__file__).parents[2] / "docs" / "examples" / "page.txt")
COMMANDS = {
    "python -c 'import typer'": [sys.executable, "-c", "import typer"],
    "deadline compute 2026-02-03 10个工作日 -q": [DEADLINE, "compute", "2026-02-03", "10个工作日", "-q"],
    "deadline compute 2026-02-03 30d -q": [DEADLINE, "compute", "2026-02-03", "30d", "-q"],
    "deadline compute 2026-02-03 civil-gonggao -q": [DEADLINE, "compute", "2026-02-03", "civil-gonggao", "-q"],
    "deadline check docs/examples/page.txt": [DEADLINE, "check", PAGE, "--fail-on", "never"],
    "python -c 'import holidays; holidays.China()…'": [
        sys.executable,
        "-c",
        "import datetime, holidays; h = holidays.country_holidays('CN'); "
        "print(h.get_nth_working_day(datetime.date(2026, 2, 3), 10))",
    ],
    "python -c 'import chinese_calendar'": [
        sys.executable,
        "-c",
        "import datetime, chinese_calendar; print(chinese_calendar.is_workday(datetime.date(2026, 2, 3)))",
    ],
}


def main(runs: int) -> None:
    # A peer that is not installed is left out; bytecode is compiled first, as pip does when it installs a package.
    compileall.compile_dir(str(Path(deadline_cli.__file__).parent), quiet=1)
    there = {n: c for n, c in COMMANDS.items() if subprocess.run(c, capture_output=True).returncode == 0}
    seconds: dict[str, list[float]] = {name: [] for name in there}
    for turn in range(runs + 1):
        for name, command in there.items():
            began = time.perf_counter()
            subprocess.run(command, check=True, capture_output=True)
            if turn:  # the first turn only warms the file cache
                seconds[name].append(time.perf_counter() - began)
    base = statistics.median(seconds["python -c 'import typer'"])
    print("| whole process | median | of typer alone |\n| --- | --- | --- |")
    for name, taken in seconds.items():
        median = statistics.median(taken)
        print(f"| `{name}` | {median * 1000:.0f} ms | {median / base:.2f} |")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
