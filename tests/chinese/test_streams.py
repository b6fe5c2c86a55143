"""Whatever the console speaks, no command ends in an error or loses its Chinese; what programs read is UTF-8."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from deadline_cli.cli import main

NOTICE = (
    "关于送达行政处罚决定书的公告\n自公告之日起30日内来领取，逾期即视为送达。\n云陵县市场监督管理局\n2026年2月3日\n"
)
TEXTS = [
    ("compute", "2026-02-03", "10个工作日"),
    ("compute", "2026-02-03", "civil-judgment", "--explain"),
    ("compute", "2026-12-21", "15日", "--before"),
    ("compute", "2026-02-03", "10个工作日", "-f", "sentence"),
    ("compute", "2026-02-30", "10个工作日"),
    ("latest", "2026-03-31", "civil-gonggao"),
    ("count", "2026-02-03", "2026-02-24"),
    ("check", "page.txt"),
    ("check", "page.txt", "-f", "concise"),
    ("check", "page.txt", "--why"),
    ("code", "P202"),
    ("code",),
    ("rules", "list"),
    ("rules", "show", "civil-gonggao"),
    ("rules", "search", "减资"),
    ("calendar", "show", "2026"),
    ("calendar", "show", "2026-02"),
    ("calendar", "show", "2026", "-f", "plain"),
    ("calendar", "list"),
    ("calendar", "verify", "cn-guangxi"),
    ("--help",),
    ("compute", "--help"),
]
MACHINE = [
    ("compute", "2026-02-03", "10个工作日", "-f", "json"),
    ("compute", "2026-02-03", "10个工作日", "-f", "jsonl"),
    ("compute", "2026-02-03", "10个工作日", "-f", "csv"),
    ("compute", "2026-02-03", "10个工作日", "-f", "ics"),
    ("compute", "2026-02-03", "10个工作日", "-f", "html"),
    ("check", "page.txt", "-f", "json"),
    ("check", "page.txt", "-f", "sarif"),
    ("check", "page.txt", "-f", "html"),
    ("check", "page.txt", "-f", "csv"),
    ("rules", "list", "-f", "json"),
    ("rules", "list", "-f", "csv"),
    ("calendar", "show", "2026", "-f", "ics"),
    ("calendar", "show", "2026", "-f", "json"),
    ("calendar", "list", "-f", "json"),
    ("code", "--all", "-f", "markdown"),
]
ENCODINGS = ["gbk", "gb2312", "latin-1", "ascii", "cp437", "cp1252", "utf-8"]
CHINESE = ("gbk", "gb2312")


@pytest.fixture
def said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[int, bytes, bytes]]:
    """said("gbk", "count", …): exit status and the bytes on both streams of a console that speaks that."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DEADLINE_LANG", "zh")
    monkeypatch.setenv("DEADLINE_DEBUG", "1")  # an internal error is raised
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    (tmp_path / "page.txt").write_text(NOTICE, encoding="utf-8")

    def call(encoding: str, *arguments: str) -> tuple[int, bytes, bytes]:
        streams = [io.TextIOWrapper(io.BytesIO(), encoding=encoding) for _ in range(2)]
        monkeypatch.setattr(sys, "stdout", streams[0])
        monkeypatch.setattr(sys, "stderr", streams[1])
        try:
            main(list(arguments))
        except SystemExit as done:
            status = done.code if isinstance(done.code, int) else 0
        for stream in streams:
            stream.flush()
        out, err = (stream.buffer.getvalue() for stream in streams)  # type: ignore[attr-defined]
        return status, out, err

    return call


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("arguments", TEXTS, ids=" ".join)
def test_text_is_in_the_encoding_of_a_chinese_console_and_in_utf_8_on_others(
    said: Callable[..., tuple[int, bytes, bytes]], encoding: str, arguments: tuple[str, ...]
) -> None:
    status, out, err = said(encoding, *arguments)
    again = said("utf-8", *arguments)
    assert status == again[0]
    text = (out + err).decode(encoding if encoding in CHINESE else "utf-8")
    wanted = (again[1] + again[2]).decode()
    assert text.count("\n") == wanted.count("\n")
    if encoding not in CHINESE:
        assert text == wanted  # an answer of question marks is no answer
    if encoding == "gbk":
        # All but a few signs is there, and those have others in their place: not a question mark.
        assert text.count("?") == wanted.count("?")


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("arguments", MACHINE, ids=" ".join)
def test_what_programs_read_is_utf_8(
    said: Callable[..., tuple[int, bytes, bytes]], encoding: str, arguments: tuple[str, ...]
) -> None:
    _, out, _ = said(encoding, *arguments)
    text = out.decode("utf-8")
    assert any("\u4e00" <= sign <= "\u9fff" for sign in text)
    if arguments[-1] in ("json", "sarif"):
        assert json.loads(text)
    if arguments[-1] == "ics":
        assert out.count(b"\r\n") == out.count(b"\n") and b"\r\r" not in out


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "gbk"])
def test_compute_hears_chinese_windows(run: Callable[..., object], encoding: str) -> None:
    lines = "2026-02-03\t10个工作日\t联通诉隆\n2026年2月3日\t三十日\t王五\n"
    done = run("compute", "-", "-f", "jsonl", stdin=lines.encode(encoding))
    found = [json.loads(line) for line in done.out.splitlines()]  # type: ignore[attr-defined]
    assert [(row["deadline"], row["case"]["title"]) for row in found] == [
        ("2026-02-24", "联通诉隆"),
        ("2026-03-05", "王五"),
    ]


def test_bytes_that_are_no_text_are_refused(run: Callable[..., object]) -> None:
    done = run("compute", "-", "-q", stdin=b"2026-02-03\t30\xff\xff\n2026-02-03\t30d\n")
    assert (done.status, done.out.splitlines()[1]) == (1, "2026-03-05")  # type: ignore[attr-defined]
