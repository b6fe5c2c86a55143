"""-o FILE: one option on every command that prints an answer; the file is whole or stays as it was."""

from __future__ import annotations

import json
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
]


@pytest.mark.parametrize(("command", "name", "said"), REFUSED)
@pytest.mark.english
def test_an_error_leaves_the_old_file(run, tmp_path: Path, command: list[str], name: str, said: str) -> None:
    file = tmp_path / name
    file.write_text("old", encoding="utf-8")
    ran = run(*command, "-o", str(file))
    assert (ran.status, ran.out) == (2, "")
    assert said in ran.err
    assert file.read_text(encoding="utf-8") == "old"
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_nothing_read_is_no_answer(run, tmp_path: Path) -> None:
    saved, file = tmp_path / "saved.jsonl", tmp_path / "changes.jsonl"
    saved.write_text("no json\n", encoding="utf-8")
    file.write_text("old", encoding="utf-8")
    assert run("recheck", str(saved), "-o", str(file)).status == 2
    assert file.read_text(encoding="utf-8") == "old"


@pytest.mark.parametrize("command", ["check", "recheck"])
@pytest.mark.english
def test_the_input_is_never_written(run, tmp_path: Path, command: str) -> None:
    page = tmp_path / "page.txt"
    page.write_text(NOTICE, encoding="utf-8")
    ran = run(command, str(page), "-o", str(tmp_path / "." / "page.txt"))
    assert ran.status == 2
    assert "-o names the file that is read" in ran.err
    assert page.read_text(encoding="utf-8") == NOTICE


@pytest.mark.english
def test_a_place_that_cannot_be_written_is_named(run, tmp_path: Path) -> None:
    assert "is a folder" in run("count", "2026-02-03", "2026-03-05", "-o", str(tmp_path)).err
    below = run("count", "2026-02-03", "2026-03-05", "-o", str(tmp_path / "no" / "a.txt"))
    assert f"no such file: there is no folder {tmp_path / 'no'}" in below.err


def test_the_suffixes_of_a_command_are_named_where_none_fits() -> None:
    with pytest.raises(DeadlineError, match=r"name the file \.txt, \.json, or say -f"):
        format_of("a.pdf", ("text", "plain", "json"))
