"""A check that names the facts it needs says nothing without them: the judge does not ask it where none is there."""

import dataclasses
from functools import cache
from pathlib import Path

import pytest

from deadline_cli.notices.checking import check_of
from deadline_cli.notices.checks.registry import CHECKS, NEEDS
from deadline_cli.notices.facts import Bilingual, Notice
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.select import NAMES, facts_there
from deadline_cli.notices.reading.read import read_notices
from deadline_cli.workcalendar.files import load_calendar

PAGES = Path(__file__).parents[2] / "pages" / "round1"


@cache
def notices() -> list[Notice]:
    texts = (path.read_text("utf-8") for path in sorted(PAGES.glob("*.txt")))
    return [notice for text in texts for notice in read_notices(text, calendar=load_calendar("cn"))]


def test_every_check_says_what_it_needs() -> None:
    assert list(NEEDS) == list(CHECKS)


@pytest.mark.parametrize("code", NEEDS)
def test_a_check_is_silent_without_the_facts_it_needs(code: str) -> None:
    check, fields = check_of(code), {field.name for field in dataclasses.fields(Notice)}
    assert set(NEEDS[code]) <= NAMES
    asked = 0
    for notice in notices():
        none = {name: Bilingual() if name == "english" else () for name in fields.intersection(NEEDS[code])}
        bare = dataclasses.replace(notice, **none)
        for published in (None, notice.publication_date):
            case = Case(bare, load_calendar("cn"), published=published)
            if facts_there(case).isdisjoint(NEEDS[code]):
                assert list(check.check(case)) == []
                asked += 1
    assert asked > 20
