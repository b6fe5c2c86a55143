"""deadline compute - and with several days: an answer a line, each in its place, as soon as the line is there."""

from __future__ import annotations

import json
import subprocess
import sys
import time

import pytest


@pytest.mark.english
def test_filter_keeps_every_line_in_its_place(run) -> None:
    lines = "2026-02-03\t10个工作日\r\n2026-02-30\t30日\n\n2026-02-03\tcivil-gonggao\n二〇二六年二月三日 30天"
    said = run("compute", "-", "-q", stdin=b"\xef\xbb\xbf" + lines.encode())
    assert said.status == 1
    out = said.out.splitlines()
    assert [out[0], out[3], out[4]] == ["2026-02-24", "2026-03-05", "2026-03-05"]
    assert out[1].startswith("error: 2026-02-30 does not exist")
    assert out[2].startswith("error: ")
    assert said.err.splitlines()[0].startswith("deadline: line 2: ")


@pytest.mark.parametrize("shape", ["plain", "sentence", "text"])
def test_a_line_that_cannot_be_read_says_so_in_the_users_language(run, shape: str) -> None:
    lines = "2026-02-30\t30日\t甲案\n"
    zh, en = (run("compute", "-", "-f", shape, "--lang", lang, stdin=lines).out for lang in ("zh", "en"))
    before, behind = ("2026-02-30\t30日\t", "\t甲案\n") if shape == "text" else ("", "\n")
    assert zh == f"{before}错误：2026-02-30 不存在：2026年2月只有28日{behind}"
    assert en == f"{before}error: 2026-02-30 does not exist: February 2026 has 28 days{behind}"


@pytest.mark.parametrize("shape", ["jsonl", "json", "csv", "ics", "sentence", "text"])
@pytest.mark.english
def test_filter_formats(run, shape: str) -> None:
    said = run("compute", "-", "--format", shape, stdin="2026-02-03\t10个工作日\n2026-02-30\t30日\n")
    assert said.status == 1
    if shape == "jsonl":
        good, bad = map(json.loads, said.out.splitlines())
        assert good["deadline"] == "2026-02-24"
        assert "does not exist" in bad["error"]
        assert bad["line"] == 2
    elif shape == "json":
        assert [list(row)[1] for row in json.loads(said.out)] == ["publication_date", "error"]
    elif shape == "csv":
        assert len(said.out.splitlines()) == 3
    elif shape == "ics":
        assert said.out.count("BEGIN:VEVENT") == 1
    else:
        assert len(said.out.splitlines()) == 2


def test_filter_disarms_hostile_text(run) -> None:
    hostile = "=cmd|' /C calc'!A0\t\x1b[31m30日\n"
    assert "\x1b" not in run("compute", "-", stdin=hostile).out
    assert "\n'=cmd" in run("compute", "-", "--format", "csv", stdin=hostile).out


def test_several_dates(run) -> None:
    assert run("compute", "2026-02-03", "2026-03-02", "30日", "-q").out == "2026-03-05\n2026-04-01\n"
    answers = json.loads(run("compute", "2026-02-03", "2026-03-02", "30日", "--format", "json").out)
    assert [a["deadline"] for a in answers] == ["2026-03-05", "2026-04-01"]


def test_dates_alone_take_the_rule_of_the_command_line(run) -> None:
    assert run("compute", "-", "30日", "-q", stdin="2026-02-03\n2026-03-02\n").out == "2026-03-05\n2026-04-01\n"


def test_an_answer_comes_as_soon_as_its_line() -> None:
    program = [sys.executable, "-m", "deadline_cli", "compute", "-", "-q"]
    with subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1) as process:
        assert process.stdin and process.stdout
        for day, deadline in (("2026-02-03", "2026-03-05"), ("2026-03-02", "2026-04-01")):
            process.stdin.write(f"{day}\t30日\n")
            process.stdin.flush()
            assert process.stdout.readline() == f"{deadline}\n"
        process.stdin.close()
        assert process.wait(10) == 0


def test_a_closed_pipe_ends_quietly() -> None:
    program = [sys.executable, "-m", "deadline_cli", "compute", "-", "-q"]
    with subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin and process.stdout and process.stderr
        process.stdin.write(b"2026-02-03\t30d\n")
        process.stdin.flush()
        process.stdout.readline()
        process.stdout.close()
        time.sleep(0.05)
        process.stdin.write(b"2026-02-03\t30d\n" * 50)
        process.stdin.close()
        assert process.stderr.read() == b""
        assert process.wait(10) == 141


@pytest.mark.parametrize(
    "arguments", [["compute", "2026-02-03", "1y", "--explain"], ["rules", "list"], ["calendar", "show"]]
)
def test_a_picture_ends_quietly_when_its_reader_has_gone(arguments: list[str]) -> None:
    """rich alone would end with status 1, which means a finding here."""
    program = [sys.executable, "-m", "deadline_cli", *arguments]
    with subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout and process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(20) == 141


def test_a_line_that_is_a_whole_file_is_refused_in_few_words(run) -> None:
    ran = run("compute", "-", stdin="x" * 50_000)
    assert ran.status == 1
    assert len(ran.err) < 200
    assert len(ran.out) < 1_300


def test_a_line_may_come_in_pieces() -> None:
    program = [sys.executable, "-m", "deadline_cli", "compute", "-", "-q"]
    with subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0) as process:
        assert process.stdin and process.stdout
        for piece in (b"2026-0", b"2-03\t3", b"0d\n2026-03-02\t30d", b"\r\n2026-02-03\t10wd"):
            process.stdin.write(piece)
            time.sleep(0.05)
        process.stdin.close()
        assert process.stdout.read().split() == [b"2026-03-05", b"2026-04-01", b"2026-02-24"]


@pytest.mark.english
def test_several_dates_have_no_lines(run) -> None:
    ran = run("compute", "2026-02-03", "2026-02-30", "30日")
    assert ran.err == "deadline: 2026-02-30 does not exist: February 2026 has 28 days\n"


def test_strict_sees_the_steps_in_a_stream_too(run) -> None:
    """Service on 21 December 2026 is certain, the end of the appeal in January is not."""
    for arguments, line in ((["2026-11-20", "civil-judgment"], None), (["-"], "2026-11-20\tcivil-judgment\n")):
        ran = run("compute", *arguments, "-q", "--strict", stdin=line)
        assert (ran.status, ran.out) == (3, "2026-12-21\n")


@pytest.mark.english
def test_a_line_without_an_end_is_refused(run, monkeypatch: pytest.MonkeyPatch) -> None:
    from deadline_cli.cli.compute import arriving

    monkeypatch.setattr(arriving, "_LONGEST_LINE", 1_000)
    ran = run("compute", "-", "-q", stdin="2026-02-03\t30日\n" + "x" * 5_000)
    assert (ran.status, ran.out) == (2, "2026-03-05\n")
    assert ran.err == "deadline: a line is longer than 1 MB; a line is DATE<TAB>RULE\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_register_is_read_whatever_program_wrote_it(run, encoding: str, end: str) -> None:
    """Excel's Unicode text and PowerShell's > are UTF-16; old exports end their lines in CR alone."""
    lines = end.join(["2026年2月3日\t十个工作日\t张三案", "2026-02-03\t30日\t李四案", ""])
    said = run("compute", "-", "-f", "csv", stdin=lines.encode(encoding))
    assert said.status == 0
    assert [(row.split(",")[4], row.split(",")[-1]) for row in said.out.splitlines()[1:]] == [
        ("2026-02-24", "张三案"),
        ("2026-03-05", "李四案"),
    ]


def test_carriage_returns_between_what_arrives(tmp_path) -> None:
    """A CR at the end of what has arrived and the LF after it are one end of line."""
    sent = "import sys,time;w=sys.stdout.buffer\nfor part in (b'2026-02-03\\t10wd\\r', b'\\n2026-02-03\\t30d\\r'):\n"
    sent += "    w.write(part); w.flush(); time.sleep(.3)"
    with subprocess.Popen([sys.executable, "-c", sent], stdout=subprocess.PIPE) as sender:
        ran = subprocess.run(
            [sys.executable, "-m", "deadline_cli", "compute", "-", "-q"],
            stdin=sender.stdout, capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip
    assert (ran.returncode, ran.stdout) == (0, "2026-02-24\n2026-03-05\n")


@pytest.mark.parametrize(("begins", "suffix"), [(b"\x1f\x8b\x08\0", ".gz"), (b"PK\x03\x04", ".xlsx")])
def test_what_is_no_text_is_named_once(run, begins: bytes, suffix: str) -> None:
    said = run("compute", "-", "-q", stdin=begins + b"\n" * 9)
    assert (said.status, said.out) == (2, "")
    assert said.err == f"deadline: 标准输入：这不是文本，按首字节是 {suffix} 文件；请解压，或另存为文本\n"
