"""deadline desk: the local page for people who never open a terminal."""

from __future__ import annotations

from typing import Annotated

import typer

from deadline_cli.cli.options import Lang


def desk(
    port: Annotated[int, typer.Option("--port", metavar="N", help="The port; default a free one.")] = 0,
    no_browser: Annotated[bool, typer.Option("--no-browser", help="Print the address and open no browser.")] = False,
    lang: Lang = None,
) -> None:
    """A page in the browser: drop a document and see its notices marked, take home the marked copy; compute a date.

    Only this machine reaches it, and only with the token in the address that it prints. Ctrl-C ends it.

    Example: deadline desk
    """
    from deadline_cli.desk.serve import serve
    from deadline_cli.output.common.language import pick

    serve(port, browser=not no_browser, language=pick(lang))
