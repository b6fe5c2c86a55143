"""An answer as the JSON object `deadline.compute/1`."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Any

from deadline_cli import __version__
from deadline_cli.counting import Counting
from deadline_cli.output.common.language import pick
from deadline_cli.output.common.words import amount_json
from deadline_cli.period import MONTHLY, Period
from deadline_cli.rulebook.answer import Deadline, Step
from deadline_cli.rulebook.values import Basis


def deadline_json(answer: Deadline, *, explain: bool = False, lang: str | None = None) -> dict[str, Any]:
    """The object of one answer; keys and codes are English, messages in the user's language."""
    zh = pick(lang) == "zh"
    rule = answer.rule
    written: dict[str, Any] = {
        "schema": "deadline.compute/1",
        "publication_date": answer.publication_date.isoformat(),
        "calendar": answer.calendar,
        "as_of": answer.as_of.isoformat(),
        "rule": None,
        "period": period_json(answer.period),
        "counting": _counting_json(answer.counting),
        "first_day": answer.first_day.isoformat(),
        "nominal_end": answer.nominal_end.isoformat(),
        "deadline": answer.deadline.isoformat(),
        "rolled_days": answer.rolled_days,
        "effect": answer.effect,
        "provisional": answer.provisional,
        "skipped": [{"date": d.date.isoformat(), "kind": d.kind, "name": d.name} for d in answer.skipped],
        "steps": [_step_json(step) for step in answer.steps],
        "readings": [
            {
                "name": reading.name,
                "deadline": reading.deadline.isoformat(),
                "who": reading.who,
                "basis": reading.basis,
                "note": reading.note if zh else reading.note_en,
            }
            for reading in answer.readings
        ],
        "basis": [basis_json(basis) for basis in answer.basis or _counting_basis(answer)],
        "warnings": [{"code": w.code, "message": w.message if zh else w.message_en} for w in answer.warnings],
        "tool": {
            "version": __version__,
            "calendar_horizon": answer.calendar_horizon.isoformat() if answer.calendar_horizon else None,
        },
    }
    if rule is not None:
        version = rule.version.isoformat() if rule.version else None
        written["rule"] = {"id": rule.id, "name": rule.name, "bound": rule.bound, "version": version}
        if rule.user_file:
            written["rule"]["file"] = rule.user_file
    if answer.hour is not None:
        written["hour"] = answer.hour
    if explain:
        written["trace"] = _trace_json(answer)
    return written


def period_json(period: Period | None) -> dict[str, Any] | None:
    """The length as written, its number and its unit; of a composed one the number is null, `parts` has them."""
    if period is None:
        return None
    return {"text": str(period), **amount_json(period)}


def basis_json(basis: Basis) -> dict[str, Any]:
    """An article; `text` is null where its words were not verified."""
    return {
        "law": basis.law,
        "article": basis.article,
        "text": basis.text,
        "from": basis.start.isoformat() if basis.start else None,
    }


def _step_json(step: Step) -> dict[str, Any]:
    written: dict[str, Any] = {
        "id": step.id,
        "name": step.name,
        "period": period_json(step.period),
        "first_day": step.first_day.isoformat(),
        "nominal_end": step.nominal_end.isoformat(),
        "deadline": step.deadline.isoformat(),
        "effect": step.effect,
        "after": list(step.after),
        "basis": [basis_json(basis) for basis in step.basis],
    }
    if step.provisional:
        written["provisional"] = True
    return written


def _counting_json(how: Counting) -> dict[str, Any]:
    """The three keys of every answer, and the others only where they are not the ordinary."""
    written: dict[str, Any] = {"law": how.law, "first_day": how.first_day, "roll": how.roll}
    if how.direction == "backward":
        written["direction"] = "backward"
    if not how.make_up_workdays:
        written["make_up_workdays"] = False
    return written


def _counting_basis(answer: Deadline) -> tuple[Basis, ...]:
    """A bare period rests on the law of counting alone."""
    how = answer.counting
    return _articles(how.law, how.direction, answer.period.unit, answer.rolled_days > 0, answer.as_of)


@lru_cache(maxsize=4096)
def _articles(law: str, direction: str, unit: str, rolled: bool, on: date) -> tuple[Basis, ...]:
    from deadline_cli.counting.articles import Step as CountingStep
    from deadline_cli.counting.articles import article_for

    laws = ("税收征收管理法实施细则",) if law == "tax" else ()
    wanted: dict[CountingStep, bool] = {
        "hours": unit == "hour" and direction == "forward",
        "first-day": direction == "forward" and unit != "hour",
        "months": unit in MONTHLY,
        "roll": rolled,
    }
    found = (article_for(step, laws, on) for step, needed in wanted.items() if needed)
    return tuple(Basis(a.law, a.article, a.text, a.start) for a in found if a is not None)


def _trace_json(answer: Deadline) -> list[dict[str, Any]]:
    from deadline_cli.counting import count, trace
    from deadline_cli.workcalendar.files import load_calendar

    if answer.period.unit == "hour":
        return []
    calendar = load_calendar(answer.calendar)
    counted = count(calendar, answer.publication_date, answer.period, answer.counting)
    return [
        {
            "date": c.day.date.isoformat(),
            "number": c.number,
            "part": c.part,
            "kind": c.day.kind,
            "name": c.day.name,
            "status": c.day.status,
        }
        for c in trace(calendar, counted, answer.period, answer.counting)
    ]
