"""Small notices of every kind of difficulty, each beside a sound twin: what must be read, and what may not."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from deadline_cli.notices.checking import judge
from deadline_cli.notices.facts import Notice
from tests.notices.reading import calendar, read

FILES = sorted(Path(__file__).parent.glob("variants*.toml"))


@pytest.mark.parametrize("file", [pytest.param(file, id=file.stem) for file in FILES])
def test_variants(file: Path) -> None:
    """One test a file: the thousands of cases as tests of their own would take longer to name than to read."""
    wrong = [said for case in tomllib.loads(file.read_text("utf-8"))["case"] for said in _wrong(case)]
    assert not wrong, "\n".join(wrong)


def _wrong(case: dict[str, Any]) -> Iterator[str]:
    """What a case expects and does not hold: its kind, its text, what was wanted and what was read."""
    published = case.get("published")
    notices = read(case["text"], published)
    day = date.fromisoformat(published) if published else None
    codes = [f.code for n in notices for f in judge(n, published=day, calendar=calendar())]
    for key, wanted in case["expect"].items():
        if not _holds(key, wanted, notices, codes):
            yield f"{case['kind']} {case['text']!r}\n  {key} {wanted!r}: {_said(notices)} {codes}"


def _holds(key: str, wanted: Any, notices: tuple[Notice, ...], codes: list[str]) -> bool:
    deadlines, windows = _deadlines(notices), _windows(notices)
    match key:
        case "notices":
            return len(notices) == wanted
        case "issue_date":
            return _each(wanted, [_day(n.issue_date) for n in notices])
        case "rule":
            return _each(wanted, [n.rule or "none" for n in notices])
        case "issuer":
            return _each(wanted, [n.issuer or "none" for n in notices])
        case "title":
            return wanted in "".join(notices[0].title.split())
        case "deadlines":
            return all(any(day in deadlines for day in one.split("|")) for one in wanted)
        case "days":
            said = {*deadlines, *(d for window in windows for d in window)}
            return all(said & {*one.split("|")} for one in wanted)
        case "no_deadlines":
            return not set(wanted) & {*deadlines, *(window[1] for window in windows)}
        case "windows":
            return all(window in windows for window in wanted)
        case "no_windows":
            return not windows if wanted is True else not any(window in windows for window in wanted)
        case "codes":
            return all(any(code.startswith(tuple(one.split("|"))) for code in codes) for one in wanted)
        case "no_codes":
            return not any(code.startswith(tuple(wanted)) for code in codes)
        case "no_roles":
            return not set(wanted) & {p.role for n in notices for p in n.periods}
        case "no_rules":
            return not set(wanted) & {n.rule for n in notices}
    raise KeyError(key)


def _each(wanted: str | list[str], got: list[str]) -> bool:
    """One value is the first notice's; a list has one for each."""
    if isinstance(wanted, list):
        return got == wanted
    return bool(got) and got[0] in wanted.split("|")


def _day(written: Any) -> str:
    return str(written.date) if written is not None and written.date is not None else "none"


def _deadlines(notices: tuple[Notice, ...]) -> list[str]:
    return [str(p.deadline) for n in notices for p in n.periods if p.deadline is not None]


def _windows(notices: tuple[Notice, ...]) -> list[list[str]]:
    return [[_day(w.start), _day(w.end)] for n in notices for w in n.windows]


def _said(notices: tuple[Notice, ...]) -> list[Any]:
    return [(n.title, n.kind, n.rule, n.issuer, _day(n.issue_date)) for n in notices] + [
        _deadlines(notices), _windows(notices)
    ]  # fmt: skip
