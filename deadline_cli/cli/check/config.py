"""deadline.toml: what a folder of notices wants from the proofreader, found upward from each file."""

from __future__ import annotations

import os
from contextlib import suppress
from fnmatch import fnmatch
from functools import cache
from pathlib import Path
from typing import Any

from deadline_cli.errors import DeadlineError, Message
from deadline_cli.notices.finding import SEVERITIES, Severity
from deadline_cli.notices.suppression import NoticeRule, Selection, read_codes
from deadline_cli.records import NamedTuple
from deadline_cli.toml_file import read_toml
from deadline_cli.workcalendar.files import load_calendar

NAME = "deadline.toml"
_ROOTS = (".git", ".hg", ".jj", ".svn")
_KEYS = ("select", "ignore", "exclude", "min-severity", "fail-on", "calendar", "lang", "per-file-ignores", "notice")
_NOTICE_KEYS = ("title", "file", "ignore", "reason")


class Config(NamedTuple):
    """The contents of one deadline.toml; empty where there is none."""

    file: Path | None = None
    folder: Path | None = None
    select: frozenset[str] = frozenset()
    ignore: frozenset[str] = frozenset()
    least: Severity | None = None
    fail_on: str | None = None
    calendar: str | None = None
    lang: str | None = None
    per_file: tuple[tuple[str, frozenset[str]], ...] = ()
    notices: tuple[tuple[str, NoticeRule], ...] = ()
    exclude: tuple[str, ...] = ()  # patterns of a folder's files that are not wanted, seen from `folder`


def config_for(path: Path | None) -> Config:
    """The config of a file (None: standard input, which looks upward from where we are)."""
    if named := os.environ.get("DEADLINE_CONFIG"):
        file = Path(named).expanduser()
        if not file.is_file():
            raise DeadlineError(
                "DEADLINE_CONFIG names {named!r}, which is not a file; create it or unset it", named=named
            )
        return _read(file)
    folder = (path.parent if path else Path()).absolute()
    return _upward(folder)


def selection(
    config: Config, path: Path | None, select: frozenset[str], ignore: frozenset[str], least: Severity | None
) -> Selection:
    """What to show of a file: the command line over the config; what either ignores is ignored."""
    quiet = set(ignore) | config.ignore
    notices = []
    if path is not None:
        for pattern, codes in config.per_file:
            if _fits(config, path, pattern):
                quiet |= codes
    for pattern, rule in config.notices:
        if path is None or not pattern or _fits(config, path, pattern):
            notices.append(rule)
    asked = Selection(select, ignore, least or "info")
    if config.file is None:
        return asked
    return Selection(
        select or config.select,
        frozenset(quiet),
        least or config.least or "info",
        tuple(notices),
        str(config.file),
        asked,
    )


def _fits(config: Config, path: Path, pattern: str) -> bool:
    folder = config.folder or Path()
    absolute = path.absolute()
    relative = absolute.relative_to(folder).as_posix() if absolute.is_relative_to(folder) else absolute.as_posix()
    return fnmatch(relative, pattern) or fnmatch(path.name, pattern)


@cache
def _upward(folder: Path) -> Config:
    file = folder / NAME
    if os.path.lexists(file):  # a link in a loop or to nothing too: what cannot be read is said
        return _read(file)
    return Config() if _top(folder) else _upward(folder.parent)


def _top(folder: Path) -> bool:
    """Where the search upward ends, as it does for git: at a repository's root; and at the home folder."""
    return folder.parent == folder or folder == _home() or any((folder / mark).exists() for mark in _ROOTS)


@cache
def _home() -> Path | None:
    try:
        return Path.home().absolute()
    except RuntimeError:
        return None


@cache
def _read(file: Path) -> Config:
    table = _own(read_toml(file), file)
    _no_other(table, _KEYS, file)
    return Config(
        file=file,
        folder=file.parent.absolute(),
        select=read_codes(_texts(table, "select", file), str(file)),
        ignore=read_codes(_texts(table, "ignore", file), str(file)),
        least=_severity(table, file),
        fail_on=_one_of(table, "fail-on", ("error", "warning", "info", "never"), file),
        calendar=_calendar(table, file),
        lang=_one_of(table, "lang", ("zh", "en"), file),
        per_file=tuple(
            (pattern, read_codes(_texts(table["per-file-ignores"], pattern, file), str(file)))
            for pattern in _table(table, "per-file-ignores", file)
        ),
        notices=tuple(_notice(row, file) for row in _rows(table, "notice", file)),
        exclude=_patterns(table, file),
    )


def _own(table: dict[str, Any], file: Path) -> dict[str, Any]:
    """Our part of the file: the whole of it, or [tool.deadline]."""
    tools = table.get("tool")
    if not isinstance(tools, dict) or "deadline" not in tools:
        return table
    own = tools["deadline"]
    if not isinstance(own, dict):
        raise DeadlineError("{file}: tool.deadline is written as [tool.deadline]", file=file)
    return own


def _notice(row: dict[str, Any], file: Path) -> tuple[str, NoticeRule]:
    _no_other(row, _NOTICE_KEYS, file, "[[notice]] ")
    title = row.get("title", "")
    if not isinstance(title, str) or not title or "ignore" not in row:
        raise DeadlineError('{file}: [[notice]] needs title = "words of its title" and ignore = [codes]', file=file)
    pattern = row.get("file", "")
    if not isinstance(pattern, str):
        raise DeadlineError(
            '{file}: [[notice]] file = {pattern!r} is not a name or pattern such as "2025/*"',
            file=file,
            pattern=pattern,
        )
    return pattern, NoticeRule(title, read_codes(_texts(row, "ignore", file), str(file)))


def _calendar(table: dict[str, Any], file: Path) -> str | None:
    """A calendar's name, or a file beside the config."""
    name = table.get("calendar")
    if name is None:
        return None
    if not isinstance(name, str) or not name.strip():
        raise DeadlineError(
            "{file}: calendar = {name!r} is not a name or a file in quotation marks", file=file, name=name
        )
    beside = file.parent / name
    with suppress(OSError, ValueError):  # a name longer than a file's, or with a zero byte: it is said of the calendar
        if beside.is_file():
            return str(beside)
    try:
        load_calendar(name)
    except DeadlineError as problem:
        raise DeadlineError(
            "{file}: calendar = {name!r}: {reason}", file=file, name=name, reason=problem.message
        ) from None
    return name


def _severity(table: dict[str, Any], file: Path) -> Severity | None:
    named = _one_of(table, "min-severity", SEVERITIES, file)
    return next((s for s in SEVERITIES if s == named), None)


def _one_of(table: dict[str, Any], key: str, allowed: tuple[str, ...], file: Path) -> str | None:
    value = table.get(key)
    if value is not None and value not in allowed:
        raise DeadlineError(
            "{file}: {key} = {value!r} is not one of {allowed}",
            file=file,
            key=key,
            value=value,
            allowed=", ".join(allowed),
        )
    return value


def _texts(table: dict[str, Any], key: str, file: Path) -> list[str]:
    value = table.get(key, [])
    value = [value] if isinstance(value, str) else value
    if not _is_list_of_texts(value):
        raise DeadlineError(
            '{file}: {key} = {value!r} is not a list of codes such as ["P205"]', file=file, key=key, value=value
        )
    return list(value)


def _patterns(table: dict[str, Any], file: Path) -> tuple[str, ...]:
    value = table.get("exclude", [])
    value = [value] if isinstance(value, str) else value
    if not _is_list_of_texts(value):
        raise DeadlineError(
            '{file}: exclude = {value!r} is not a list of patterns such as ["*.png", "drafts/"]', file=file, value=value
        )
    return tuple(value)


def _is_list_of_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _table(table: dict[str, Any], key: str, file: Path) -> dict[str, Any]:
    value = table.get(key, {})
    if not isinstance(value, dict):
        raise DeadlineError("{file}: {key} is not a table of patterns and codes", file=file, key=key)
    return value


def _rows(table: dict[str, Any], key: str, file: Path) -> list[dict[str, Any]]:
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(row, dict) for row in value):
        raise DeadlineError("{file}: {key} is written as [[{key}]]", file=file, key=key)
    return value


def _no_other(table: dict[str, Any], known: tuple[str, ...], file: Path, where: str = "") -> None:
    from difflib import get_close_matches

    for key in table:
        if key not in known:
            near = get_close_matches(key, known, n=1)
            hint = (
                Message("did you mean {near}?", near=near[0])
                if near
                else Message("known are {known}", known=", ".join(known))
            )
            raise DeadlineError("{file}: {where}{key} is not known; {hint}", file=file, where=where, key=key, hint=hint)
