"""Help in the user's language and in the terminal's width, counted in cells, without frames, which many fonts break.

The English stands at the options and in the docstrings of the commands; its Chinese in `chinese/help.toml`, paragraph
by paragraph. typer would print frames by rich, in English only, and wrap Chinese by characters.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any, Final, TypeVar

import typer
from typer.core import TyperCommand, TyperGroup

from deadline_cli.errors import CATALOGUE
from deadline_cli.output.common.language import Language
from deadline_cli.output.common.layout import pad, width, wrap

Body = TypeVar("Body", bound=Callable[..., Any])
_EXAMPLES = re.compile(r"Examples?: ")
_LEFT: Final = 26
_LONGEST_VALUES: Final = 20
_WIDEST: Final = 100


class Command(TyperCommand):
    """A command whose help is written here."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        formatter.write(help_of(self, ctx))


class Group(TyperGroup):
    """A command with subcommands whose help is written here."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        formatter.write(help_of(self, ctx))


class App(typer.Typer):
    """An application whose commands have our help."""

    def __init__(self, **options: Any) -> None:
        ours: dict[str, Any] = {
            "cls": Group, "add_completion": False, "context_settings": {"help_option_names": ["-h", "--help"]},
        }  # fmt: skip
        super().__init__(**ours | options)

    def command(self, name: str | None = None, **options: Any) -> Callable[[Body], Body]:
        """As of typer, of the class above."""
        ours: dict[str, Any] = {"cls": Command}
        return super().command(name, **ours | options)


def help_of(command: Any, ctx: Any) -> str:
    """The help page: usage, what the command does, its arguments, options and subcommands."""
    from shutil import get_terminal_size

    language: Language = "zh" if ctx.find_root().obj == "zh" else "en"
    columns = min(max(get_terminal_size((80, 24)).columns, 40), _WIDEST)
    return "\n".join(line.rstrip() for line in _lines(command, ctx, language, columns)) + "\n"


def paragraphs(text: str | None) -> list[str]:
    """The paragraphs of a help text, each in one line: the keys of the catalogue."""
    return [" ".join(part.split()) for part in re.split(r"\n\s*\n", inspect.cleandoc(text or "")) if part.strip()]


def said(text: str, language: Language) -> str:
    """A paragraph in the language."""
    return _chinese().get(text, text) if language == "zh" else text


def _lines(command: Any, ctx: Any, language: Language, columns: int) -> Iterator[str]:
    given = [param for param in command.get_params(ctx) if not getattr(param, "hidden", False)]
    arguments = [param for param in given if param.param_type_name == "argument"]
    options = [param for param in given if param.param_type_name == "option"]
    subcommands = list(_subcommands(command, ctx))
    usage = [ctx.command_path, said("[OPTIONS]", language), *(_name_of(param, language) for param in arguments)]
    if subcommands:
        usage.append(said("COMMAND ...", language))
    yield from _hanging(said("Usage: ", language), " ".join(usage), columns)
    for paragraph in paragraphs(command.help):
        yield ""
        if found := _EXAMPLES.match(paragraph):
            yield said("Examples:", language)
            for example in paragraph[found.end() :].split(" · "):
                yield from _hanging("  ", example, columns)
        else:
            yield from wrap(said(paragraph, language), columns)
    sections = (
        ("Arguments:", [(_name_of(param, language), _told(param, language)) for param in arguments]),
        ("Options:", [(_spelling(param, language), _told(param, language)) for param in options]),
        ("Commands:", [(name, said(text, language)) for name, text in subcommands]),
    )
    for title, rows in sections:
        if rows:
            yield ""
            yield said(title, language)
            yield from _table(rows, columns)


def _subcommands(command: Any, ctx: Any) -> Iterator[tuple[str, str]]:
    """Names and first sentences; those of the program itself without importing the commands."""
    if summaries := getattr(command, "summaries", None):
        yield from summaries.items()
        return
    for name in command.list_commands(ctx) if hasattr(command, "list_commands") else ():
        found = command.get_command(ctx, name)
        if found is not None and not found.hidden:
            yield name, next(iter(paragraphs(found.help)), "")


def _name_of(param: Any, language: Language) -> str:
    return said(param.metavar or str(param.name).upper(), language)


def _spelling(param: Any, language: Language) -> str:
    """-f, --format VALUE."""
    names = sorted([*param.opts, *param.secondary_opts], key=lambda name: name.startswith("--"))
    if param.is_flag or getattr(param, "count", False):
        return ", ".join(names)
    values = "|".join(map(str, getattr(param.type, "choices", ())))
    if not param.metavar and values and len(values) <= _LONGEST_VALUES:
        return f"{', '.join(names)} {values}"
    return f"{', '.join(names)} {_name_of(param, language)}"


def _told(param: Any, language: Language) -> str:
    """The help of an option or argument, the values it takes, its default."""
    parts = [said(" ".join((param.help or "").split()), language)]
    choices = [str(choice) for choice in getattr(param.type, "choices", ())]
    if len("|".join(choices)) > _LONGEST_VALUES:
        parts.append(said("One of {values}.", language).format(values=", ".join(choices)))
    default = param.default if param.param_type_name == "option" and not param.is_flag else None
    if isinstance(default, (str, int)) and default != "":
        parts.append(said("[default: {value}]", language).format(value=default))
    return ("" if language == "zh" else " ").join(part for part in parts if part)


def _table(rows: Iterable[tuple[str, str]], columns: int) -> Iterator[str]:
    """Names and texts in two columns; a name that is too long stands on a line of its own."""
    rows = list(rows)
    left = min(max(width(name) for name, _ in rows), _LEFT if columns >= 72 else _LEFT - 8) + 4
    for name, text in rows:
        lines = wrap(text, columns - left)
        if width(name) + 4 > left:
            yield from _hanging("  ", name, columns)
        else:
            yield pad("  " + name, left) + lines.pop(0)
        yield from (" " * left + line for line in lines)


def _hanging(head: str, text: str, columns: int) -> Iterator[str]:
    """The text behind its head; further lines under the text."""
    first, *rest = wrap(text, max(columns - width(head), 20))
    yield head + first
    yield from (" " * width(head) + line for line in rest)


@cache
def _chinese() -> dict[str, str]:
    import tomllib

    found: dict[str, str] = tomllib.loads((CATALOGUE / "help.toml").read_text(encoding="utf-8"))["help"]
    return found
