"""-o FILE: one option on every command that prints an answer; the file is whole or stays as it was."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from deadline_cli.cli.to_file import format_of
from deadline_cli.errors import DeadlineError

NOTICE = "债权申报公告\n某某有限公司股东会决议注销，请债权人自公告之日起45日内申报债权。\n2026年2月3日\n"

COMMANDS = [
    # The command, the file, and how its content begins.
    (["compute", "2026-02-03", "30日"], "a.json", '{\n  "schema": "deadline.compute/1"'),
    (["compute", "2026-02-03", "30日"], "a.jsonl", '{"schema": "deadline.compute/1"'),
    (["compute", "2026-02-03", "30日"], "a.NDJSON", '{"schema": "deadline.compute/1"'),
    (["compute", "2026-02-03", "30日"], "a.csv", "publication_date,rule,"),
    (["compute", "2026-02-03", "30日"], "a.ics", "BEGIN:VCALENDAR"),
    (["compute", "2026-02-03", "30日"], "a.htm", "<!doctype html>"),
    (["compute", "2026-02-03", "30日", "-q"], "a.txt", "2026-03-05\n"),
    (["compute", "2026-02-03", "30日", "-f", "sentence"], "a.json", "自2026年2月4日起"),
    (["latest", "2026-03-31", "30日"], "a.json", '{\n  "schema": "deadline.latest/1"'),
    (["count", "2026-02-03", "2026-03-05"], "a.json", '{\n  "schema": "deadline.count/1"'),
    (["count", "2026-02-03", "2026-03-05", "-q"], "a", "30\t18\n"),
    (["rules", "list"], "a.csv", "id,name,name_en,"),
    (["rules", "show", "civil-gonggao"], "a.json", '{\n  "schema": "deadline.rules/1"'),
    (["rules", "search", "减资"], "a.txt", "company"),
    (["calendar", "show", "2026"], "a.ics", "BEGIN:VCALENDAR"),
    (["calendar", "show", "2026-02"], "a.csv", "date,kind,"),
    (["calendar", "list"], "a.json", "{\n"),
    (["code", "P202"], "a.txt", "P202"),
]


@pytest.mark.parametrize(("command", "name", "begins"), COMMANDS)
def test_the_suffix_names_the_format(run, tmp_path: Path, command: list[str], name: str, begins: str) -> None:
    file = tmp_path / name
    said = run(*command, "-o", str(file))
    assert (said.status, said.out, said.err) == (0, "", "")
    assert file.read_text(encoding="utf-8").lstrip().startswith(begins)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_the_file_holds_what_would_be_printed(run, tmp_path: Path) -> None:
    file = tmp_path / "rules.csv"
    printed = run("rules", "list", "-f", "csv").out
    run("rules", "list", "-o", str(file))
    assert file.read_bytes() == printed.encode("utf-8")
    assert run("rules", "list", "-f", "csv", "-o", "-").out == printed


def test_findings_are_an_answer(run, tmp_path: Path) -> None:
    page, report = tmp_path / "page.txt", tmp_path / "report.json"
    page.write_text(NOTICE.replace("2026年2月3日", "2026年2月30日"), encoding="utf-8")
    said = run("check", str(page), "--output", str(report))
    assert (said.status, said.out) == (1, "")
    assert json.loads(report.read_text(encoding="utf-8"))["summary"]["findings"] >= 1


def test_a_folder_may_hold_its_own_report(run, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(NOTICE, encoding="utf-8")
    first = run("check", str(tmp_path), "-o", str(tmp_path / "report.json"))
    assert run("check", str(tmp_path), "-o", str(tmp_path / "report.json")).status == first.status
    written = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert [Path(file["path"]).name for file in written["files"]] == ["page.txt"]


def test_rows_that_cannot_be_read_stay_in_their_places(run, tmp_path: Path) -> None:
    file = tmp_path / "answers.csv"
    assert run("compute", "-", "-o", str(file), stdin="2026-02-03\t30日\nx\t30日\n").status == 1
    lines = file.read_text(encoding="utf-8").splitlines()
    assert len(lines) == 3
    assert "2026-03-05" in lines[1]
    assert lines[2].startswith("x,")


REFUSED = [
    # Nothing of these takes the place of the old file.
    (["compute", "2026-02-30", "30日"], "a.json", "2026-02-30"),
    (["compute", "2026-02-03", "30日"], "a.docx", "'.docx' names no format of this command"),
    (["count", "2026-02-03", "2026-03-05"], "a.ics", "'.ics' names no format of this command"),
    (["recheck", "absent.jsonl"], "a.jsonl", "absent.jsonl"),
    (["compute", "2026-02-03", "30日", "-q"], "a.ics", "--quiet and -o {file} each say what is printed"),
    (["latest", "2026-03-31", "30日", "-q"], "a.json", "--quiet and -o {file} each say what is printed"),
    (["check", "absent.txt", "--diff"], "a.html", "--diff and -o {file} each say what is printed"),
    (["check", "absent.txt", "--why"], "a.csv", "--why and -o {file} each say what is printed"),
]


@pytest.mark.parametrize(("command", "name", "said"), REFUSED)
@pytest.mark.english
def test_an_error_leaves_the_old_file(run, tmp_path: Path, command: list[str], name: str, said: str) -> None:
    file = tmp_path / name
    file.write_text("old", encoding="utf-8")
    ran = run(*command, "-o", str(file))
    assert (ran.status, ran.out) == (2, "")
    assert said.format(file=file) in ran.err
    assert file.read_text(encoding="utf-8") == "old"
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_nothing_read_is_no_answer(run, tmp_path: Path) -> None:
    saved, file = tmp_path / "saved.jsonl", tmp_path / "changes.jsonl"
    saved.write_text("no json\n", encoding="utf-8")
    file.write_text("old", encoding="utf-8")
    assert run("recheck", str(saved), "-o", str(file)).status == 2
    assert file.read_text(encoding="utf-8") == "old"


@pytest.mark.parametrize("way", ["as named", "by another way", "a hard link", "a link", "standard input"])
@pytest.mark.parametrize(
    "command",
    [["check"], ["recheck"], ["compute"], ["batch", "--from", "csv"], ["batch", "--check", "--from", "csv"], ["mark"]],
    ids=" ".join,
)
def test_the_input_is_never_written(
    run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: list[str], way: str
) -> None:
    """By its own name, by another of the same file, or where the shell opened it (`< page.html`)."""
    if command == ["compute"] and way != "standard input":
        pytest.skip("compute reads no file but standard input")
    page, out = tmp_path / "page.html", tmp_path / "out.html"
    page.write_text(NOTICE, encoding="utf-8")
    if way == "a hard link":
        out.hardlink_to(page)
    elif way == "a link":
        out.symlink_to(page)
    else:
        out = tmp_path / "." / "page.html" if way == "as named" else tmp_path / ".." / tmp_path.name / "page.html"
    given = str(page)
    if way == "standard input":
        descriptor = os.dup(0)
        with page.open("rb") as opened:
            os.dup2(opened.fileno(), 0)
        given = "-"
    try:
        ran = run(*command, given, "-o", str(out), *(["--to", "csv"] if "--from" in command else []))
    finally:
        if way == "standard input":
            os.dup2(descriptor, 0)
            os.close(descriptor)
    assert (ran.status, ran.out) == (2, "")
    assert "-o 指定的是正在读取的文件" in ran.err or "就是原文件" in ran.err
    assert page.read_text(encoding="utf-8") == NOTICE


def test_one_device_may_be_read_and_written(run) -> None:
    assert run("check", "/dev/null", "-o", "/dev/null").status == 0


@pytest.mark.english
def test_a_place_that_cannot_be_written_is_named(run, tmp_path: Path) -> None:
    assert "is a folder" in run("count", "2026-02-03", "2026-03-05", "-o", str(tmp_path)).err
    below = run("count", "2026-02-03", "2026-03-05", "-o", str(tmp_path / "no" / "a.txt"))
    assert f"no such file: there is no folder {tmp_path / 'no'}" in below.err


def test_the_suffixes_of_a_command_are_named_where_none_fits() -> None:
    with pytest.raises(DeadlineError, match=r"name the file \.txt, \.json, or say -f"):
        format_of("a.pdf", ("text", "plain", "json"))
