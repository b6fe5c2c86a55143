"""The words of the trade, each once, by sense, and the patterns in which several of them stand.

The TOML files are for people, words here and patterns in `patterns/`; the program reads indices made from them
(python -m deadline_cli.notices.lexicon), so that a look-up parses no file.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from deadline_cli.notices.pattern import Pattern, Words
from deadline_cli.parsed_ahead import READER, read_own

FOLDER = Path(__file__).parent
INDEX = FOLDER / "index.json"
PATTERNS = FOLDER / "patterns.json"


def sense(name: str) -> Words:
    """The words that have a sense, in the order of the files; KeyError where no word has it."""
    return _index()[name]


@cache
def _index() -> dict[str, Words]:
    return {name: Words(words) for name, words in read_own(INDEX, READER).items()}


def pattern(table: str, name: str) -> Pattern:
    """A pattern of a table; KeyError where the table has none of that name."""
    return Pattern(piece(table, name))


def patterns(table: str, *names: str) -> tuple[Pattern, ...]:
    """Several patterns of a table."""
    return tuple([pattern(table, name) for name in names])


def piece(table: str, name: str) -> str:
    """What stands in a table under a name, to be a piece of other patterns."""
    return _patterns()[f"{table}.{name}"]


@cache
def _patterns() -> dict[str, str]:
    found: dict[str, str] = read_own(PATTERNS, READER)
    return found
