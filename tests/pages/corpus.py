"""The pages as values: where they lie, their labels, and how like two of them are."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from functools import cache
from math import ceil
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
# Every folder with labels is a split: train, the rounds by number, the quiet ones.
SPLITS = tuple(
    sorted(
        (path.parent.name for path in HERE.glob("*/labels.jsonl")),
        key=lambda name: (not name.startswith("train"), name.startswith("quiet"), int(re.sub(r"\D", "", name) or 0)),
    )
)
Label = dict[str, Any]

_NUMBERS = re.compile(r"[0-9０-９〇○零一二三四五六七八九十百千万两]+")
_TITLED = re.compile(r"《[^》]*》|“[^”]*”|（[^）]*）|\([^)]*\)")
_NAMED = re.compile(
    r"[\u4e00-\u9fff]{2,14}?(?:有限公司|公司|人民法院|法院|委员会|管理局|局|厅|中心|政府|医院|学院|大学|学校|银行|街道|镇|村|厂|所)"
)


def labels(split: str) -> list[Label]:
    """The labels of one split, one a notice; a text without a notice has one with `none`."""
    path = HERE / split / "labels.jsonl"
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line] if path.exists() else []


def text(split: str, file: str) -> str:
    """The text of one page."""
    return (HERE / split / file).read_text("utf-8")


def flat(passage: str) -> str:
    """A passage without blanks and line breaks, as phrases are looked for."""
    return "".join(passage.split())


def sentences(page: str) -> set[str]:
    """The sentences of a page of eight characters or more, names, numbers and titles masked."""
    masked = _NUMBERS.sub("0", _NAMED.sub("N", _TITLED.sub("T", flat(page))))
    return {part for part in re.split(r"[。；;！？!?]", masked) if len(part) >= 8}


def shared(one: set[str], other: set[str]) -> float:
    """The share of the shorter page's sentences that stand, or nearly stand, in the longer one."""
    short, long = sorted((one, other), key=len)
    if not short:
        return 0.0
    pieces = [_pieces(sentence) for sentence in long]
    alike = sum(any(_alike(_pieces(sentence), piece) for piece in pieces) for sentence in short)
    return alike / len(short)


def alike_sentences(all_of_them: set[str]) -> dict[str, set[str]]:
    """For each sentence those that `shared` takes for the same, itself included.

    Two with four fifths of their pieces in common have one in common among the rarest fifth of each and one more.
    """
    often = Counter(piece for sentence in all_of_them for piece in _pieces(sentence))
    holds: defaultdict[str, set[str]] = defaultdict(set)
    rarest = {}
    for sentence in all_of_them:
        pieces = sorted(_pieces(sentence), key=lambda piece: (often[piece], piece))
        rarest[sentence] = pieces[: len(pieces) - ceil(0.8 * len(pieces)) + 1]
        for piece in rarest[sentence]:
            holds[piece].add(sentence)
    return {
        sentence: {other for piece in rare for other in holds[piece] if _alike(_pieces(sentence), _pieces(other))}
        for sentence, rare in rarest.items()
    }


@cache  # every page is held against every other
def _pieces(sentence: str) -> frozenset[str]:
    return frozenset(sentence[at : at + 2] for at in range(len(sentence) - 1))


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Four fifths of the two-character pieces in common."""
    short, long = sorted((len(one), len(other)))
    return short >= 0.8 * long and len(one & other) >= 0.8 * long
