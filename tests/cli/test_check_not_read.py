"""Never green on what was not read: the file and the reason are named, and the exit status says so."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .test_check import WARNING
from .test_check_for_machines import SARIF

CLEAN = WARNING.replace("2025年3月3日至3月7日", "2025年3月4日至3月10日")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """clean.txt; film.mp4 and broken.docx, which cannot be read; a report of ours; a config."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "clean.txt").write_text(CLEAN, encoding="utf-8")
    (tmp_path / "film.mp4").write_bytes(bytes(range(256)) * 40)
    (tmp_path / "broken.docx").write_bytes(b"PK\x03\x04 broken")
    (tmp_path / "deadline.toml").write_text('min-severity = "warning"\n', encoding="utf-8")
    return tmp_path


def test_a_folder_names_what_it_did_not_read(run, folder: Path) -> None:
    done = run("check", ".")
    assert done.status == 2
    assert "broken.docx" in done.out and "film.mp4" in done.out
    assert done.out.rstrip().endswith("3个文件，1份公告，未发现问题；未读2处。")
    said = [line.removeprefix("deadline: ").split("：") for line in done.err.splitlines()]
    assert [parts[0] for parts in said] == ["broken.docx", "film.mp4"]
    english = run("check", ".", "--lang", "en")
    assert english.out.rstrip().endswith("3 files, 1 notice, nothing found; 2 not read.")


@pytest.mark.parametrize("both_seen", [False, True])
def test_no_line_is_said_twice(run, folder: Path, monkeypatch: pytest.MonkeyPatch, both_seen: bool) -> None:
    from deadline_cli.cli.check import report

    monkeypatch.setattr(report, "_both_seen", lambda: both_seen)
    done = run("check", "gone.txt", "film.mp4", "*.gone")
    assert done.status == 2
    for name, reason in (("gone.txt", "没有这个文件"), ("film.mp4", "0x00"), ("*.gone", "没有这样的文件")):
        assert name in done.out, "the report names it"
        assert ((done.out + done.err).count(reason), done.out.count(reason)) == (1, int(both_seen))


def test_json_is_printed_at_status_2_too(run, folder: Path) -> None:
    done = run("check", "clean.txt", "film.mp4", "gone.txt", "--format", "json")
    answer = json.loads(done.out)
    assert done.status == 2
    assert [(f["path"], len(f["notices"]), len(f["not_read"])) for f in answer["files"]] == [
        ("clean.txt", 1, 0), ("film.mp4", 0, 1), ("gone.txt", 0, 1),
    ]  # fmt: skip
    assert answer["files"][2]["not_read"] == [
        {"path": "gone.txt", "page": None, "reason": "没有这个文件；请给出能读的文件"}
    ]
    assert answer["files"][2]["encoding"] is None
    assert answer["summary"]["not_read"] == 2


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        ((".",), 2),
        ((".", "--fail-on", "never"), 2),
        ((".", "--skip-unread"), 0),
        ((".", "--exclude", "*.mp4", "--exclude", "broken.*"), 0),
        (("clean.txt",), 0),
        (("gone.txt", "--skip-unread"), 0),
    ],
)
def test_the_exit_status(run, folder: Path, arguments: tuple[str, ...], status: int) -> None:
    done = run("check", *arguments)
    assert done.status == status
    if "--skip-unread" in arguments:
        assert "未读" in done.out and done.err, "still named"


@pytest.mark.parametrize(("arguments", "status"), [((), 1), (("--fail-on", "error"), 0), (("--skip-unread",), 0)])
@pytest.mark.parametrize("shape", ["text", "concise", "json", "jsonl", "github", "sarif", "html"])
def test_a_part_that_was_not_read_counts_as_a_warning(
    run, folder: Path, monkeypatch: pytest.MonkeyPatch, shape: str, arguments: tuple[str, ...], status: int
) -> None:
    from deadline_cli.notices.documents import document
    from deadline_cli.notices.documents.reading import NotRead
    from deadline_cli.notices.finding import Words

    left = NotRead(Words("整页是图片", "the page is a picture"), 3)
    whole = document.document_of_bytes
    monkeypatch.setattr(document, "document_of_bytes", lambda *given: whole(*given)._replace(not_read=(left,)))
    done = run("check", "clean.txt", "--format", shape, *arguments)
    assert (done.status, done.err) == (status, "")
    assert "整页是图片" in done.out
    assert "第3页" in done.out or '"page": 3' in done.out


def test_sarif_notifies_of_it(run, folder: Path) -> None:
    from jsonschema import Draft202012Validator

    log = json.loads(run("check", ".", "--format", "sarif").out)
    Draft202012Validator(SARIF).validate(log)
    (invocation,) = log["runs"][0]["invocations"]
    assert invocation["executionSuccessful"] is False
    assert len(invocation["toolExecutionNotifications"]) == 2


@pytest.mark.parametrize("shape", ["json", "sarif", "html"])
def test_reports_of_ours_in_a_folder_are_no_notices(run, folder: Path, shape: str) -> None:
    (folder / "film.mp4").unlink()
    (folder / "broken.docx").unlink()
    (folder / "warning.txt").write_text(WARNING, encoding="utf-8")
    report = run("check", ".", "--format", shape).out
    (folder / f"report.{shape}").write_text(report, encoding="utf-8")
    answer = json.loads(run("check", ".", "--format", "json").out)
    assert [file["path"] for file in answer["files"]] == ["clean.txt", "warning.txt"]
    assert run("check", f"report.{shape}").out, "one that is named is read"


def test_any_name_will_do(run, folder: Path) -> None:
    for name in ("公告", "page.dat", "page.PDF", "page.docx2"):
        (folder / "one").mkdir(exist_ok=True)
        (folder / "one" / name).write_text(WARNING, encoding="utf-8")
    answer = json.loads(run("check", "one", "--format", "json").out)
    assert [len(file["notices"]) for file in answer["files"]] == [1, 1, 1, 1]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("https://example.cn/gg.html", "https://example.cn/gg.html：这是网址，本程序不上网"),
        ("www.example.cn/gg.html", "www.example.cn/gg.html：这是网址"),
        (CLEAN, "这是公告的文字，不是文件名；请从标准输入给出：deadline check -"),
        ("特此公告。" * 90, "这是公告的文字"),
        ("gone.txt", "gone.txt：没有这个文件"),
        ("*.gone", "*.gone：没有这样的文件"),
    ],
)
def test_a_name_that_is_none(run, folder: Path, name: str, said: str) -> None:
    done = run("check", name)
    assert done.status == 2
    assert said in done.err and done.err.count("\n") == 1
