"""Every change that may change no fact of a notice, over notices and pages: a table of what was tried and what changed.

    python -m tests.trust.sweeps [--pages 120] [--split train] [--pairs 500] [--mixed 150] [--untitled 150]
        [--seed 1] [--only WORD] [--show]

Names, the widths of columns from 8 to 60, and the clothes of tests/notices/notations.py. The suite runs a sample
(tests/notices/test_sweeps.py). The table is written in tests/TRUST.md; `--show` names every case that changed, and
`--only titled`, `--only news` or `--only untitled` runs the one sweep of pages below each other that has the word.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from deadline_cli.notices.layout.page_heads import first_head
from tests.notices.notations import CLOTHES, moves, read, stays
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

PAGES = Path(__file__).resolve().parents[1] / "pages"
WIDTHS = range(8, 61)
LONGEST_NOTICE, LONGEST_NEWS = 1500, 900  # characters
WEEKS = (-52, -13, 1, 5, 26)
Case = tuple[str, str, bool]  # sweep, what was tried, whether the facts stayed


def notices_with_names() -> Iterator[Case]:
    """Each notice with each awkward name."""
    for key, name in (*with_names(), *named_for_other_papers()):
        plain = facts(read(NOTICES[key].format(name=PLAIN)))
        yield "awkward names", f"{key}: {name}", facts(read(NOTICES[key].format(name=name))) == plain


def columns() -> Iterator[Case]:
    """Every notation of a window and a day in columns of every width."""
    for window in WINDOWS:
        for date in DATES:
            text = WRAPPED.format(window=window, date=date)
            plain = facts(read(text))
            for width in WIDTHS:
                kept = facts(read(wrapped(text, width))) == plain
                yield "columns of 8 to 60", f"{window}, {date}, {width} wide", kept


def texts(number: int, split: str, chance: random.Random) -> dict[str, str]:
    """The notices with plain names, and some pages."""
    chosen = sorted((PAGES / split).glob("*.txt"))
    pages = {path.stem: path.read_text("utf-8") for path in chance.sample(chosen, min(number, len(chosen)))}
    return {key: text.format(name=PLAIN) for key, text in NOTICES.items()} | pages


def clothes(all_texts: dict[str, str]) -> Iterator[Case]:
    """Each text in other clothes, and with its days moved."""
    for key, text in all_texts.items():
        for name, change in CLOTHES.items():
            yield name, key, stays(change, text)
        for weeks in WEEKS:
            yield "days moved by weeks", f"{key} by {weeks}", moves(text, weeks)


def joined(all_texts: dict[str, str], chance: random.Random) -> Iterator[Case]:
    """Two texts below each other have the notices of both."""
    keys = list(all_texts)
    for one in keys:
        other = chance.choice(keys)
        both = facts(read(f"{all_texts[one].rstrip()}\n\n{all_texts[other]}"))
        alone = facts(read(all_texts[one])) + facts(read(all_texts[other]))
        yield "joined pages", f"{one} above {other}", both == alone


def titled() -> dict[str, str]:
    """Every page of the corpus whose first line is its notice's title, all of whose notices have one."""
    found: dict[str, str] = {}
    for file in sorted(PAGES.glob("*/labels.jsonl")):
        labels: dict[str, list[dict[str, Any]]] = {}
        for line in file.read_text("utf-8").splitlines():
            labels.setdefault((label := json.loads(line))["file"], []).append(label)
        for name, said in labels.items():
            text = (file.parent / name).read_text("utf-8").strip("\n")
            first = "".join(text.split("\n", 1)[0].split())
            if all(label.get("title") for label in said) and first[:6] in "".join(said[0]["title"].split()):
                found[f"{file.parent.name}/{name}"] = text
    return found


def joined_titled(pairs: int, chance: random.Random) -> Iterator[Case]:
    """Two titled pages right below each other, or with a blank line between, have the notices of both."""
    pages = titled()
    alone: dict[str, list[tuple[object, ...]]] = {}
    for _ in range(pairs):
        one, other = chance.sample(sorted(pages), 2)
        for key in (one, other):
            if key not in alone:
                alone[key] = facts(read(pages[key]))
        both = facts(read(pages[one] + chance.choice(["\n", "\n\n"]) + pages[other]))
        yield "joined titled pages", f"{one} above {other}", both == alone[one] + alone[other]


def plain_pages(*, titled: bool = True) -> tuple[dict[str, str], dict[str, str]]:
    """The pages of the corpus with one notice (those without a title alone where `titled` says so), and its news,
    reports and articles that are read as none.

    News under the head of a newspaper's page are left out: its day is the day of what stands below.
    """
    notices: dict[str, str] = {}
    news: dict[str, str] = {}
    for file in sorted(PAGES.glob("*/labels.jsonl")):
        labels: dict[str, list[dict[str, Any]]] = {}
        for line in file.read_text("utf-8").splitlines():
            labels.setdefault((label := json.loads(line))["file"], []).append(label)
        for name, said in labels.items():
            text = (file.parent / name).read_text("utf-8").strip("\n")
            if not any(label.get("none") for label in said):
                if len(said) == 1 and len(text) < LONGEST_NOTICE and (titled or not said[0].get("title")):
                    notices[f"{file.parent.name}/{name}"] = text
            elif len(text) < LONGEST_NEWS and _is_news(said) and first_head(text) is None:
                news[f"{file.parent.name}/{name}"] = text
    return notices, {key: text for key, text in news.items() if not read(text)}


def _is_news(labels: list[dict[str, Any]]) -> bool:
    kinds = [label.get("kind") or "" for label in labels]
    return any("news" in kind or kind in ("report", "article") for kind in kinds)


def mixed(pages: int, chance: random.Random) -> Iterator[Case]:
    """Four notices with news between any two of them, behind blank lines: the notices as they are alone, no more."""
    notices, news = plain_pages()
    for _ in range(pages):
        keys, between = chance.sample(sorted(notices), 4), chance.sample(sorted(news), 3)
        texts = [notices[keys[0]]]
        for key, other in zip(keys[1:], between, strict=True):
            texts += [news[other], notices[key]]
        alone = [fact for key in keys for fact in facts(read(notices[key]))]
        yield "notices with news between them", " + ".join(keys), facts(read("\n\n".join(texts))) == alone


def untitled(pages: int, chance: random.Random) -> Iterator[Case]:
    """Four notices without a title below each other, with a blank line between any two or none: as they are alone."""
    notices, _ = plain_pages(titled=False)
    for _ in range(pages):
        keys = chance.sample(sorted(notices), 4)
        alone = [fact for key in keys for fact in facts(read(notices[key]))]
        page = chance.choice(["\n", "\n\n"]).join(notices[key] for key in keys)
        yield "untitled notices below each other", " + ".join(keys), facts(read(page)) == alone


def main() -> int:
    """Run the sweeps and print their table; status 1 where a fact changed."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--pages", type=int, default=120)
    asked.add_argument("--split", default="train")
    asked.add_argument("--pairs", type=int, default=500)
    asked.add_argument("--mixed", type=int, default=150)
    asked.add_argument("--untitled", type=int, default=150)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--only", default="")
    asked.add_argument("--show", action="store_true")
    said = asked.parse_args()
    chance = random.Random(said.seed)
    all_texts = texts(said.pages, said.split, chance)
    tried, changed = Counter[str](), Counter[str]()
    below = {
        "titled": joined_titled(said.pairs, chance),
        "news": mixed(said.mixed, chance),
        "untitled": untitled(said.untitled, chance),
    }
    others = () if said.only else (notices_with_names(), columns(), clothes(all_texts), joined(all_texts, chance))
    for sweep in (*others, *(found for name, found in below.items() if said.only in ("", name))):
        for name, case, kept in sweep:
            tried[name] += 1
            changed[name] += not kept
            if said.show and not kept:
                print(f"{name}: {case}", flush=True)
    for name, number in tried.items():
        print(f"| {name} | {number:,} | {changed[name]} |", flush=True)
    return int(changed.total() > 0)


if __name__ == "__main__":
    sys.exit(main())
