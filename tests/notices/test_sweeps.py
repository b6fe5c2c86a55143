"""Names and line ends change no fact. Here a sample; all of them: tests/trust/sweeps.py."""

import pytest

from tests.notices.reading import read
from tests.notices.sweeps import DATES, NOTICES, PLAIN, WINDOWS, WRAPPED, facts, with_names, wrapped


@pytest.mark.parametrize(("key", "name"), [case for i, case in enumerate(with_names()) if i % 3 == 0])
def test_a_name_changes_no_fact(key: str, name: str) -> None:
    found = facts(read(NOTICES[key].format(name=name)))
    assert len(found) == 1
    assert found == facts(read(NOTICES[key].format(name=PLAIN)))


@pytest.mark.parametrize("window", WINDOWS)
@pytest.mark.parametrize("date", DATES[::2])
def test_a_column_changes_no_fact(window: str, date: str) -> None:
    text = WRAPPED.format(window=window, date=date)
    plain = facts(read(text))
    assert len(plain) == 1
    assert {width: facts(read(wrapped(text, width))) for width in range(9, 41, 5)} == dict.fromkeys(
        range(9, 41, 5), plain
    )
