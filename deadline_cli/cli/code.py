"""deadline code CODE: what a finding means, why it matters, and what to print instead."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from deadline_cli.cli.completion import codes as codes_like
from deadline_cli.cli.options import Lang
from deadline_cli.cli.to_file import to_file
from deadline_cli.errors import DeadlineError


@to_file
def code(
    codes: Annotated[
        list[str] | None,
        typer.Argument(metavar="[CODE…]", autocompletion=codes_like, help="P202, or its name first-day-counted."),
    ] = None,
    everything: Annotated[bool, typer.Option("--all", "-a", help="Every code.")] = False,
    format: Annotated[
        Literal["text", "markdown", "json"], typer.Option("--format", "-f", help="markdown is docs/findings.md.")
    ] = "text",
    lang: Lang = None,
) -> None:
    """Explain a finding of `deadline check`; without a code, list them all.

    Examples: deadline code P202 · deadline code --all --format markdown
    """
    from deadline_cli.notices.checks.registry import CHECKS
    from deadline_cli.notices.explain import explain, page
    from deadline_cli.output.common.language import pick

    language = pick(lang)
    if format == "markdown":
        if codes:
            raise DeadlineError("--format markdown prints the page of all codes; leave the codes out")
        print(page(), end="")
        return
    wanted = list(codes or ()) or list(CHECKS)
    found = [explain(c) for c in wanted]
    if format == "json":
        import json

        rows = [
            {
                "code": e.code, "name": e.name, "severity": e.severity, "title": e.title_en, "title_zh": e.title_zh,
                "sections": e.sections,
            }
            for e in found
        ]  # fmt: skip
        print(json.dumps(rows, ensure_ascii=False, indent=2))
    elif codes or everything:
        from deadline_cli.output.common.styled import say_indented

        say_indented(("\n\n" + "-" * 60 + "\n\n").join(e.text(language) for e in found))
    else:
        from deadline_cli.output.check.words import SEVERITIES

        for e in found:
            title = e.title_zh if language == "zh" else e.title_en
            level = SEVERITIES[e.severity][0 if language == "zh" else 1]
            _list_one(f"{e.code}  {e.name:<26}{level:<8}", title)


def _list_one(head: str, title: str) -> None:
    """A code and its title in one line, or the title under it where a terminal has no room beside."""
    from deadline_cli.output.common.layout import width, wrap
    from deadline_cli.output.common.painting import columns_asked

    columns = columns_asked()
    if columns is None or width(head) + 2 + width(title) <= columns:
        print(f"{head}  {title}")
        return
    print(head.rstrip())
    for line in wrap(title, columns - 6):
        print(f"      {line}")
