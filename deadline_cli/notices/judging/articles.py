"""The articles on counting that findings rest on, in the law of the day."""

from __future__ import annotations

from datetime import date

from deadline_cli.counting.articles import Step, article_for
from deadline_cli.rulebook.values import Basis

_COURT_KINDS = ("summons", "judgment", "public-summons")
_HOLIDAYS = Basis("全国年节及纪念日放假办法")


def first_day(day: date | None, kind: str = "") -> tuple[Basis, ...]:
    """Why the first day does not count."""
    return _of("first-day", day, kind)


def last_day(day: date | None, kind: str = "") -> tuple[Basis, ...]:
    """Why a last day that is a rest day moves."""
    return _of("roll", day, kind)


def tax_extension() -> tuple[Basis, ...]:
    """Why a tax period with three or more rest days in a row runs longer."""
    found = article_for("roll", ("税收征收管理法实施细则",), date(2026, 1, 1))
    return (Basis(found.law, found.article, found.text),) if found else ()


def holidays() -> tuple[Basis, ...]:
    """What fixes the statutory holidays."""
    return (_HOLIDAYS,)


def _of(step: Step, day: date | None, kind: str) -> tuple[Basis, ...]:
    laws = ("民事诉讼法",) if kind in _COURT_KINDS else ()
    found = article_for(step, laws, day or date(2026, 1, 1))
    return (Basis(found.law, found.article, found.text),) if found else ()
