"""deadline schema NAME: the JSON Schema of what a command prints."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from deadline_cli.cli.completion import forms
from deadline_cli.cli.to_file import to_file


@to_file
def schema(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="[NAME]", autocompletion=forms, help="compute, check, rules …; without a name they are listed."
        ),
    ] = None,
) -> None:
    """The JSON Schema (2020-12) of deadline.NAME/1, which the JSON of a command keeps to.

    Example: deadline schema compute -o compute.schema.json
    """
    from deadline_cli.output.schema import names, schema_text

    if name is None:
        for known in names():
            print(known)
        return
    sys.stdout.write(schema_text(name))
