"""The reports of deadline check: foreign text stays text in every one of them."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path
from xml.etree import ElementTree

import pytest

from deadline_cli.output.check.formats import FORMATS
from tests.cli.hostile_page import HOSTILE

EXAMPLE = Path(__file__).parents[2] / "docs" / "examples" / "page.txt"


def test_github_commands_cannot_be_broken_out_of(run, page: Path) -> None:
    out = run("check", page.name, "--format", "github").out
    # The finding, and that the page forces letters from right to left: nothing else begins a line.
    assert [line.split(" ")[0] for line in out.splitlines()] == ["::error", "::warning"]
    head, _, message = out[2:].partition("::")
    assert head.startswith("error file=a b%2Cc%3Ad.txt,line=2,col=")
    assert "title=P201 window-too-short" in head
    assert "\r" not in message and "%0A请改为" in message


def test_html_shows_foreign_text_as_text(run, page: Path) -> None:
    out = run("check", page.name, "--format", "html").out
    assert "<script>" not in out and "&lt;script&gt;" in out
    assert "<b>翠屏</b>" not in out
    assert "\x1b" not in out and "\u202e" not in out
    assert '<mark class="error" title="P201">2025年4月8日起至2025年4月14日止</mark>' in out
    assert "Content-Security-Policy" in out
    assert out.rstrip().endswith("</html>")


@pytest.mark.parametrize("shape", ["text", "concise"])
def test_terminal_codes_do_not_reach_the_terminal(run, page: Path, shape: str) -> None:
    out = run("check", page.name, "--format", shape).out
    assert "\x1b" not in out and "\u202e" not in out


def test_diff_applies_what_is_certain(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    text = """关于拟录用事业单位工作人员的公示
经考试、考察，现将拟录用人员名单公示，公示时间为5个工作日，从2025年3月3日至3月7日。如有异议，请向县人社局反映。
定于2025年3月12日（星期四）复审。
云陵县人力资源和社会保障局
2025年3月3日
"""
    (tmp_path / "page.txt").write_text(text, encoding="utf-8")
    out = run("check", "page.txt", "--diff").out
    assert out.startswith("--- a/page.txt\n+++ b/page.txt\n@@ ")
    assert "从2025年3月4日至2025年3月10日" in out
    assert "+定于" not in out, "two repairs are possible: neither is applied"
    assert (tmp_path / "page.txt").read_text(encoding="utf-8") == text, "nothing is written"


def test_a_page_without_notices(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "news.txt").write_text("本报讯　昨日全市平均气温18度。\n", encoding="utf-8")
    done = run("check", "news.txt")
    assert done.status == 0 and "没有读到公告" in done.out
    assert json.loads(run("check", "news.txt", "--format", "json").out)["files"][0]["notices"] == []


STEERING = "[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]"


@pytest.mark.parametrize("shape", FORMATS)
def test_nothing_that_steers_a_terminal_is_printed(
    run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shape: str
) -> None:
    monkeypatch.chdir(tmp_path)
    name = "a\x1b[31m\u202e\x9b2J\n::error::b.txt"
    text = HOSTILE.replace("现将", "现将\x9b2J\x7f\u2028\u2066").replace("3号楼", "3号楼[甲](x)")
    (tmp_path / name).write_text(text, encoding="utf-8")
    for language in ("zh", "en"):
        out = run("check", name, "--format", shape, "--lang", language).out
        if shape == "ics":
            out = out.replace("\r\n", "\n")  # RFC 5545 ends its lines so
        assert not re.search(STEERING, out)
        assert "\n::error" not in out.partition("\n")[2] if shape == "github" else True
        assert "](x)" not in out if shape == "sarif" else True


@pytest.mark.parametrize("shape", FORMATS)
def test_nothing_of_an_ordinary_page_is_taken_for_harm(run, shape: str) -> None:
    out = run("check", str(EXAMPLE), "--format", shape).out
    assert out and "\N{REPLACEMENT CHARACTER}" not in out


def test_junit_has_the_repair_on_a_line_of_its_own(run) -> None:
    report = ElementTree.fromstring(run("check", str(EXAMPLE), "--format", "junit").out)
    said = [failure.text or "" for failure in report.iter("failure")]
    assert said and all(len(text.splitlines()) == 2 and text.splitlines()[1].startswith("请改为：") for text in said)


@pytest.mark.parametrize("shape", ["sarif", "text", "html", "concise"])
def test_lines_that_end_as_on_old_macs(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shape: str) -> None:
    monkeypatch.chdir(tmp_path)
    text = HOSTILE.replace("\x1b", "").replace("\u202e", "")
    (tmp_path / "page.txt").write_bytes(text.encode())
    expected = run("check", "page.txt", "--format", shape).out
    (tmp_path / "page.txt").write_bytes(text.replace("\n", "\r").encode())
    assert run("check", "page.txt", "--format", shape).out == expected


@pytest.mark.parametrize("shape", ["text", "sarif", "html"])
def test_a_page_of_one_long_line_takes_no_longer(
    run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shape: str
) -> None:
    """Each of a thousand findings shows its own part of the line; to measure the whole line each time takes minutes."""
    monkeypatch.chdir(tmp_path)
    notice = "招标公告　　投标截止时间为2025年2月30日。云陵县中心　　2025年1月7日　　"
    (tmp_path / "page.txt").write_text(notice * 800, encoding="utf-8")
    begun = time.process_time()
    run("check", "page.txt", "--format", shape)
    assert time.process_time() - begun < 20


def test_a_terminal_without_chinese(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(HOSTILE, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "deadline_cli", "check", "page.txt", "--lang", "en"],
        cwd=tmp_path, env={**os.environ, "PYTHONIOENCODING": "ascii"}, capture_output=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (1, b"")
    assert b"P201 error" in done.stdout


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="file names there are Unicode")
@pytest.mark.parametrize("shape", FORMATS)
def test_a_file_name_of_no_encoding(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shape: str) -> None:
    monkeypatch.chdir(tmp_path)
    Path(os.fsdecode(b"bad\xff.txt")).write_text(HOSTILE, encoding="utf-8")
    done = run("check", os.fsdecode(b"bad\xff.txt"), "--format", shape)
    assert (done.status, done.err) == (1, "")
    done.out.encode()
