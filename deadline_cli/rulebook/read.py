"""From the table of a rule's TOML file to a Rule; every fault names the file and the key."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from deadline_cli.errors import DeadlineError, Message, library_reason
from deadline_cli.rulebook import fields
from deadline_cli.rulebook.fields import Table
from deadline_cli.rulebook.values import (
    EFFECTS,
    Basis,
    CountingRule,
    FollowOn,
    Hook,
    OtherReading,
    Proofreader,
    Rule,
    Variant,
    Version,
)

_RULE = (
    "id name name_en aliases domain trigger trigger_en effect direction verified source last_checked uses notes "
    "notes_en watch watch_en counting version step reading variant proofreader hook"
)
_VERSION = "from to period bound basis checked maximum soft note note_en gap_before"
_BASIS = "law article text from document"
_STEP = "id name name_en after rule period until effect roll basis note note_en"
_READING = "name who basis note note_en period law roll month_end from"
_PROOFREADER = (
    "dates_required dates_basis publish_inside before_event held_to_end runs_from_end ends_at_publication lengths_only "
    "told_once registers rises begins contents places"
)
_ROLLS = ("forward", "none", "backward")
_LAWS = ("civil", "tax")
_WORDS = (
    "title_any", "title_none", "words_all", "words_any", "words_none", "issuer_any", "issuer_none", "domicile",
    "issuer_level_none", "act", "act_none",
)  # fmt: skip


_LISTS = frozenset(("kinds", *_WORDS))


def read_rule(table: Table, place: str, *, domain: str = "", user_file: str | None = None) -> Rule:
    """The rule that a file's table describes; `place` is the file's name for error messages."""
    try:
        return _rule(fields.known(table, "", _RULE), domain, user_file)
    except KeyError as error:
        raise DeadlineError(
            "{place}: {key!r} is missing; see docs/rules.md for the form", place=place, key=error.args[0]
        ) from None
    except ValueError as error:
        raise DeadlineError("{place}: {error}", place=place, error=library_reason(error)) from None
    except (TypeError, AttributeError) as error:
        raise DeadlineError(
            "{place}: a value is of another kind than it must be ({error})", place=place, error=library_reason(error)
        ) from None


def filled(table: dict[str, Any], path: Path, effect: str) -> dict[str, Any]:
    """A table of the user's own, which may be short, with the fields that its author left out.

    The file's name is its id and its name; a chain has the `effect` of the rule that it `uses`; the user vouches for it
    on the day the file was written; steps are called by their names.
    """
    written = date.fromtimestamp(path.stat().st_mtime)
    name = table.get("name", table.get("id", path.stem))
    short = {"id": path.stem, "name": name, "name_en": name, "effect": effect, "verified": True,
             "last_checked": written}  # fmt: skip
    steps = table.get("step")
    if isinstance(steps, list):
        table = table | {"step": [_step_named(step) if isinstance(step, dict) else step for step in steps]}
    return short | table


def _step_named(step: dict[str, Any]) -> dict[str, Any]:
    name = step.get("name", step.get("id"))
    return ({"id": name, "name": name, "name_en": name} if name else {}) | step


def _rule(table: Table, domain: str, user_file: str | None) -> Rule:
    uses = fields.maybe_text(table, "uses")
    names = {key: fields.text(table, key) for key in ("id", "name", "name_en")}
    effect = fields.text(table, "effect")
    if effect not in EFFECTS:
        raise DeadlineError("effect {effect!r} unknown; one of {allowed}", effect=effect, allowed=", ".join(EFFECTS))
    if not uses and not table.get("version"):
        raise KeyError("version")
    notes, watch = fields.texts(table, "notes"), fields.texts(table, "watch")
    return Rule(
        **names,
        domain=fields.text(table, "domain", domain),
        trigger=fields.text(table, "trigger", ""),
        trigger_en=fields.text(table, "trigger_en", ""),
        effect=effect,  # type: ignore[arg-type]
        direction=fields.one_of(table, "direction", ("forward", "backward")),
        verified=fields.flag(table, "verified"),
        source=fields.text(table, "source", ""),
        last_checked=fields.day(table, "last_checked"),
        versions=() if uses else tuple(map(_version, fields.tables(table, "version", _VERSION))),
        aliases=fields.texts(table, "aliases"),
        counting=_counting(table.get("counting", {})),
        uses=uses,
        steps=tuple(map(_step, fields.tables(table, "step", _STEP))),
        readings=tuple(map(_reading, fields.tables(table, "reading", _READING))),
        variants=tuple(map(_variant, fields.tables(table, "variant", "rule when when_en"))),
        proofreader=_proofreader(table, own=user_file is not None),
        notes=notes,
        notes_en=fields.texts(table, "notes_en") or notes,
        watch=watch,
        watch_en=fields.texts(table, "watch_en") or watch,
        user_file=user_file,
    )


def _version(table: Table) -> Version:
    start = fields.maybe_day(table, "from")
    return Version(
        start=start,
        end=fields.maybe_day(table, "to"),
        period=fields.period(table, "period"),
        bound=fields.one_of(table, "bound", ("exact", "minimum", "maximum")),
        basis=_bases(table, start),
        checked=fields.one_of(table, "checked", ("text", "number", "no")),
        maximum=fields.period(table, "maximum"),
        soft=fields.flag(table, "soft", False),
        note=fields.text(table, "note", ""),
        note_en=fields.text(table, "note_en", ""),
        gap_before=fields.text(table, "gap_before", ""),
    )


def _bases(table: Table, start: date | None) -> tuple[Basis, ...]:
    return tuple(
        Basis(
            fields.text(b, "law"),
            fields.maybe_text(b, "article"),
            fields.maybe_text(b, "text"),
            fields.maybe_day(b, "from", start),
            fields.maybe_text(b, "document"),
        )
        for b in fields.tables(table, "basis", _BASIS)
    )


def _step(table: Table) -> FollowOn:
    after = table.get("after", "start")
    if not after:
        raise DeadlineError('after = {after!r} names no step; leave it out, or write "start"', after=after)
    return FollowOn(
        id=fields.text(table, "id"),
        name=fields.text(table, "name"),
        name_en=fields.text(table, "name_en"),
        after=(after,) if isinstance(after, str) else fields.texts(table, "after"),
        rule=fields.maybe_text(table, "rule"),
        period=fields.period(table, "period"),
        until=fields.maybe_text(table, "until"),
        effect=fields.maybe_one_of(table, "effect", tuple(EFFECTS)),
        roll=fields.maybe_one_of(table, "roll", _ROLLS),
        basis=_bases(table, None),
        note=fields.text(table, "note", ""),
        note_en=fields.text(table, "note_en", ""),
    )


def misplaced_steps(rule: Rule) -> Iterator[Message]:
    """Steps that stand twice, or that hang on none before them (a chain that bites its own tail among them)."""
    earlier = {"start"}
    for step in rule.steps:
        if step.id in earlier:
            yield Message("step {id!r} stands twice", id=step.id)
        for name in (*step.after, *((step.until,) if step.until else ())):
            if name not in earlier:
                yield Message("step {id!r} points to {name!r}, which is no step before it", id=step.id, name=name)
        earlier.add(step.id)


def _reading(table: Table) -> OtherReading:
    return OtherReading(
        name=fields.text(table, "name"),
        who=fields.one_of(table, "who", ("sender", "addressee", "either")),
        basis=fields.text(table, "basis"),
        note=fields.text(table, "note"),
        note_en=fields.text(table, "note_en"),
        period=fields.period(table, "period"),
        law=fields.maybe_one_of(table, "law", _LAWS),
        roll=fields.maybe_one_of(table, "roll", _ROLLS),
        month_end=fields.flag(table, "month_end", False),
        start=fields.maybe_day(table, "from"),
    )


def _variant(table: Table) -> Variant:
    return Variant(fields.text(table, "rule"), fields.text(table, "when"), fields.text(table, "when_en"))


def _counting(given: Any) -> CountingRule:
    table = fields.known(given, "counting", " ".join(CountingRule._fields))
    return CountingRule(
        law=fields.one_of(table, "law", _LAWS),
        roll=fields.one_of(table, "roll", _ROLLS),
        make_up_workdays=fields.flag(table, "make_up_workdays", True),
        roll_contested=fields.flag(table, "roll_contested", False),
        several_publications=fields.one_of(table, "several_publications", ("last", "first")),
    )


def _proofreader(rule: Table, *, own: bool) -> Proofreader:
    table = fields.known(rule.get("proofreader", {}), "proofreader", _PROOFREADER)
    return Proofreader(
        hooks=tuple(_hook(rule["id"], hook, own) for hook in fields.tables(rule, "hook", " ".join(Hook._fields))),
        dates_required=fields.flag(table, "dates_required", False),
        dates_basis=fields.text(table, "dates_basis", ""),
        publish_inside=fields.flag(table, "publish_inside", False),
        before_event=fields.flag(table, "before_event", False),
        held_to_end=fields.flag(table, "held_to_end", False),
        runs_from_end=fields.flag(table, "runs_from_end", False),
        ends_at_publication=fields.flag(table, "ends_at_publication", False),
        lengths_only=fields.flag(table, "lengths_only", False),
        told_once=fields.flag(table, "told_once", False),
        registers=fields.flag(table, "registers", False),
        rises=fields.flag(table, "rises", False),
        begins=fields.text(table, "begins", ""),
        contents=fields.texts(table, "contents"),
        places=fields.texts(table, "places"),
    )


def _hook(rule: str, table: Table, own: bool) -> Hook:
    """A hook; what one of a user's `own` rules asks for must be there, a test holds the program's."""
    fields.text(table, "role")
    said = {
        key: value if key not in _LISTS else fields.asked(rule, table, key) if own else fields.wholes(table, key)
        for key, value in table.items()
    }
    if type(table.get("priority", 0)) is not int:
        raise DeadlineError("priority = {priority!r} is no whole number", priority=table["priority"])
    return read_hook({"kinds": (), **said})


def read_hook(table: Table) -> Hook:
    """A hook of a rule file, or of the index, where its fields are in order."""
    words: dict[str, Any] = {key: tuple(v) if isinstance(v, list) else v for key, v in table.items()}
    return Hook(**words)
