"""What is wrong with a rule book: each fault as one line that names the rule, the place and the remedy."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from itertools import pairwise

from deadline_cli.errors import DeadlineError
from deadline_cli.period import read_period
from deadline_cli.rulebook.index import fold, names_of
from deadline_cli.rulebook.values import Basis, Rule, Version

LONGEST_QUOTATION = 90
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")


def faults(rules: Sequence[Rule]) -> tuple[str, ...]:
    """Every fault of these rules, by rule; empty when the book is in order."""
    known = {rule.id for rule in rules}
    lines = [f"{rule.id}: {fault}" for rule in rules for fault in _of_rule(rule, known)]
    return (*lines, *_names_used_twice(rules))


def _of_rule(rule: Rule, known: set[str]) -> Iterator[str]:
    if not rule.user_file and not _ID.match(rule.id):
        yield "an id is lower-case letters and digits joined by hyphens"
    yield from (f"the name {name!r} is a period; it would hide it" for name in names_of(rule) if _is_period(name))
    if not rule.versions:
        yield "has no version; add a [[version]], or name a rule that it `uses`"
    for number, version in enumerate(rule.versions, 1):
        yield from (f"version {number}: {fault}" for fault in _of_version(version))
    yield from _history(rule.versions)
    yield from _steps(rule, known)
    for variant in rule.variants:
        if variant.rule not in known:
            yield f"variant points to {variant.rule!r}, which is no rule"
    if len(rule.notes) != len(rule.notes_en) or len(rule.watch) != len(rule.watch_en):
        yield "has not as many English notes as Chinese ones"
    if rule.uses and rule.uses not in known:
        yield f"uses {rule.uses!r}, which is no rule"


def _is_period(name: str) -> bool:
    try:
        read_period(name)
    except DeadlineError:
        return False
    return True


def _of_version(version: Version) -> Iterator[str]:
    if not version.basis:
        yield "has no basis; a period needs its law"
    if version.period is None and not version.note:
        yield "has no period and no note that says why"
    if version.start and version.end and version.start > version.end:
        yield f"begins on {version.start}, after its end {version.end}"
    if version.checked == "text" and version.period and not any(b.text for b in version.basis):
        yield 'quotes no words; quote them, or set checked = "number" or "no"'
    yield from _quotations(version.basis)


def _quotations(basis: Iterable[Basis]) -> Iterator[str]:
    for one in basis:
        if one.text and not one.article:
            yield f"quotes {one.law} without its article"
        if one.text and len(one.text) > LONGEST_QUOTATION:
            yield (
                f"quotes {len(one.text)} characters of {one.law}{one.article}; "
                f"the operative words do with {LONGEST_QUOTATION}"
            )


def _history(versions: Sequence[Version]) -> Iterator[str]:
    for before, after in pairwise(versions):
        if after.start is None:
            yield "only the first version may leave its beginning out"
        elif before.end is None:
            yield f"the version before {after.start} has no end"
        elif before.end >= after.start:
            yield f"versions overlap or stand out of order: one ends {before.end}, the next begins {after.start}"
        elif before.end + timedelta(days=1) < after.start and not after.gap_before:
            yield f"unexplained gap between {before.end} and {after.start}; explain it in gap_before"


def _steps(rule: Rule, known: set[str]) -> Iterator[str]:
    earlier = {"start"}
    for step in rule.steps:
        if step.id in earlier:
            yield f"step {step.id!r} stands twice"
        for name in (*step.after, *((step.until,) if step.until else ())):
            if name not in earlier:
                yield f"step {step.id!r} points to {name!r}, which is no step before it"
        if step.rule and step.rule not in known:
            yield f"step {step.id!r} points to {step.rule!r}, which is no rule"
        if sum(x is not None for x in (step.rule, step.period, step.until)) != 1:
            yield f"step {step.id!r} needs exactly one of rule, period and until"
        if not step.rule and not step.basis and not rule.user_file:
            yield f"step {step.id!r} has no basis; a period needs its law"
        yield from (f"step {step.id!r} {fault}" for fault in _quotations(step.basis))
        earlier.add(step.id)


def _names_used_twice(rules: Iterable[Rule]) -> Iterator[str]:
    owners: dict[str, str] = {}
    for rule in rules:
        for name in (rule.id, *names_of(rule)):
            owner = owners.setdefault(fold(name), rule.id)
            if owner != rule.id:
                yield f"{rule.id}: the name {name!r} belongs to {owner} already"
