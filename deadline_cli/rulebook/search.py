"""Finding rules: by Chinese words, pinyin ids, English, law and article; and those checked too long ago."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from deadline_cli.rulebook.index import fold, names_of
from deadline_cli.rulebook.values import Rule


def search(rules: Iterable[Rule], words: str) -> tuple[Rule, ...]:
    """The rules that hold every word, those that are called by it first."""
    wanted = [fold(word) for word in words.split()]
    if not wanted:
        return ()
    ranked = ((_rank(rule, wanted), rule) for rule in rules)
    found = [(rank, rule) for rank, rule in ranked if rank is not None]
    return tuple(rule for _, rule in sorted(found, key=lambda pair: (pair[0], pair[1].id)))


def stale(rules: Iterable[Rule], today: date, months: int) -> tuple[Rule, ...]:
    """The rules last checked more than `months` months before `today`, the oldest first."""
    index = today.year * 12 + today.month - 1 - months
    year, month = divmod(index, 12)
    limit = (year, month + 1, today.day)
    old = [rule for rule in rules if (d := rule.last_checked) and (d.year, d.month, d.day) < limit]
    return tuple(sorted(old, key=lambda rule: (rule.last_checked, rule.id)))


def _rank(rule: Rule, wanted: list[str]) -> int | None:
    """0: its id or a name of it; 1: in its id or names; 2: in its text; None: not at all."""
    names = [fold(rule.id), *map(fold, names_of(rule))]
    if len(wanted) == 1 and wanted[0] in names:
        return 0
    if all(any(word in name for name in names) for word in wanted):
        return 1
    text = fold(" ".join((*names, *_text(rule))))
    return 2 if all(word in text for word in wanted) else None


def _text(rule: Rule) -> Iterable[str]:
    yield from (rule.domain, rule.trigger, rule.trigger_en, *rule.notes, *rule.notes_en, *rule.watch)
    for version in rule.versions:
        yield str(version.period or "")
        yield from (version.note, version.note_en)
        for basis in version.basis:
            yield f"{basis.law}{basis.article or ''} {basis.text or ''} {basis.document or ''}"
    for step in rule.steps:
        yield f"{step.name} {step.name_en}"
