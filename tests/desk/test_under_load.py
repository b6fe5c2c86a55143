"""The desk where something goes wrong: who goes away, too much at once, a full disk, odd names, one that was killed."""

from __future__ import annotations

import errno
import os
import re
import subprocess
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import quote

import pytest

pytest.importorskip("starlette")
import anyio
from starlette.testclient import TestClient

from deadline_cli.desk import app as desk_app
from deadline_cli.desk import kept as desk_kept
from deadline_cli.desk.app import desk
from deadline_cli.desk.guard import Guard
from deadline_cli.desk.kept import Kept, called, private_folder
from tests.cli.test_check import WARNING

TOKEN, PORT = "right", 8000
SCOPE = {
    "type": "http", "method": "POST", "path": "/check", "query_string": b"name=a.txt",
    "headers": [(b"host", b"127.0.0.1:8000"), (b"x-desk-token", b"right")],
}  # fmt: skip


@pytest.fixture
def client() -> Any:
    with TestClient(desk(TOKEN, PORT), base_url=f"http://127.0.0.1:{PORT}", headers={"x-desk-token": TOKEN}) as made:
        yield made


def sent_by(app: Callable[..., Awaitable[None]], *received: dict[str, Any]) -> list[dict[str, Any]]:
    """What an application sends to a client from which these messages come."""
    coming, sent = iter(received), []

    async def receive() -> Any:
        return next(coming)

    async def send(message: Any) -> None:
        sent.append(message)

    anyio.run(app, SCOPE, receive, send)
    return sent


def test_a_page_that_is_closed_over_an_upload_leaves_no_word(capsys: pytest.CaptureFixture[str]) -> None:
    begun = {"type": "http.request", "body": b"x", "more_body": True}
    assert sent_by(desk(TOKEN, PORT), begun, {"type": "http.disconnect"}) == []
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("debug", [False, True])
def test_what_nobody_foresaw_is_one_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, debug: bool
) -> None:
    monkeypatch.setenv("DEADLINE_LANG", "en")
    if debug:
        monkeypatch.setenv("DEADLINE_DEBUG", "1")
    else:
        monkeypatch.delenv("DEADLINE_DEBUG", raising=False)

    async def broken(scope: Any, receive: Any, send: Any) -> None:
        raise KeyError("a\nb")

    sent = sent_by(Guard(broken, TOKEN, PORT))
    assert sent[0]["status"] == 500
    assert "程序内部错误" in sent[1]["body"].decode()
    told = capsys.readouterr().err
    assert told.endswith("deadline desk: internal error, KeyError: 'a\\nb'; DEADLINE_DEBUG=1 shows where\n")
    assert ("Traceback" in told) == debug


def test_an_answer_that_has_begun_is_not_begun_again(capsys: pytest.CaptureFixture[str]) -> None:
    async def broken(scope: Any, receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        raise KeyError

    assert [message["type"] for message in sent_by(Guard(broken, TOKEN, PORT))] == ["http.response.start"]
    assert capsys.readouterr().err.count("\n") == 1


def test_who_waits_for_a_turn_loses_none_of_the_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of many documents dropped at once the last is given as long as the first."""
    asked: list[str] = []

    async def slow(work: Any, given: str, limiter: anyio.CapacityLimiter, **how: Any) -> str:
        async with limiter:
            asked.append(given)
            with anyio.CancelScope(shield=given == "first"):
                await anyio.sleep(0.5 if given == "first" else 0)
            asked.append(f"{given} ends")
        return given

    async def both() -> None:
        state = SimpleNamespace(limiter=anyio.CapacityLimiter(1), patience=0.2)
        request: Any = SimpleNamespace(app=SimpleNamespace(state=state))

        async with anyio.create_task_group() as group:
            group.start_soon(desk_app._in_worker, request, str, "first")
            while not asked:
                await anyio.sleep(0.001)
            assert await desk_app._in_worker(request, str, "second") == "second"

    monkeypatch.setattr("anyio.to_process.run_sync", slow)
    anyio.run(both)
    assert asked == ["first", "first ends", "second", "second ends"]


def test_a_full_disk_is_told_and_leaves_nothing(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, data: bytes) -> int:
        path.touch()
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))

    with monkeypatch.context() as patched:
        patched.setattr(Path, "write_bytes", full)
        said = client.post("/check", params={"name": "a.txt"}, content=b"x")
    assert said.status_code == 507
    assert said.json() == {"error": "a.txt：磁盘已满"}
    assert not list(client.app.state.folder.iterdir())  # type: ignore[attr-defined]


def test_the_oldest_go_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk_kept, "MOST_KEPT", 3)
    monkeypatch.setattr(desk_kept, "MOST_BYTES", 100)
    kept = Kept(tmp_path)
    keys = [kept.keep(b"x" * 10, f"{n}.txt") for n in range(4)]
    assert [key in kept for key in keys] == [False, True, True, True]
    large = kept.keep(b"x" * 85, "large.txt")  # 10 + 10 + 85 are too many
    assert [key in kept for key in (*keys, large)] == [False, False, False, True, True]
    alone = kept.keep(b"x" * 1000, "alone.txt")  # one document is always kept
    assert {path.name for path in tmp_path.iterdir()} == {alone}
    assert kept.name(alone) == "alone.txt"


def test_a_document_that_had_to_go_is_asked_for_again(client: TestClient) -> None:
    key = client.post("/check", params={"name": "a.txt"}, content=WARNING.encode()).json()["key"]
    client.app.state.kept.path(key).unlink()  # type: ignore[attr-defined]
    for path, more in (("/again", {}), ("/copy", {"kind": "report"})):
        said = client.post(path, params={"key": key, **more})
        assert (said.status_code, said.json()) == (404, {"error": "这份文件已不在这里，请重新拖入"})


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("公告　1.txt", "公告　1.txt"), ("50%41.txt", "50%41.txt"), ("../../etc/passwd", "passwd"),
        ("a\\b.txt", "b.txt"),
        ("", "text.txt"), (".", "text.txt"), ("..", "text.txt"), ("x/", "text.txt"), (".txt", ".txt"),
        ("a\r\nSet-Cookie: x.txt", "a__Set-Cookie: x.txt"), ("a\0b.txt", "a_b.txt"), ("\u202egpj.txt", "_gpj.txt"),
        ("a" * 300, "a" * 200),
    ],
)  # fmt: skip
def test_how_a_file_is_called(client: TestClient, given: str, name: str) -> None:
    assert called(given) == name
    said = client.post(f"/check?name={quote(given)}", content=WARNING.encode()).json()
    assert said["name"] == name
    copy = client.post("/copy", params={"key": said["key"], "kind": "ics"})
    assert copy.headers["content-disposition"] == f"attachment; filename*=UTF-8''{quote(Path(name).stem)}.ics"


def test_what_a_killed_desk_left_goes_when_the_next_begins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    left = tmp_path / f"deadline-desk-{ended.pid}-x"
    others = [tmp_path / f"deadline-desk-{os.getppid()}-x", tmp_path / "deadline-desk-x", tmp_path / "elsewhere"]
    for folder in (left, *others):
        folder.mkdir()
        (folder / "document").touch()
    link = tmp_path / f"deadline-desk-{ended.pid}-y"
    link.symlink_to(others[-1])
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with private_folder() as folder:
        assert re.fullmatch(rf"deadline-desk-{os.getpid()}-\w+", folder.name)
        assert not left.exists()
    assert not folder.exists()
    assert all((other / "document").exists() for other in others)
    assert link.is_symlink()
