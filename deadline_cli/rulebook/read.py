"""From the table of a rule's TOML file to a Rule; every fault names the file and the key."""

from __future__ import annotations

from datetime import date
from typing import Any

from deadline_cli.errors import DeadlineError
from deadline_cli.period import Period, read_period
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

Table = dict[str, Any]


def read_rule(table: Table, place: str, *, domain: str = "", user_file: str | None = None) -> Rule:
    """The rule that a file's table describes; `place` is the file's name for error messages."""
    try:
        return _rule(table, domain, user_file)
    except KeyError as error:
        raise DeadlineError(f"{place}: {error.args[0]!r} is missing; see docs/rules.md for the form") from None
    except ValueError as error:
        raise DeadlineError(f"{place}: {error}") from None
    except (TypeError, AttributeError) as error:
        raise DeadlineError(f"{place}: a value is of another kind than it must be ({error})") from None


def _rule(table: Table, domain: str, user_file: str | None) -> Rule:
    for key in ("id", "name", "name_en", "effect"):
        _text(table, key)
    steps = tuple(_step(step) for step in table.get("step", ()))
    uses = table.get("uses")
    versions = () if uses else tuple(_version(version) for version in table["version"])
    effect = table["effect"]
    if effect not in EFFECTS:
        raise ValueError(f"effect {effect!r} unknown; one of {', '.join(EFFECTS)}")
    return Rule(
        id=table["id"],
        name=table["name"],
        name_en=table["name_en"],
        domain=table.get("domain", domain),
        trigger=table.get("trigger", ""),
        trigger_en=table.get("trigger_en", ""),
        effect=effect,
        direction=_one_of(table, "direction", ("forward", "backward")),
        verified=table["verified"],
        source=table.get("source", ""),
        last_checked=_day(table, "last_checked"),
        versions=versions,
        aliases=tuple(table.get("aliases", ())),
        counting=_counting(table.get("counting", {})),
        uses=uses,
        steps=steps,
        readings=tuple(_reading(reading) for reading in table.get("reading", ())),
        variants=tuple(Variant(v["rule"], v["when"], v["when_en"]) for v in table.get("variant", ())),
        proofreader=_proofreader(table.get("proofreader", {}), table.get("hook", ())),
        notes=tuple(table.get("notes", ())),
        notes_en=tuple(table.get("notes_en") or table.get("notes", ())),
        watch=tuple(table.get("watch", ())),
        watch_en=tuple(table.get("watch_en") or table.get("watch", ())),
        user_file=user_file,
    )


def _version(table: Table) -> Version:
    start = _day(table, "from") if "from" in table else None
    end = _day(table, "to") if "to" in table else None
    return Version(
        start=start,
        end=end,
        period=_period(table.get("period")),
        bound=_one_of(table, "bound", ("exact", "minimum", "maximum")),
        basis=_bases(table, start),
        checked=_one_of(table, "checked", ("text", "number", "no")),
        maximum=_period(table.get("maximum")),
        soft=table.get("soft", False),
        note=table.get("note", ""),
        note_en=table.get("note_en", ""),
        gap_before=table.get("gap_before", ""),
    )


def _bases(table: Table, start: date | None) -> tuple[Basis, ...]:
    return tuple(
        Basis(b["law"], b.get("article"), b.get("text"), b.get("from", start), b.get("document"))
        for b in table.get("basis", ())
    )


def _step(table: Table) -> FollowOn:
    after = table.get("after", "start")
    return FollowOn(
        id=table["id"],
        name=table["name"],
        name_en=table["name_en"],
        after=(after,) if isinstance(after, str) else tuple(after),
        rule=table.get("rule"),
        period=_period(table.get("period")),
        until=table.get("until"),
        effect=table.get("effect"),
        roll=table.get("roll"),
        basis=_bases(table, None),
        note=table.get("note", ""),
        note_en=table.get("note_en", ""),
    )


def _reading(table: Table) -> OtherReading:
    return OtherReading(
        name=table["name"],
        who=_one_of(table, "who", ("sender", "addressee", "either")),
        basis=table["basis"],
        note=table["note"],
        note_en=table["note_en"],
        period=_period(table.get("period")),
        law=table.get("law"),
        roll=table.get("roll"),
        month_end=table.get("month_end", False),
        start=_day(table, "from") if "from" in table else None,
    )


def _counting(table: Table) -> CountingRule:
    unknown = set(table) - set(CountingRule._fields)
    if unknown:
        raise ValueError(f"counting.{unknown.pop()} unknown; one of {', '.join(CountingRule._fields)}")
    return CountingRule(**table)


def _proofreader(table: Table, hooks: tuple[Table, ...] | list[Table]) -> Proofreader:
    return Proofreader(
        hooks=tuple(read_hook(hook) for hook in hooks),
        dates_required=table.get("dates_required", False),
        dates_basis=table.get("dates_basis", ""),
        publish_inside=table.get("publish_inside", False),
        contents=tuple(table.get("contents", ())),
        places=tuple(table.get("places", ())),
    )


def read_hook(table: Table) -> Hook:
    """A hook of a rule file, or of the index."""
    unknown = set(table) - set(Hook._fields)
    if unknown:
        raise ValueError(f"hook.{unknown.pop()} unknown; one of {', '.join(Hook._fields)}")
    words: dict[str, Any] = {key: tuple(v) if isinstance(v, list) else v for key, v in table.items()}
    return Hook(**words)


def _period(text: str | None) -> Period | None:
    if text is not None and not isinstance(text, str):
        raise ValueError(f'period {text!r} is no text; write it as "30日"')
    return None if text is None else read_period(text)


def _text(table: Table, key: str) -> str:
    value = table[key]
    if not isinstance(value, str) or not value:
        raise ValueError(f"{key} = {value!r} is no text; write it in quotation marks")
    return value


def _day(table: Table, key: str) -> date:
    value = table[key]
    if type(value) is not date:
        raise ValueError(f"{key} = {value!r} is not a date; write it bare, as 2026-02-03")
    return value


def _one_of(table: Table, key: str, allowed: tuple[str, ...]) -> Any:
    value = table.get(key, allowed[0])
    if value not in allowed:
        raise ValueError(f"{key} = {value!r} unknown; one of {', '.join(allowed)}")
    return value
