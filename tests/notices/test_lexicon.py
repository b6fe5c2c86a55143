"""The words and the weights: each word stands once, and the indexes hold what the files say."""

import json
import re
from collections import Counter
from pathlib import Path

from deadline_cli import notices
from deadline_cli.notices.lexicon import INDEX, PATTERNS
from deadline_cli.notices.lexicon.__main__ import entries, index, patterns
from deadline_cli.notices.segmentation import weighing


def test_a_word_stands_once() -> None:
    assert [word for word, count in Counter(word for word, _ in entries()).items() if count > 1] == []


def test_the_index_is_made_from_the_files() -> None:
    assert INDEX.read_text("utf-8") == index()


def test_the_index_of_weights_is_made_from_the_file() -> None:
    assert weighing.INDEX.read_text("utf-8") == weighing.index(), "run python -m deadline_cli.notices.ahead"


def test_the_index_of_patterns_is_made_from_the_files() -> None:
    assert PATTERNS.read_text("utf-8") == patterns(), "run python -m deadline_cli.notices.lexicon"


def test_each_pattern_of_the_files_can_be_compiled_and_is_asked_for() -> None:
    files = PATTERNS.parent.glob("patterns/*.toml")
    pieces = {name for path in files for name in re.findall("⟨([a-z-]+)⟩", path.read_text("utf-8"))}
    code = "".join(path.read_text("utf-8") for path in Path(notices.__file__).parent.rglob("*.py"))
    asked = {".".join(names) for names in re.findall(r'(?:pattern|piece)\("([a-z-]+)", "([a-z-]+)"\)', code)}
    known = json.loads(patterns())
    assert asked <= set(known)
    assert [name for name in known if name not in asked and name.split(".")[1] not in pieces] == []
    assert all(re.compile(source) for source in known.values())
