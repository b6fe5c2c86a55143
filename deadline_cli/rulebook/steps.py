"""What follows a rule's own period: the steps of a chain, side by side or one after another."""

from __future__ import annotations

from datetime import date, timedelta

from deadline_cli.counting import Counting, count
from deadline_cli.errors import DeadlineError, Note
from deadline_cli.period import WORKING, Period, read_period
from deadline_cli.records import NamedTuple, replace
from deadline_cli.rulebook.answer import Step
from deadline_cli.rulebook.values import EFFECTS, Basis, Bound, Effect, FollowOn, Rule, in_force
from deadline_cli.workcalendar.value import WorkCalendar

Then = tuple[tuple[str, str | Period] | tuple[str, str | Period, str], ...]
"""Name, length and, where it is not the one before, the step that each of the user's own follow-ons hangs on."""


def follow_ons(rule: Rule, end: date, on: date, calendar: WorkCalendar, provisional: bool = False) -> tuple[Step, ...]:
    """The rule's own steps, the first counted from `end`; a step whose law is not known for `on` is left out.

    What hangs on a provisional day (`provisional`: the end itself) is provisional too.
    """
    steps: dict[str, Step] = {}
    for follow in rule.steps:
        if any(name != "start" and name not in steps for name in follow.after):
            continue
        base = max(end if name == "start" else steps[name].deadline for name in follow.after)
        step = _until(follow, base, steps) if follow.until else _counted(follow, base, on, calendar)
        if step is None:
            continue
        if any(provisional if name == "start" else steps[name].provisional for name in follow.after):
            step = replace(step, provisional=True)
        steps[follow.id] = step
    return tuple(steps.values())


def left_out(rule: Rule, steps: tuple[Step, ...]) -> tuple[FollowOn, ...]:
    """The steps of the rule that the answer does not have."""
    known = {step.id for step in steps}
    return tuple(follow for follow in rule.steps if follow.id not in known)


def named_steps(
    then: Then,
    end: date,
    effect: Effect | None,
    known: tuple[Step, ...],
    calendar: WorkCalendar,
    provisional: bool = False,
) -> tuple[Step, ...]:
    """The user's own follow-ons: each from the end of the step that it names, or else of the one before.

    `known` are the rule's own steps; a bare period has no `effect`, and may be called by any. Raises DeadlineError for
    a name that is no step's.
    """
    steps: list[Step] = []
    for name, length, *after in then:
        period = read_period(length) if isinstance(length, str) else length
        base = _step_named(after[0], (*known, *steps), effect) if after else steps[-1] if steps else None
        counted = count(calendar, base.deadline if base else end, period, Counting())
        steps.append(
            Step(
                id=name,
                name=name,
                name_en=name,
                period=period,
                first_day=counted.first_day,
                nominal_end=counted.nominal_end,
                deadline=counted.deadline,
                effect="expires",
                basis=(),
                after=(base.id if base else "start",),
                provisional=counted.provisional or (base.provisional if base else provisional),
            )
        )
    return tuple(steps)


def _step_named(name: str, steps: tuple[Step, ...], effect: Effect | None) -> Step | None:
    """The last step of that id or name; None for the headline, which is called start, 届满 or by its effect (送达)."""
    asked = name.strip().casefold()
    for step in reversed(steps):
        if asked in (step.id.casefold(), step.name.casefold(), step.name_en.casefold()):
            return step
    words = {effect: EFFECTS[effect]} if effect else EFFECTS
    called = {word for zh, en in words.values() for word in (zh, zh.removeprefix("视为"), en)}
    if asked in {"start", "届满", "期满", *words, *called}:
        return None
    first = EFFECTS[effect][0].removeprefix("视为") if effect else "届满"
    names = Note(
        ", ".join(dict.fromkeys(["start", *(step.id for step in steps)])),
        "、".join(dict.fromkeys([first, *(step.name for step in steps)])),
    )
    raise DeadlineError("step {name!r} not found; a period hangs on {names}", name=name, names=names)


class Way(NamedTuple):
    """How long a follow-on is on a day of the law, how it is counted, and what it rests on."""

    period: Period
    how: Counting
    bound: Bound
    effect: Effect
    verified: bool
    basis: tuple[Basis, ...]


def way_of(follow: FollowOn, on: date) -> Way | None:
    """How the follow-on is counted under the law of that day; None where that is not known."""
    if follow.rule:
        from deadline_cli.rulebook.book import load_rule

        rule = load_rule(follow.rule)
        version = rule.version_on(on)
        if version is None or version.period is None:
            return None
        roll = follow.roll or ("forward" if version.period.unit in WORKING else rule.counting.roll)
        how = Counting(law=rule.counting.law, roll=roll, make_up_workdays=rule.counting.make_up_workdays)
        basis = in_force(version.basis, on) + follow.basis
        verified = rule.verified and version.checked != "no"
        return Way(version.period, how, version.bound, follow.effect or rule.effect, verified, basis)
    if follow.period is None:
        raise DeadlineError("step {id!r} has neither rule, period nor until", id=follow.id)
    how = Counting(roll=follow.roll or "forward")
    return Way(follow.period, how, "exact", follow.effect or "expires", True, follow.basis)


def _counted(follow: FollowOn, base: date, on: date, calendar: WorkCalendar) -> Step | None:
    way = way_of(follow, on)
    if way is None:
        return None
    counted = count(calendar, base, way.period, way.how)
    return Step(
        id=follow.id,
        name=follow.name,
        name_en=follow.name_en,
        period=way.period,
        first_day=counted.first_day,
        nominal_end=counted.nominal_end,
        deadline=counted.deadline,
        effect=way.effect,
        basis=way.basis,
        after=follow.after,
        bound=way.bound,
        rule=follow.rule,
        provisional=counted.provisional,
        verified=way.verified,
        note=follow.note,
        note_en=follow.note_en,
    )


def _until(follow: FollowOn, base: date, steps: dict[str, Step]) -> Step | None:
    """A step without a length of its own: it may last to the end of another."""
    other = steps.get(follow.until or "")
    if other is None:
        return None
    return Step(
        id=follow.id,
        name=follow.name,
        name_en=follow.name_en,
        period=None,
        first_day=base + timedelta(days=1),
        nominal_end=other.deadline,
        deadline=other.deadline,
        effect=follow.effect or "due",
        basis=follow.basis,
        after=follow.after,
        provisional=other.provisional,
        note=follow.note,
        note_en=follow.note_en,
    )
