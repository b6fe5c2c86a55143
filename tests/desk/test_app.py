"""What the desk answers, without a browser."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("starlette")
from starlette.testclient import TestClient

from deadline_cli.desk import app as desk_app
from deadline_cli.desk.app import desk
from deadline_cli.desk.wording import for_desk
from tests.cli.test_check import WARNING

TOKEN, PORT = "right", 8000


@pytest.fixture
def client() -> Iterator[TestClient]:
    with TestClient(desk(TOKEN, PORT), base_url=f"http://127.0.0.1:{PORT}", headers={"x-desk-token": TOKEN}) as made:
        yield made


def check(client: TestClient, data: bytes, name: str = "page.txt", **query: str) -> dict[str, Any]:
    return client.post("/check", params={"name": name, **query}, content=data).json()


def test_a_page_comes_back_with_its_notices_and_findings_at_their_words(client: TestClient) -> None:
    found = check(client, WARNING.encode())
    assert found["text"] == WARNING and len(found["notices"]) == 1
    (finding,) = [f for f in found["findings"] if f["severity"] == "warning"]
    assert finding["code"] == "P202" and finding["print"]
    assert "至" in found["text"][finding["start"] : finding["end"]]
    assert found["not_read"] == []


def test_what_cannot_be_read_is_said_and_leaves_the_others(client: TestClient) -> None:
    assert "error" in check(client, b"PK\x03\x04 broken", "page.docx")
    assert "error" in check(client, b"", "page.pdf")
    assert "notices" in check(client, WARNING.encode())


def test_another_day_and_language_need_no_second_upload(client: TestClient) -> None:
    key = check(client, WARNING.encode())["key"]
    again = client.post("/again", params={"key": key, "published": "2030-01-01", "lang": "en"}).json()
    assert again["published"] == "2030-01-01"
    assert any(f["code"] == "D107" for f in again["findings"])
    assert client.post("/again", params={"key": "unknown"}).status_code == 404


@pytest.mark.parametrize(
    ("kind", "name"), [("marked", "page.marked.html"), ("report", "page.report.html"), ("ics", "page.ics")]
)
def test_copies_to_take_home(client: TestClient, kind: str, name: str) -> None:
    key = check(client, WARNING.encode())["key"]
    copy = client.post("/copy", params={"key": key, "kind": kind})
    assert copy.status_code == 200 and copy.headers["content-disposition"].endswith(name)
    assert len(copy.content) > 200


def test_a_word_file_comes_back_as_a_marked_word_file(client: TestClient, tmp_path: Path) -> None:
    docx = pytest.importorskip("docx")
    written = docx.Document()
    for line in WARNING.splitlines():
        written.add_paragraph(line)
    written.save(tmp_path / "page.docx")
    key = check(client, (tmp_path / "page.docx").read_bytes(), "page.docx")["key"]
    copy = client.post("/copy", params={"key": key, "kind": "marked"})
    assert copy.headers["content-disposition"].endswith("page.marked.docx")
    (tmp_path / "marked.docx").write_bytes(copy.content)
    assert any("P202" in comment.text for comment in docx.Document(tmp_path / "marked.docx").comments)


def test_questions(client: TestClient) -> None:
    answer = client.get("/compute", params={"date": "2026-02-03", "rule": "10个工作日"}).json()
    assert answer["deadline"] == "2026-02-24" and "期限计算单" in answer["sheet"]
    assert (
        client.get("/latest", params={"date": "2026-03-31", "rule": "civil-gonggao"}).json()["publish_by"]
        == "2026-03-01"
    )
    assert "eia-draft" in {rule["id"] for rule in client.get("/rules", params={"words": "环评"}).json()}
    assert client.get("/rules").json()
    refused = client.get("/compute", params={"date": "2026-02-30", "rule": "10wd"})
    assert refused.status_code == 422 and refused.json()["error"] == "2026-02-30 不存在：2026年2月只有28日"
    refused = client.get("/latest", params={"date": "2026-03-31", "rule": "nothing", "lang": "en"})
    assert refused.json()["error"].startswith("no rule is called nothing; ")


@pytest.mark.parametrize(
    "rule", ["公示", "公告送打", "abc", "三十", "30", "0日", "999999日", "civil-servce", "30日 abc", "招标 公告", "——"]
)
def test_a_refusal_names_nothing_to_type_at_a_terminal(client: TestClient, rule: str) -> None:
    for way in ("compute", "latest"):
        error = client.get(f"/{way}", params={"date": "2026-02-03", "rule": rule}).json()["error"].replace(rule, "")
        assert not re.search(r"deadline |--\w|pip |[a-z]+-[a-z]+", error), error


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "文字识别需要：pip install 'deadline-cn[pictures]'",
            "文字识别需要：请加装组件 deadline-cn[pictures]（找安装本软件的人）",
        ),
        ("PDF 需要 pypdf；请运行 pip install 'a[b]'", "PDF 需要 pypdf；请加装组件 a[b]（找安装本软件的人）"),
        ("PDF needs pypdf; pip install 'a[b]'", "PDF needs pypdf; the part a[b] (ask whoever set this up)"),
        ("2026年2月只有28日", "2026年2月只有28日"),
    ],
)
def test_what_is_to_be_installed_is_asked_of_others(typed: str, said: str) -> None:
    assert for_desk(typed) == said


def test_without_the_token_there_is_nothing(client: TestClient) -> None:
    for path in ("/", "/rules", "/nothing"):
        assert client.get(path, headers={"x-desk-token": ""}).status_code == 403
    page = client.get("/", params={"token": TOKEN})
    assert page.status_code == 200 and "script-src 'nonce-" in page.headers["content-security-policy"]
    assert client.get("/", params={"token": TOKEN}).text.count("http") == 0  # no address of anything else


def test_uploads_are_bounded(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk_app, "LARGEST", 1000)
    assert client.post("/check", params={"name": "a.txt"}, content=b"x" * 1001).status_code == 413
    assert client.post("/check", params={"name": "a.txt"}, content=b"x" * 1000).status_code == 200


def test_a_name_is_never_a_path(client: TestClient) -> None:
    assert check(client, WARNING.encode(), "../../etc/passwd")["name"] == "passwd"
    assert check(client, WARNING.encode(), "..\\..\\a.txt")["name"] == "a.txt"


def test_the_folder_is_private_and_goes_at_the_end() -> None:
    with TestClient(desk(TOKEN, PORT), base_url=f"http://127.0.0.1:{PORT}", headers={"x-desk-token": TOKEN}) as client:
        check(client, WARNING.encode())
        folder: Path = client.app.state.folder  # type: ignore[attr-defined]
        assert list(folder.iterdir())
        if os.name == "posix":
            assert folder.stat().st_mode & 0o077 == 0
    assert not folder.exists()


def _hang(asked: object) -> object:
    time.sleep(60)
    return asked


def _die(asked: object) -> object:
    os._exit(1)


@pytest.mark.parametrize(("work", "words"), [(_hang, "未读完"), (_die, "中断了")])
def test_a_document_that_hangs_or_dies_leaves_the_others(
    monkeypatch: pytest.MonkeyPatch, work: Any, words: str
) -> None:
    with TestClient(
        desk(TOKEN, PORT, patience=8.0), base_url=f"http://127.0.0.1:{PORT}", headers={"x-desk-token": TOKEN}
    ) as client:
        with monkeypatch.context() as patched:
            patched.setattr(desk_app, "judged", work)
            client.app.state.patience = 1.0 if work is _hang else 20.0  # type: ignore[attr-defined]
            assert words in check(client, WARNING.encode())["error"]
        client.app.state.patience = 60.0  # type: ignore[attr-defined]
        assert len(check(client, WARNING.encode())["notices"]) == 1


@pytest.mark.parametrize(("language", "said"), [("zh", 'lang="zh-CN"'), ("en", 'lang="en"')])
def test_the_page_begins_in_the_language_of_the_command(language: Any, said: str) -> None:
    with TestClient(desk(TOKEN, PORT, language=language), base_url=f"http://127.0.0.1:{PORT}") as client:
        assert f"<html {said}>" in client.get("/", params={"token": TOKEN}).text
