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
    needed, by_table, title_first = _asked()
    reasons: list[tuple[str, float]] = []
    score = -needed
    asked = title_first if candidate.known and candidate.title and not whole else by_table
    for name, holds, weight, rises, falls in asked:
        if not whole and (score + falls > -_ROUNDED or score + rises < -NEARLY - _ROUNDED):
            break
        if holds(candidate):
            reasons.append((name, weight))
            score += weight
    return Weighed(round(score, 2) + 0.0, tuple(reasons))  # never -0.0


_TITLE = "title known"
_ROUNDED = 0.005  # scores have two decimals
_Asked = tuple[tuple[str, Callable[[Candidate], bool], float, float, float], ...]


@cache
def _asked() -> tuple[float, _Asked, _Asked]:
    """What a notice needs, and the reasons that weigh something: those for it first, or the title before those against.

    A title that is known makes a notice where nothing speaks against it; where none is, little comes near to one.
    """
    needed, weights = read_weights()
    by_table = [(name, holds) for table in (FAVOURING, OPPOSING) for name, holds in table.items() if name in weights]
    order = {_TITLE: 0} | dict.fromkeys(OPPOSING, 1)
    title_first = sorted(by_table, key=lambda reason: order.get(reason[0], 2))
    return needed, _with_limits(by_table, weights), _with_limits(title_first, weights)


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
