"""to_dict: a value of the library as the JSON that the command prints of it."""

from __future__ import annotations

from typing import Any

from deadline_cli.counting.between import Between
from deadline_cli.errors import DeadlineError
from deadline_cli.given import shortly
from deadline_cli.notices.proofread import Page
from deadline_cli.output.common.language import pick
from deadline_cli.rulebook.answer import Deadline
from deadline_cli.rulebook.values import Rule


def to_dict(value: Deadline | Page | Between | Rule, *, lang: str | None = None) -> dict[str, Any]:
    """The object of deadline.compute/1, deadline.check/1, deadline.count/1 or deadline.rules/1.

    Keys and codes are English, messages in `lang` (zh or en; else DEADLINE_LANG or the locale). Raises DeadlineError
    for any other value.
    """
    if isinstance(value, Deadline):
        from deadline_cli.output.compute.answer_json import deadline_json

        return deadline_json(value, lang=lang)
    if isinstance(value, Page):
        from deadline_cli.output.check.as_json import SCHEMA, page_json
        from deadline_cli.output.check.counts import add, no_counts

        return {"schema": SCHEMA, "files": [page_json(value, pick(lang))], "summary": add(no_counts(), value)}
    if isinstance(value, Between):
        return between_dict(value)
    if isinstance(value, Rule):
        from deadline_cli.output.rules.data import rules_json

        return rules_json([value], full=True)
    raise DeadlineError("{value} is no answer of compute, latest, count or check, and no rule", value=shortly(value))


def between_dict(found: Between) -> dict[str, Any]:
    """The object deadline.count/1."""
    return {
        "schema": "deadline.count/1",
        "from": found.start.isoformat(),
        "to": found.end.isoformat(),
        "calendar": found.calendar,
        "calendar_days": found.calendar_days,
        "workdays": found.workdays,
        "included": {"calendar_days": found.calendar_days_included, "workdays": found.workdays_included},
        "provisional": found.provisional,
    }
