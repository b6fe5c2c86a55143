"""The kinds of notices, one TOML file each; a new kind is a file here, or in the folder that DEADLINE_KINDS names."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from typing import Any

from deadline_cli.errors import DeadlineError, library_reason, system_reason
from deadline_cli.notices.kinds.value import NoticeKind, Sense
from deadline_cli.notices.phrases import Words

FOLDER = Path(__file__).parent
INDEX = FOLDER / "index.json"
_PLACES = ("court", "title", "body")
_TUPLES = ("any", "all", "none", "body_any", "opening_none")


def all_kinds() -> tuple[NoticeKind, ...]:
    """Every kind, those of the user's folder included."""
    return _kinds(os.environ.get("DEADLINE_KINDS"))


def kind_named(name: str) -> NoticeKind:
    """The kind of that name; the one of no kind where there is none."""
    return _by_name(os.environ.get("DEADLINE_KINDS")).get(name) or NoticeKind(name, name, name)


def senses(place: str) -> tuple[tuple[Sense, NoticeKind], ...]:
    """The senses that are looked for there, in the order in which they decide."""
    return _senses(place, os.environ.get("DEADLINE_KINDS"))


def flagged(flag: str) -> NoticeKind:
    """The one kind that has a flag: `declares`, `circular`."""
    return next(kind for kind in all_kinds() if getattr(kind, flag))


def entries(folder: Path) -> list[dict[str, Any]]:
    """What the files of a folder say, each with the file's name as `name`."""
    import tomllib

    try:
        return [{"name": path.stem, **tomllib.loads(path.read_text("utf-8"))} for path in sorted(folder.glob("*.toml"))]
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        reason = system_reason(error) if isinstance(error, OSError) else library_reason(error)
        raise DeadlineError(
            "kinds of notices in {folder} cannot be read: {error}", folder=folder, error=reason
        ) from None


@cache
def _kinds(own: str | None) -> tuple[NoticeKind, ...]:
    import json

    found = {row["name"]: _kind(row) for row in json.loads(INDEX.read_text("utf-8"))}
    if own:
        found |= {row["name"]: _kind(row) for row in entries(Path(own))}
    return tuple(found.values())


@cache
def _by_name(own: str | None) -> dict[str, NoticeKind]:
    return {kind.name: kind for kind in _kinds(own)}


@cache
def _senses(place: str, own: str | None) -> tuple[tuple[Sense, NoticeKind], ...]:
    found = [(sense, kind) for kind in _kinds(own) for sense in kind.senses if sense.place == place]
    return tuple(sorted(found, key=lambda pair: pair[0].order))


def _kind(row: dict[str, Any]) -> NoticeKind:
    """The kind that a file describes; DeadlineError for a key that no kind has."""
    given = dict(row)
    name = given["name"]
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
    try:
        return NoticeKind(senses=found, **given)
    except TypeError as error:
        raise DeadlineError("kind of notice '{name}': {error}", name=name, error=library_reason(error)) from None
