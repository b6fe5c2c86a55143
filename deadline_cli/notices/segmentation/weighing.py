"""The sum of the reasons for and against a candidate: no reason decides alone."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from functools import cache
from pathlib import Path

from deadline_cli.notices.pattern import Pattern, Words
from deadline_cli.notices.phrases import has_any
from deadline_cli.notices.segmentation.candidate import Candidate
from deadline_cli.notices.segmentation.favouring import FAVOURING, OF_WORDS
from deadline_cli.notices.segmentation.opposing import OPPOSING
from deadline_cli.notices.segmentation.speech import is_bare
from deadline_cli.parsed_ahead import READER, read_own
from deadline_cli.records import NamedTuple

NEARLY = 1.5
"""By how much a candidate may fall short and still be named as nearly a notice."""
WEIGHTS = Path(__file__).with_name("weights.toml")
INDEX = WEIGHTS.with_suffix(".json")
_TITLE, _BARE = "title known", "neither title nor signature"
# What never holds for a known title; without one; for what nobody signs; without a heading; off a newspaper's page.
_NOT_OF_TITLED = frozenset({
    _BARE, "heading like a notice's", "names only days gone by", "sets nothing", "list of stages", "comes into force",
    "piece of a plan", "question", "nobody speaks, untitled", "cover of a tender",
})  # fmt: skip
_NOT_OF_OTHERS = frozenset({
    _TITLE, "title says what it is about", "a time right under its title", "named behind its mark",
    "neither signed nor dated",
})  # fmt: skip
_NOT_OF_BARE = frozenset({
    "signature", "marked in a column", "name and day under it", "heading over a signed text", "headline over a name",
    "days between headline and name", "signed like the one above", "one signed text that asks",
    "names only days gone by", "sets nothing",
})  # fmt: skip
_NOT_OF_HEADLESS = frozenset({
    "heading like a notice's", "heading over an arrangement", "heading over a signed text", "one signed text that asks",
    "point of a summary", "paragraph about service", "chapter", "hiring", "headline of news",
    "headline of a consultation", "consultation that asks nothing", "list that is not made public",
})  # fmt: skip
_NOT_OFF_PAPERS = frozenset({
    "days between headline and name", "headline over a name", "headline over a day, nothing told",
    "headline over what is asked",
})  # fmt: skip
# What a text can have only where a number of days, months or years, or an hour stands in it, as in little news.
_NOT_OF_TIMELESS = frozenset({
    "closes or forbids", "recalls or cuts off", "day or length", "name and day under it", "names a day to come",
    "sets days", "heading over a signed text",
})  # fmt: skip
# What needs a word that most news have not: one look at a text tells that it has none of them.
_NOT_OF_WORDLESS = frozenset(OF_WORDS)
_WORDS = Words(dict.fromkeys(word for words in OF_WORDS.values() for word in words))
_TIME = Pattern(r"[\d〇○零一二三四五六七八九十两](?=\s*(?:个\s*)?(?:工作\s*)?[年月日天号点时./-])")
# What takes longest to ask comes last: it is seldom needed.
_DEAR = ("people talk", "blanks to be filled in", "names a day to come", "written to an office")
# What most notices have and is quick to see.
_SOON = (
    "title says what it is about", "date", "signature", "addressee", "opening", "office under it", "day or length",
    "word of the trade", "sets days",
)  # fmt: skip
_ROUNDED = 0.005  # scores have two decimals
_Row = tuple[str, Callable[[Candidate], bool]]


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
    needed, _ = read_weights()
    reasons: list[tuple[str, float]] = []
    score = -needed
    if whole:
        asked = _asked()
    elif candidate.known and candidate.title:
        asked = _asked_of_titled()
    else:
        timed, bare, headed = _TIME.search(candidate.body) is not None, is_bare(candidate), bool(candidate.title)
        worded = headed or not bare or has_any(candidate.body, _WORDS)
        asked = _asked_of_others(timed, bare, headed, candidate.paper, worded)
        if bare:
            weight = read_weights()[1][_BARE]
            reasons.append((_BARE, weight))
            score += weight
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


class _Asked(NamedTuple):
    """Reasons in the order in which they are asked, each with its weight; and for each place in that order the score
    below which all from there on lose nothing and, negated, the one above which they win nothing: both rise."""

    rows: tuple[tuple[str, Callable[[Candidate], bool], float], ...]
    lost: list[float]
    won: list[float]


@cache
def _asked() -> _Asked:
    """All reasons that weigh something, those for before those against."""
    return _with_limits(_by_table())


def _by_table() -> list[_Row]:
    weights = read_weights()[1]
    return [(name, holds) for table in (FAVOURING, OPPOSING) for name, holds in table.items() if name in weights]


@cache
def _asked_of_titled() -> _Asked:
    """Those of a known title, which makes a notice where nothing speaks against it."""
    rows = [row for row in _by_table() if row[0] not in _NOT_OF_TITLED]
    return _with_limits(sorted(rows, key=lambda row: _against_first(row[0])))


@cache
def _asked_of_others(timed: bool, bare: bool, headed: bool, paper: bool, worded: bool) -> _Asked:
    """Those of any other text. Little of what has neither title nor signature comes near to a notice: what weighs most
    for one is asked first there."""
    never = _NOT_OF_OTHERS | {_BARE}
    for of_it, is_so in (
        (_NOT_OF_TIMELESS, not timed),
        (_NOT_OF_BARE, bare),
        (_NOT_OF_HEADLESS, not headed),
        (_NOT_OFF_PAPERS, not paper),
        (_NOT_OF_WORDLESS, not worded),
    ):
        never |= of_it if is_so else frozenset()
    weights = read_weights()[1]
    rows = [row for row in _by_table() if row[0] not in never]
    rows.sort(key=lambda row: (_dear(row[0]), -weights[row[0]]) if bare else _against_first(row[0]))
    return _with_limits(rows)


def _against_first(name: str) -> tuple[int, int]:
    """The place of a reason for what is a notice mostly: all that could speak against it must be asked, of what speaks
    for it so much as makes one."""
    if name == _TITLE:
        return 0, 0
    if name in FAVOURING:
        return 2, _SOON.index(name) if name in _SOON else len(_SOON) + _dear(name)
    return 1, _dear(name)


def _dear(name: str) -> int:
    return _DEAR.index(name) + 1 if name in _DEAR else 0


def _with_limits(rows: list[_Row]) -> _Asked:
    """Each reason with its weight, and the scores below and above which it and all behind it change nothing."""
    weights = read_weights()[1]
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
