"""What the reader makes of every text of its tests, recorded: each step's differences can be listed and decided.

    python tests/trust/recorded.py           the differences between the record and what is read now
    python tests/trust/recorded.py --write   the record written anew

The texts are those that the tests under tests/notices hand to the reader, and those of tests/pages. A line of the
record is a text's fingerprint and one string a notice: lines, kind, day of issue, issuer, rule, periods, windows.
"""

import hashlib
import sys
from datetime import date
from pathlib import Path

import pytest

from deadline_cli.notices.facts import Notice
from deadline_cli.notices.reading import read as reader
from deadline_cli.workcalendar.files import load_calendar

ROOT = Path(__file__).resolve().parents[2]
RECORD = Path(__file__).with_name("recorded.tsv")
LONGEST, SHOWN = 1500, 400  # characters of a line of the record, and of a difference
PAGES = ROOT / "tests" / "pages"


def main(write: bool) -> int:
    now, texts = read_all()
    if write:
        RECORD.write_text("".join(f"{key}\t{facts}\n" for key, facts in sorted(now.items())), "utf-8")
        print(f"{len(now)} texts recorded")
        return 0
    before = recorded()
    changed = [key for key in now if key in before and before[key] != now[key]]
    for key in changed:
        print(f"{key}  {texts[key][:60]!r}\n  - {before[key][:SHOWN]}\n  + {now[key][:SHOWN]}")
    print(f"{len(changed)} of {len(now)} texts changed; {len(now.keys() - before.keys())} are new")
    return len(changed) > 0


def recorded() -> dict[str, str]:
    """The record: the facts of each text, by fingerprint."""
    return dict(line.split("\t", 1) for line in RECORD.read_text("utf-8").splitlines())


def read_all() -> tuple[dict[str, str], dict[str, str]]:
    """The facts and the words of every text that the tests read, by fingerprint."""
    facts: dict[str, str] = {}
    texts: dict[str, str] = {}
    read = reader.read_notices

    def recording(document: object, **asked: object) -> tuple[Notice, ...]:
        notices = read(document, **asked)  # type: ignore[arg-type]
        text = document if isinstance(document, str) else document.text  # type: ignore[attr-defined]
        key = hashlib.sha256(f"{text}\0{asked.get('published')}\0{asked.get('rule')}".encode()).hexdigest()[:12]
        texts[key], facts[key] = text, _short(" ‖ ".join(map(shown, notices)) or "none")
        return notices

    reader.read_notices = recording
    pytest.main(["-q", "-n", "0", "-p", "no:cacheprovider", "--no-header", "--tb=no", str(ROOT / "tests" / "notices")])
    for path in sorted(PAGES.rglob("*.txt")):
        recording(path.read_text("utf-8"), published=None, calendar=load_calendar("cn"))
    return facts, texts


def _short(facts: str) -> str:
    """Facts as long as those of a page of a thousand notices by their beginning and a fingerprint."""
    return facts if len(facts) < LONGEST else f"{facts[:LONGEST]}… {hashlib.sha256(facts.encode()).hexdigest()[:12]}"


def shown(notice: Notice) -> str:
    """A notice in one line."""
    periods = [
        f"{p.period.value if p.period else ''}{p.period.unit if p.period else 'fixed'} {p.role} {p.starts} {p.deadline}"
        for p in notice.periods
    ]
    windows = [f"{_day(w.start and w.start.date)}..{_day(w.end and w.end.date)}" for w in notice.windows]
    issued = _day(notice.issue_date and notice.issue_date.date)
    parts = (f"{notice.place.line}-{notice.place.end_line}", notice.kind, issued, notice.issuer, notice.rule)
    return " ".join([*map(str, parts), "|", "; ".join(periods), "|", " ".join(windows)])


def _day(day: date | None) -> str:
    return str(day) if day else ""


if __name__ == "__main__":
    sys.exit(main("--write" in sys.argv[1:]))
