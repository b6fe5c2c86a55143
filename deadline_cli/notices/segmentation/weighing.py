"""The sum of the reasons for and against a candidate: no reason decides alone."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import NamedTuple

from deadline_cli.notices.segmentation.candidate import Candidate
from deadline_cli.notices.segmentation.favouring import FAVOURING
from deadline_cli.notices.segmentation.opposing import OPPOSING

WEIGHTS = Path(__file__).with_name("weights.toml")


class Weighed(NamedTuple):
    """`score` is the sum of the reasons less what a notice needs: from 0 on the candidate is one."""

    score: float
    reasons: tuple[tuple[str, float], ...]


def reasons_of(candidate: Candidate) -> list[str]:
    """The names of all reasons that hold."""
    return [name for table in (FAVOURING, OPPOSING) for name, holds in table.items() if holds(candidate)]


def weighed(candidate: Candidate) -> Weighed:
    """The candidate's reasons, each with its weight, and their sum."""
    needed, asked = _asked()
    reasons = tuple((name, weight) for name, holds, weight in asked if holds(candidate))
    return Weighed(round(sum(weight for _, weight in reasons) - needed, 2), reasons)


@cache
def _asked() -> tuple[float, tuple[tuple[str, Callable[[Candidate], bool], float], ...]]:
    """What a notice needs, and the reasons that weigh something, in order."""
    needed, weights = read_weights()
    reasons = (reason for table in (FAVOURING, OPPOSING) for reason in table.items())
    return needed, tuple((name, holds, weights[name]) for name, holds in reasons if name in weights)


@cache
def read_weights() -> tuple[float, dict[str, float]]:
    """What a notice needs, and what each reason weighs."""
    import tomllib

    table = tomllib.loads(WEIGHTS.read_text("utf-8"))
    return table["needed"], {name: row["weight"] for name, row in table["reason"].items()}
