"""The desk's addresses: the page, a document dropped, its copies, an answer, a rule."""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from html import escape
from pathlib import Path
from typing import Any, Final, TypeVar
from urllib.parse import quote

from anyio import BrokenWorkerProcess, CapacityLimiter, fail_after, to_process
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from deadline_cli import __version__
from deadline_cli.desk import questions
from deadline_cli.desk.guard import Guard, policy
from deadline_cli.desk.judged import Asked, Copy, Download, download, judged
from deadline_cli.desk.kept import Kept, called, private_folder
from deadline_cli.desk.wording import refusal
from deadline_cli.errors import DeadlineError
from deadline_cli.output.common.language import Language
from deadline_cli.output.compute.sheet_parts import SHEET_STYLE

LARGEST: Final = 50_000_000
"""The bytes of one document that are taken."""
PATIENCE: Final = 60.0
"""Seconds for one document, from when its turn has come."""

STATIC = Path(__file__).parent / "static"
T = TypeVar("T")


def desk(
    token: str, port: int, *, workers: int = 2, patience: float = PATIENCE, language: Language = "zh"
) -> Starlette:
    """The application, its page first in a language; documents lie in a private temporary folder that goes with it."""

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        with private_folder() as folder:
            app.state.folder, app.state.kept = folder, Kept(folder)
            app.state.limiter, app.state.patience = CapacityLimiter(workers), patience
            app.state.language = language
            yield

    routes = [
        Route("/", _page),
        Route("/check", _check, methods=["POST"]),
        Route("/copy", _copy, methods=["POST"]),
        Route("/again", _again, methods=["POST"]),
        Route("/compute", _compute),
        Route("/latest", _latest),
        Route("/rules", _rules),
    ]
    return Starlette(routes=routes, lifespan=lifespan, middleware=[Middleware(Guard, token=token, port=port)])


async def _page(request: Request) -> Response:
    """The page with its script and style inside: nothing else is asked for."""
    nonce = secrets.token_urlsafe(16)
    parts = {name: (STATIC / f"desk.{name}").read_text(encoding="utf-8") for name in ("html", "css", "js")}
    page = (
        parts["html"]
        .replace("{{lang}}", "zh-CN" if request.app.state.language == "zh" else "en")
        .replace("{{nonce}}", nonce)
        .replace("{{version}}", __version__)
        .replace("{{token}}", escape(request.query_params["token"], quote=True))
        .replace("{{style}}", parts["css"] + SHEET_STYLE)
        .replace("{{script}}", parts["js"])
    )
    return HTMLResponse(page, headers={"content-security-policy": policy(nonce)})


async def _check(request: Request) -> Response:
    """A document in the body, its name in the address: judged in a worker."""
    language = _language(request)
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            too_large = (
                f"文件大于{LARGEST // 1_000_000}MB" if language == "zh" else f"larger than {LARGEST // 1_000_000} MB"
            )
            return JSONResponse({"error": too_large}, status_code=413)
    try:
        key = _kept(request).keep(body, called(request.query_params.get("name", "")))
    except DeadlineError as problem:
        return JSONResponse(refusal(problem, language), status_code=507)
    return await _judge(request, key, language)


async def _again(request: Request) -> Response:
    """A document that is here already, judged with another day or in another language."""
    key = request.query_params.get("key", "")
    if key not in _kept(request):
        return _gone(_language(request))
    return await _judge(request, key, _language(request))


async def _judge(request: Request, key: str, language: Language) -> Response:
    asked = _asked(request, key, language)
    try:
        found = await _in_worker(request, judged, asked)
    except FileNotFoundError:  # so many came after it that it had to go
        return _gone(language)
    except DeadlineError as problem:
        return JSONResponse({"key": key, "name": asked.name, **refusal(problem, language)})
    return JSONResponse({"key": key, **found})


async def _copy(request: Request) -> Response:
    """The marked copy, the report or the calendar file of a document that was dropped."""
    language, key = _language(request), request.query_params.get("key", "")
    kind = request.query_params.get("kind", "")
    if key not in _kept(request) or kind not in ("marked", "report", "ics"):
        return _gone(language)
    copy: Copy = kind  # type: ignore[assignment]
    try:
        made: Download = await _in_worker(request, _download, (_asked(request, key, language), copy))
    except FileNotFoundError:
        return _gone(language)
    except DeadlineError as problem:
        return JSONResponse(refusal(problem, language), status_code=422)
    headers = {"content-disposition": f"attachment; filename*=UTF-8''{quote(made.name)}"}
    return Response(made.data, media_type=made.media_type, headers=headers)


def _download(wanted: tuple[Asked, Copy]) -> Download:
    return download(*wanted)


async def _compute(request: Request) -> Response:
    query = request.query_params
    return _answered(
        request, lambda: questions.answer(query.get("date", ""), query.get("rule", ""), _language(request))
    )


async def _latest(request: Request) -> Response:
    query = request.query_params
    return _answered(
        request, lambda: questions.printed_by(query.get("date", ""), query.get("rule", ""), _language(request))
    )


async def _rules(request: Request) -> Response:
    return JSONResponse(questions.rules_like(request.query_params.get("words", "")[:100], _language(request)))


def _answered(request: Request, ask: Callable[[], dict[str, Any]]) -> Response:
    try:
        return JSONResponse(ask())
    except DeadlineError as problem:
        return JSONResponse(refusal(problem, _language(request)), status_code=422)


async def _in_worker(request: Request, work: Callable[[Any], T], given: Any) -> T:
    """A process of its own judges the document: one that hangs or dies takes nothing else with it."""
    state = request.app.state
    try:
        async with state.limiter:  # who waits for a turn loses none of the patience
            with fail_after(state.patience):
                return await to_process.run_sync(work, given, cancellable=True, limiter=CapacityLimiter(1))
    except TimeoutError:
        seconds = f"{state.patience:g}"
        raise DeadlineError("not read within {seconds} seconds", seconds=seconds) from None
    except BrokenWorkerProcess:
        raise DeadlineError("the process that read this file broke off") from None
    except MemoryError:
        raise DeadlineError("not enough memory") from None


def _asked(request: Request, key: str, language: Language) -> Asked:
    published = request.query_params.get("published") or None
    return Asked(str(_kept(request).path(key)), _kept(request).name(key), published, language)


def _kept(request: Request) -> Kept:
    kept: Kept = request.app.state.kept
    return kept


def _language(request: Request) -> Language:
    return "en" if request.query_params.get("lang") == "en" else "zh"


def _gone(language: Language) -> Response:
    words = "这份文件已不在这里，请重新拖入" if language == "zh" else "this file is not here any more; drop it again"
    return JSONResponse({"error": words}, status_code=404)
