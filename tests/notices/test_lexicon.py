"""The words and the weights: each word stands once, and the indexes hold what the files say."""

from collections import Counter

from deadline_cli.notices.lexicon import INDEX
from deadline_cli.notices.lexicon.__main__ import entries, index
from deadline_cli.notices.segmentation import weighing


def test_a_word_stands_once() -> None:
    assert [word for word, count in Counter(word for word, _ in entries()).items() if count > 1] == []


def test_the_index_is_made_from_the_files() -> None:
    assert INDEX.read_text("utf-8") == index()


def test_the_index_of_weights_is_made_from_the_file() -> None:
    assert weighing.INDEX.read_text("utf-8") == weighing.index(), "run python -m deadline_cli.notices.ahead"
