"""The server of the desk on the loopback address, and the browser opened on it."""

from __future__ import annotations

import secrets
import socket
import sys
import threading
import webbrowser

from deadline_cli.errors import DeadlineError, Message, system_reason
from deadline_cli.output.common.language import Language


def serve(port: int = 0, *, browser: bool = True, language: Language = "zh") -> None:
    """Serve until interrupted, the page in a language at first.

    Raises DeadlineError where the port is taken or the extra is missing.
    """
    try:
        import uvicorn

        from deadline_cli.desk.app import desk
    except ImportError:
        raise DeadlineError("the desk needs starlette and uvicorn: pip install 'deadline-cn[desk]'") from None
    listener = _listener(port)
    port = listener.getsockname()[1]
    token = secrets.token_urlsafe(24)
    address = f"http://127.0.0.1:{port}/?token={token}"
    config = uvicorn.Config(
        desk(token, port, language=language), log_level="critical", access_log=False,
        server_header=False, date_header=False,
        timeout_graceful_shutdown=2, h11_max_incomplete_event_size=65536, ws="none",
    )  # fmt: skip
    print(f"deadline desk: {address}", flush=True)
    if browser:
        threading.Timer(0.3, webbrowser.open, (address,)).start()
    print("按 Ctrl-C 结束。" if language == "zh" else "Ctrl-C ends it.", file=sys.stderr)
    uvicorn.Server(config).run(sockets=[listener])


def _listener(port: int) -> socket.socket:
    """A socket that only this machine reaches."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if sys.platform != "win32":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", port))
        listener.listen(64)
    except (OSError, OverflowError) as problem:
        listener.close()
        why = system_reason(problem) if isinstance(problem, OSError) else Message("ports run from 0 to 65535")
        raise DeadlineError(
            "port {port}: {why}; leave --port out, and a free one is taken", port=port, why=why
        ) from None
    return listener
