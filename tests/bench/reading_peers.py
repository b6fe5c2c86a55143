"""Reading beside programs that read Chinese text: processor time of one pass over the same texts, and what each does.

    python -m tests.bench.reading_peers [--rounds N] [--npm FOLDER]

A peer that is not installed is passed over: pip install jieba dateparser spacy jionlp; and in FOLDER npm install zhlint
autocorrect-node textlint textlint-rule-zh-half-and-full-width-bracket textlint-rule-sentence-length. None of them finds
a notice, counts a period or knows a law: jieba and spaCy's blank model cut a text into words, dateparser and jionlp
find dates, zhlint, textlint and autocorrect (Rust) look at spaces and signs. Each round reads all texts with all, those
of Node in a process of their own; the least of the rounds counts.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import deadline_cli
from tests.bench.reading_beside import groups, pages

Reader = Callable[[str], object]


def main(rounds: int, npm: Path | None) -> None:
    readers, least = dict(installed()), dict[tuple[str, str], float]()
    for _ in range(rounds):
        for name, texts in groups().items():
            for reader, read in readers.items():
                least[reader, name] = min(least.get((reader, name), 1e9), seconds(read, texts))
        for reader, took in in_node(npm).items() if npm is not None else ():
            for name, spent in took.items():
                least[reader, name] = min(least.get((reader, name), 1e9), spent)
    named = list(dict.fromkeys(reader for reader, _ in least))
    print("| texts | " + " | ".join(named) + " |")
    print("| --- " * (1 + len(named)) + "|")
    for name in groups():
        ours = least["deadline", name]
        cells = (f"{took * 1000:.0f} ms ({took / ours:.2f})" for took in (least[reader, name] for reader in named))
        print(f"| {name} | {' | '.join(cells)} |")


def in_node(npm: Path) -> dict[str, dict[str, float]]:
    """What the peers in Node took for each group, as their script says."""
    with tempfile.TemporaryDirectory() as folder:
        texts = Path(folder) / "texts.json"
        texts.write_text(json.dumps({"warm": pages("round[12]"), "groups": groups()}), "utf-8")
        command = ["node", str(Path(__file__).with_suffix(".mjs")), str(texts), str(npm.resolve())]
        done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=600)
    return json.loads(done.stdout.splitlines()[-1])  # type: ignore[no-any-return]


def installed() -> Iterator[tuple[str, Reader]]:
    """This program, and the peers that are there; each has read some pages."""
    yield from warm("deadline", deadline_cli.check)
    for name, module, reader in (
        ("jieba", "jieba", lambda jieba: jieba.lcut),
        ("spaCy, blank zh", "spacy", lambda spacy: spacy.blank("zh")),
        ("dateparser", "dateparser.search", _dates),
        ("jionlp", "jionlp", lambda jionlp: jionlp.ner.extract_time),
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
    parser.add_argument("--npm", type=Path)
    asked = parser.parse_args()
    main(asked.rounds, asked.npm)
