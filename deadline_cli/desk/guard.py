"""Who may ask: only this machine's own page, with the token in its address; a browser is told to load nothing else."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from typing import Final

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

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
    """Refuses what `refusal` refuses, and puts the headers that keep a browser from guessing on every answer."""

    def __init__(self, app: ASGIApp, token: str, port: int) -> None:
        self.app, self.token, self.port = app, token, port

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
            return
        if scope["type"] != "http":
            return
        from starlette.requests import Request

        request = Request(scope)
        why = refusal(request.method, request.url.path, request.query_params, request.headers, self.token, self.port)

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *_HEADERS]
            await send(message)

        if why is not None:
            await PlainTextResponse(f"deadline desk: {why}\n", status_code=403)(scope, receive, guarded)
            return
        await self.app(scope, receive, guarded)


_HEADERS = [
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cache-control", b"no-store"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
]
