"""The fields of a rule file's tables, each of the kind it must be; a misspelt key is refused, not passed over."""

from __future__ import annotations

from datetime import date
from functools import cache, lru_cache
from typing import Any

from deadline_cli.errors import DeadlineError
from deadline_cli.patterns import compiled
from deadline_cli.period import Period, read_period
from deadline_cli.rulebook.index import whole, words_of

Table = dict[str, Any]
_SHARED = compiled("⟨[^⟩]*⟩?|⟩")
_CLOSED = {"domicile": ("home", "abroad", "hk-macao", "taiwan"), "issuer_level_none": ("county", "township")}


def known(table: Table, name: str, keys: str) -> Table:
    """The table itself; ValueError where it has a key that is none of `keys`, or is no table."""
    if not isinstance(table, dict):
        raise DeadlineError(
            "{name} = {table!r} is no table; write it as [{name}] or [[{name}]]", name=name, table=table
        )
    if not table.keys() <= _allowed(keys):
        key = next(key for key in table if key not in _allowed(keys))
        place = f"{name}.{key}" if name else key
        raise DeadlineError("{place} unknown; one of {allowed}", place=place, allowed=", ".join(keys.split()))
    return table


@cache
def _allowed(keys: str) -> frozenset[str]:
    return frozenset(keys.split())


def text(table: Table, key: str, default: str | None = None) -> str:
    """A text; without a default it must be there and say something."""
    value = table[key] if default is None else table.get(key, default)
    if not isinstance(value, str) or (default is None and not value):
        raise DeadlineError("{key} = {value!r} is no text; write it in quotation marks", key=key, value=value)
    return value


def maybe_text(table: Table, key: str) -> str | None:
    """A text, or None where the key is left out."""
    return text(table, key) if key in table else None


def texts(table: Table, key: str) -> tuple[str, ...]:
    """A list of texts, empty where the key is left out."""
    if key not in table:  # as most are
        return ()
    value = table[key]
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise DeadlineError('{key} = {value!r} is no list of texts; write it as ["…", "…"]', key=key, value=value)
    return tuple(value)


def tables(table: Table, key: str, keys: str) -> list[Table]:
    """The tables under [[key]], each with no other keys than `keys`."""
    value = table.get(key, [])
    if not isinstance(value, list):
        raise DeadlineError("{key} = {value!r} is no list of tables; write it as [[{key}]]", key=key, value=value)
    return [known(item, key, keys) for item in value]


def flag(table: Table, key: str, default: bool | None = None) -> bool:
    """true or false."""
    value = table[key] if default is None else table.get(key, default)
    if not isinstance(value, bool):
        raise DeadlineError("{key} = {value!r} is neither true nor false", key=key, value=value)
    return value


def day(table: Table, key: str) -> date:
    """A date."""
    value = table[key]
    if type(value) is not date:
        raise DeadlineError("{key} = {value!r} is not a date; write it bare, as 2026-02-03", key=key, value=value)
    return value


def maybe_day(table: Table, key: str, default: date | None = None) -> date | None:
    """A date, or the default where the key is left out."""
    return day(table, key) if key in table else default


def period(table: Table, key: str) -> Period | None:
    """A length of time, or None where the key is left out."""
    value = table.get(key)
    if value is not None and not isinstance(value, str):
        raise DeadlineError('{key} {value!r} is no text; write it as "30日"', key=key, value=value)
    return None if value is None else _period_of(value)


_period_of = lru_cache(maxsize=512)(read_period)  # many rules have one length


def one_of(table: Table, key: str, allowed: tuple[str, ...]) -> Any:
    """One of the allowed words, the first where the key is left out."""
    value = table.get(key, allowed[0])
    if value not in allowed:
        raise DeadlineError(
            "{key} = {value!r} unknown; one of {allowed}", key=key, value=value, allowed=", ".join(allowed)
        )
    return value


def maybe_one_of(table: Table, key: str, allowed: tuple[str, ...]) -> Any:
    """One of the allowed words, or None where the key is left out."""
    return one_of(table, key, allowed) if key in table else None


def wholes(table: Table, key: str) -> tuple[str, ...]:
    """What a hook asks under a key, with the words of the names that several rules share."""
    return tuple(map(whole, texts(table, key)))


def asked(rule: str, table: Table, key: str) -> tuple[str, ...]:
    """What a hook of a rule asks under a key; a name that nothing has fits nowhere, or everywhere, and is refused."""
    said = named = wholes(table, key)
    if key in ("act", "act_none"):
        known = tuple(act for acts in words_of("act").values() for act in acts)
    elif (known := _CLOSED.get(key, ())) == ():
        named = tuple(found[0] for words in said if (found := _SHARED.search(words)) is not None)
        known = tuple(f"⟨{name}⟩" for name in words_of("shared")) if named else ()
    for odd in named:
        if odd not in known:
            raise DeadlineError(
                "a hook of {rule!r}: {key} = {value!r} unknown; one of {allowed}",
                rule=rule, key=key, value=odd, allowed=", ".join(known),
            )  # fmt: skip
    return said
