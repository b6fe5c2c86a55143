"""Ends that come in the middle: killed, a full disk, two writers; the old file stays whole, and nothing is left lying.

    python -m tests.trust.crash [--kills 200] [--full 50] [--pairs 50] [--seed 1] [--results FILE]

Every run works on files that it makes itself, in a temporary folder. A run is killed (SIGKILL) at a random moment of
its usual time; then the target is what it was or what it should become, byte for byte, and the next run removes what
was left. A full disk is a limit on the size of files (RLIMIT_FSIZE) at a random byte. Each
run is appended to FILE as it ends, and FILE's lines of the same seed are counted and not run again: a campaign that
was cut off goes on where it stopped. Results: tests/TRUST.md.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import repeat
from pathlib import Path

from tests.cli.test_calendar_import import NOTICE

PROGRAM = (sys.executable, "-m", "deadline_cli")
PAGE = """新河县人民法院公告
{name}：本院受理原告新河县兴农商贸有限公司诉你买卖合同纠纷一案，现依法向你公告送达起诉状副本。自本公告发出之日起，经过60日即视为送达。
新河县人民法院
2026年2月3日
"""


@dataclass(frozen=True, slots=True)
class Work:
    """A command with the file that it writes, and how to put everything back to before."""

    name: str
    command: tuple[str, ...]
    target: Path
    before: bytes
    calendars: str = ""


def works(folder: Path) -> list[Work]:
    """A command of each kind that writes."""
    from docx import Document

    table, page, text = folder / "in.csv", folder / "page.docx", folder / "fix.txt"
    row = PAGE.format(name="李某某")
    table.write_text("publication_date,rule\n" + "2026-02-03,30日\n" * 200_000, encoding="utf-8")
    cases = folder / "cases.csv"
    cases.write_text("text\n" + "".join(f'"{PAGE.format(name=f"李某{n}")}"\n' for n in range(3_000)), encoding="utf-8")
    document = Document()
    for line in (row * 40).splitlines():
        document.add_paragraph(line)
    document.save(str(page))
    text.write_text(row * 40, encoding="utf-8")
    announced, saved = folder / "notice.txt", folder / "saved.jsonl"
    announced.write_text(NOTICE, encoding="utf-8")
    lines = "".join(f"2026-{1 + n % 9:02}-{1 + n % 28:02}\t30日\n" for n in range(20_000))
    answers = subprocess.run(
        [*PROGRAM, "compute", "-", "-f", "jsonl"], input=lines.encode(), capture_output=True, check=True
    )
    saved.write_bytes(answers.stdout.replace(b'-05"', b'-06"'))
    old = b"old\n"
    out, checked, marked, report = (folder / name for name in ("out.csv", "checked.csv", "m.docx", "report.html"))
    return [
        Work("batch", ("batch", str(table), "-o", str(out)), out, old),
        Work("batch parquet", ("batch", str(table), "-o", str(folder / "o.parquet")), folder / "o.parquet", old),
        Work("batch --check", ("batch", "--check", str(cases), "-o", str(checked)), checked, old),
        Work("mark", ("mark", str(page), "-o", str(marked)), marked, page.read_bytes()),
        Work("check --fix", ("check", str(text), "--fix"), text, text.read_bytes()),
        Work("recheck -o", ("recheck", str(saved), "-o", str(folder / "moved.txt")), folder / "moved.txt", old),
        Work("calendar import", ("calendar", "import", str(announced)), folder / "cn" / "2027.toml", b"", str(folder)),
        Work("check -o", ("check", str(text), "-f", "html", "-o", str(report)), report, old),
    ]


def started(work: Work, limit: int | None = None) -> subprocess.Popen[bytes]:
    """The command, begun on the state of before; `limit` is the size at which the disk is full."""
    if work.before:
        work.target.write_bytes(work.before)
    else:
        work.target.unlink(missing_ok=True)

    def full() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit or 0, limit or 0))
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    return begun(work, full if limit else None)


def begun(work: Work, first: Callable[[], None] | None = None) -> subprocess.Popen[bytes]:
    """The command, begun on what is there."""
    environment = os.environ | ({"DEADLINE_CALENDARS": work.calendars} if work.calendars else {})
    return subprocess.Popen([*PROGRAM, *work.command], preexec_fn=first, env=environment,
                            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)  # fmt: skip


def content(work: Work) -> bytes:
    """What the target holds; nothing where there is none."""
    return work.target.read_bytes() if work.target.exists() else b""


def left(folder: Path) -> list[str]:
    """Part files that lie about."""
    return sorted(path.name for path in folder.rglob("*.part*"))


def whole(work: Work) -> tuple[bytes, float]:
    """What an undisturbed run writes, and its seconds."""
    since = time.monotonic()
    started(work).communicate(timeout=300)
    return content(work), time.monotonic() - since


def killed(work: Work, folder: Path, chance: random.Random, after: bytes, seconds: float) -> str | None:
    """What is wrong after a kill at a random moment and the run that follows it."""
    while True:
        run = started(work)
        time.sleep(chance.random() * seconds)
        if run.poll() is None:
            break
        run.communicate()  # it had ended by itself: another moment
    run.kill()
    run.communicate(timeout=60)
    if content(work) not in (work.before, after):
        return "the target is neither the old file nor the new one"
    begun(work).communicate(timeout=300)
    if content(work) != after:
        return "the next run writes something else"
    return f"left: {left(folder)}" if left(folder) else None


def full_disk(work: Work, folder: Path, chance: random.Random, after: bytes, seconds: float) -> str | None:
    """What is wrong after the disk was full at a random byte."""
    run = started(work, chance.randrange(1, max(len(after), 2)))
    said = run.communicate(timeout=300)[1].decode(errors="replace")
    if run.returncode != 2 or "Traceback" in said or len(said.splitlines()) != 1:
        return f"status {run.returncode}, said {said[-200:]!r}"
    if content(work) != work.before:
        return "the target is not the old file"
    return f"left: {left(folder)}" if left(folder) else None


def two_writers(work: Work, folder: Path, chance: random.Random, after: bytes, seconds: float) -> str | None:
    """What is wrong when two runs write the same file, a random moment apart."""
    first = started(work)
    time.sleep(chance.random() * seconds / 2)
    second = begun(work)
    for run in (first, second):
        said = run.communicate(timeout=300)[1]
        if b"Traceback" in said:
            return said.decode(errors="replace")[-300:]
    if content(work) != after:
        return "the target is not the new file"
    return f"left: {left(folder)}" if left(folder) else None


def main() -> int:
    """Run the campaigns and print a line each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name, number in (("kills", 200), ("full", 50), ("pairs", 50), ("seed", 1)):
        parser.add_argument(f"--{name}", type=int, default=number)
    parser.add_argument("--results", type=Path, default=Path("crash.tsv"))
    given = parser.parse_args()
    done: dict[tuple[str, ...], str] = {}
    if given.results.exists():
        done = {tuple(row[:3]): row[4] for row in map(str.split, given.results.open(encoding="utf-8"), repeat("\t"))}
    ways: list[tuple[str, int, Callable[[Work, Path, random.Random, bytes, float], str | None]]] = [
        ("killed", given.kills, killed),
        ("disk full", given.full, full_disk),
        ("two writers", given.pairs, two_writers),
    ]
    faults = 0
    with tempfile.TemporaryDirectory() as name, given.results.open("a", encoding="utf-8") as results:
        folder = Path(name)
        os.environ["SOURCE_DATE_EPOCH"] = "1770000000"  # marks carry the time
        all_works = works(folder)
        usual = {work.name: whole(work) for work in all_works}
        for title, number, way in ways:
            wrong = 0
            for turn in range(number):
                if (key := (str(given.seed), title, str(turn))) not in done:
                    work = all_works[turn % len(all_works)]
                    fault = way(work, folder, random.Random("/".join(key)), *usual[work.name]) or "right"
                    done[key] = " ".join(fault.split())
                    print(*key, work.name, done[key], sep="\t", file=results, flush=True)
                wrong += done[key].strip() != "right"
            print(f"{title}: {number} runs, {wrong} wrong", flush=True)
            faults += wrong
    return int(faults > 0)


if __name__ == "__main__":
    sys.exit(main())
