"""docs/commands.md, written from the commands themselves: python tests/docs_commands.py > docs/commands.md"""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any

import typer

from deadline_cli.cli.application import COMMANDS, app

HEAD = """# Commands

Written from the commands' own help by `python tests/docs_commands.py`; a test keeps it true.

Exit status: `0` done, nothing found · `1` findings at or above `--fail-on`, or lines that could not be answered ·
`2` bad usage or unreadable input, one line on standard error · `3` `--strict` and an estimated day ·
`130` interrupted · `141` a reader that has gone (`| head`).
Results go to standard output, everything else to standard error; colour and progress only on a terminal (`NO_COLOR`,
`FORCE_COLOR`). Environment: `DEADLINE_LANG`, `DEADLINE_CALENDARS`, `DEADLINE_RULES`, `DEADLINE_KINDS`,
`DEADLINE_CONFIG`, `DEADLINE_DEBUG`.
"""


def page() -> str:
    """The whole page."""
    root: Any = typer.main.get_command(app)
    parts = [HEAD]
    for name in COMMANDS:
        command = root.get_command(None, name)
        parts += _sections(command, f"deadline {name}")
    return "\n".join(parts)


def _sections(command: Any, path: str) -> Iterator[str]:
    subcommands = getattr(command, "commands", None)
    usage = " ".join([path, *(_usage(p) for p in command.params if p.param_type_name == "argument")])
    yield f"## {usage}\n\n{inspect.cleandoc(command.help or '').strip()}\n"
    rows = [row for row in map(_row, command.params) if row]
    if rows:
        yield "| option | meaning |\n| --- | --- |\n" + "\n".join(rows) + "\n"
    for name, sub in (subcommands or {}).items():
        yield from _sections(sub, f"{path} {name}")


def _usage(parameter: Any) -> str:
    name = parameter.metavar or parameter.name.upper()
    return name if parameter.required else f"[{name.strip('[]')}]"


def _row(parameter: Any) -> str | None:
    if parameter.param_type_name == "argument":
        name = parameter.metavar or parameter.name.upper()
    else:
        name = " ".join([*parameter.opts, *parameter.secondary_opts])
    text = " ".join((getattr(parameter, "help", None) or "").split()).replace("|", "\\|")
    choices = getattr(parameter.type, "choices", None)
    listed = " (" + ", ".join(str(getattr(c, "value", c)) for c in choices) + ")" if choices else ""
    return f"| `{name}`{listed} | {text} |"


if __name__ == "__main__":
    print(page(), end="")
