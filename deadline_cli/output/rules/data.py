"""Rules as data: the JSON `deadline.rules/1`, and one line a rule."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from deadline_cli.output.compute.answer_json import period_json
from deadline_cli.rulebook.sources import in_words
from deadline_cli.rulebook.values import Basis, FollowOn, Rule, Version


def rules_json(rules: Iterable[Rule], *, full: bool = False) -> dict[str, Any]:
    """The object of several rules; `full` adds names, steps, readings and notes."""
    return {"schema": "deadline.rules/1", "rules": [rule_json(rule, full=full) for rule in rules]}


def rule_json(rule: Rule, *, full: bool = False) -> dict[str, Any]:
    """One rule with its history."""
    written: dict[str, Any] = {
        "id": rule.id,
        "name": rule.name,
        "name_en": rule.name_en,
        "domain": rule.domain,
        "effect": rule.effect,
        "direction": rule.direction,
        "verified": rule.verified,
        "last_checked": rule.last_checked.isoformat(),
        "versions": [_version_json(version) for version in rule.versions],
    }
    if rule.user_file:
        written["file"] = rule.user_file
    if full:
        written |= _details(rule)
    return written


def rules_rows(rules: Iterable[Rule], today: date) -> list[tuple[str, ...]]:
    """A heading and one row a rule with the version of today, for csv."""
    rows: list[tuple[str, ...]] = [
        ("id", "name", "name_en", "domain", "effect", "direction", "verified", "from", "period", "bound", "basis")
    ]
    for rule in rules:
        version = rule.version_on(today) or rule.versions[-1]
        basis = "；".join(f"{b.law}{b.article or ''}" for b in version.basis)
        rows.append(
            (
                rule.id,
                rule.name,
                rule.name_en,
                rule.domain,
                rule.effect,
                rule.direction,
                "true" if rule.verified else "false",
                version.start.isoformat() if version.start else "",
                str(version.period or ""),
                version.bound,
                basis,
            )
        )
    return rows


def _version_json(version: Version) -> dict[str, Any]:
    written: dict[str, Any] = {
        "from": version.start.isoformat() if version.start else None,
        "to": version.end.isoformat() if version.end else None,
        "period": period_json(version.period),
        "bound": version.bound,
        "checked": version.checked,
        "basis": [_basis_json(basis) for basis in version.basis],
    }
    if version.maximum:
        written["maximum"] = period_json(version.maximum)
    if version.soft:
        written["soft"] = True
    return written


def _basis_json(basis: Basis) -> dict[str, Any]:
    written: dict[str, Any] = {"law": basis.law, "article": basis.article, "text": basis.text}
    if basis.document:
        written["document"] = basis.document
    return written


def _details(rule: Rule) -> dict[str, Any]:
    return {
        "aliases": list(rule.aliases),
        "trigger": rule.trigger,
        "counting": {
            "law": rule.counting.law,
            "roll": rule.counting.roll,
            "roll_contested": rule.counting.roll_contested,
            "make_up_workdays": rule.counting.make_up_workdays,
            "several_publications": rule.counting.several_publications,
        },
        "steps": [_step_json(step) for step in rule.steps],
        "readings": [{"name": r.name, "who": r.who, "basis": r.basis, "note": r.note} for r in rule.readings],
        "variants": [{"rule": v.rule, "when": v.when} for v in rule.variants],
        "contents": list(rule.proofreader.contents),
        "places": list(rule.proofreader.places),
        "notes": list(rule.notes),
        "notes_en": list(rule.notes_en),
        "watch": list(rule.watch),
        "watch_en": list(rule.watch_en),
        "source": rule.source,
        "checked_against": {"zh": in_words(rule.source, "zh"), "en": in_words(rule.source, "en")},
    }


def _step_json(step: FollowOn) -> dict[str, Any]:
    return {
        "id": step.id,
        "name": step.name,
        "after": list(step.after),
        "rule": step.rule,
        "period": period_json(step.period),
        "until": step.until,
    }
