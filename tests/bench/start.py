"""Cold start: plain answers and a page proofread, as whole processes of both builds beside a Python that imports typer.

    python -m tests.bench.start [RUNS]

The older build (ba13818) is taken from git into a folder of its own and runs on the same packages; bytecode is compiled
first, as pip does when it installs a package. The commands run in turn, so that a change of the machine's speed meets
them all. Of each the least CPU time (user and system) counts, which a busy machine spoils least.
"""

from __future__ import annotations

import compileall
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.beside import BASE, ROOT, older_build

PAGE = ROOT / "docs" / "examples" / "page.txt"
TYPER = "import typer"
PEERS = (
    "import datetime as d, holidays as h; h.country_holidays('CN').get_nth_working_day(d.date(2026, 2, 3), 10)",
    "import datetime, chinese_calendar; chinese_calendar.is_workday(datetime.date(2026, 2, 3))",
)
COMMANDS = (
    "compute 2026-02-03 10个工作日 -q",
    "compute 2026-02-03 civil-gonggao -q",
    "compute 2026-02-03 10个工作日",
    "check {page} --fail-on never",
    "check {docx} --fail-on never",
    "check {pdf} --fail-on never",
    "rules",
    "rules show civil-gonggao",
    "calendar show 2026-02",
    "count 2026-02-03 2026-03-03",
    "latest 2026-03-03 10个工作日",
    "check nowhere.txt",
)


def documents(folder: Path) -> dict[str, Path]:
    """The page as text, Word and PDF; the last two only where python-docx and reportlab are installed."""
    files = {"page": PAGE}
    lines = PAGE.read_text(encoding="utf-8").splitlines()
    try:
        import docx
        from reportlab.pdfbase.cidfonts import UnicodeCIDFont
        from reportlab.pdfbase.pdfmetrics import registerFont
        from reportlab.pdfgen.canvas import Canvas
    except ModuleNotFoundError:
        return files
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    files["docx"] = folder / "page.docx"
    document.save(str(files["docx"]))
    registerFont(UnicodeCIDFont("STSong-Light"))
    files["pdf"] = folder / "page.pdf"
    canvas = Canvas(str(files["pdf"]))
    canvas.setFont("STSong-Light", 9)
    for number, line in enumerate(lines):
        canvas.drawString(30, 800 - 16 * number, line)
    canvas.save()
    return files


def main(runs: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        builds = {"this build": ROOT, BASE: older_build(folder / "base")}
        for build in builds.values():
            compileall.compile_dir(str(build / "deadline_cli"), quiet=1)
        files = documents(folder)
        asked = [
            line for line in COMMANDS if all(f"{{{kind}}}" not in line or kind in files for kind in ("docx", "pdf"))
        ]
        ways = {(line, None): ([sys.executable, "-c", line], ROOT) for line in (TYPER, *PEERS)}
        for line in asked:
            words = [word.format(**files) for word in line.split(" ")]
            for build, package in builds.items():
                ways[line, build] = ([sys.executable, "-m", "deadline_cli", *words], package)
        least = measured(ways, runs)
    typer = least[TYPER, None]
    print(
        "| whole process | this build, CPU ms | of typer alone | ba13818, of typer alone |\n| --- | --- | --- | --- |"
    )
    for line in asked:
        own, older = least[line, "this build"], least.get((line, BASE))
        print(f"| `{line}` | {own * 1000:.0f} | {own / typer:.2f} | {f'{older / typer:.2f}' if older else '–'} |")
    for line in (TYPER, *PEERS):
        if (spent := least.get((line, None))) is not None:
            print(f"| `{line}` | {spent * 1000:.0f} | {spent / typer:.2f} | – |")


def measured(
    ways: dict[tuple[str, str | None], tuple[list[str], Path]], runs: int
) -> dict[tuple[str, str | None], float]:
    """The least CPU seconds of each; one that is not installed, or that the older build does not know, is left out."""
    least: dict[tuple[str, str | None], float] = {}
    missing: set[tuple[str, str | None]] = set()
    for turn in range(runs + 1):
        for way, (command, package) in ways.items():
            if way in missing:
                continue
            status, spent = spent_by(command, package)
            if turn == 0 and status not in ((0, 2) if "nowhere" in way[0] else (0,)):
                missing.add(way)
            elif turn:  # the first turn only warms the file cache
                least[way] = min(spent, least.get(way, spent))
    return least


def spent_by(command: list[str], package: Path) -> tuple[int, float]:
    """The exit status of a command and its CPU seconds."""
    process = subprocess.Popen(
        command,
        cwd=package,
        env=os.environ | {"PYTHONPATH": str(package)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
