"""What the user did that cannot be answered: one line, the value, the place, the remedy, in English or in Chinese.

A message is an English template and the values in it. The template is also the key of its Chinese in
`chinese/errors.toml`, which is read only when a message is said in Chinese.
"""

from __future__ import annotations

import errno
import re
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final

CATALOGUE: Final = Path(__file__).parent / "chinese"
"""The folder of the Chinese words."""


_DENIED: Final = 5
_HELD: Final = (32, 33)
"""The answers of Windows: access denied; shared with another program, locked by one."""


class Message:
    """A sentence: an English template (as of str.format) and its values, of which some may be messages themselves.

    `str()` of it is English. A template without values is said as it stands.
    """

    __slots__ = ("template", "values")

    def __init__(self, template: str, /, **values: object) -> None:
        self.template = template
        self.values = values

    def say(self, language: str) -> str:
        """The sentence in `language` ("zh"; any other is English)."""
        template = chinese(self.template) if language == "zh" else self.template
        if not self.values:
            return template
        return template.format_map({key: said(value, language) for key, value in self.values.items()})

    def __str__(self) -> str:
        return self.say("en")

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (type(self), self.template, self.values)


class Named(str):
    """A name of the program's own among the values of a message (standard input), Chinese where the message is."""

    __slots__ = ()


class DeadlineError(ValueError):
    """Input that cannot be used; its text is the one line the user sees (exit status 2).

    `str()` of it is English, `say("zh")` Chinese; made of a template and its values, or of a message.
    """

    def __init__(self, template: str | Message, /, **values: object) -> None:
        self.message = Message(template, **values) if isinstance(template, str) else template
        super().__init__(str(self.message))

    def say(self, language: str) -> str:
        """What is wrong, in `language` ("zh"; any other is English)."""
        return self.message.say(language)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.message,)


class SystemReason(Message):
    """Why the operating system refused: its own words in English, by the kind of the error in Chinese."""

    __slots__ = ()

    def say(self, language: str) -> str:
        """The reason; an error whose Chinese is not known is named by its code."""
        if language != "zh":
            return self.template
        code = str(self.values["code"])
        return _words("system").get(code) or f"系统报错（{code}）"


class LibraryReason(Message):
    """What a library found wrong with the bytes: its own words in English, the place or the fault's name in Chinese."""

    __slots__ = ()

    def say(self, language: str) -> str:
        """The reason; where the Chinese of the words is not known, the line and column, else the name of the fault."""
        if language != "zh":
            return self.template
        words, fault = _words("library"), str(self.values["fault"])
        name = words.get(re.split(r" \(at |: line | at column", self.template)[0]) or words.get(fault, fault)
        place = re.search(r"(?:line (\d+)\D{1,9})?column (\d+)", self.template)
        if place is None:
            return name
        line = f"第{place[1]}行" if place[1] else ""
        return f"{name}（{line}第{place[2]}列）"


class Note(Message):
    """A sentence that data give in both languages."""

    __slots__ = ()

    def __init__(self, template: str, chinese: str = "", /) -> None:
        super().__init__(template, chinese=chinese)

    def say(self, language: str) -> str:
        """The sentence as it stands."""
        return str(self.values["chinese"] or self.template) if language == "zh" else self.template

    def __reduce__(self) -> tuple[Any, ...]:
        return Note, (self.template, self.values["chinese"])


def system_reason(problem: OSError, otherwise: str = "cannot be read") -> SystemReason:
    """Why the system refused. Windows denies what another program has open: of a file to be replaced (which has two
    names) it says no more than that.
    """
    refused = getattr(problem, "winerror", None)
    if refused in _HELD or (refused == _DENIED and problem.filename2 is not None):
        return SystemReason("it is open in another program, or write-protected", code="HELD")
    code = errno.errorcode.get(problem.errno or 0, type(problem).__name__)
    return SystemReason((problem.strerror or otherwise).lower(), code=code)


def library_reason(problem: BaseException, text: str | None = None) -> Message | DeadlineError:
    """What a library says of broken data (`text`, else all it says); an error of this package's own stays as it is."""
    if isinstance(problem, DeadlineError):
        return problem
    return LibraryReason(str(problem) if text is None else text, fault=type(problem).__name__)


def said(value: object, language: str) -> Any:
    """A message in that language; a date, a list or a table as a file writes it; any other value as it is."""
    if isinstance(value, Named):
        return chinese(value) if language == "zh" else value
    if isinstance(value, (Message, DeadlineError)):
        return value.say(language)
    return _AsInFiles(value) if isinstance(value, (date, list, dict)) else value


class _AsInFiles:
    """A value whose repr is TOML: 2026-02-03 where Python says datetime.date(2026, 2, 3)."""

    def __init__(self, value: date | list[Any] | dict[str, Any]) -> None:
        self._value = value

    def __format__(self, spec: str) -> str:
        return format(self._value, spec)

    def __str__(self) -> str:
        return str(self._value)

    def __repr__(self) -> str:
        return _in_files(self._value)


def _in_files(value: object) -> str:
    if isinstance(value, list):
        return f"[{', '.join(map(_in_files, value))}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{key} = {_in_files(inner)}' for key, inner in value.items())}}}"
    if isinstance(value, date):
        return value.isoformat()
    return str(value).lower() if isinstance(value, bool) else repr(value)


def chinese(template: str) -> str:
    """The Chinese of an English template, or the template itself where there is none."""
    return _words("message").get(template, template)


@cache
def _words(kind: str) -> dict[str, str]:
    import tomllib

    found: dict[str, dict[str, str]] = tomllib.loads((CATALOGUE / "errors.toml").read_text(encoding="utf-8"))
    return found[kind]


def _again(sort: type[Any], template: str, values: dict[str, object]) -> Any:
    return sort(template, **values)
