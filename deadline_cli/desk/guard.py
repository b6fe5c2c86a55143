"""Who may ask: only this machine's own page, with the token in its address; a browser is told to load nothing else."""

from __future__ import annotations

import hmac
import os
import sys
import traceback
from asyncio import CancelledError
from collections.abc import Mapping
from typing import Final

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.types import Message as Sent

from deadline_cli.errors import LibraryReason, Message
from deadline_cli.output.common.language import pick
from deadline_cli.output.common.safe import clean

HEADER: Final = "x-desk-token"


def refusal(
    method: str, path: str, query: Mapping[str, str], headers: Mapping[str, str], token: str, port: int
) -> str | None:
    """Why a request is refused, or None.

    The Host must be this machine's own (a name that was made to point here is refused: DNS rebinding), a page of
    another site may ask nothing (Origin, Sec-Fetch-Site), and everything needs the token: the page in its address, all
    else in a header, which no form of another site can set.
    """
    if headers.get("host", "") not in (f"127.0.0.1:{port}", f"localhost:{port}"):
        return "this address is not the desk's"
    origin = headers.get("origin")
    if origin is not None and origin not in (f"http://127.0.0.1:{port}", f"http://localhost:{port}"):
        return "asked by a page of another site"
    if headers.get("sec-fetch-site", "none") not in ("none", "same-origin"):
        return "asked by a page of another site"
    given = query.get("token", "") if (method, path) == ("GET", "/") else headers.get(HEADER, "")
    if not hmac.compare_digest(given.encode(), token.encode()):
        return "the token is missing or wrong; open the address that deadline desk printed"
    return None


def policy(nonce: str) -> str:
    """The Content-Security-Policy: the page's own script and style, this server, and nothing else."""
    return (
        f"default-src 'none'; script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'; connect-src 'self'; "
        "img-src data: blob:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
    )


class Guard:
    """Refuses what `refusal` refuses, and puts the headers that keep a browser from guessing on every answer.

    What goes wrong behind it is one line on standard error and an answer that says so; who has gone hears nothing.
    """

    def __init__(self, app: ASGIApp, token: str, port: int) -> None:
        self.app, self.token, self.port = app, token, port

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
            return
        if scope["type"] != "http":
            return
        request = Request(scope)
        why = refusal(request.method, scope["path"], request.query_params, request.headers, self.token, self.port)

        begun = False

        async def guarded(message: Sent) -> None:
            nonlocal begun
            begun = True
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *_HEADERS]
            await send(message)

        if why is not None:
            await PlainTextResponse(f"deadline desk: {why}\n", status_code=403)(scope, receive, guarded)
            return
        try:
            await self.app(scope, receive, guarded)
        except (ClientDisconnect, CancelledError):
            return  # the page was closed over an upload, or the desk is being ended
        except Exception as problem:
            told = _told(problem)
            if not begun:
                await JSONResponse({"error": told}, status_code=500)(scope, receive, guarded)


def _told(problem: Exception) -> str:
    """Say on standard error what nobody foresaw, and give the words for the page."""
    if os.environ.get("DEADLINE_DEBUG"):
        traceback.print_exception(problem)
    fault = LibraryReason(f"{type(problem).__name__}: {problem}", fault=type(problem).__name__)
    words = Message("internal error, {fault}; DEADLINE_DEBUG=1 shows where", fault=fault)
    print(f"deadline desk: {clean(words.say(pick(None)))}", file=sys.stderr)
    return words.say("zh")


_HEADERS = [
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cache-control", b"no-store"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
]
