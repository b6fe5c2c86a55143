"""The kinds of notices, one TOML file each; a new kind is a file here, or in the folder that DEADLINE_KINDS names."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from deadline_cli.notices.kinds.value import NoticeKind, Sense
from deadline_cli.notices.pattern import Words
from deadline_cli.own_folders import own_folder
from deadline_cli.parsed_ahead import READER, read_own
from deadline_cli.records import NamedTuple

FOLDER = Path(__file__).parent
INDEX = FOLDER / "index.json"
_PLACES = ("court", "title", "body")
_TUPLES = ("any", "all", "none", "body_any", "opening_none")


class Senses(NamedTuple):
    """The senses of a place in order; which can fit where a character stands there, and which anywhere."""

    all: tuple[tuple[Sense, NoticeKind], ...]
    of_sign: dict[str, list[int]]
    always: tuple[int, ...]

    def near(self, said: str) -> list[tuple[Sense, NoticeKind]]:
        """Those whose words may stand in a text: of one of them the first character does."""
        found = set(self.always)
        if len(said) < len(self.of_sign):  # a title
            for char in said:
                found.update(self.of_sign.get(char, ()))
        else:
            for sign, of_it in self.of_sign.items():
                if sign in said:
                    found.update(of_it)
        return [self.all[i] for i in sorted(found)]


class Kinds(NamedTuple):
    """The kinds by name, the senses by the place where they are looked for in the order in which they decide, and the
    kinds with a flag."""

    by_name: dict[str, NoticeKind]
    senses: dict[str, Senses]
    declares: NoticeKind
    circular: NoticeKind


def all_kinds() -> tuple[NoticeKind, ...]:
    """Every kind, those of the user's folder included."""
    return _kinds(own_folder("DEADLINE_KINDS"))


def kind_named(name: str) -> NoticeKind:
    """The kind of that name; the one of no kind where there is none."""
    return known_kinds().by_name.get(name) or NoticeKind(name, name, name)


def known_kinds() -> Kinds:
    """Every kind, as the reader looks for them."""
    return _looked_up(own_folder("DEADLINE_KINDS"))


@cache
def _kinds(own: str | None) -> tuple[NoticeKind, ...]:
    found = {row["name"]: _kind(row) for row in read_own(INDEX, READER)}
    if own:
        from deadline_cli.notices.kinds.own import own_kinds

        found |= {row["name"]: _kind(row) for row in own_kinds(Path(own))}
    return tuple(found.values())


@cache
def _looked_up(own: str | None) -> Kinds:
    kinds = _kinds(own)
    found = sorted(((sense, kind) for kind in kinds for sense in kind.senses), key=lambda pair: pair[0].order)
    return Kinds(
        {kind.name: kind for kind in kinds},
        {place: _senses(tuple(pair for pair in found if pair[0].place == place)) for place in _PLACES},
        # A kind of the user's in the place of one of these may be neither.
        declares=next(kind for kind in (*kinds, *_kinds(None)) if kind.declares),
        circular=next(kind for kind in (*kinds, *_kinds(None)) if kind.circular),
    )


def _senses(found: tuple[tuple[Sense, NoticeKind], ...]) -> Senses:
    of_sign: dict[str, list[int]] = {}
    for i, (sense, _) in enumerate(found):
        for sign in {word[0] for word in sense.any}:
            of_sign.setdefault(sign, []).append(i)
    return Senses(found, of_sign, tuple(i for i, (sense, _) in enumerate(found) if not sense.any))


def _kind(row: dict[str, Any]) -> NoticeKind:
    """The kind that a file describes."""
    given = dict(row)
    found = tuple(
        Sense(
            sense["order"],
            place,
            own=bool(sense.get("own")),
            **{key: Words(sense.get(key, ())) for key in _TUPLES},
        )
        for place in _PLACES
        for sense in given.pop(place, ())
    )
    label, window = given.pop("label", {}), given.pop("window", {})
    flat = {("label_" + key).removesuffix("_role"): value for key, value in label.items()}
    flat |= {("window_" + key).removesuffix("_role"): value for key, value in window.items()}
    given |= {key: tuple(value) if isinstance(value, list) else value for key, value in flat.items()}
    return NoticeKind(senses=found, **given)
