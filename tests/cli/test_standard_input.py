"""Standard input that is closed, or that has no end: one line, and status 2."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from deadline_cli.notices.documents import document

Run = Callable[..., Any]


@pytest.mark.parametrize(
    "command",
    [
        ("check", "-"), ("check",), ("compute", "-"), ("compute", "-", "-q"), ("recheck", "-"),
        ("calendar", "import", "-"), ("batch", "-", "--from", "csv", "--rule", "30日"),
        ("batch", "-", "--from", "jsonl", "--rule", "30日"), ("batch", "-", "--from", "parquet", "--rule", "30日"),
    ],
    ids=" ".join,
)  # fmt: skip
def test_closed(command: tuple[str, ...], run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)  # what Python makes of <&-
    ran = run(*command)
    assert (ran.status, ran.out) == (2, "") or command[0] == "check"
    assert ran.status == 2
    assert ran.err.splitlines()[0].endswith("标准输入已关闭；请从文件、管道或 /dev/null 输入")
    assert "内部" not in ran.err


def test_closed_and_not_asked_for(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert run("compute", "2026-02-03", "30日", "-q").out == "2026-03-05\n"


def test_check_takes_no_more_than_a_file_may_hold(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(document, "LARGEST_FILE", 2_000_000)
    (tmp_path / "endless.txt").write_bytes(b"y" * 2_000_001)
    with (tmp_path / "endless.txt").open(encoding="utf-8") as endless:
        monkeypatch.setattr(sys, "stdin", endless)
        ran = run("check", "-")
    assert ran.status == 2
    assert "文件大于2MB；请拆开" in ran.err
