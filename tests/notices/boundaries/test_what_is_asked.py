"""Which reasons a candidate is not asked: those that never hold for what it is."""

from pathlib import Path

import pytest

from deadline_cli.notices.layout.page import page_text
from deadline_cli.notices.segmentation import cut, weighing
from deadline_cli.notices.segmentation.candidate import Candidate
from deadline_cli.notices.segmentation.favouring import FAVOURING
from deadline_cli.notices.segmentation.opposing import OPPOSING
from deadline_cli.notices.segmentation.speech import is_bare

PAGES = Path(__file__).parents[2] / "pages"
HOLDS = FAVOURING | OPPOSING


@pytest.fixture(scope="module")
def candidates() -> list[Candidate]:
    """Those of every page that is kept."""
    texts = (path.read_text("utf-8") for path in sorted(PAGES.rglob("*.txt")))
    return [p.candidate for text in texts for p in cut.cut(page_text(text)).proposed]


def test_what_is_not_asked_does_not_hold(candidates: list[Candidate]) -> None:
    weighing_something = set(weighing.read_weights()[1])
    for candidate in candidates:
        if candidate.known and candidate.title:
            asked = weighing._asked_of_titled()
        else:
            timed, bare = weighing._TIME.search(candidate.body) is not None, is_bare(candidate)
            worded = bool(candidate.title) or not bare or weighing._WORDS.search(candidate.body) is not None
            asked = weighing._asked_of_others(timed, bare, bool(candidate.title), candidate.paper, worded)
        passed = weighing_something.difference((name for name, *_ in asked.rows), ("neither title nor signature",))
        assert [name for name in passed if HOLDS[name](candidate)] == [], candidate


def test_the_score_of_a_notice_or_of_what_is_nearly_one_is_that_of_all_reasons(candidates: list[Candidate]) -> None:
    for candidate in candidates:
        whole, found = weighing.weighed(candidate, whole=True).score, weighing.weighed(candidate).score
        assert (whole >= 0) == (found >= 0), candidate
        if -weighing.NEARLY <= whole < 0:
            assert found == whole, candidate
