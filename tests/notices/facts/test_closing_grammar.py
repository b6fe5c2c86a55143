"""The closing days of made sentences: what is asked of somebody by a day, beside what only ends, is told or begins."""

import pytest

from tests.notices.facts.closing_grammar.sentences import scored


@pytest.mark.parametrize(
    ("name", "read", "false"), [("first", 0.97, 0.03), ("second", 0.92, 0.06), ("third", 0.92, 0.06)]
)
def test_what_is_asked_closes_and_what_only_ends_does_not(name: str, read: float, false: float) -> None:
    score = scored(name)
    assert score.found / score.asked >= read
    assert score.false / score.told <= false
