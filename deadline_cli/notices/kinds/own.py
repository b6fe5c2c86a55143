"""The user's own kinds, looked over before they are used: every key known, every value of its kind, nothing for all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final, get_args

from deadline_cli.errors import DeadlineError, Message
from deadline_cli.notices.facts import Role
from deadline_cli.notices.kinds.value import NoticeKind, Sense
from deadline_cli.toml_file import read_toml

PLACES: Final = ("court", "title", "body")
_ROLES: Final = get_args(Role)
_NOT_ASKED: Final = ("senses", "place")


def own_kinds(folder: Path) -> Iterator[dict[str, Any]]:
    """What the files of a folder say, each with the file's name as `name`. Raises DeadlineError for what is no kind."""
    if not folder.is_dir():
        raise DeadlineError(
            "DEADLINE_KINDS names {own!r}, which is not a folder; create it or unset it", own=str(folder)
        )
    for path in sorted(folder.glob("*.toml")):
        row = {"name": path.stem, **read_toml(path)}
        _check(row)
        yield row


def _check(row: dict[str, Any]) -> None:
    name = str(row["name"])
    plain = {key: value for key, value in row.items() if key not in (*PLACES, "label", "window")}
    asked = {key: sort for key, sort in NoticeKind.__annotations__.items() if key not in _NOT_ASKED}
    for group in ("label", "window"):
        of_group = {key[len(group) + 1 :]: sort for key, sort in asked.items() if key.startswith(f"{group}_")}
        _table(name, group, row.get(group, {}), {"role": "Role", **of_group})
        asked = {key: sort for key, sort in asked.items() if key != group and not key.startswith(f"{group}_")}
    _table(name, "", plain, asked, ("zh", "en"))
    of_sense = {key: sort for key, sort in Sense.__annotations__.items() if key not in _NOT_ASKED}
    for group in PLACES:
        senses = row.get(group, [])
        if not isinstance(senses, list):
            raise _wants(name, group, Message("tables, as in {example}", example=f"[[{group}]]"))
        for number, sense in enumerate(senses, 1):
            place = f"{group}[{number}]"
            _table(name, place, sense, of_sense, ("order",))
            if not (sense.get("any") or sense.get("all")):
                raise _wants(name, place, Message("words in any or all: without them every notice is one"))


def _table(name: str, place: str, table: Any, asked: dict[str, str], needed: tuple[str, ...] = ()) -> None:
    if not isinstance(table, dict):
        raise _wants(name, place, Message("a table"))
    for key in (*needed, *table):
        under = f"{place}.{key}" if place else key
        if key not in asked:
            raise DeadlineError(
                "kind of notice {name!r}: {key!r} is no key; there are {keys}",
                name=name,
                key=under,
                keys=", ".join(asked),
            )
        if key not in table:
            raise DeadlineError("kind of notice {name!r}: {key!r} is missing", name=name, key=under)
        is_right, wanted = _SORTS[asked[key].removesuffix(" | None")]
        if not is_right(table[key]):
            raise _wants(name, under, wanted)


def _wants(name: str, key: str, wanted: Message) -> DeadlineError:
    return DeadlineError("kind of notice {name!r}: {key} wants {wanted}", name=name, key=key, wanted=wanted)


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_role(value: Any) -> bool:
    return isinstance(value, str) and value in _ROLES


def _all(of: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, list) and all(map(of, value))


_SORTS: Final[dict[str, tuple[Callable[[Any], bool], Message]]] = {
    "str": (_is_text, Message("words")),
    "bool": (lambda value: isinstance(value, bool), Message("true or false")),
    "int": (lambda value: isinstance(value, int) and not isinstance(value, bool), Message("a whole number")),
    "Role": (_is_role, Message("one of {roles}", roles=", ".join(_ROLES))),
    "tuple[str, ...]": (_all(_is_text), Message("a list of words, none of them empty")),
    "tuple[Role, ...]": (_all(_is_role), Message("a list of {roles}", roles=", ".join(_ROLES))),
    "dict[Role, Role]": (
        lambda value: isinstance(value, dict) and all(map(_is_role, (*value, *value.values()))),
        Message("a table from one of {roles} to another", roles=", ".join(_ROLES)),
    ),
}
"""What a value of each sort is, and how it is called; the keys are the annotations of NoticeKind and Sense."""
