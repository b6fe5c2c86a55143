"""The sum of the reasons for and against a candidate: no reason decides alone."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from functools import cache
from pathlib import Path

from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.segmentation.candidate import Candidate
from deadline_cli.notices.segmentation.favouring import FAVOURING
from deadline_cli.notices.segmentation.opposing import OPPOSING
from deadline_cli.parsed_ahead import READER, read_own
from deadline_cli.records import NamedTuple

NEARLY = 1.5
"""By how much a candidate may fall short and still be named as nearly a notice."""
WEIGHTS = Path(__file__).with_name("weights.toml")
INDEX = WEIGHTS.with_suffix(".json")


class Weighed(NamedTuple):
    """`score` is the sum of the reasons less what a notice needs: from 0 on the candidate is one.

    Where not all reasons were asked, those that were decide: the rest could not bring it over 0, or near to it.
    """

    score: float
    reasons: tuple[tuple[str, float], ...]


def reasons_of(candidate: Candidate) -> list[str]:
    """The names of all reasons that hold."""
    return [name for table in (FAVOURING, OPPOSING) for name, holds in table.items() if holds(candidate)]


def weighed(candidate: Candidate, *, whole: bool = False) -> Weighed:
    """The candidate's reasons, each with its weight, and their sum.

    Unless all are wanted (`whole`), nothing is asked any more once the rest cannot change the answer.
    """
    needed, by_table, of_titled, of_others, of_timeless = _asked()
    reasons: list[tuple[str, float]] = []
    score = -needed
    if whole:
        asked = by_table
    elif candidate.known and candidate.title:
        asked = of_titled
    else:
        asked = of_timeless if _TIME.search(candidate.body) is None else of_others
    rows, lost, won = asked
    # The place from which on no reason changes the answer any more: both limits rise.
    stop = len(rows) if whole else min(bisect_right(lost, score), bisect_right(won, -score))
    for i, (name, holds, weight) in enumerate(rows):
        if i >= stop:
            break
        if holds(candidate):
            reasons.append((name, weight))
            score += weight
            if not whole:
                stop = min(bisect_right(lost, score), bisect_right(won, -score))
    return Weighed(round(score, 2) + 0.0, tuple(reasons))  # never -0.0


_TITLE, _BARE = "title known", "neither title nor signature"
# What is asked of a known title alone, and of what has none: there the others never hold.
_OF_TITLED = frozenset({
    _TITLE, "title says what it is about", "a time right under its title", "named behind its mark",
    "neither signed nor dated",
})  # fmt: skip
_OF_OTHERS = frozenset({
    _BARE, "heading like a notice's", "names only days gone by", "sets nothing", "list of stages", "comes into force",
    "piece of a plan", "question", "nobody speaks, untitled", "cover of a tender",
})  # fmt: skip
# What a text can have only where a number of days, months or years, or an hour stands in it, as in little news.
_OF_TIMES = frozenset({
    "closes or forbids", "recalls or cuts off", "day or length", "name and day under it", "names a day to come",
    "sets days", "heading over a signed text",
})  # fmt: skip
_TIME = Pattern(r"[\d〇○零一二三四五六七八九十两](?=\s*(?:个\s*)?(?:工作\s*)?[年月日天号点时./-])")
# What takes longest to ask comes last: it is seldom needed.
_DEAR = ("people talk", "blanks to be filled in", "names a day to come", "written to an office")
_ROUNDED = 0.005  # scores have two decimals
_Row = tuple[str, Callable[[Candidate], bool]]


class _Asked(NamedTuple):
    """Reasons in the order in which they are asked, each with its weight; and for each place in that order the score
    below which all from there on lose nothing and, negated, the one above which they win nothing: both rise."""

    rows: tuple[tuple[str, Callable[[Candidate], bool], float], ...]
    lost: list[float]
    won: list[float]


@cache
def _asked() -> tuple[float, _Asked, _Asked, _Asked, _Asked]:
    """What a notice needs, and the reasons that weigh something: all, those for before those against; for a known
    title, which makes a notice where nothing speaks against it, those against first; for any other text, of which
    little comes near to a notice, first whether it has neither title nor signature; and the same without a time.
    """
    needed, weights = read_weights()
    by_table = [(name, holds) for table in (FAVOURING, OPPOSING) for name, holds in table.items() if name in weights]
    dear = dict.fromkeys(_DEAR, 2)
    place = {name: (name in FAVOURING, dear.get(name, 1)) for name, _ in by_table} | {_TITLE: (False, 0)}
    titled = sorted((row for row in by_table if row[0] not in _OF_OTHERS), key=lambda row: place[row[0]])
    others = [row for row in by_table if row[0] not in _OF_TITLED]
    others.sort(key=lambda row: 0 if row[0] == _BARE else dear.get(row[0], 1))
    timeless = [row for row in others if row[0] not in _OF_TIMES]
    asked = [_with_limits(rows, weights) for rows in (by_table, titled, others, timeless)]
    return needed, asked[0], asked[1], asked[2], asked[3]


def _with_limits(rows: list[_Row], weights: dict[str, float]) -> _Asked:
    """Each reason with its weight, and the scores below and above which it and all behind it change nothing."""
    rises = falls = 0.0
    found = []
    for name, holds in reversed(rows):
        weight = weights[name]
        rises, falls = rises + max(weight, 0), falls + min(weight, 0)
        found.append(((name, holds, weight), -NEARLY - _ROUNDED - rises, _ROUNDED + falls))
    asked, lost, won = zip(*reversed(found), strict=True)
    return _Asked(asked, list(lost), list(won))


@cache
def read_weights() -> tuple[float, dict[str, float]]:
    """What a notice needs, and what each reason weighs: from the index, for parsing TOML takes as long as a page."""
    needed, weights = read_own(INDEX, READER)
    return needed, weights


def index() -> str:
    """What the index must hold, of the file that people write."""
    import json
    import tomllib

    table = tomllib.loads(WEIGHTS.read_text("utf-8"))
    weights = {name: row["weight"] for name, row in table["reason"].items()}
    return json.dumps([table["needed"], weights], indent=0) + "\n"
