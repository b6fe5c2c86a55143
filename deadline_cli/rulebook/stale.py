"""Which rules were last checked against their sources too long ago."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from deadline_cli.rulebook.values import Rule


def stale(rules: Iterable[Rule], today: date, months: int) -> tuple[Rule, ...]:
    """The rules last checked more than `months` months before `today`, the oldest first."""
    index = today.year * 12 + today.month - 1 - months
    year, month = divmod(index, 12)
    limit = (year, month + 1, today.day)
    old = [rule for rule in rules if (d := rule.last_checked) and (d.year, d.month, d.day) < limit]
    return tuple(sorted(old, key=lambda rule: (rule.last_checked, rule.id)))
