"""What typer and click find wrong with a command line, in Chinese: they say it in English only."""

from __future__ import annotations

import re
from typing import Any, Final

from deadline_cli.errors import DeadlineError, Message

TEMPLATES: Final = (
    "No such option: {name} (Possible options: {near})",
    "No such option: {name} Did you mean {near}?",
    "No such option: {name}",
    "Invalid value for {name}: {fault}",
    "Invalid value: {fault}",
    "Missing argument {name}. Choose from: {values}",
    "Missing argument {name}",
    "Missing option {name}. Choose from: {values}",
    "Missing option {name}",
    "Missing command",
    "No such command {name}. Did you mean {near}?",
    "No such command {name}",
    "Got unexpected extra argument(s) ({values})",
    "Got unexpected extra argument ({values})",
    "Got unexpected extra arguments ({values})",
    "Option {name} requires an argument",
    "Option {name} requires {many} arguments",
    "Option {name} does not take a value",
    "{value} is not one of {values}",
    "{value} is not a valid int range",
    "{value} is not a valid int",
    "{value} is not a valid integer",
    "{value} is not a valid float",
    "{value} is not a valid boolean",
    "{value} is not in the range {range}",
)
"""What they say, as templates; the first that fits is the one."""


def usage_error(problem: Any, command: str = "deadline") -> DeadlineError:
    """The error of click or typer as one of our own: in one line, with where to read on.

    `command` is the one that was called, for the errors of which click does not say it.
    """
    if type(problem).__name__ == "NoArgsIsHelpError":
        print(problem.format_message().rstrip("\n"))
        return DeadlineError("a command is needed, as in: deadline compute 2026-02-03 10个工作日")
    said = " ".join(problem.format_message().split()).rstrip(".")
    context = getattr(problem, "ctx", None)
    where = context.command_path if context else command
    if re.fullmatch(r"No such option: -\d(?:\D.*)?", said):
        return DeadlineError(
            "a period has no minus; to count backward write --before, as in: {example}", example=_BACKWARD
        )
    return DeadlineError("{fault}; see '{where} --help'", fault=_Fault(said), where=where)


def before_command(problem: Any, command: str) -> DeadlineError | None:
    """Where an option of the command stands before its name: where it belongs. None for any other error."""
    context, option = getattr(problem, "ctx", None), getattr(problem, "option_name", None)
    if type(problem).__name__ != "NoSuchOption" or context is None or context.parent is not None:
        return None
    named = context.command.get_command(context, command)
    if not any(option in param.opts for param in named.get_params(context)):
        return None
    return DeadlineError(
        "option {option} stands behind the command, as in: deadline {command} … {option}",
        option=option,
        command=command,
    )


_BACKWARD: Final = "deadline compute 2026-03-31 30日 --before"


class _Fault(Message):
    """A sentence of click's, its first letter small; in Chinese by the template that it fits."""

    __slots__ = ()

    def say(self, language: str) -> str:
        """The sentence; in English where it fits no template."""
        if language == "zh" and (found := _message(self.template)) is not None:
            return found.say("zh")
        return re.sub(
            r"\. Did you mean (.+)\?$", r" (did you mean \1?)", f"{self.template[:1].lower()}{self.template[1:]}"
        )


def _message(said: str) -> Message | None:
    for template in TEMPLATES:
        pattern = re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+?)", re.escape(template))
        if found := re.fullmatch(pattern, said):
            return Message(template, **{k: _message(v) or _called(v) for k, v in found.groupdict().items()})
    return None


def _called(name: str) -> object:
    """A value as it is; the name of an argument ('WORD...') as the help calls it."""
    plain = name.strip("'")
    return _Argument(plain) if plain.isupper() or plain.startswith(("FILE", "WORD")) else name


class _Argument(Message):
    """The name of an argument, between quotation marks."""

    __slots__ = ()

    def say(self, language: str) -> str:
        from deadline_cli.cli.help import said

        return f"'{said(self.template, 'zh' if language == 'zh' else 'en')}'"
