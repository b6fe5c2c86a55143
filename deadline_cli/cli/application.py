"""The commands under typer: one module a command, imported when that command is called."""

from __future__ import annotations

import os
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any

import typer

from deadline_cli import __version__
from deadline_cli.cli.help import App, Group
from deadline_cli.cli.options import Lang
from deadline_cli.errors import DeadlineError, Message
from deadline_cli.output.common.language import asked_for, pick

COMMANDS = {
    "compute": "The deadline of a published notice, with its reasons and articles.",
    "latest": "The latest publication date for an effect by a given day.",
    "count": "Calendar days and working days between two dates.",
    "check": "Proofread notices: recompute every date and report what is wrong.",
    "mark": "Write the findings into a marked copy of the document: Word, PDF, pictures, HTML.",
    "code": "Explain a finding of check.",
    "batch": "Add deadlines to whole tables: CSV, TSV, JSONL, Parquet.",
    "recheck": "Which saved answers change under today's calendars and rules.",
    "rules": "The rule book: statutory periods with their articles and history.",
    "calendar": "The holiday calendars: show, list, import, verify.",
    "schema": "The JSON Schemas of what the commands print.",
    "desk": "A local page in the browser: drop a document, see it marked.",
}

_SHORT = 80  # characters of a line that an error repeats

# Where a command stands, if it is no module of its own name.
_HOMES = {name: f"{name}.command" for name in ("compute", "check", "mark", "batch", "calendar")}


def _meant(args: list[str]) -> Message:
    """What a line without a command may have meant: a command misspelt, a day to count from, a file to proofread."""
    from difflib import get_close_matches

    from deadline_cli.dates import read_date

    if near := get_close_matches(args[0].lower(), COMMANDS, n=1):
        return Message("did you mean {near!r}?", near=near[0])
    shown = " ".join(args)
    if len(shown) <= _SHORT and Path(args[0]).exists():
        return Message("did you mean {near!r}?", near=f"deadline check {shown}")
    with suppress(DeadlineError):
        read_date(args[0])
        return Message("did you mean {near!r}?", near=f"deadline compute {shown[:_SHORT]}")
    return Message("'deadline --help' lists them")


class ReaderGoneError(Exception):
    """Standard output was closed by its reader."""


class LazyGroup(Group):
    """Commands by name, each built from its module only when it is asked for."""

    summaries = COMMANDS

    def list_commands(self, ctx: Any) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"deadline_cli.cli.{_HOMES.get(cmd_name, cmd_name)}")
        if (app := getattr(module, "app", None)) is None:
            app = App()
            app.command(name=cmd_name)(getattr(module, cmd_name))
        command = typer.main.get_command(app)
        command.name = cmd_name
        return command

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        if args and not args[0].startswith("-") and args[0] not in COMMANDS:
            raise DeadlineError("command {name!r} not found; {hint}", name=args[0][:40], hint=_meant(args))
        return super().resolve_command(ctx, args)

    def make_context(self, *args: Any, **more: Any) -> Any:
        try:
            return super().make_context(*args, **more)
        except BrokenPipeError:  # of --help, before click turns it into an exit status of 1
            raise ReaderGoneError from None

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            # Before typer turns it into an exit status of 1.
            raise ReaderGoneError from None


app = App(
    cls=LazyGroup,
    no_args_is_help=True,
    add_completion=True,
    help="On which day does a published notice take legal effect? Chinese law, Chinese working calendar.",
)


@app.callback(invoke_without_command=True)
def root(
    context: typer.Context,
    version: bool = typer.Option(False, "--version", "-V", help="Print the version and leave."),
    lang: Lang = None,
) -> None:
    """Options of the program itself."""
    if lang is not None:
        pick(lang)
        os.environ["DEADLINE_LANG"] = lang  # the command's own --lang stands above it, worker processes hear it
    if version:
        print(f"deadline {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        print(context.get_help())


def run(arguments: list[str] | None) -> int:
    """Run the command line and give its exit status. Raises DeadlineError for what cannot be used."""
    command = typer.main.get_command(app)
    try:
        status = command.main(arguments, prog_name="deadline", standalone_mode=False, obj=asked_for(arguments or []))
    except typer.Abort:
        status = 130
    except ReaderGoneError:
        raise BrokenPipeError from None
    except Exception as problem:
        # click's own errors (an unknown option, a missing argument), from whichever click typer brings along.
        if not hasattr(problem, "format_message"):
            raise
        from deadline_cli.cli.usage import before_command, usage_error

        called = next((word for word in arguments or () if word in COMMANDS), None)
        if called is not None and (misplaced := before_command(problem, called)) is not None:
            raise misplaced from None
        raise usage_error(problem, f"deadline {called}" if called else "deadline") from None
    return status if isinstance(status, int) else 0
