"""What is wrong with a rule book: each fault as one line that names the rule, the place and the remedy."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from itertools import pairwise

from deadline_cli.errors import Message
from deadline_cli.rulebook.index import fold, names_of
from deadline_cli.rulebook.question import is_period
from deadline_cli.rulebook.read import misplaced_steps
from deadline_cli.rulebook.values import Basis, Rule, Version

LONGEST_QUOTATION = 90
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")


def faults(rules: Sequence[Rule]) -> tuple[Message, ...]:
    """Every fault of these rules, by rule; empty when the book is in order."""
    known = {rule.id for rule in rules}
    lines = [Message("{id}: {fault}", id=rule.id, fault=fault) for rule in rules for fault in _of_rule(rule, known)]
    return (*lines, *_names_used_twice(rules))


def _of_rule(rule: Rule, known: set[str]) -> Iterator[Message]:
    if not rule.user_file and not _ID.match(rule.id):
        yield Message("an id is lower-case letters and digits joined by hyphens")
    for name in names_of(rule):
        if is_period(name):
            yield Message("the name {name!r} is a period; it would hide it", name=name)
    if not rule.versions:
        yield Message("has no version; add a [[version]], or name a rule that it `uses`")
    for number, version in enumerate(rule.versions, 1):
        for fault in _of_version(version):
            yield Message("version {number}: {fault}", number=number, fault=fault)
    yield from _history(rule.versions)
    yield from _steps(rule, known)
    for variant in rule.variants:
        if variant.rule not in known:
            yield Message("variant points to {rule!r}, which is no rule", rule=variant.rule)
    if len(rule.notes) != len(rule.notes_en) or len(rule.watch) != len(rule.watch_en):
        yield Message("has not as many English notes as Chinese ones")
    if rule.uses and rule.uses not in known:
        yield Message("uses {rule!r}, which is no rule", rule=rule.uses)


def _of_version(version: Version) -> Iterator[Message]:
    if not version.basis:
        yield Message("has no basis; a period needs its law")
    if version.period is None and not version.note:
        yield Message("has no period and no note that says why")
    if version.start and version.end and version.start > version.end:
        yield Message("begins on {start}, after its end {end}", start=version.start, end=version.end)
    if version.checked == "text" and version.period and not any(b.text for b in version.basis):
        yield Message('quotes no words; quote them, or set checked = "number" or "no"')
    yield from _quotations(version.basis)


def _quotations(basis: Iterable[Basis]) -> Iterator[Message]:
    for one in basis:
        if one.text and not one.article:
            yield Message("quotes {law} without its article", law=one.law)
        if one.text and len(one.text) > LONGEST_QUOTATION:
            yield Message(
                "quotes {many} characters of {law}{article}; the operative words do with {most}",
                many=len(one.text),
                law=one.law,
                article=one.article,
                most=LONGEST_QUOTATION,
            )


def _history(versions: Sequence[Version]) -> Iterator[Message]:
    for before, after in pairwise(versions):
        if after.start is None:
            yield Message("only the first version may leave its beginning out")
        elif before.end is None:
            yield Message("the version before {start} has no end", start=after.start)
        elif before.end >= after.start:
            yield Message(
                "versions overlap or stand out of order: one ends {end}, the next begins {start}",
                end=before.end,
                start=after.start,
            )
        elif before.end + timedelta(days=1) < after.start and not after.gap_before:
            yield Message(
                "unexplained gap between {end} and {start}; explain it in gap_before", end=before.end, start=after.start
            )


def _steps(rule: Rule, known: set[str]) -> Iterator[Message]:
    yield from misplaced_steps(rule)
    for step in rule.steps:
        if step.rule and step.rule not in known:
            yield Message("step {id!r} points to {name!r}, which is no rule", id=step.id, name=step.rule)
        if sum(x is not None for x in (step.rule, step.period, step.until)) != 1:
            yield Message("step {id!r} needs exactly one of rule, period and until", id=step.id)
        if not step.rule and not step.basis and not rule.user_file:
            yield Message("step {id!r} has no basis; a period needs its law", id=step.id)
        for fault in _quotations(step.basis):
            yield Message("step {id!r} {fault}", id=step.id, fault=fault)


def _names_used_twice(rules: Iterable[Rule]) -> Iterator[Message]:
    owners: dict[str, str] = {}
    for rule in rules:
        for name in (rule.id, *names_of(rule)):
            owner = owners.setdefault(fold(name), rule.id)
            if owner != rule.id:
                yield Message("{id}: the name {name!r} belongs to {owner} already", id=rule.id, name=name, owner=owner)
