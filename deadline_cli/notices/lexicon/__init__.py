"""The words of the trade, each once, by sense: what a word is evidence of stands beside it in a TOML file.

The files are for people; the program reads an index made from them (python -m deadline_cli.notices.lexicon), so that a
look-up parses no file of words.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from deadline_cli.notices.pattern import Words
from deadline_cli.parsed_ahead import READER, read_own

FOLDER = Path(__file__).parent
INDEX = FOLDER / "index.json"


def sense(name: str) -> Words:
    """The words that have a sense, in the order of the files; KeyError where no word has it."""
    return _index()[name]


@cache
def _index() -> dict[str, Words]:
    return {name: Words(words) for name, words in read_own(INDEX, READER).items()}
