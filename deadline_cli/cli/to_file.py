"""-o FILE: what a command prints goes into a file, whole or not at all; the file's suffix names the format."""

from __future__ import annotations

import functools
import inspect
import io
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Annotated, Any, Final, get_args

import typer

from deadline_cli.errors import DeadlineError
from deadline_cli.output.common.streams import speak
from deadline_cli.whole_file import refuse_the_input, whole_file

# What a suffix means; a command has some of these formats.
SUFFIXES: Final = {
    ".txt": "text", ".json": "json", ".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv", ".ics": "ics",
    ".html": "html", ".htm": "html", ".sarif": "sarif", ".xml": "junit", ".md": "markdown",
}  # fmt: skip
_Out = Annotated[
    str | None,
    typer.Option("-o", "--output", metavar="FILE", help="Write to this file, whole or not at all; its suffix names "
                 "the format where -f does not; - is standard output."),
]  # fmt: skip
# Options that say themselves what is printed, so that the suffix is free, and the formats that are the same by name.
_SAY_IT: Final = {"quiet": ("plain", "concise"), "diff": (), "why": ("why",)}


def to_file(command: Callable[..., None]) -> Callable[..., None]:
    """The command with the option -o: its `format` then goes by the file's suffix, and its output into the file.

    Raises DeadlineError for a suffix that names none of the command's formats, for a file that is the input, and for
    two options each of which says what is printed.
    """
    signature = inspect.signature(command, eval_str=True)

    @functools.wraps(command)
    def wrapped(*args: Any, context: typer.Context | None = None, output: str | None = None, **given: Any) -> None:
        _one_says_it(given, given["format"] if _said(context) else None)
        if output is None or output == "-":
            speak(given.get("format"))
            command(*args, **given)
            return
        words = [word for value in given.values() for word in (value if isinstance(value, list) else [value])]
        refuse_the_input(output, [word for word in words if isinstance(word, str)])
        if "format" in signature.parameters and not _said(context):
            formats = _formats(signature)
            if not any(map(given.get, _SAY_IT)):
                given["format"] = format_of(output, formats)
            elif (named := SUFFIXES.get(Path(output).suffix.lower(), "text")) != "text" and named in formats:
                _one_says_it(given, named, f"-o {output}")
        with printed_to(output):
            command(*args, **given)

    keyword = inspect.Parameter.KEYWORD_ONLY
    added = [
        inspect.Parameter("output", keyword, default=None, annotation=_Out),
        inspect.Parameter("context", keyword, annotation=typer.Context),
    ]
    wrapped.__signature__ = signature.replace(  # type: ignore[attr-defined]
        parameters=[*signature.parameters.values(), *added]
    )
    return wrapped


def format_of(file: str, formats: tuple[str, ...]) -> str:
    """The format that a file's name asks for; text without a suffix. Raises DeadlineError for one that names none."""
    suffix = Path(file).suffix.lower()
    if not suffix:
        return "text"
    if (named := SUFFIXES.get(suffix)) in formats:
        return str(named)
    usual = [ending for ending, format in SUFFIXES.items() if format in formats and ending not in (".ndjson", ".htm")]
    raise DeadlineError(
        "{file}: {suffix!r} names no format of this command; name the file {usual}, or say -f",
        file=file,
        suffix=suffix,
        usual=", ".join(usual),
    )


@contextmanager
def printed_to(file: str) -> Iterator[None]:
    """Standard output is this file, in UTF-8; the old one stays where the block ends in an error.

    An answer with an exit status (findings, an estimated day) is whole; status 2 without a word printed is none.
    """
    left: typer.Exit | None = None
    shown = sys.stdout
    with suppress(_Nothing), whole_file(file) as place:
        try:
            with io.TextIOWrapper(place.open("wb"), encoding="utf-8", errors="replace", newline="") as stream:
                sys.stdout = stream
                try:
                    yield
                except typer.Exit as done:
                    left = done
                stream.flush()
        finally:
            sys.stdout = shown
        if left is not None and left.exit_code == 2 and place.is_file() and not place.stat().st_size:
            raise _Nothing
    if left is not None:
        raise left


class _Nothing(Exception):
    """Nothing was printed that could take the place of the old file."""


def _one_says_it(given: dict[str, Any], format: str | None, by: str = "") -> None:
    """Refuses two options of which each says what is printed; `by` is what names the format."""
    said = [f"--{option}" for option in _SAY_IT if given.get(option)]
    same = [name for option, names in _SAY_IT.items() if given.get(option) for name in names]
    if format is not None and format not in same:
        said.append(by or f"--format {format}")
    if len(said) > 1:
        raise DeadlineError(
            "{option} and {other} each say what is printed: leave one of them out", option=said[0], other=said[1]
        )


def _said(context: typer.Context | None) -> bool:
    """Whether the user named a format."""
    source = context.get_parameter_source("format") if context else None
    return source is not None and source.name == "COMMANDLINE"


def _formats(signature: inspect.Signature) -> tuple[str, ...]:
    return tuple(get_args(get_args(signature.parameters["format"].annotation)[0]))
