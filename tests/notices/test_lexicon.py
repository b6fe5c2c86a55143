"""The words and the weights: each word stands once, and the indexes hold what the files say."""

import ast
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from deadline_cli import notices
from deadline_cli.notices.lexicon import INDEX, PATTERNS
from deadline_cli.notices.lexicon.__main__ import entries, index, patterns
from deadline_cli.notices.segmentation import weighing

_ASKS = ("pattern", "patterns", "piece")


def test_a_word_stands_once() -> None:
    assert [word for word, count in Counter(word for word, _ in entries()).items() if count > 1] == []


def test_the_index_is_made_from_the_files() -> None:
    assert INDEX.read_text("utf-8") == index()


def test_the_index_of_weights_is_made_from_the_file() -> None:
    assert weighing.INDEX.read_text("utf-8") == weighing.index(), "run python -m deadline_cli.notices.ahead"


def test_the_index_of_patterns_is_made_from_the_files() -> None:
    assert PATTERNS.read_text("utf-8") == patterns(), "run python -m deadline_cli.notices.lexicon"


def _asked_of_tables() -> Iterator[tuple[ast.stmt, str, list[str]]]:
    """Each statement that asks the files for patterns, the table, and their names in it."""
    for path in Path(notices.__file__).parent.rglob("*.py"):
        for statement in ast.parse(path.read_text("utf-8")).body:
            for call in ast.walk(statement):
                if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in _ASKS:
                    words = [word.value for word in call.args if isinstance(word, ast.Constant)]
                    if words and len(words) == len(call.args):
                        yield statement, words[0], words[1:]


def test_each_pattern_of_the_files_can_be_compiled_and_is_asked_for() -> None:
    files = PATTERNS.parent.glob("patterns/*.toml")
    pieces = {name for path in files for name in re.findall("⟨([a-z-]+)⟩", path.read_text("utf-8"))}
    asked = {f"{table}.{name}" for _, table, names in _asked_of_tables() for name in names}
    known = json.loads(patterns())
    assert asked <= set(known)
    assert [name for name in known if name not in asked and name.split(".")[1] not in pieces] == []
    assert all(re.compile(source) for source in known.values())


def test_patterns_that_are_asked_for_together_are_called_as_their_table_calls_them() -> None:
    together = [(said, names) for said, _, names in _asked_of_tables() if len(names) > 1]
    assert together
    for said, names in together:
        assert isinstance(said, ast.Assign) and isinstance(said.targets[0], ast.Tuple)
        called = [ast.unparse(target).removeprefix("_") for target in said.targets[0].elts]
        assert called == [name.upper().replace("-", "_") for name in names]
