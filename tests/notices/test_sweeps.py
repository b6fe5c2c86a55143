"""Names, line ends and the clothes of a text change no fact. All columns: tests/trust/sweeps.py."""

from itertools import islice, pairwise

import pytest

from tests.notices.notations import CLOTHES, moves, stays
from tests.notices.reading import read
from tests.notices.sweeps import (
    DATES,
    NOTICES,
    PLAIN,
    WINDOWS,
    WRAPPED,
    facts,
    named_for_other_papers,
    with_names,
    wrapped,
)


@pytest.mark.parametrize(("key", "name"), list(with_names()))
def test_a_name_changes_no_fact(key: str, name: str) -> None:
    found = facts(read(NOTICES[key].format(name=name)))
    assert len(found) == 1
    assert found == facts(read(NOTICES[key].format(name=PLAIN)))


def test_a_word_against_notices_changes_none_as_a_name() -> None:
    plain = {key: facts(read(text.format(name=PLAIN))) for key, text in NOTICES.items()}
    cases = islice(named_for_other_papers(), 0, None, 7)
    assert [(key, name) for key, name in cases if facts(read(NOTICES[key].format(name=name))) != plain[key]] == []


@pytest.mark.parametrize("window", WINDOWS)
@pytest.mark.parametrize("date", DATES[::2])
def test_a_column_changes_no_fact(window: str, date: str) -> None:
    text = WRAPPED.format(window=window, date=date)
    plain = facts(read(text))
    assert len(plain) == 1
    assert {width: facts(read(wrapped(text, width))) for width in range(9, 41, 5)} == dict.fromkeys(
        range(9, 41, 5), plain
    )


@pytest.mark.parametrize("clothes", CLOTHES)
@pytest.mark.parametrize("key", NOTICES)
def test_other_clothes_change_no_fact(key: str, clothes: str) -> None:
    assert stays(CLOTHES[clothes], NOTICES[key].format(name=PLAIN))


@pytest.mark.parametrize("weeks", [-52, 5])
@pytest.mark.parametrize("key", NOTICES)
def test_days_move_together(key: str, weeks: int) -> None:
    assert moves(NOTICES[key].format(name=PLAIN), weeks)


def test_pages_below_each_other() -> None:
    texts = [text.format(name=PLAIN) for text in NOTICES.values()]
    for one, other in pairwise(texts):
        assert facts(read(f"{one}\n{other}")) == facts(read(one)) + facts(read(other))
