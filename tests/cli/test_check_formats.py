"""The reports that machines and browsers read: foreign text stays text in every one of them."""

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

HOSTILE = """关于<b>翠屏</b>小区[red]加装::电梯%0A的公示
\x1b[31m现将\u202e3号楼方案<script>alert(1)</script>公示，公示期为10日，自2025年4月8日起至2025年4月14日止。如有异议，请在公示期内提出。
::error file=x::翠屏社区居民委员会
2025年4月7日
"""

# What of SARIF 2.1.0 the report uses, as its schema asks for it.
SARIF = {
    "type": "object",
    "required": ["version", "runs", "$schema"],
    "properties": {
        "version": {"const": "2.1.0"},
        "runs": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["tool", "results"],
                "properties": {
                    "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                    "tool": {
                        "type": "object",
                        "required": ["driver"],
                        "properties": {
                            "driver": {
                                "type": "object",
                                "required": ["name"],
                                "properties": {
                                    "rules": {
                                        "type": "array",
                                        "uniqueItems": True,
                                        "items": {
                                            "type": "object",
                                            "required": ["id"],
                                            "properties": {
                                                "shortDescription": {"$ref": "#/$defs/message"},
                                                "fullDescription": {"$ref": "#/$defs/message"},
                                                "help": {"$ref": "#/$defs/message"},
                                            },
                                        },
                                    }
                                },
                            }
                        },
                    },
                    "results": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": ["message", "ruleId", "locations"],
                            "properties": {
                                "message": {"$ref": "#/$defs/message"},
                                "level": {"enum": ["none", "note", "warning", "error"]},
                                "ruleIndex": {"type": "integer", "minimum": 0},
                                "locations": {
                                    "type": "array",
                                    "items": {
                                        "type": "object",
                                        "properties": {
                                            "physicalLocation": {
                                                "type": "object",
                                                "required": ["artifactLocation", "region"],
                                                "properties": {"region": {"$ref": "#/$defs/region"}},
                                            }
                                        },
                                    },
                                },
                                "fixes": {
                                    "type": "array",
                                    "minItems": 1,
                                    "items": {"type": "object", "required": ["artifactChanges"]},
                                },
                            },
                        },
                    },
                },
            },
        },
    },
    "$defs": {
        "message": {"type": "object", "required": ["text"], "properties": {"text": {"type": "string", "minLength": 1}}},
        "region": {
            "type": "object",
            "required": ["startLine", "startColumn", "endLine", "endColumn"],
            "properties": {"snippet": {"type": "object", "required": ["text"]}},
            "additionalProperties": {"type": "integer", "minimum": 1},
        },
    },
}


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "a b,c:d.txt"
    file.write_text(HOSTILE, encoding="utf-8")
    return file


@pytest.mark.parametrize("language", ["zh", "en"])
def test_sarif_is_valid(run, page: Path, language: str) -> None:
    from jsonschema import Draft202012Validator

    log = json.loads(run("check", page.name, "--format", "sarif", "--lang", language).out)
    Draft202012Validator(SARIF).validate(log)
    (result,) = log["runs"][0]["results"]
    assert result["ruleId"] == "P201" and result["level"] == "error"
    location = result["locations"][0]["physicalLocation"]
    assert location["artifactLocation"]["uri"] == "a%20b%2Cc%3Ad.txt"
    rules = log["runs"][0]["tool"]["driver"]["rules"]
    assert rules[result["ruleIndex"]]["id"] == "P201"


def test_github_commands_cannot_be_broken_out_of(run, page: Path) -> None:
    out = run("check", page.name, "--format", "github").out
    assert out.count("\n") == 1
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


def test_sarif_names_files_from_where_we_are(run, page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (page.parent / "sub").mkdir()
    monkeypatch.chdir(page.parent / "sub")

    def uri(name: str) -> str:
        log = json.loads(run("check", name, "--format", "sarif").out)
        return str(log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"])

    assert uri(f"../{page.name}") == uri(str(page)) == page.as_uri()
    monkeypatch.chdir(page.parent)
    assert uri(str(page)) == uri(f"sub/../{page.name}") == "a%20b%2Cc%3Ad.txt"


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


def test_sarif_counts_columns_as_editors_do(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A rare character of a name takes two UTF-16 units; the words stand beside the place."""
    monkeypatch.chdir(tmp_path)
    line = "𠮷某某😀公示期为10日，自2025年4月8日起至2025年4月14日止。"
    Path("p.txt").write_text(f"公示\n{line}\n某单位\n2025年4月7日\n", encoding="utf-8")
    log = json.loads(run("check", "p.txt", "--format", "sarif").out)["runs"][0]
    assert log["columnKind"] == "utf16CodeUnits"
    (result,) = (found for found in log["results"] if found["ruleId"] == "P201")
    place = result["locations"][0]["physicalLocation"]
    units = line.encode("utf-16-le")
    words = units[2 * (place["region"]["startColumn"] - 1) : 2 * (place["region"]["endColumn"] - 1)].decode("utf-16-le")
    assert words == place["region"]["snippet"]["text"] == "2025年4月8日起至2025年4月14日止"
    assert place["artifactLocation"] == {"uri": "p.txt", "uriBaseId": "%SRCROOT%"}
    assert "%SRCROOT%" in log["originalUriBaseIds"]


def test_fingerprints_outlive_lines_above(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    notice = "公示\n公示期为10日，自2025年4月8日起至2025年4月14日止。\n某单位\n2025年4月7日\n"
    prints = []
    for above in ("", "\n\n"):
        Path("p.txt").write_text(above + notice * 2, encoding="utf-8")
        issues = json.loads(run("check", "p.txt", "--format", "codeclimate").out)
        prints.append([issue["fingerprint"] for issue in issues])
        sarif = json.loads(run("check", "p.txt", "--format", "sarif").out)["runs"][0]["results"]
        assert [found["partialFingerprints"]["deadlineFinding/v1"] for found in sarif] == prints[-1]
    assert prints[0] == prints[1]
    assert len(set(prints[0])) == len(prints[0]) > 1


def test_codeclimate_has_what_gitlab_asks_for(run, page: Path) -> None:
    issues = json.loads(run("check", page.name, "--format", "codeclimate").out)
    assert issues
    for issue in issues:
        assert issue["location"]["path"] == page.name
        assert issue["location"]["lines"]["begin"] >= 1
        assert issue["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert issue["description"] and issue["check_name"] and issue["fingerprint"]


def test_junit_names_each_finding_as_a_failed_test(run, page: Path) -> None:
    (page.parent / "broken.docx").write_bytes(b"PK\x03\x04 broken")
    done = run("check", page.name, "broken.docx", "--format", "junit")
    suites = ElementTree.fromstring(done.out)
    judged, unread = suites
    told = run("check", page.name, "--format", "concise", "--min-severity", "warning").out.splitlines()
    assert judged.get("name") == page.name
    assert len(judged.findall("testcase/failure")) == int(judged.get("failures") or 0) == len(told) > 0
    assert (unread.get("tests"), unread.get("errors")) == ("1", "1")


def test_junit_passes_a_notice_without_findings(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "p.txt").write_text(
        "关于名单的公示\n公示期为2026年2月4日至2026年2月10日，如有异议请向本局反映。\n槐北县水务局\n2026年2月3日\n",
        encoding="utf-8",
    )
    (suite,) = ElementTree.fromstring(run("check", "p.txt", "--format", "junit").out)
    assert (suite.get("tests"), suite.get("failures"), suite.get("errors")) == ("1", "0", "0")
