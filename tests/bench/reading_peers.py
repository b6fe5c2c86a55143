"""Reading beside programs that read Chinese text: processor time of one pass over the same texts, and what each does.

    python -m tests.bench.reading_peers [--rounds N]

A peer that is not installed is passed over (pip install jieba dateparser spacy). None of them finds a notice, counts a
period or knows a law: jieba and spaCy's blank model cut a text into words, dateparser looks for dates, zhlint, textlint
and autocorrect look at spaces and signs. In each round all read the texts in turn; the least of the rounds counts.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

import deadline_cli
from tests.bench.reading_beside import groups, pages

Reader = Callable[[str], object]


def main(rounds: int) -> None:
    readers = dict(installed())
    print("| texts | " + " | ".join(readers) + " |")
    print("| --- " * (1 + len(readers)) + "|")
    for name, texts in groups().items():
        least = dict.fromkeys(readers, float("inf"))
        for _ in range(rounds):
            for reader, read in readers.items():
                least[reader] = min(least[reader], seconds(read, texts))
        ours = least["deadline"]
        cells = (f"{took * 1000:.0f} ms ({took / ours:.2f})" for took in least.values())
        print(f"| {name} | {' | '.join(cells)} |")


def installed() -> Iterator[tuple[str, Reader]]:
    """This program, and the peers that are there; each has read some pages."""
    yield from warm("deadline", deadline_cli.check)
    for name, module, reader in (
        ("jieba", "jieba", lambda jieba: jieba.lcut),
        ("spaCy, blank zh", "spacy", lambda spacy: spacy.blank("zh")),
        ("dateparser", "dateparser.search", _dates),
    ):
        try:
            yield from warm(name, reader(import_module(module)))
        except ModuleNotFoundError:
            continue


def _dates(search: Any) -> Reader:
    return lambda text: search.search_dates(text, languages=["zh"])


def warm(name: str, read: Reader) -> Iterator[tuple[str, Reader]]:
    for text in pages("round1")[:10]:
        read(text)
    yield name, read


def seconds(read: Reader, texts: list[str]) -> float:
    """The processor's time of one pass."""
    began = time.process_time()
    for text in texts:
        read(text)
    return time.process_time() - began


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=3)
    main(parser.parse_args().rounds)
