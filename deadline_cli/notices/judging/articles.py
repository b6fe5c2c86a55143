"""The articles on counting that findings rest on, in the law of the day."""

from __future__ import annotations

from datetime import date

from deadline_cli.counting.articles import Step, article_for
from deadline_cli.notices.facts import Role
from deadline_cli.notices.judging.case import Case
from deadline_cli.rulebook.values import Basis

_HOLIDAYS = Basis("全国年节及纪念日放假办法")


def first_day(case: Case, role: Role) -> tuple[Basis, ...]:
    """Why the first day of such a period does not count."""
    return _of("first-day", case, role)


def last_day(case: Case, role: Role, day: date | None = None) -> tuple[Basis, ...]:
    """Why the last day of such a period moves when it is a rest day; `day` where nothing says when it came out."""
    return _of("roll", case, role, day)


def tax_extension() -> tuple[Basis, ...]:
    """Why a tax period with three or more rest days in a row runs longer."""
    article = article_for("roll", ("税收征收管理法实施细则",), date(2026, 1, 1))
    return (Basis(article.law, article.article, article.text),) if article else ()


def holidays() -> tuple[Basis, ...]:
    """What fixes the statutory holidays."""
    return (_HOLIDAYS,)


def _of(step: Step, case: Case, role: Role, day: date | None = None) -> tuple[Basis, ...]:
    """The article of the law that governs the period itself, of the service's, or of the Civil Code."""
    laws = ["民事诉讼法"] if case.kind.civil else []
    for found in (case.version_for(role), case.version_for("service")):
        laws += [basis.law for basis in found[1].basis] if found is not None else []
    article = article_for(step, tuple(laws), case.publication or day or date(2026, 1, 1))
    return (Basis(article.law, article.article, article.text),) if article else ()
