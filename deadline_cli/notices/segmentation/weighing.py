"""The sum of the reasons for and against a candidate: no reason decides alone."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import NamedTuple

from deadline_cli.notices.segmentation.candidate import Candidate
from deadline_cli.notices.segmentation.favouring import FAVOURING
from deadline_cli.notices.segmentation.opposing import OPPOSING

NEARLY = 1.5
"""By how much a candidate may fall short and still be named as nearly a notice."""
WEIGHTS = Path(__file__).with_name("weights.toml")


class Weighed(NamedTuple):
    """`score` is the sum of the reasons less what a notice needs: from 0 on the candidate is one."""

    score: float
    reasons: tuple[tuple[str, float], ...]


def reasons_of(candidate: Candidate) -> list[str]:
    """The names of all reasons that hold."""
    return [name for table in (FAVOURING, OPPOSING) for name, holds in table.items() if holds(candidate)]


def weighed(candidate: Candidate, *, whole: bool = False) -> Weighed:
    """The candidate's reasons, each with its weight, and their sum.

    Unless all are wanted (`whole`), nothing is asked any more once the sum cannot come near to a notice's.
    """
    needed, favouring, opposing = _asked()
    reasons = [(name, weight) for name, holds, weight in favouring if holds(candidate)]
    score = sum([weight for _, weight in reasons]) - needed
    for name, holds, weight in opposing:
        if round(score, 2) < -NEARLY and not whole:
            break
        if holds(candidate):
            reasons.append((name, weight))
            score += weight
    return Weighed(round(score, 2), tuple(reasons))


_Asked = tuple[tuple[str, Callable[[Candidate], bool], float], ...]


@cache
def _asked() -> tuple[float, _Asked, _Asked]:
    """What a notice needs, and the reasons for and against that weigh something, in order."""
    needed, weights = read_weights()
    favouring, opposing = (
        tuple((name, holds, weights[name]) for name, holds in table.items() if name in weights)
        for table in (FAVOURING, OPPOSING)
    )
    return needed, favouring, opposing


@cache
def read_weights() -> tuple[float, dict[str, float]]:
    """What a notice needs, and what each reason weighs."""
    import tomllib

    table = tomllib.loads(WEIGHTS.read_text("utf-8"))
    return table["needed"], {name: row["weight"] for name, row in table["reason"].items()}
