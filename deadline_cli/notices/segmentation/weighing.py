"""The sum of the reasons for and against a candidate: no reason decides alone."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

from deadline_cli.notices.segmentation.candidate import Candidate
from deadline_cli.notices.segmentation.favouring import FAVOURING
from deadline_cli.notices.segmentation.opposing import OPPOSING
from deadline_cli.records import NamedTuple

NEARLY = 1.5
"""By how much a candidate may fall short and still be named as nearly a notice."""
WEIGHTS = Path(__file__).with_name("weights.toml")


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
    needed, by_table, title_first, bare_first = _asked()
    reasons: list[tuple[str, float]] = []
    score = -needed
    asked = by_table if whole else title_first if candidate.known and candidate.title else bare_first
    for name, holds, weight, rises, falls in asked:
        if not whole and (score + falls > -_ROUNDED or score + rises < -NEARLY - _ROUNDED):
            break
        if holds(candidate):
            reasons.append((name, weight))
            score += weight
    return Weighed(round(score, 2) + 0.0, tuple(reasons))  # never -0.0


_TITLE, _BARE = "title known", "neither title nor signature"
# What takes longest to ask comes last: it is seldom needed.
_DEAR = ("people talk", "blanks to be filled in", "names a day to come", "written to an office")
_ROUNDED = 0.005  # scores have two decimals
_Asked = tuple[tuple[str, Callable[[Candidate], bool], float, float, float], ...]


@cache
def _asked() -> tuple[float, _Asked, _Asked, _Asked]:
    """What a notice needs, and the reasons that weigh something, in three orders: those for it before those against;
    for a known title, which makes a notice where nothing speaks against it, those against first; for any other text,
    of which little comes near to a notice, first whether it has neither title nor signature.
    """
    needed, weights = read_weights()
    by_table = [(name, holds) for table in (FAVOURING, OPPOSING) for name, holds in table.items() if name in weights]
    dear = dict.fromkeys(_DEAR, 2)
    title = (
        {_TITLE: 0}
        | {name: dear.get(name, 1) for name in OPPOSING}
        | {name: 3 + dear.get(name, 0) for name in FAVOURING if name != _TITLE}
    )
    return (
        needed,
        _with_limits(by_table, weights),
        _with_limits(sorted(by_table, key=lambda reason: title[reason[0]]), weights),
        _with_limits(sorted(by_table, key=lambda reason: 0 if reason[0] == _BARE else dear.get(reason[0], 1)), weights),
    )


def _with_limits(rows: list[tuple[str, Callable[[Candidate], bool]]], weights: dict[str, float]) -> _Asked:
    """Each reason with its weight, and the most that it and all behind it may add and take."""
    rises = falls = 0.0
    found = []
    for name, holds in reversed(rows):
        weight = weights[name]
        rises, falls = rises + max(weight, 0), falls + min(weight, 0)
        found.append((name, holds, weight, rises, falls))
    return tuple(reversed(found))


@cache
def read_weights() -> tuple[float, dict[str, float]]:
    """What a notice needs, and what each reason weighs."""
    import tomllib

    table = tomllib.loads(WEIGHTS.read_text("utf-8"))
    return table["needed"], {name: row["weight"] for name, row in table["reason"].items()}
